/** What the values of a JavaScript or JScript program come from. */
import type {
  AnyNode,
  AssignmentExpression,
  CallExpression,
  ForInStatement,
  ForOfStatement,
  Function as FunctionNode,
  Identifier,
  MemberExpression,
  NewExpression,
  Program,
  VariableDeclarator,
} from "acorn";
import { engineObject } from "./engine-object.js";
import { type Origin, PLAIN, type Place, inShape, plain, unknown } from "./flow.js";
import { OwnClass } from "./own-class.js";
import type { ScriptScope } from "./script-scope.js";
import { type ProcedureShape, Shape } from "./shape.js";

/** Where a node stands in the source that the user has written. */
export type PlaceOf = (node: AnyNode) => Place;

/** Adds what a program does to the scope that it shares with the other texts of its script. */
export function addJavaScript(program: Program, scope: ScriptScope, placeOf: PlaceOf): void {
  const context = { scope, placeOf };
  for (const name of declaredNames(program.body)) scope.global(name.toLowerCase());
  new Lowering(context, []).visitAll(program.body);
}

interface Context {
  readonly scope: ScriptScope;
  readonly placeOf: PlaceOf;
}

/** The variables of a function, by their names. */
interface FunctionNames {
  readonly names: Map<string, Shape>;
  readonly result: Shape;
}

/** The names that statements declare, without those within functions. Blocks count as their function. */
function declaredNames(nodes: readonly AnyNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") return node.id ? [node.id.name] : [];
    if (isFunction(node)) return [];
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier") return [node.id.name];
    return declaredNames(childrenOf(node));
  });
}

type AnyFunction = Extract<AnyNode, { type: "FunctionDeclaration" | "FunctionExpression" | "ArrowFunctionExpression" }>;

function isFunction(node: AnyNode): node is AnyFunction {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

function childrenOf(node: AnyNode): AnyNode[] {
  return (Object.values(node) as unknown[]).flat().filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

class Lowering {
  readonly #context: Context;
  /** The functions around, the innermost one last. */
  readonly #functions: readonly FunctionNames[];

  constructor(context: Context, functions: readonly FunctionNames[]) {
    this.#context = context;
    this.#functions = functions;
  }

  /** Notes what statements use. */
  visitAll(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.#use(node);
  }

  #use(node: AnyNode | null | undefined): void {
    if (node === null || node === undefined) return;
    const from = this.#value(node);
    // What is unknown or plain and has no parts uses nothing.
    if (!("parts" in from) || from.parts.length > 0) this.#context.scope.add(from);
  }

  #add(from: Origin, to: Origin | null): void {
    this.#context.scope.add(from, to);
  }

  #value(node: AnyNode): Origin {
    switch (node.type) {
      case "Literal":
        return typeof node.value === "string" ? { kind: "text", text: node.value } : PLAIN;
      case "Identifier":
        return this.#name(node);
      case "MemberExpression":
        return this.#member(node);
      case "CallExpression":
      case "NewExpression":
        return this.#call(node);
      case "AssignmentExpression":
        return this.#assignment(node);
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return this.#function(node);
      case "ObjectExpression":
      case "ArrayExpression":
        return this.#literal(node);
      case "ChainExpression":
        return this.#value(node.expression);
      case "AwaitExpression":
        return this.#value(node.argument);
      case "LogicalExpression":
        return { kind: "either", parts: [this.#value(node.left), this.#value(node.right)] };
      case "ConditionalExpression":
        this.#use(node.test);
        return { kind: "either", parts: [this.#value(node.consequent), this.#value(node.alternate)] };
      case "SequenceExpression": {
        const values = node.expressions.map((each) => this.#value(each));
        for (const value of values) this.#add(value, null);
        return values[values.length - 1] ?? PLAIN;
      }
      case "UnaryExpression":
      case "UpdateExpression":
        return plain(this.#value(node.argument));
      case "BinaryExpression":
        return plain(this.#value(node.left), this.#value(node.right));
      default:
        return this.#statement(node);
    }
  }

  #statement(node: AnyNode): Origin {
    switch (node.type) {
      case "VariableDeclarator":
        this.#declarator(node);
        break;
      case "ForOfStatement":
      case "ForInStatement":
        this.#forEach(node);
        break;
      case "ReturnStatement": {
        const value = node.argument ? this.#value(node.argument) : PLAIN;
        const result = this.#functions[this.#functions.length - 1]?.result;
        this.#add(value, result === undefined ? null : inShape(result));
        break;
      }
      default:
        this.visitAll(childrenOf(node));
    }
    return unknown();
  }

  #declarator({ id, init }: VariableDeclarator): void {
    if (init === null || init === undefined) return;
    this.#add(this.#value(init), id.type === "Identifier" ? inShape(this.#variable(id.name)) : null);
  }

  #forEach({ type, left, right, body }: ForOfStatement | ForInStatement): void {
    const collection = this.#value(right);
    const target = left.type === "VariableDeclaration" ? left.declarations[0]?.id : left;
    const element: Origin = type === "ForOfStatement" ? { kind: "element", of: collection } : plain(collection);
    this.#add(element, target === undefined ? null : this.#value(target));
    this.#use(body);
  }

  #name({ name }: Identifier): Origin {
    return inShape(this.#variable(name));
  }

  #variable(name: string): Shape {
    const key = name.toLowerCase();
    for (let index = this.#functions.length - 1; index >= 0; index--) {
      const known = this.#functions[index]?.names.get(key);
      if (known !== undefined) return known;
    }
    const { scope } = this.#context;
    return scope.has(key) || !Object.hasOwn(globalThis, name) ? scope.global(key) : engineObject(name);
  }

  #member({ object, property, computed }: MemberExpression): Origin {
    const on = this.#value(object);
    const name = nameOf(property, computed);
    if (name === null) return { kind: "call", callee: on, args: [this.#value(property)] };
    return { kind: "member", object: on, name, at: this.#context.placeOf(property) };
  }

  #call(node: CallExpression | NewExpression): Origin {
    const { callee } = node;
    const name = callee.type === "Identifier" ? callee.name : calledMember(callee);
    const made = this.#isOwn(callee) ? null : this.#made(name.toLowerCase(), node);
    if (made !== null) return made;
    const args = node.arguments.map((arg) => this.#value(arg));
    if (callee.type === "MemberExpression" && name === "push") {
      const array: Origin = { kind: "call", callee: this.#value(callee.object), args: [] };
      for (const arg of args) this.#add(arg, array);
      return PLAIN;
    }
    if (node.type === "NewExpression") return unknown(this.#value(callee), ...args);
    return { kind: "call", callee: this.#value(callee), args };
  }

  /** What the functions of script hosts make; null for any other function. */
  #made(name: string, node: CallExpression | NewExpression): Origin | null {
    const [first, second] = node.arguments;
    if (first === undefined) return null;
    const at = this.#context.placeOf(first);
    if (name === "activexobject" || name === "createobject") {
      if (node.callee.type === "MemberExpression") this.#use(node.callee.object);
      return { kind: "create", progId: this.#value(first), at };
    }
    if (name === "getobject") {
      if (second === undefined) return { kind: "moniker", path: this.#value(first), at };
      return { kind: "create", progId: this.#value(second), at: this.#context.placeOf(second) };
    }
    return name === "enumerator" ? { kind: "enumerator", of: this.#value(first) } : null;
  }

  /** Whether a name that is called is a function of the script. */
  #isOwn(callee: AnyNode): boolean {
    return callee.type === "Identifier" && this.#context.scope.isProcedure(callee.name.toLowerCase());
  }

  #assignment({ left, right }: AssignmentExpression): Origin {
    const value = this.#value(right);
    this.#add(value, left.type === "ObjectPattern" || left.type === "ArrayPattern" ? null : this.#value(left));
    return value;
  }

  #function(node: AnyFunction): Origin {
    const procedure = this.#procedure(node);
    if (node.type === "FunctionDeclaration" && node.id && !isHandler(node)) {
      const key = node.id.name.toLowerCase();
      if (this.#functions.length === 0) this.#context.scope.declareProcedure(key, procedure);
      else this.#variable(key).procedures.add(procedure);
    }
    return { kind: "procedure", procedure };
  }

  #procedure(node: FunctionNode): ProcedureShape {
    const names = new Map<string, Shape>();
    const parameters = node.params.map((parameter) => {
      const shape = new Shape();
      if (parameter.type === "Identifier") names.set(parameter.name.toLowerCase(), shape);
      return { shape, byRef: false };
    });
    const result = new Shape();
    const body = node.body as AnyNode;
    for (const name of declaredNames(childrenOf(body))) {
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), new Shape());
    }
    const inner = new Lowering(this.#context, [...this.#functions, { names, result }]);
    if (body.type === "BlockStatement") inner.visitAll(body.body);
    else this.#add(inner.#value(body), inShape(result));
    return { parameters, result };
  }

  /** What is written down as an object or an array: its parts may be got out of it again. */
  #literal(node: Extract<AnyNode, { type: "ObjectExpression" | "ArrayExpression" }>): Origin {
    if (node.type === "ArrayExpression") {
      const array = new Shape();
      for (const element of node.elements) {
        if (element !== null) this.#add(this.#value(element), inShape(array.ownElements()));
      }
      return inShape(array);
    }
    const object = new OwnClass("Object");
    for (const property of node.properties) {
      const name = property.type === "Property" ? nameOf(property.key, property.computed) : null;
      if (property.type !== "Property") this.#use(property);
      else this.#add(this.#value(property.value), name === null ? null : inShape(object.addField(name)));
    }
    return inShape(new Shape({ types: [object] }));
  }
}

/** JScript's `function object::event() {}` and `function object.method() {}`, which declare nothing. */
function isHandler(node: AnyFunction): boolean {
  return "event" in node || "path" in node;
}

function nameOf(property: AnyNode, computed: boolean): string | null {
  if (!computed && property.type === "Identifier") return property.name;
  return property.type === "Literal" && typeof property.value === "string" ? property.value : null;
}

function calledMember(callee: AnyNode): string {
  return callee.type === "MemberExpression" ? (nameOf(callee.property, callee.computed) ?? "") : "";
}
