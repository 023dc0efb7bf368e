/**
 * Assignments that nothing reads, such as `Set vm = Nothing` behind the last use: a module lets go of its objects by
 * itself, and linters ask what such a line is good for. Those of literals are left out; of the others what is assigned
 * stays, for what it does.
 */
import type { Expression, Statement } from "../../script/vbscript/ast.js";
import { blocksOf } from "../../script/vbscript/compiler/declarations.js";
import { ErrorModes } from "./error-modes.js";
import type { Unit, Variable } from "./model.js";
import { isOfLanguage } from "./resolver.js";
import { allExpressions, allStatements, expressionsOf, withoutStatements, writtenNames } from "./syntax-walk.js";

type Live = ReadonlySet<string>;

/** An assignment that nothing reads. */
export interface DeadStore {
  readonly statement: Statement;
  readonly variable: Variable;
  /** Whether the whole statement has been left out. */
  readonly isLeftOut: boolean;
}

/**
 * Takes them out of a procedure. Variables that others see, or that nothing reads at all, stay as they are.
 * @param counts whether it matters who holds an instance: a store then lets go of what has been there
 */
export function withoutDeadStores(unit: Unit, counts: boolean): DeadStore[] {
  const all: DeadStore[] = [];
  // One that is gone reads no more, which may leave others without a reader.
  for (;;) {
    const dead = [...new Liveness(unit).find()].filter(([, { key }]) => !counts || isPlain(unit, key));
    if (dead.length === 0) return all;
    const leftOut = new Set(
      dead.filter(([each, { key }]) => isLiteral(each) || onlyAdds(unit, each, key)).map(([each]) => each),
    );
    unit.body = withoutStatements(unit.body, leftOut);
    for (const [statement, variable] of dead) {
      variable.writes--;
      if (!leftOut.has(statement)) unit.unread.add(statement);
      all.push({ statement, variable, isLeftOut: leftOut.has(statement) });
    }
  }
}

/**
 * Leaves out each `Set x = Nothing` behind the last use. Where it matters who holds an instance, that is right for variables
 * that hold none only, which shows when their types are known.
 */
export function withoutReleases(unit: Unit): DeadStore[] {
  return [...new Liveness(unit).find()].flatMap(([statement, variable]) => {
    if (statement.kind !== "Set" || !isLiteral(statement)) return [];
    variable.writes--;
    unit.leftOut.add(statement);
    return [{ statement, variable, isLeftOut: true }];
  });
}

/** Whether a statement does nothing but add literals to what its variable has, which has to be text or a number. */
function onlyAdds(unit: Unit, statement: Statement, key: string): boolean {
  if (statement.kind !== "Let") return false;
  const isPart = (each: Expression): boolean => {
    if (each.kind === "Literal" || isNamed(each, key)) return true;
    return each.kind === "Name" && each.key.startsWith("vb") && isOfLanguage(each.key) && !unit.variables.has(each.key);
  };
  const parts = (value: Expression, operators: readonly string[]): readonly Expression[] => {
    if (value.kind !== "Binary" || !operators.includes(value.operator)) return [value];
    return [...parts(value.left, operators), ...parts(value.right, operators)];
  };
  if (parts(statement.value, ["&"]).every(isPart)) return isPlain(unit, key);
  return allStatements(unit.body).every((each) => {
    if (!writtenNames(each).some((name) => name.key === key)) return true;
    return each.kind === "Let" && parts(each.value, ["+", "-"]).every((part) => isNumber(part) || isNamed(part, key));
  });
}

function isNumber(value: Expression): boolean {
  return value.kind === "Literal" && (value.type === "Integer" || value.type === "Long");
}

function isNamed(value: Expression, key: string): boolean {
  return value.kind === "Name" && value.key === key;
}

/** Whether all that a variable of a procedure is assigned are results of operators. */
function isPlain(unit: Unit, key: string): boolean {
  return allStatements(unit.body).every((statement) => {
    if (!writtenNames(statement).some((name) => name.key === key)) return true;
    return statement.kind === "Let" ? isResult(statement.value) : statement.kind === "For";
  });
}

function isResult(value: Expression): boolean {
  if (value.kind === "Paren") return isResult(value.expression);
  return value.kind === "Literal" || value.kind === "Binary" || value.kind === "Unary";
}

class Liveness {
  readonly #unit: Unit;
  readonly #modes: ErrorModes;
  readonly #dead = new Map<Statement, Variable>();
  /** What is read behind the loops around. */
  readonly #loops: { readonly kind: "Do" | "For"; readonly after: Live }[] = [];

  constructor(unit: Unit) {
    this.#unit = unit;
    this.#modes = new ErrorModes(unit.body);
  }

  find(): ReadonlyMap<Statement, Variable> {
    this.#block(this.#unit.body, this.#atEnd);
    return this.#dead;
  }

  get #atEnd(): Live {
    return new Set(this.#unit.result === null ? [] : [this.#unit.result.key]);
  }

  /** @returns what is read from the beginning of a block on */
  #block(statements: readonly Statement[], after: Live): Live {
    return [...statements].reverse().reduce((live, statement) => this.#statement(statement, live), after);
  }

  #statement(statement: Statement, after: Live): Live {
    switch (statement.kind) {
      case "Let":
      case "Set":
        return this.#assignment(statement, after);
      case "Exit":
        return this.#exit(statement.what);
      case "For":
      case "ForEach":
      case "Do":
      case "While":
        return this.#loop(statement, after);
      default: {
        const blocks = blocksOf(statement).map((block) => this.#block(block, after));
        const skipped = this.#isSkipped(statement) ? [after] : [];
        return union([...skipped, ...blocks, readsOf(expressionsOf(statement))]);
      }
    }
  }

  /** Whether the run may come to what is behind a statement without any of its blocks. */
  #isSkipped(statement: Statement): boolean {
    switch (statement.kind) {
      case "With":
        return false;
      // A condition that fails goes on with what it guards.
      case "If":
        return statement.otherwise === null;
      // A subject that fails leaves out all of it.
      case "Select":
        return statement.otherwise === null || this.#modes.of(statement) !== "off";
      default:
        return true;
    }
  }

  #assignment(statement: Extract<Statement, { kind: "Let" | "Set" }>, after: Live): Live {
    const { target, value } = statement;
    const variable = target.kind === "Name" ? this.#unit.variables.get(target.key) : undefined;
    if (variable === undefined) return union([after, readsOf([value, target])]);
    const isSafe = cannotFail(statement);
    const isKept = after.has(variable.key) || !isOwn(variable);
    if (isKept) this.#dead.delete(statement);
    else if (!this.#unit.unread.has(statement)) this.#dead.set(statement, variable);
    const before = new Set(after);
    // One that fails leaves what has been there.
    if (isSafe || this.#modes.of(statement) === "off") before.delete(variable.key);
    return union([before, readsOf([value])]);
  }

  #exit(what: string): Live {
    return this.#loops.findLast(({ kind }) => kind === what)?.after ?? this.#atEnd;
  }

  #loop(statement: Extract<Statement, { kind: "For" | "ForEach" | "Do" | "While" }>, after: Live): Live {
    const kind = statement.kind === "For" || statement.kind === "ForEach" ? "For" : "Do";
    const counter = statement.kind === "For" || statement.kind === "ForEach" ? statement.variable : null;
    // A loop that fails leaves in its variable what has been there.
    const sets = counter?.kind === "Name" && this.#modes.of(statement) === "off" ? counter.key : null;
    const reads = readsOf(expressionsOf(statement).filter((each) => each !== counter));
    const own = union([reads, counter === null || sets !== null ? [] : readsOf([counter])]);
    let live = union([after, own]);
    // Next adds to what the body has left there.
    const atNext = statement.kind === "For" && counter?.kind === "Name" ? [counter.key] : [];
    if (statement.kind !== "While") this.#loops.push({ kind, after });
    for (let size = -1; size !== live.size;) {
      size = live.size;
      live = union([live, this.#block(statement.body, union([live, atNext]))]);
    }
    if (statement.kind !== "While") this.#loops.pop();
    if (sets === null || reads.has(sets)) return live;
    return new Set([...live].filter((key) => key !== sets));
  }
}

function isLiteral(statement: Statement): boolean {
  return (statement.kind === "Let" || statement.kind === "Set") && cannotFail(statement);
}

/** Whether what is assigned is a literal that can be, or a test of Err: Set takes objects only, and Nothing is for Set only. */
function cannotFail({ kind, value }: Extract<Statement, { kind: "Let" | "Set" }>): boolean {
  if (value.kind === "Literal") return (value.type === "Nothing") === (kind === "Set");
  return kind === "Let" && isErrTest(value);
}

/** Whether an expression compares `Err.Number` with a number. */
function isErrTest(value: Expression): boolean {
  if (value.kind === "Paren") return isErrTest(value.expression);
  if (value.kind !== "Binary" || !/^[<=>]+$/.test(value.operator)) return false;
  const { left, right } = value;
  const isErr = left.kind === "Member" && left.key === "number" && left.object?.kind === "Name";
  return isErr && left.object.key === "err" && isNumber(right);
}

/** Whether nobody but the procedure itself sees what is in the variable. */
function isOwn({ users, isRef, reads, role }: Variable): boolean {
  // What a function returns is read where it ends.
  return users.size === 0 && !isRef && (reads > 0 || role === "result") && role !== "field";
}

function readsOf(expressions: readonly Expression[]): Live {
  const names = expressions.flatMap(allExpressions);
  return new Set(names.flatMap((each) => (each.kind === "Name" ? [each.key] : [])));
}

function union(sets: readonly Iterable<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
