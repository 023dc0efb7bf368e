/**
 * Makes JavaScript of a text of JScript. Most of it stays as it is; calls, assignments to calls,
 * `typeof`, `throw` and the like go through the helpers of lib/script/jscript/helpers.ts, which are
 * what `HELPERS` stands for in the code.
 */
import type {
  AnyNode,
  ArrayExpression,
  AssignmentExpression,
  CatchClause,
  Identifier,
  Literal,
  Program,
  Property,
  ThrowStatement,
  UnaryExpression,
  UpdateExpression,
} from "acorn";
import { leakingClauses } from "./catch-names.js";
import { EXPECTED_COLON, JScriptCompileError, SYNTAX_ERROR } from "./compile-error.js";
import type { CallNode, FunctionNode, MemberNode, NewNode } from "./nodes.js";
import { RESERVED_PREFIX, type ParsedText } from "./parser.js";
import { CodeWriter } from "./position-map.js";
import { ENDED_BY_SEMICOLON, endOfOperator, literalCode, quote, withoutComments } from "./source-text.js";
import {
  ProgramScopes,
  childrenOf,
  isAtStart,
  isDirectEval,
  isFunction,
  isMemberFunction,
  isMemberNamed,
  nameOf,
} from "./scopes.js";

const HELPERS = RESERVED_PREFIX;
const TICK = `if(--${HELPERS}.left<0)${HELPERS}.tick();`;

/** Copies of functions in copies of functions: more of them would double the code each time. */
const MAX_COPIES = 3;

/** Emits one text. */
export class Emitter {
  readonly writer: CodeWriter;
  /** Start and end of every statement, and of conditions that stand for themselves in errors. */
  readonly statements: number[] = [];
  readonly #text: string;
  readonly #unit: number;
  readonly #program: Program;
  readonly scopes: ProgramScopes;
  readonly #leaking: ReadonlySet<CatchClause>;
  /** How many `with` statements are around, in which names may be members. */
  #withs = 0;
  #copies = 0;

  /** @param unit the number under which errors find the text */
  constructor(text: string, { program, blanks }: ParsedText, unit: number) {
    this.#text = text;
    this.#unit = unit;
    this.#program = program;
    this.#leaking = leakingClauses(program);
    this.scopes = new ProgramScopes(program);
    this.writer = new CodeWriter(text, blanks);
  }

  emit(): string {
    // What stands first is no directive any more: JScript has no strict mode.
    this.#insert(";", 0);
    for (const statement of this.#program.body) this.#topLevel.add(statement);
    const { added, members } = this.scopes.of(this.#program);
    this.#emitMembers(members);
    this.#between(0, this.#text.length, this.#program.body);
    this.#insert("\n", this.#text.length);
    this.#emitAdded(added);
    return this.writer.finish();
  }

  #insert(code: string, origin: number): void {
    this.writer.insert(code, origin);
  }

  /** A stretch of the text with the nodes that are in it. */
  #between(start: number, end: number, nodes: readonly AnyNode[]): void {
    let from = start;
    for (const node of nodes) {
      this.writer.copy(from, node.start);
      this.#node(node);
      from = node.end;
    }
    this.writer.copy(from, end);
  }

  #children(node: AnyNode): void {
    this.#between(node.start, node.end, childrenOf(node));
  }

  #node(node: AnyNode): void {
    const isStatement = /Statement$|^VariableDeclaration$/.test(node.type);
    if (isStatement) this.statements.push(node.start, node.end);
    this.#code(node);
    // A line break may have ended it; behind it stands what need not begin as the text's next line does.
    if (isStatement && ENDED_BY_SEMICOLON.has(node.type) && this.#text[node.end - 1] !== ";")
      this.#insert(";", node.end);
  }

  #code(node: AnyNode): void {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
        return this.#functionNode(node as FunctionNode);
      case "WhileStatement":
      case "DoWhileStatement":
        this.statements.push(node.test.start, node.test.end);
        return this.#loop(node, node.body);
      case "ForStatement":
        for (const part of [node.test, node.update]) {
          if (part !== null && part !== undefined) this.statements.push(part.start, part.end);
        }
        return this.#loop(node, node.body);
      case "ForInStatement":
        if (!["Identifier", "MemberExpression", "VariableDeclaration"].includes(node.left.type)) {
          throw new JScriptCompileError(SYNTAX_ERROR, node.left.start);
        }
        return this.#loop(node, node.body);
      case "WithStatement":
        return this.#with(node);
      case "CatchClause":
        return this.#catch(node);
      case "ThrowStatement":
        return this.#throw(node);
      case "ExpressionStatement":
        if (node.expression.type !== "CallExpression") return this.#children(node);
        this.writer.copy(node.start, node.expression.start);
        this.#call(node.expression as CallNode, true);
        return this.writer.copy(node.expression.end, node.end);
      case "CallExpression":
        return this.#call(node as CallNode, false);
      case "NewExpression":
        return this.#new(node as NewNode);
      case "AssignmentExpression":
        return this.#assignment(node);
      case "VariableDeclarator":
        return this.#declarator(node);
      case "UpdateExpression":
        return this.#update(node);
      case "UnaryExpression":
        return node.operator === "typeof" ? this.#typeof(node) : this.#children(node);
      case "ArrayExpression":
        return this.#array(node);
      case "Literal":
        return this.#literal(node);
      case "ThisExpression":
        this.#insert(`${HELPERS}.self(`, node.start);
        this.writer.copy(node.start, node.end);
        return this.#insert(")", node.end);
      case "Identifier":
        return this.#identifier(node);
      case "MemberExpression":
        return this.#member(node as MemberNode);
      case "Property":
        return this.#property(node as Property);
      case "LabeledStatement":
        return this.#between(node.start, node.end, [node.body]);
      case "BreakStatement":
      case "ContinueStatement":
        return this.writer.copy(node.start, node.end);
      default:
        return this.#children(node);
    }
  }

  // Functions

  #functionNode(node: FunctionNode): void {
    if (node.type === "FunctionExpression") {
      if (isMemberFunction(node)) return this.#memberFunction(node);
      return this.#function(node, this.#head(node));
    }
    if (isMemberFunction(node) && !isAtStart(node)) {
      this.#memberFunction(node);
      return this.#insert(";", node.end);
    }
    const isInPlace = !isMemberFunction(node) && this.#topLevel.has(node);
    if (isInPlace) this.#function(node, this.#head(node));
    else this.#insert(";", node.start);
  }

  /** Declarations that stand in a scope itself, and not in a block of it. */
  readonly #topLevel = new WeakSet<AnyNode>();

  #head({ id }: FunctionNode): string {
    return id === null || id === undefined ? "function" : `function ${id.name}`;
  }

  #function(node: FunctionNode, head: string): void {
    const { body, params } = node;
    for (const statement of body.body) if (isFunction(statement)) this.#topLevel.add(statement);
    const withs = this.#withs;
    this.#withs = 0;
    this.#insert(`${head}(${params.map(nameOf).join(",")})`, node.start);
    this.writer.copy(body.start, body.start + 1);
    this.#insert(TICK, node.start);
    const { added, members } = this.scopes.of(node);
    this.#emitMembers(members);
    this.#between(body.start + 1, body.end - 1, body.body);
    this.#emitAdded(added);
    this.writer.copy(body.end - 1, body.end);
    this.#withs = withs;
  }

  #emitAdded(added: readonly FunctionNode[]): void {
    for (const each of added) {
      // A declaration moves here; an expression is here a second time.
      const isCopy = each.type === "FunctionExpression";
      if (isCopy && this.#copies === MAX_COPIES) continue;
      if (isCopy) this.#copies++;
      this.#insert(";", each.start);
      this.#function(each, this.#head(each));
      if (isCopy) this.#copies--;
    }
  }

  #emitMembers(members: readonly FunctionNode[]): void {
    for (const each of members) {
      this.#memberFunction(each);
      this.#insert(";", each.start);
    }
  }

  /** `function obj::event() {}` and `function obj.method() {}`. */
  #memberFunction(node: FunctionNode): void {
    const { id, path = [], event } = node;
    const name = id?.name ?? "";
    // The last name is the member's; with "::" an event's.
    const member = event ?? path.at(-1);
    const objects = event === undefined ? path.slice(0, -1) : path;
    const object = [name, ...objects.map((each) => each.name)].join(".");
    const value = objects.length > 0 ? object : `typeof ${name}==="undefined"?void 0:${name}`;
    const variable = objects.length > 0 ? "" : name;
    this.#insert(`${HELPERS}.on(${quote(variable)},${value},${quote(member?.name ?? "")},`, node.start);
    this.#function(node, "function");
    this.#insert(")", node.start);
  }

  // Statements

  #loop(node: AnyNode, body: AnyNode): void {
    let from = node.start;
    for (const child of childrenOf(node)) {
      this.writer.copy(from, child.start);
      if (child === body) this.#loopBody(child);
      else if (child.type === "VariableDeclaration") this.#children(child);
      else this.#node(child);
      from = child.end;
    }
    this.writer.copy(from, node.end);
  }

  #loopBody(body: AnyNode): void {
    this.#insert(`{${TICK}`, body.start);
    this.#node(body);
    this.#insert("}", body.end);
  }

  #with(node: AnyNode & { type: "WithStatement" }): void {
    this.writer.copy(node.start, node.object.start);
    this.#node(node.object);
    this.writer.copy(node.object.end, node.body.start);
    this.#withs++;
    this.#node(node.body);
    this.#withs--;
    this.writer.copy(node.body.end, node.end);
  }

  /** What is caught becomes an error of JScript; what ends the script is not caught at all. */
  #catch(node: CatchClause): void {
    const name = node.param?.type === "Identifier" ? node.param.name : "";
    const { body } = node;
    const isLeaking = this.#leaking.has(node);
    const caught = isLeaking ? `${HELPERS}e` : name;
    this.#insert(`catch(${caught}){${isLeaking ? "var " : ""}${name}=${HELPERS}.caught(${caught});`, node.start);
    this.#between(body.start + 1, body.end, body.body);
  }

  #throw(node: ThrowStatement): void {
    const end = this.#text[node.end - 1] === ";" ? node.end - 1 : node.end;
    this.#insert(`throw ${HELPERS}.thrown(`, node.start);
    this.#between(node.start + "throw".length, end, [node.argument]);
    this.#insert(`,${this.#unit},${node.start})`, node.start);
    this.writer.copy(end, node.end);
  }

  // Calls

  #call(node: CallNode, isStatement: boolean): void {
    const { callee } = node;
    if (callee.type === "MemberExpression") this.#memberCallee(callee as MemberNode, node, isStatement);
    else if (callee.type === "Identifier") this.#nameCallee(callee.name, node);
    else if (callee.type === "FunctionExpression") this.#between(node.start, node.argumentsStart, [callee]);
    else {
      this.#insert(`${HELPERS}.callee(`, callee.start);
      this.#between(node.start, node.argumentsStart, [callee]);
      this.#insert(")", callee.start);
    }
    const [source] = node.arguments;
    if (!isDirectEval(node) || source === undefined) {
      return this.#between(node.argumentsStart, node.end, node.arguments);
    }
    this.#insert(`(${HELPERS}.source(`, node.start);
    this.#node(source);
    this.#insert(")", source.end);
    this.#between(source.end, node.end, node.arguments.slice(1));
  }

  /** `name(...)`: what is no function is a matter of JScript's own errors. */
  #nameCallee(name: string, node: CallNode): void {
    const at = node.start;
    if (this.#withs > 0 || name === "eval") return this.#insert(name, at);
    const value = `typeof ${name}==="undefined"?void 0:${name}`;
    this.#insert(`(typeof ${name}==="function"?${name}:${HELPERS}.callee(${value}))`, at);
  }

  /** `obj.name(...)`: objects of the host learn that it is a call. */
  #memberCallee(callee: MemberNode, node: CallNode, isStatement: boolean): void {
    this.#insert(`${HELPERS}.${isStatement ? "receiverOfStatement" : "receiver"}(`, callee.start);
    this.#memberOperands(callee);
    this.#insert(")", callee.start);
    if (callee.computed) this.#insert(`[${HELPERS}.key]`, callee.property.start);
    else this.writer.copy(callee.accessStart, node.argumentsStart);
  }

  /** The object of a member access and the member's name, as two arguments. */
  #memberOperands(callee: MemberNode): void {
    this.#between(callee.start, callee.accessStart, [callee.object]);
    this.#insert(",", callee.start);
    if (callee.computed) this.#between(callee.accessStart + 1, callee.end - 1, [callee.property]);
    else if (callee.property.type === "Identifier") this.#insert(quote(callee.property.name), callee.property.start);
  }

  #member(node: MemberNode): void {
    this.#between(node.start, node.accessStart, [node.object]);
    if (node.computed) this.#between(node.accessStart, node.end, [node.property]);
    else this.writer.copy(node.accessStart, node.end);
  }

  #new(node: NewNode): void {
    const { calleeEnd } = node.callee;
    this.#insert(`new (${HELPERS}.constructorOf(`, node.start);
    this.#between(node.start + "new".length, calleeEnd, [node.callee]);
    this.#insert("))", node.start);
    this.#between(calleeEnd, node.end, node.arguments);
  }

  // Assignments

  #assignment(node: AssignmentExpression): void {
    const { left, right, operator } = node;
    const valueStart = endOfOperator(this.#text, operator, left.end, right.start);
    if (left.type === "Identifier" && operator === "=" && this.scopes.eventTargets.has(left.name)) {
      this.#between(node.start, valueStart, [left]);
      return this.#eventTarget(left.name, valueStart, node.end, right);
    }
    if (left.type === "Identifier") {
      this.writer.copy(node.start, valueStart);
      return this.#between(valueStart, node.end, [right]);
    }
    if (left.type === "MemberExpression") {
      if (!isMemberNamed(left, "name")) return this.#between(node.start, node.end, [left, right]);
      return this.#nameAssignment(node, left as MemberNode);
    }
    if ((left as AnyNode).type !== "CallExpression") return this.#illegal([left, right]);
    const call = left as AnyNode as CallNode;
    this.#put(call, () => {
      if (operator !== "=") {
        this.#call(call, false);
        this.#insert(operator.slice(0, -1), call.end);
      }
      this.#insert("(", right.start);
      this.#between(valueStart, node.end, [right]);
      this.#insert(")", right.end);
    });
  }

  /** `f.name = x`: functions of JScript have no names of their own. */
  #nameAssignment(node: AssignmentExpression, left: MemberNode): void {
    this.writer.copy(node.start, left.start);
    this.#insert(`${HELPERS}.nameable(`, left.start);
    this.#between(left.start, left.accessStart, [left.object]);
    this.#insert(")", left.start);
    this.#between(left.accessStart, node.end, [node.right]);
  }

  /** `coll(1) = x`, `obj.Item("a") = x` */
  #put(call: CallNode, value: () => void): void {
    const { callee } = call;
    if (callee.type === "MemberExpression") {
      this.#insert(`${HELPERS}.putMember(`, call.start);
      this.#memberOperands(callee as MemberNode);
    } else {
      this.#insert(`${HELPERS}.putDefault(`, call.start);
      this.#between(call.start, call.argumentsStart, [callee]);
    }
    this.#insert(",[", call.argumentsStart);
    this.#between(call.argumentsStart + 1, call.end - 1, call.arguments);
    this.#insert("],", call.end);
    value();
    this.#insert(")", call.end);
  }

  /** Evaluates what cannot be assigned to, and fails. */
  #illegal(operands: readonly AnyNode[]): void {
    const at = operands[0]?.start ?? 0;
    this.#insert(`${HELPERS}.illegal(`, at);
    for (const operand of operands) {
      this.#insert("(", at);
      this.#node(operand);
      this.#insert("),", at);
    }
    this.#insert("0)", at);
  }

  #update(node: UpdateExpression): void {
    const argument = node.argument as AnyNode;
    if (argument.type === "Identifier") return this.writer.copy(node.start, node.end);
    if (argument.type === "MemberExpression") return this.#children(node);
    if (argument.type !== "CallExpression") return this.#illegal([argument]);
    const sign = node.operator === "++" ? "+" : "-";
    if (!node.prefix) this.#insert("(", node.start);
    this.#put(argument as CallNode, () => {
      this.#insert("+(", node.start);
      this.#call(argument as CallNode, false);
      this.#insert(`)${sign}1`, node.start);
    });
    if (!node.prefix) this.#insert(`${sign === "+" ? "-" : "+"}1)`, node.start);
  }

  #declarator(node: AnyNode & { type: "VariableDeclarator" }): void {
    const { id, init } = node;
    this.writer.copy(id.start, id.end);
    if (init === null || init === undefined) return this.writer.copy(id.end, node.end);
    const valueStart = endOfOperator(this.#text, "=", id.end, init.start);
    this.writer.copy(id.end, valueStart);
    if (id.type === "Identifier" && this.scopes.eventTargets.has(id.name)) {
      return this.#eventTarget(id.name, valueStart, node.end, init);
    }
    this.#between(valueStart, node.end, [init]);
  }

  /** A variable with event handlers gets an object: the handlers are connected to it. */
  #eventTarget(name: string, start: number, end: number, value: AnyNode): void {
    this.#insert(`${HELPERS}.connect(${quote(name)},`, start);
    this.#between(start, end, [value]);
    this.#insert(")", end);
  }

  // Values

  #typeof(node: UnaryExpression): void {
    const { argument } = node;
    this.#insert(`${HELPERS}.typeOf(`, node.start);
    if (argument.type === "Identifier") {
      this.#insert(`typeof ${argument.name}==="undefined"?void 0:${argument.name}`, argument.start);
    } else {
      this.#between(node.start + "typeof".length, node.end, [argument]);
    }
    this.#insert(")", node.start);
  }

  /** A name where its value is wanted, or that is assigned to. */
  #identifier(node: Identifier): void {
    if (node.name === "eval") return this.#insert(`${HELPERS}.eval`, node.start);
    // `let [a] = b` would be a declaration.
    if (node.name === "let") return this.#insert("(let)", node.start);
    this.writer.copy(node.start, node.end);
  }

  #property(node: Property): void {
    const { key, value } = node;
    if (node.kind !== "init") throw new JScriptCompileError(EXPECTED_COLON, key.start);
    const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? key.value : "";
    // A name like any other.
    if (name === "__proto__") this.#insert('["__proto__"]', node.start);
    else this.writer.copy(node.start, key.end);
    this.#between(key.end, node.end, [value]);
  }

  /** A comma before the closing bracket has one more element behind it. */
  #array(node: ArrayExpression): void {
    const elements = node.elements.filter((element) => element !== null) as AnyNode[];
    const end = node.end - 1;
    const tail = this.#text.slice(elements.at(-1)?.end ?? node.start + 1, end);
    this.#between(node.start, end, elements);
    if (withoutComments(tail).includes(",")) this.#insert(",", end);
    this.writer.copy(end, node.end);
  }

  #literal({ start, end, value }: Literal): void {
    const text = this.#text.slice(start, end);
    const code = literalCode(text, value);
    if (code === text) this.writer.copy(start, end);
    else this.#insert(code, start);
  }
}
