/** Facts about a script that its port is built on: implicit variables, variables of loops, what it looks at. */
import type { Expression, NameExpression, Position, Statement } from "../../script/vbscript/ast.js";
import { blocksOf, declarationsIn } from "../../script/vbscript/compiler/declarations.js";
import type { ProgramModel, Unit } from "./model.js";
import { wantedFor } from "./empty-reads.js";
import { countPassing, findPlaces, overtakenArguments } from "./places.js";
import { referencesOf } from "./references.js";
import { meaningOf } from "./resolver.js";
import {
  RUN_TEXT,
  allExpressions,
  allStatements,
  expressionsIn,
  expressionsOf,
  runsTexts,
  writtenNames,
} from "./syntax-walk.js";

/** Functions whose results tell of what VARTYPE a number is. */
const TELL_TYPES = new Set(["typename", "vartype", "hex", "oct"]);

/** What texts with carriage returns come from. */
const GIVE_RETURNS = new Set(
  "vbcrlf vbcr vbnewline chr chrw execute eval executeglobal readall read stdin exec".split(" "),
);

export interface ProgramFacts {
  /** Whether the VARTYPE of a number may show. */
  readonly typesMatter: boolean;
  /** Whether the script runs texts that it makes. */
  readonly runsText: boolean;
  /** Whether it looks at Err. */
  readonly usesErr: boolean;
  /** Whether its texts may have carriage returns, which the script host writes as ends of lines of the system. */
  readonly hasReturns: boolean;
  /** Whether a class has a Class_Terminate, so that it matters who holds its instances. */
  readonly counts: boolean;
  /** Variables that procedures have of their own as long as the script has not named them. */
  readonly late: readonly LateVariable[];
  /** Arguments of WScript.Echo that later ones change. */
  readonly overtaken: ReadonlySet<Expression>;
}

/** A variable that nothing declares, and a procedure that is called before and after the script first names it. */
export interface LateVariable {
  readonly name: string;
  readonly procedure: Unit;
}

export function analyse(program: ProgramModel): ProgramFacts {
  const late = declareImplicit(program);
  program.references = referencesOf(program);
  for (const unit of program.units()) countUses(program, unit);
  findPlaces(program);
  for (const unit of program.units()) findLoopVariables(program, unit);
  countPassing(program);
  for (const { body, parameters } of program.units()) {
    for (const parameter of parameters) {
      if (!parameter.isRef && parameter.writes === 0) parameter.wanted = wantedFor(body, parameter.key);
    }
  }
  return { ...factsOf(program), late };
}

/**
 * Names that nothing declares are variables: of the script if its own statements use them, else of the procedure.
 * @returns those of the script that are a procedure's when it is first called
 */
function declareImplicit(program: ProgramModel): LateVariable[] {
  const late: LateVariable[] = [];
  const isOpen = [...program.units()].some(({ body }) => runsTexts(body));
  const callsOf = program.program.optionExplicit ? (): Calls => "late" : earlyCalls(program);
  for (const unit of program.units()) {
    if (isExplicit(program, unit.declaration)) {
      for (const { target } of declarationsIn(unit.body).redimmed) {
        if (target.kind === "Name" && meaningOf(program, unit, target.key).kind === "unknown")
          unit.add(target.key, target.name);
      }
      continue;
    }
    // Scripts of a job may each have it or not.
    const open = unit.isMain ? unit.body.filter((statement) => !isExplicit(program, statement)) : unit.body;
    for (const expression of expressionsIn(open)) {
      if (expression.kind !== "Name") continue;
      const { key, name } = expression;
      const meaning = meaningOf(program, unit, key);
      const isAssigned = meaning.kind === "enumeration" && assigns(unit.body, key);
      // What nothing assigns to a text may have declared.
      const calls = meaning.kind === "variable" && !unit.isMain ? callsOf(key, unit) : "late";
      if (calls === "early") {
        unit.add(key, name);
        continue;
      }
      const isNoted = late.some((each) => each.procedure === unit && each.name.toLowerCase() === key);
      if (calls === "both" && !isNoted) late.push({ name, procedure: unit });
      const isVariable = meaning.kind === "unknown" && (!isOpen || isAssignedAnywhere(program, key));
      if (isVariable || isAssigned) unit.add(key, name);
    }
  }
  return late;
}

/** Whether a procedure is called before the script first names a variable, or after that. */
type Calls = "early" | "late" | "both";

/** Whether Option Explicit holds for a procedure, or a statement outside; without one, for all of the program. */
function isExplicit({ program }: ProgramModel, place: { readonly at: Position } | null): boolean {
  return place === null ? program.optionExplicit : program.isExplicitAt(place.at);
}

/**
 * Undeclared variables are the script's only from where its own statements first name them: a procedure that is only
 * called before that has a variable of its own.
 */
function earlyCalls(program: ProgramModel): (key: string, unit: Unit) => Calls {
  const { main } = program;
  const firstMention = new Map<string, number>();
  const firstCall = new Map<Unit, number>();
  const lastCall = new Map<Unit, number>();
  main.body.forEach((statement, i) => {
    const names = new Set(expressionsIn([statement]).flatMap((each) => (each.kind === "Name" ? [each.key] : [])));
    for (const key of names) {
      if (!firstMention.has(key)) firstMention.set(key, i);
      const callee = program.procedures.get(key);
      if (callee === undefined) continue;
      for (const each of reachedFrom(program, callee)) {
        if (!firstCall.has(each)) firstCall.set(each, i);
        lastCall.set(each, i);
      }
    }
  });
  return (key, unit) => {
    const mention = firstMention.get(key);
    if (mention === undefined || main.variables.get(key)?.isDeclared !== false) return "late";
    const [first, last] = [firstCall.get(unit) ?? mention, lastCall.get(unit) ?? mention];
    if (first >= mention) return "late";
    return last < mention ? "early" : "both";
  };
}

function reachedFrom(program: ProgramModel, unit: Unit, reached = new Set<Unit>()): Set<Unit> {
  if (reached.has(unit)) return reached;
  reached.add(unit);
  for (const each of expressionsIn(unit.body)) {
    const callee = each.kind === "Name" ? program.procedures.get(each.key) : undefined;
    if (callee !== undefined) reachedFrom(program, callee, reached);
  }
  return reached;
}

function isAssignedAnywhere(program: ProgramModel, key: string): boolean {
  return [...program.units()].some(({ body }) => {
    return allStatements(body).some((statement) => writtenNames(statement).some((name) => name.key === key));
  });
}

function assigns(body: readonly Statement[], key: string): boolean {
  for (const statement of allStatements(body)) {
    if (
      (statement.kind === "Let" || statement.kind === "Set") &&
      statement.target.kind === "Name" &&
      statement.target.key === key
    )
      return true;
  }
  return false;
}

function countUses(program: ProgramModel, unit: Unit): void {
  const touch = (key: string, isWrite: boolean): void => {
    const meaning = meaningOf(program, unit, key);
    if (meaning.kind === "constant") meaning.constant.uses++;
    if (meaning.kind === "procedure") meaning.unit.users.add(unit);
    if (meaning.kind !== "variable") return;
    const { variable } = meaning;
    if (isWrite) {
      variable.writes++;
      variable.writers.add(unit);
    } else {
      variable.reads++;
      variable.readers.add(unit);
    }
    if (variable.unit !== unit) variable.users.add(unit);
  };
  for (const statement of allStatements(unit.body)) {
    const written = writtenNames(statement);
    const isAssignment = statement.kind === "Let" || statement.kind === "Set";
    if (statement.kind === "Dim") {
      for (const { key, bounds } of statement.variables) if (bounds !== null) touch(key, true);
    }
    for (const { key } of written) touch(key, true);
    if (statement.kind === "Set" || statement.kind === "ForEach") noteSet(program, unit, written);
    for (const expression of expressionsOf(statement)) {
      if (expression.kind === "Name" && written.includes(expression)) continue;
      for (const each of allExpressions(expression)) {
        if (each.kind !== "Name") continue;
        touch(each.key, false);
        if (isAssignment && written.some(({ key }) => key === each.key)) noteOwnRead(program, unit, each.key);
      }
    }
  }
}

function noteSet(program: ProgramModel, unit: Unit, written: readonly NameExpression[]): void {
  for (const { key } of written) {
    const meaning = meaningOf(program, unit, key);
    if (meaning.kind === "variable") meaning.variable.isSet = true;
  }
}

function noteOwnRead(program: ProgramModel, unit: Unit, key: string): void {
  const meaning = meaningOf(program, unit, key);
  if (meaning.kind === "variable") meaning.variable.ownReads++;
}

/** Variables that only count or walk: outside of their loops nobody looks at them. */
function findLoopVariables(program: ProgramModel, unit: Unit): void {
  const outside = new Set<string>();
  visitLoops(unit.body, new Set(), outside);
  for (const statement of allStatements(unit.body)) {
    if (statement.kind !== "For" && statement.kind !== "ForEach") continue;
    const { key } = statement.variable;
    const meaning = meaningOf(program, unit, key);
    if (meaning.kind !== "variable") continue;
    const { variable } = meaning;
    const isOwn = variable.unit === unit && (variable.role === "local" || variable.role === "global");
    variable.isLoopOnly = isOwn && variable.users.size === 0 && !outside.has(key) && variable.bounds === null;
  }
}

/** Collects the names that are used outside of loops over them, or assigned to within. */
function visitLoops(statements: readonly Statement[], loops: ReadonlySet<string>, outside: Set<string>): void {
  const note = (expression: Expression): void => {
    for (const each of allExpressions(expression))
      if (each.kind === "Name" && !loops.has(each.key)) outside.add(each.key);
  };
  for (const statement of statements) {
    const isLoop = statement.kind === "For" || statement.kind === "ForEach";
    for (const expression of expressionsOf(statement))
      if (!isLoop || expression !== statement.variable) note(expression);
    if (!isLoop) for (const { key } of writtenNames(statement)) outside.add(key);
    // A loop within a loop over the same variable.
    if (isLoop && loops.has(statement.variable.key)) outside.add(statement.variable.key);
    const inner = isLoop ? new Set([...loops, statement.variable.key]) : loops;
    for (const block of blocksOf(statement)) visitLoops(block, inner, outside);
  }
}

function factsOf(program: ProgramModel): Omit<ProgramFacts, "late"> {
  let typesMatter = false;
  let runsText = false;
  let usesErr = false;
  let hasReturns = false;
  for (const unit of program.units()) {
    for (const each of expressionsIn(unit.body)) {
      if (each.kind === "Name" && each.key === "err") usesErr = true;
      if ((each.kind === "Name" || each.kind === "Member") && GIVE_RETURNS.has(each.key)) hasReturns = true;
      const callee = each.kind === "Call" ? each.callee : each;
      if (callee.kind !== "Name") continue;
      const meaning = meaningOf(program, unit, callee.key);
      if (meaning.kind === "special" && RUN_TEXT.has(callee.key)) runsText = true;
      if (meaning.kind !== "function" || !TELL_TYPES.has(callee.key) || each.kind !== "Call") continue;
      if (!each.args.every((argument) => argument !== null && hasOwnType(argument))) typesMatter = true;
    }
  }
  const counts = [...program.classes.values()].some(({ terminate }) => terminate !== null);
  const overtaken = overtakenArguments(program);
  return { typesMatter: typesMatter || runsText, runsText, usesErr, hasReturns, counts, overtaken };
}

/** Whether the VARTYPE of an expression is what it is in VBScript, whatever the port makes of variables. */
function hasOwnType(expression: Expression): boolean {
  if (expression.kind === "Paren") return hasOwnType(expression.expression);
  if (expression.kind === "Literal") return true;
  return expression.kind === "Member" && expression.object !== null && isOfErrOrObject(expression.object);
}

function isOfErrOrObject(object: Expression): boolean {
  return object.kind === "Name" || object.kind === "Member";
}
