/** Which names a script in JScript declares, assigns to and uses. */
import { walkSyntax, isNode, type SyntaxNode } from "./syntax.js";

export interface FunctionScope {
  /** A function, or the program. */
  readonly node: SyntaxNode;
  readonly outer: FunctionScope | null;
  readonly declared: Set<string>;
  /** Declarations of variables with `var`, by name. */
  readonly variables: Map<string, SyntaxNode[]>;
  /** Places where a name of this scope is used or assigned to, itself or in functions within. */
  readonly uses: Map<string, { readonly node: SyntaxNode; readonly isWrite: boolean; readonly isInner: boolean }[]>;
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression"]);

export interface FreeName {
  /** Whether something assigns to it. */
  isAssigned: boolean;
  readonly nodes: SyntaxNode[];
}

export interface NamesInScope {
  readonly program: FunctionScope;
  readonly scopes: ReadonlyMap<SyntaxNode, FunctionScope>;
  /** Functions that are declared outside of functions. */
  readonly functions: ReadonlyMap<string, SyntaxNode>;
  /** Names that nothing declares. */
  readonly free: ReadonlyMap<string, FreeName>;
}

export function namesInScope(program: SyntaxNode): NamesInScope {
  const scopes = new Map<SyntaxNode, FunctionScope>();
  const root = newScope(program, null);
  scopes.set(program, root);
  collectDeclarations(program, root, scopes);
  const functions = new Map<string, SyntaxNode>();
  for (const each of program["body"] as SyntaxNode[]) {
    if (each.type === "FunctionDeclaration") functions.set(nameOf(each["id"]), each);
  }
  const free = new Map<string, FreeName>();
  collectUses(program, scopes, free);
  return { program: root, scopes, functions, free };
}

function newScope(node: SyntaxNode, outer: FunctionScope | null): FunctionScope {
  return { node, outer, declared: new Set(), variables: new Map(), uses: new Map() };
}

function collectDeclarations(node: SyntaxNode, scope: FunctionScope, scopes: Map<SyntaxNode, FunctionScope>): void {
  walkSyntax(node, (each) => {
    if (each === node) return;
    if (each.type === "VariableDeclarator") {
      const name = nameOf(each.id);
      scope.declared.add(name);
      scope.variables.set(name, [...(scope.variables.get(name) ?? []), each]);
    }
    if (each.type === "CatchClause" && isNode(each.param)) scope.declared.add(nameOf(each.param));
    if (!FUNCTIONS.has(each.type)) return;
    if (each.type === "FunctionDeclaration") scope.declared.add(nameOf(each["id"]));
    const inner = newScope(each, scope);
    for (const parameter of each["params"] as SyntaxNode[]) inner.declared.add(nameOf(parameter));
    if (each.type === "FunctionExpression" && isNode(each["id"])) inner.declared.add(nameOf(each["id"]));
    inner.declared.add("arguments");
    scopes.set(each, inner);
    collectDeclarations(each, inner, scopes);
    return false;
  });
}

function collectUses(
  program: SyntaxNode,
  scopes: ReadonlyMap<SyntaxNode, FunctionScope>,
  free: Map<string, FreeName>,
): void {
  walkSyntax(program, (node, parents) => {
    const outer = nameOfOuterMember(node, parents);
    if (outer !== "" && !scopes.get(program)?.declared.has(outer) && isAssigned(node, parents)) {
      free.set(outer, { nodes: [], ...free.get(outer), isAssigned: true });
    }
    if (node.type !== "Identifier" || !isReference(node, parents)) return;
    const isWrite = isAssigned(node, parents);
    let scope = scopes.get([...parents].reverse().find((each) => scopes.has(each)) ?? program) ?? null;
    let isInner = false;
    while (scope !== null && !scope.declared.has(node.name)) {
      scope = scope.outer;
      isInner = true;
    }
    if (scope === null) {
      const known = free.get(node.name) ?? { isAssigned: false, nodes: [] };
      known.isAssigned ||= isWrite;
      known.nodes.push(node);
      free.set(node.name, known);
    } else scope.uses.set(node.name, [...(scope.uses.get(node.name) ?? []), { node, isWrite, isInner }]);
  });
}

/** The name in `this.name` outside of functions, where it is a variable. */
function nameOfOuterMember(node: SyntaxNode, parents: readonly SyntaxNode[]): string {
  if (node.type !== "MemberExpression" || node.computed || node.object.type !== "ThisExpression") return "";
  return parents.some((each) => FUNCTIONS.has(each.type)) ? "" : nameOf(node.property);
}

/** Whether an identifier names a variable, and not a member, a label or a declaration. */
export function isReference(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  const parent = parents.at(-1);
  if (parent === undefined) return false;
  switch (parent.type) {
    case "MemberExpression":
      return parent.object === node || parent.computed;
    case "Property":
      return parent["value"] === node;
    case "VariableDeclarator":
      return parent.init === node;
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "CatchClause":
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return false;
    default:
      return true;
  }
}

function isAssigned(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  const parent = parents.at(-1);
  if (parent?.type === "AssignmentExpression") return parent.left === (node as unknown);
  if (parent?.type === "ForInStatement") return parent.left === (node as unknown);
  return parent?.type === "UpdateExpression";
}

export function nameOf(node: unknown): string {
  return isNode(node) && node.type === "Identifier" ? node.name : "";
}
