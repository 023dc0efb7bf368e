/**
 * `If IsNull(x) Then` where x is never Null: what it guards cannot happen. The check is left out, as a function that only
 * ends early there gives a result on every path then, and its callers get the type of that.
 */
import type { Expression, IfStatement, NameExpression, Statement } from "../../script/vbscript/ast.js";
import type { Unit } from "./model.js";
import { allStatements, withoutStatements } from "./syntax-walk.js";

/** Statements by their places in the text of the script. */
export type Places = ReadonlySet<number>;

/** A check that has been left out. */
export interface IdleCheck {
  readonly statement: Statement;
  readonly name: string;
}

/** What `If IsNull(name) Then` asks for; null for any other statement, and for one that declares or decides more. */
export function checkedForNull(statement: Statement): NameExpression | null {
  if (statement.kind !== "If" || statement.branches.length !== 1 || statement.otherwise !== null) return null;
  const [branch] = statement.branches;
  return branch?.body.every(isSimple) === true ? argumentOf(branch.test) : null;
}

function argumentOf(test: Expression): NameExpression | null {
  if (test.kind === "Paren") return argumentOf(test.expression);
  if (test.kind !== "Call" || test.callee.kind !== "Name" || test.callee.key !== "isnull") return null;
  const [argument] = test.args;
  return test.args.length === 1 && argument?.kind === "Name" ? argument : null;
}

function isSimple({ kind }: Statement): boolean {
  return kind === "Exit" || kind === "Let" || kind === "Set" || kind === "CallStatement";
}

/** Takes the checks at these places out of a procedure. */
export function withoutIdleChecks(unit: Unit, places: Places): IdleCheck[] {
  const idle = new Map<Statement, IdleCheck>();
  for (const statement of allStatements(unit.body)) {
    const name = checkedForNull(statement);
    if (name !== null && places.has(statement.at.offset)) idle.set(statement, { statement, name: name.name });
  }
  if (idle.size > 0) unit.body = withoutStatements(unit.body, idle);
  return [...idle.values()];
}

/** Which checks are idle, as far as one round of the port can tell. */
export class IdleChecks {
  readonly #places = new Set<number>();

  get places(): Places {
    return this.#places;
  }

  note({ at }: IfStatement, isIdle: boolean): void {
    if (isIdle) this.#places.add(at.offset);
    else this.#places.delete(at.offset);
  }
}
