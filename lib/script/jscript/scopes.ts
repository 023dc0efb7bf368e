/**
 * Which functions a scope of JScript has. All of them are there from the start of the scope: those
 * declared in blocks, and those that function expressions have names for.
 */
import type { AnyNode, MemberExpression, Program } from "acorn";
import type { FunctionNode } from "./nodes.js";

/** The functions of a program or of a function, without those of functions within. */
export interface ScopeFunctions {
  /** Functions to add to the end of the scope: those in blocks, and named expressions that others use by name. */
  readonly added: readonly FunctionNode[];
  /** Functions that become members of objects when the scope is entered. */
  readonly members: readonly FunctionNode[];
}

const NO_CHILDREN: readonly AnyNode[] = [];

/** The nodes within a node, in the order of the text. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  if (node.type === "Identifier" || node.type === "Literal") return NO_CHILDREN;
  let found = childrenFound.get(node);
  if (found === undefined) childrenFound.set(node, (found = findChildren(node)));
  return found;
}

/** Every node is looked through several times. */
const childrenFound = new WeakMap<AnyNode, readonly AnyNode[]>();

/** Sums of many parts would nest as deep as they have parts: their operands count as one row. */
function operandsOf(node: AnyNode): AnyNode[] {
  const operands: AnyNode[] = [];
  let left = node;
  while (left.type === "BinaryExpression" || left.type === "LogicalExpression") {
    operands.push(left.right);
    left = left.left;
  }
  operands.push(left);
  return operands.reverse();
}

function findChildren(node: AnyNode): readonly AnyNode[] {
  if (node.type === "BinaryExpression" || node.type === "LogicalExpression") return operandsOf(node);
  const children: AnyNode[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === "event" || key === "path") continue;
    if (Array.isArray(value)) {
      for (const element of value) if (isNode(element)) children.push(element);
    } else if (isNode(value)) {
      children.push(value);
    }
  }
  return children.sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

export function isFunction(node: AnyNode): node is FunctionNode & AnyNode {
  return node.type === "FunctionDeclaration" || node.type === "FunctionExpression";
}

/** Whether a function becomes a member of an object: `function obj::event() {}`, `function obj.method() {}`. */
export function isMemberFunction(node: FunctionNode): boolean {
  return node.event !== undefined || node.path !== undefined;
}

/** Whether such a function is there from the start of its scope: its object is a variable, and no member of one. */
export function isAtStart({ event, path = [] }: FunctionNode): boolean {
  return path.length === (event === undefined ? 1 : 0);
}

/** Whether a member access has a name in the text, and that one. */
export function isMemberNamed(node: MemberExpression, name: string): boolean {
  return !node.computed && node.property.type === "Identifier" && node.property.name === name;
}

/** Whether a call is one of `eval` by its name, which sees the variables around it. */
export function isDirectEval(node: AnyNode): boolean {
  return node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "eval";
}

/** The functions of all scopes of a program. */
export class ProgramScopes {
  readonly #uses = new Map<string, number>();
  readonly #usesWithin = new Map<FunctionNode, number>();
  /** Names that events are handled for: `obj` of `function obj::event() {}`. */
  readonly eventTargets = new Set<string>();

  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
    this.#count(program, []);
  }

  /** All names that the program uses. */
  names(): string[] {
    return [...this.#uses.keys()];
  }

  /** The variables and functions of the program itself. */
  declared(): string[] {
    const names: string[] = [];
    const visit = (node: AnyNode): void => {
      if (isFunction(node)) {
        if (node.type === "FunctionDeclaration" && !isMemberFunction(node) && node.id) names.push(node.id.name);
        return;
      }
      if (node.type === "VariableDeclarator" && node.id.type === "Identifier") names.push(node.id.name);
      for (const child of childrenOf(node)) visit(child);
    };
    visit(this.#program);
    return names;
  }

  /** The functions of a scope. */
  of(scope: Program | FunctionNode): ScopeFunctions {
    const body = scope.type === "Program" ? scope.body : scope.body.body;
    const added: FunctionNode[] = [];
    const members: FunctionNode[] = [];
    const declared = new Map<string, number>();
    const visit = (node: AnyNode, isTop: boolean): void => {
      if (!isFunction(node)) {
        for (const child of childrenOf(node)) visit(child, false);
        return;
      }
      const name = node.id?.name;
      if (name === undefined) return;
      if (isMemberFunction(node)) {
        if (node.type === "FunctionDeclaration" && isAtStart(node)) members.push(node);
      } else if (node.type === "FunctionDeclaration") {
        declared.set(name, node.start);
        if (!isTop) added.push(node);
      } else if (this.#isUsedOutside(node, name)) {
        declared.set(name, node.start);
        added.push(node);
      }
    };
    for (const statement of body) visit(statement, true);
    // Of functions with one name the last one stays.
    return { added: added.filter((each) => declared.get(each.id?.name ?? "") === each.start), members };
  }

  #isUsedOutside(node: FunctionNode, name: string): boolean {
    return (this.#uses.get(name) ?? 0) > (this.#usesWithin.get(node) ?? 0);
  }

  /** Counts how often names are used, and how often within the named functions that they may mean. */
  #count(node: AnyNode, around: readonly FunctionNode[]): void {
    let inside = around;
    if (isFunction(node)) {
      if (isMemberFunction(node) && isAtStart(node) && node.id) this.eventTargets.add(node.id.name);
      if (node.type === "FunctionExpression" && node.id) inside = [...around, node];
    }
    if (node.type === "Identifier") this.#use(node.name, around);
    const { skipped, assigned } = nameOnly(node);
    for (const child of childrenOf(node)) {
      if (child === skipped) continue;
      // `var f = function f() {}`: the variable is what others use.
      if (assigned !== undefined && child === assigned.node) this.#use(assigned.name, [assigned.to, ...around]);
      else this.#count(child, inside);
    }
  }

  #use(name: string, around: readonly FunctionNode[]): void {
    this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1);
    for (const each of around) {
      if (each.id?.name === name) this.#usesWithin.set(each, (this.#usesWithin.get(each) ?? 0) + 1);
    }
  }
}

interface Assigned {
  readonly node: AnyNode;
  readonly name: string;
  readonly to: FunctionNode;
}

/** The child that is a name of a property or of a function itself, and the variable that a function of its name goes to. */
function nameOnly(node: AnyNode): { skipped?: AnyNode | null | undefined; assigned?: Assigned | undefined } {
  switch (node.type) {
    case "MemberExpression":
      return { skipped: node.computed ? undefined : node.property };
    case "Property":
      return { skipped: node.key };
    case "FunctionDeclaration":
    case "FunctionExpression":
      return { skipped: node.id };
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return { skipped: node.label };
    case "VariableDeclarator":
      return { assigned: assignment(node.id, node.init) };
    case "AssignmentExpression":
      return { assigned: assignment(node.left, node.right) };
    default:
      return {};
  }
}

function assignment(left: AnyNode, right: AnyNode | null | undefined): Assigned | undefined {
  if (left.type !== "Identifier" || right?.type !== "FunctionExpression" || right.id?.name !== left.name)
    return undefined;
  return { node: left, name: left.name, to: right };
}

/** The name that an identifier is; nothing for anything else. */
export function nameOf(node: AnyNode): string {
  return node.type === "Identifier" ? node.name : "";
}
