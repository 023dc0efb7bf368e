/** Functions whose names are those of variables, too: a module assigns to no function, and has one thing of a name. */
import type { HelperNames } from "./helper-names.js";
import { nameOf, type FunctionScope, type NamesInScope } from "./names-in-scope.js";
import { isNode, type SyntaxNode } from "./syntax.js";

export interface AssignedFunction {
  readonly scope: FunctionScope;
  readonly name: string;
  /** What the function is called in the module; the variable begins with it. */
  readonly own: string;
}

/** Such functions, by their declarations. */
export function assignedFunctions(
  names: NamesInScope,
  helpers: HelperNames,
): ReadonlyMap<SyntaxNode, AssignedFunction> {
  const found = new Map<SyntaxNode, AssignedFunction>();
  for (const scope of names.scopes.values()) {
    for (const node of statementsOf(scope.node)) {
      if (node.type !== "FunctionDeclaration" || isNode((node as Record<string, unknown>)["event"])) continue;
      const name = nameOf(node["id"]);
      const isAssigned = (scope.uses.get(name) ?? []).some(({ isWrite }) => isWrite);
      if (!isAssigned && !scope.variables.has(name)) continue;
      found.set(node, { scope, name, own: helpers.free(`${name}_`) });
    }
  }
  return found;
}

function statementsOf(scope: SyntaxNode): readonly SyntaxNode[] {
  const { body } = scope as { readonly body?: unknown };
  return (isNode(body) ? body["body"] : body) as readonly SyntaxNode[];
}
