/**
 * Functions whose names are those of variables, too: a module assigns to no function, and has one thing of a name. So are
 * functions that a later script of the job declares again: each holds from the beginning of its script.
 */
import type { HelperNames } from "./helper-names.js";
import { nameOf, type FunctionScope, type NamesInScope } from "./names-in-scope.js";
import { isNode, type SyntaxNode } from "./syntax.js";

export interface AssignedFunction {
  readonly scope: FunctionScope;
  readonly name: string;
  /** What the function is called in the module; the variable begins with it. */
  readonly own: string;
  /** Where the script begins that declares it, if the variable has been something else before. */
  readonly from: number | null;
}

/** Such functions, by their declarations. */
export function assignedFunctions(
  names: NamesInScope,
  helpers: HelperNames,
  starts: readonly number[] = [],
): ReadonlyMap<SyntaxNode, AssignedFunction> {
  const found = new Map<SyntaxNode, AssignedFunction>();
  for (const scope of names.scopes.values()) {
    for (const node of statementsOf(scope.node)) {
      if (node.type !== "FunctionDeclaration" || isNode((node as Record<string, unknown>)["event"])) continue;
      const name = nameOf(node["id"]);
      const isAssigned = (scope.uses.get(name) ?? []).some(({ isWrite }) => isWrite);
      if (!isAssigned && !scope.variables.has(name)) continue;
      found.set(node, { scope, name, own: helpers.free(`${name}_`), from: null });
    }
  }
  for (const [node, again] of declaredAgain(names.program, helpers, starts)) found.set(node, again);
  return found;
}

/** Functions that several scripts of a job declare; within a script the last one counts. */
function* declaredAgain(
  scope: FunctionScope,
  helpers: HelperNames,
  starts: readonly number[],
): Iterable<[SyntaxNode, AssignedFunction]> {
  const byName = new Map<string, Map<number, SyntaxNode>>();
  for (const node of statementsOf(scope.node)) {
    if (node.type !== "FunctionDeclaration" || isNode((node as Record<string, unknown>)["event"])) continue;
    const name = nameOf(node["id"]);
    const scripts = byName.get(name) ?? new Map<number, SyntaxNode>();
    byName.set(name, scripts.set(starts.findLast((start) => start <= node.start) ?? 0, node));
  }
  for (const [name, scripts] of byName) {
    if (scripts.size < 2) continue;
    for (const [i, [from, node]] of [...scripts].entries()) {
      const own = helpers.free(i === 0 ? `${name}_` : `${name}_${i + 1}`);
      yield [node, { scope, name, own, from: i === 0 ? null : from }];
    }
  }
}

function statementsOf(scope: SyntaxNode): readonly SyntaxNode[] {
  const { body } = scope as { readonly body?: unknown };
  return (isNode(body) ? body["body"] : body) as readonly SyntaxNode[];
}
