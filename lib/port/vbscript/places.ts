/**
 * Which parameters are places of their callers: ByRef is the rule of VBScript, and a port passes values wherever nobody
 * can tell the difference.
 */
import type { Expression, Statement } from "../../script/vbscript/ast.js";
import type { ClassModel, ProgramModel, Unit, Variable } from "./model.js";
import { meaningOf } from "./resolver.js";
import { allExpressions, allStatements, expressionsIn, runsTexts } from "./syntax-walk.js";

/** Stands for the elements of all arrays: nobody keeps track of which one is which. */
const ELEMENTS = "elements";

/** What can change while somebody holds its place. */
type Changeable = Variable | typeof ELEMENTS;

/** Finds the parameters whose places have to be passed: those that are assigned to where a caller could tell. */
export function findPlaces(program: ProgramModel): void {
  const passed = passedThings(program);
  const racing = racingArguments(program);
  let isNew = true;
  while (isNew) {
    isNew = false;
    const changes = changesOf(program);
    for (const unit of program.units()) {
      unit.parameters.forEach((parameter, i) => {
        if (parameter.isRef || unit.declaration?.parameters[i]?.byRef !== true) return;
        const arguments_ = passed.get(parameter);
        if (arguments_ === undefined) return;
        const isChanged = parameter.writes > 0 || isPassedOn(program, unit, parameter);
        const seesChange = [...arguments_].some((each) => changes.get(unit)?.has(each) === true);
        const isOvertaken = (racing.get(parameter) ?? []).some(({ thing, callees }) => {
          return callees.some((callee) => changes.get(callee)?.has(thing) === true);
        });
        if (!isChanged && !seesChange && !isOvertaken) return;
        parameter.isRef = true;
        isNew = true;
      });
    }
  }
}

/** A variable whose place is passed on may be assigned to. */
export function countPassing(program: ProgramModel): void {
  const isOpen = [...program.units()].some(({ body }) => runsTexts(body));
  for (const unit of isOpen ? program.units() : []) countUnknown(program, unit);
  eachCall(program, (unit, callee, args) => {
    callee.parameters.forEach((parameter, i) => {
      const argument = args[i];
      if (!parameter.isRef || argument?.kind !== "Name") return;
      const meaning = meaningOf(program, unit, argument.key);
      if (meaning.kind !== "variable") return;
      meaning.variable.writes += 2;
      meaning.variable.writers.add(unit).add(callee);
      meaning.variable.isLoopOnly = false;
    });
  });
}

/** What a procedure that a text has declared gets, it may assign to. */
function countUnknown(program: ProgramModel, unit: Unit): void {
  for (const { callee, args } of callsIn(unit)) {
    if (callee.kind !== "Name" || meaningOf(program, unit, callee.key).kind !== "unknown") continue;
    for (const argument of args) {
      const thing = placeOf(program, unit, argument);
      if (thing === null || thing === ELEMENTS) continue;
      thing.writes += 2;
      thing.isLoopOnly = false;
    }
  }
}

/** Variables among what WScript.Echo is given that later arguments change: they come as places, and are read last. */
export function overtakenArguments(program: ProgramModel): ReadonlySet<Expression> {
  const overtaken = new Set<Expression>();
  const changes = changesOf(program);
  const hidden = [...program.units()].filter(({ owner }) => owner !== null);
  for (const unit of program.units()) {
    for (const statement of allStatements(unit.body)) {
      if (statement.kind !== "CallStatement" || statement.callee.kind !== "Member" || statement.callee.key !== "echo")
        continue;
      const { args } = statement;
      args.forEach((argument, i) => {
        const thing = argument?.kind === "Name" ? placeOf(program, unit, argument) : null;
        if (argument === null || thing === null) return;
        const later = args.slice(i + 1).flatMap((each) => (each === null ? [] : allExpressions(each)));
        const callees = later.flatMap((each) => runBy(program, unit, each, hidden));
        if (callees.some((callee) => changes.get(callee)?.has(thing) === true)) overtaken.add(argument);
      });
    }
  }
  return overtaken;
}

/** What callers pass, by the parameters that get it. */
function passedThings(program: ProgramModel): Map<Variable, Set<Changeable>> {
  const passed = new Map<Variable, Set<Changeable>>();
  eachCall(program, (unit, callee, args) => {
    callee.parameters.forEach((parameter, i) => {
      const thing = placeOf(program, unit, args[i] ?? null);
      if (thing === null) return;
      const known = passed.get(parameter) ?? new Set();
      passed.set(parameter, known.add(thing));
    });
  });
  return passed;
}

/** A place that is passed, and what runs between that and the call, for the arguments behind it. */
interface Racing {
  readonly thing: Changeable;
  readonly callees: readonly Unit[];
}

/** By parameters: a procedure that gets a place finds there what later arguments have left. */
function racingArguments(program: ProgramModel): Map<Variable, Racing[]> {
  const racing = new Map<Variable, Racing[]>();
  const hidden = [...program.units()].filter(({ owner }) => owner !== null);
  eachCall(program, (unit, callee, args) => {
    callee.parameters.forEach((parameter, i) => {
      const thing = placeOf(program, unit, args[i] ?? null);
      if (thing === null) return;
      const later = args.slice(i + 1).flatMap((each) => (each === null ? [] : allExpressions(each)));
      const callees = later.flatMap((each) => runBy(program, unit, each, hidden));
      if (callees.length > 0) racing.set(parameter, [...(racing.get(parameter) ?? []), { thing, callees }]);
    });
  });
  return racing;
}

/** The procedures that an expression may run by itself; those of any object where it is not known which it is. */
function runBy(program: ProgramModel, unit: Unit, expression: Expression, hidden: readonly Unit[]): readonly Unit[] {
  switch (expression.kind) {
    case "Name":
      return calleesOf(program, unit, expression);
    case "Call": {
      const { callee } = expression;
      if (isReference(program, unit, callee)) return [...program.references.units, ...hidden];
      const callees = calleesOf(program, unit, callee);
      return callees.length > 0 || callee.kind === "Name" ? callees : hidden;
    }
    case "Member":
    case "New":
      return hidden;
    default:
      return [];
  }
}

function isVariable(program: ProgramModel, unit: Unit, key: string): boolean {
  return meaningOf(program, unit, key).kind === "variable";
}

/** Whether a call may be one of what GetRef has given. */
function isReference(program: ProgramModel, unit: Unit, callee: Expression): boolean {
  return callee.kind === "Call" || (callee.kind === "Name" && isVariable(program, unit, callee.key));
}

/**
 * Whether a call whose value is wanted passes places to what GetRef has given: as the script host has it, one of a variable
 * of a procedure that nothing declares.
 */
export function passesPlaces(program: ProgramModel, unit: Unit, callee: Expression): boolean {
  if (callee.kind !== "Name") return false;
  const meaning = meaningOf(program, unit, callee.key);
  return meaning.kind === "variable" && !meaning.variable.isDeclared && meaning.variable.unit?.isMain === false;
}

/** The place that an argument is; null for one that is a value. */
function placeOf(program: ProgramModel, unit: Unit, argument: Expression | null): Changeable | null {
  if (argument?.kind === "Name") {
    const meaning = meaningOf(program, unit, argument.key);
    return meaning.kind === "variable" ? meaning.variable : null;
  }
  if (argument?.kind !== "Call" || argument.callee.kind === "Member") return null;
  if (argument.callee.kind !== "Name") return ELEMENTS;
  return isVariable(program, unit, argument.callee.key) ? ELEMENTS : null;
}

/** Calls of the script's own procedures and, by name, of methods of its classes. */
function eachCall(
  program: ProgramModel,
  visit: (unit: Unit, callee: Unit, args: readonly (Expression | null)[]) => void,
): void {
  for (const unit of program.units()) {
    for (const { callee, args, isStatement } of callsIn(unit)) {
      const mayBeReference = (isStatement ? isReference : passesPlaces)(program, unit, callee);
      const references = mayBeReference ? program.references.units : [];
      for (const target of [...calleesOf(program, unit, callee), ...references]) visit(unit, target, args);
    }
  }
}

interface AnyCall {
  readonly callee: Expression;
  readonly args: readonly (Expression | null)[];
  readonly isStatement: boolean;
}

function* callsIn({ body }: Unit): Iterable<AnyCall> {
  for (const statement of allStatements(body)) {
    if (statement.kind === "CallStatement") yield { ...statement, isStatement: true };
  }
  for (const each of expressionsIn(body)) if (each.kind === "Call") yield { ...each, isStatement: false };
}

/** The procedures that a callee may be. */
function calleesOf(program: ProgramModel, unit: Unit, callee: Expression): Unit[] {
  if (callee.kind === "Name") {
    if (callee.key === unit.declaration?.key && unit.result !== null) return [unit];
    const meaning = meaningOf(program, unit, callee.key);
    if (meaning.kind === "procedure") return [meaning.unit];
    if (meaning.kind === "member") return unitsOf(meaning.member);
    return [];
  }
  if (callee.kind !== "Member") return [];
  return [...program.classes.values()].flatMap(({ members }) => {
    const member = members.get(callee.key);
    return member === undefined ? [] : unitsOf(member);
  });
}

function unitsOf({ method, get }: { readonly method: Unit | null; readonly get: Unit | null }): Unit[] {
  return [method, get].filter((each): each is Unit => each !== null);
}

function isPassedOn(program: ProgramModel, unit: Unit, parameter: Variable): boolean {
  let found = false;
  eachCall(program, (caller, callee, args) => {
    if (caller !== unit) return;
    callee.parameters.forEach((other, i) => {
      const argument = args[i];
      if (other.isRef && argument?.kind === "Name" && argument.key === parameter.key) found = true;
    });
  });
  return found;
}

/** What a procedure changes besides its own variables, those procedures included that it calls. */
function changesOf(program: ProgramModel): Map<Unit, Set<Changeable>> {
  const changes = new Map<Unit, Set<Changeable>>();
  const units = [...program.units()];
  const outer = [...program.main.variables.values(), ...[...program.classes.values()].flatMap(fieldsOf)];
  for (const unit of units) changes.set(unit, ownChanges(unit, outer));
  // What goes by reference may be changed by whoever gets it, and has changed for whoever has passed it.
  eachCall(program, (unit, callee, args) => {
    callee.parameters.forEach((parameter, i) => {
      const place = parameter.isRef ? placeOf(program, unit, args[i] ?? null) : null;
      if (place === null) return;
      changes.get(unit)?.add(place);
      changes.get(callee)?.add(place);
    });
  });
  spread(units, changes);
  return changes;
}

function fieldsOf({ fields }: ClassModel): Variable[] {
  return [...fields.values()];
}

function ownChanges(unit: Unit, outer: readonly Variable[]): Set<Changeable> {
  // In a text that is run anything may change.
  if (runsTexts(unit.body)) return new Set<Changeable>([...outer, ELEMENTS]);
  const own = new Set<Changeable>(outer.filter(({ writers }) => writers.has(unit)));
  if (allStatements(unit.body).some(changesElement)) own.add(ELEMENTS);
  return own;
}

function changesElement(statement: Statement): boolean {
  switch (statement.kind) {
    case "Let":
    case "Set":
      return statement.target.kind === "Call";
    case "ReDim":
    case "Erase":
      return true;
    default:
      return false;
  }
}

/** What a procedure changes has changed for whoever calls it. */
function spread(units: readonly Unit[], changes: ReadonlyMap<Unit, Set<Changeable>>): void {
  const throughObjects = units.filter(({ body }) => {
    return expressionsIn(body).some(({ kind }) => kind === "Member" || kind === "Call" || kind === "New");
  });
  const hasReferences = units.some(({ body }) => {
    return expressionsIn(body).some((each) => each.kind === "Name" && each.key === "getref");
  });
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const callee of units) {
      // A method, a handler of events, or what GetRef has given may run wherever something happens to an object.
      const isHidden = callee.owner !== null || hasReferences || (callee.users.size === 0 && !callee.isMain);
      for (const user of isHidden ? [...callee.users, ...throughObjects] : callee.users) {
        const own = changes.get(user);
        for (const each of changes.get(callee) ?? []) {
          if (own === undefined || own.has(each)) continue;
          own.add(each);
          isNew = true;
        }
      }
    }
  }
}
