/** TypeScript for procedures, and for the statements outside of them. */
import type { Expression, Statement } from "../../script/vbscript/ast.js";
import { returnDirectly } from "./direct-returns.js";
import { ErrorModes } from "./error-modes.js";
import { canBegin } from "./empty-reads.js";
import { Identifiers } from "./identifiers.js";
import type { LineWriter } from "./line-writer.js";
import type { Unit, Variable } from "./model.js";
import { StatementPorter } from "./statement-porter.js";
import { VALUE, type StaticType } from "./static-type.js";
import { allExpressions, allStatements, expressionsOf, writtenNames } from "./syntax-walk.js";
import { UnitScope, type ProgramScope } from "./unit-scope.js";

export class UnitPorter {
  readonly scope: UnitScope;
  readonly statements: StatementPorter;
  readonly #unit: Unit;
  readonly #writer: LineWriter;

  constructor(scope: ProgramScope, unit: Unit, writer: LineWriter) {
    const identifiers = new Identifiers();
    for (const { id } of [...unit.variables.values(), ...unit.constants.values()]) identifiers.reserve(id);
    this.#unit = unit;
    this.#writer = writer;
    this.scope = new UnitScope(scope, unit, new ErrorModes(unit.body), identifiers);
    this.statements = new StatementPorter(this.scope, writer);
  }

  /** The head of a function: its parameters with their types, and what it returns. */
  signature(): string {
    const { expressions } = this.statements;
    const parameters = this.#unit.parameters.map((parameter) => {
      const type = expressions.typeText(parameter.type ?? VALUE);
      if (!parameter.isRef) return `${parameter.id}: ${type}`;
      this.scope.scope.types.add("Place");
      return `${parameter.id}: Place<${type}>`;
    });
    const returns = this.#unit.result === null ? "void" : expressions.typeText(this.#unit.returns ?? VALUE);
    return `(${parameters.join(", ")}): ${returns}`;
  }

  /** The statements of a procedure. */
  body(): void {
    const { scope } = this;
    const first = this.#writer.lines.length;
    const ofScript = this.#unit.assignedBefore ?? scope.scope.program.main.variables.values();
    scope.flow.assigned = new Set([...ofScript, ...this.#unit.parameters]);
    this.#heads();
    this.#writer.at((this.#unit.declaration?.at.line ?? 0) + 1);
    const held = this.#held();
    if (held.length > 0) {
      this.#writer.line("try {");
      this.#writer.indent();
    }
    this.statements.body(this.#unit.body);
    this.#end();
    if (held.length > 0) {
      this.#writer.outdent();
      this.#writer.line("} finally {");
      this.#writer.indent();
      this.#writer.line(`${scope.use("drop")}(${held.map(({ id }) => id).join(", ")});`);
      this.#writer.outdent();
      this.#writer.line("}");
    }
    this.#withoutUnreadMode();
    const { result } = this.#unit;
    // What a text or a Class_Terminate does to the variable does not show in these lines.
    if (result !== null && !scope.scope.facts.counts) returnDirectly(this.#writer.lines, first, result.id);
  }

  /** Takes out the variable for the mode of errors if no statement has asked for it. */
  #withoutUnreadMode(): void {
    const { asksMode, modeLines } = this.scope;
    if (asksMode) return;
    for (const line of modeLines) this.#writer.remove(line);
  }

  /** Variables that let go of objects when the procedure ends. */
  #held(): Variable[] {
    if (!this.scope.scope.facts.counts) return [];
    return [...this.#unit.variables.values()].filter(({ role, writes, type, isLoopOnly }) => {
      return role === "local" && writes > 0 && !isLoopOnly && type?.kind === "value";
    });
  }

  /** What a function returns when it has come to its end. */
  #end(): void {
    const { scope } = this;
    if (this.#unit.result !== null && this.#unit.body.at(-1)?.kind !== "Exit") {
      const code = this.statements.expressions.variable(this.#unit.result);
      scope.learnReturn(this.#unit, code.type ?? (this.#unit.result.writes === 0 ? VALUE : null));
      this.#writer.commentsBefore(this.#unit.declaration?.endAt.line ?? 0);
      const isCounted = scope.scope.facts.counts;
      this.#writer.line(isCounted ? `return ${scope.use("handOver")}(${code.text});` : `return ${code.text};`);
    }
  }

  #heads(): void {
    if (this.scope.modes.needsVariable)
      this.scope.modeLines.push(this.#writer.removable("const resumes = { next: false };"));
    for (const variable of this.#unit.variables.values()) this.#head(variable);
  }

  /** Declares a variable at the beginning. */
  #head(variable: Variable): void {
    if (variable.role === "parameter" || variable.isLoopOnly) return;
    if (this.scope.declarationOf(variable) !== null) return;
    if (variable.reads + variable.writes === 0 && variable.role !== "result" && variable.users.size === 0) {
      if (variable.isDeclared) {
        const { report } = this.scope.scope;
        report.note(
          "changed",
          this.#unit.declaration?.at.line ?? 1,
          `Dim ${variable.name}`,
          "Nothing uses the variable: it is left out.",
        );
      }
      return;
    }
    this.#writer.line(this.declaration(variable));
  }

  declaration(variable: Variable): string {
    const { expressions } = this.statements;
    if (variable.writes === 0) {
      variable.widen();
      return `const ${variable.id}: ${expressions.typeText(VALUE)} = undefined;`;
    }
    const type = variable.type ?? VALUE;
    if (variable.emptyRead !== "no" && canBegin(variable.emptyRead, type))
      return `let ${variable.id} = ${type.kind === "string" ? '""' : "0"};`;
    // Where instances are counted, what a variable has held is asked before it has held anything, and where it ends.
    const isDropped = this.scope.scope.facts.counts && type.kind === "value" && variable.role !== "result";
    // Linters would have its only assignment declare it.
    const isBare = variable.role !== "result" && !(variable.writes === 1 && variable.isAssignedInLine);
    if (type.kind === "object" && type.mayBeEmpty) {
      if (isBare) return `let ${variable.id}: ${expressions.typeText(type)};`;
      // TypeScript takes what begins as undefined for that.
      this.scope.flow.absent.add(variable);
    }
    const isRead = variable.emptyRead !== "no" || variable.isHeld || isDropped;
    const isReadElsewhere = [...variable.readers].some((reader) => reader !== variable.unit);
    const initial = isRead ? " = undefined" : isReadElsewhere ? placeholder(type) : "";
    return `let ${variable.id}: ${expressions.typeText(type)}${initial};`;
  }

  /** The statements outside of procedures. */
  main(others: () => void): void {
    this.#heads();
    others();
    this.#withoutUnreadMode();
  }
}

/** What a variable that procedures see holds until it is assigned to, which nobody looks at. */
function placeholder(type: StaticType): string {
  switch (type.kind) {
    case "value":
      return " = undefined";
    case "string":
      return ' = ""';
    case "boolean":
      return " = false";
    case "number":
      return " = 0";
    case "whole":
      return type.enumeration === undefined ? " = 0" : "";
    default:
      return type.kind === "object" && type.isNullable ? " = null" : "";
  }
}

/**
 * Decides which statements declare the variables that they assign to.
 * @param calledBy what a statement may call
 */
export function planDeclarations(
  unit: Unit,
  modes: ErrorModes,
  calledBy: (statement: Statement) => ReadonlySet<Unit>,
): void {
  const seen = new Set<string>();
  const called = new Set<Unit>();
  for (const statement of inLine(unit.body)) {
    if (unit.leftOut.has(statement)) continue;
    const mentioned = mentionedNames(statement, unit);
    for (const each of calledBy(statement)) called.add(each);
    // What leaves a function gives its result.
    if (unit.result !== null && leavesUnit(statement)) mentioned.push(unit.result.key, unit.result.key);
    for (const { key, isAssigned } of unit.unread.has(statement) ? [] : targetsOf(statement)) {
      const variable = unit.variables.get(key);
      if (variable === undefined || variable.role === "parameter" || variable.declaredAt !== null || seen.has(key))
        continue;
      const reads = mentioned.filter((each) => each === key).length;
      const isSeen = [...variable.users].some((user) => called.has(user));
      // Of assignments the porter finds out whether they can fail.
      const mayFail =
        modes.of(statement) !== "off" &&
        statement.kind !== "Let" &&
        statement.kind !== "Set" &&
        statement.kind !== "Dim";
      if (isAssigned && reads === 1 && !isSeen && !mayFail && !variable.isLoopOnly) variable.declaredAt = statement;
    }
    for (const key of mentioned) seen.add(key);
  }
}

/** Statements that the port writes one after the other: those within With are not in a block. */
function* inLine(body: readonly Statement[]): Iterable<Statement> {
  for (const statement of body) {
    if (statement.kind !== "With") {
      yield statement;
      continue;
    }
    yield { ...statement, body: [] };
    yield* inLine(statement.body);
  }
}

function targetsOf(statement: Statement): { readonly key: string; readonly isAssigned: boolean }[] {
  switch (statement.kind) {
    case "Let":
    case "Set":
    case "ReDim":
      return writtenNames(statement).map(({ key }) => ({ key, isAssigned: true }));
    case "Dim":
      return statement.variables.filter(({ bounds }) => bounds !== null).map(({ key }) => ({ key, isAssigned: true }));
    default:
      return [];
  }
}

/** Each name as often as the statement, with its blocks, mentions it. */
function mentionedNames(statement: Statement, unit: Unit): string[] {
  if (statement.kind === "Dim")
    return statement.variables.filter(({ bounds }) => bounds !== null).map(({ key }) => key);
  const names: string[] = [];
  for (const each of allStatements([statement])) {
    if (each.kind === "Dim") names.push(...each.variables.map(({ key }) => key));
    const target = each.kind === "Let" || each.kind === "Set" ? each.target : null;
    for (const expression of expressionsOf(each)) {
      // An assignment that nothing reads is written without its variable.
      if (expression === target && unit.unread.has(each)) continue;
      const parts = allExpressions(expression);
      const calls = new Set<Expression>(expression === target ? [] : callsOfItself(parts, unit));
      if (each.kind === "CallStatement" && isOwnName(each.callee, unit)) calls.add(each.callee);
      for (const part of parts) if (part.kind === "Name" && !calls.has(part)) names.push(part.key);
    }
  }
  return names;
}

/** The callees of a function's calls of itself, which do not mention its result. */
function callsOfItself(parts: readonly Expression[], unit: Unit): Expression[] {
  return parts.flatMap((part) => (part.kind === "Call" && isOwnName(part.callee, unit) ? [part.callee] : []));
}

function isOwnName(expression: Expression, { result }: Unit): boolean {
  return expression.kind === "Name" && expression.key === result?.key;
}

function leavesUnit(statement: Statement): boolean {
  return allStatements([statement]).some((each) => each.kind === "Exit" && each.what !== "Do" && each.what !== "For");
}
