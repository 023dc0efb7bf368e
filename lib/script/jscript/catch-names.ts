/**
 * The names of caught errors. JScript has no scope for them: they are variables of the function, there behind the
 * block as well. Where the function has something else of that name they are the block's alone, so that a loop over
 * `e` goes on when an error in it has been caught as `e`.
 */
import type { AnyNode, CatchClause, Program } from "acorn";
import { childrenOf, isFunction, nameOf } from "./scopes.js";

interface Scope {
  readonly parameters: ReadonlySet<string>;
  /** Where variables are declared, by name. */
  readonly variables: Map<string, number[]>;
  readonly clauses: CatchClause[];
}

/** The clauses whose names are variables of the function around them. */
export function leakingClauses(program: Program): ReadonlySet<CatchClause> {
  const functions = new Set<string>();
  for (const each of program.body) if (each.type === "FunctionDeclaration") functions.add(nameOf(each.id));
  const leaking = new Set<CatchClause>();
  for (const scope of scopesOf(program)) {
    for (const clause of scope.clauses) if (!isDeclaredBeside(clause, scope, functions)) leaking.add(clause);
  }
  return leaking;
}

function isDeclaredBeside(clause: CatchClause, scope: Scope, functions: ReadonlySet<string>): boolean {
  const name = nameOf(clause.param as AnyNode);
  const places = scope.variables.get(name) ?? [];
  if (places.some((start) => start > clause.start && start < clause.end)) return false;
  return places.length > 0 || scope.parameters.has(name) || functions.has(name);
}

function scopesOf(program: Program): Scope[] {
  const scopes: Scope[] = [];
  const enter = (node: AnyNode, parameters: readonly AnyNode[]): void => {
    const scope: Scope = { parameters: new Set(parameters.map(nameOf)), variables: new Map(), clauses: [] };
    scopes.push(scope);
    for (const child of childrenOf(node)) visit(child, scope);
  };
  const visit = (node: AnyNode, scope: Scope): void => {
    if (isFunction(node)) return enter(node, node.params);
    if (node.type === "CatchClause") scope.clauses.push(node);
    if (node.type === "VariableDeclarator") {
      const name = nameOf(node.id);
      scope.variables.set(name, [...(scope.variables.get(name) ?? []), node.start]);
    }
    for (const child of childrenOf(node)) visit(child, scope);
  };
  enter(program, []);
  return scopes;
}
