/** What compiled code calls: the runtime, and what only compiled code needs. */
import { BRAND } from "../runtime/com-member.js";
import { isComObject } from "../../../com/com-object.js";
import { MemberName } from "../runtime/member-name.js";
import * as operators from "../runtime/operators.js";
import * as arrays from "../runtime/arrays.js";
import {
  callDefault,
  callMember,
  defaultValue,
  getDefault,
  getMember,
  letDefault,
  letMember,
  letValue,
  setDefault,
  setMember,
  setValue,
} from "../runtime/dispatch.js";
import { regularExpression } from "../../objects/regexp/regular-expression.js";
import { AccessorRef, Cell, Ref, valueOf, valuesOf, type Argument } from "../runtime/ref.js";
import { MISSING, NOTHING, Typed, VbDate, double, isArray, isObject, long, type Value } from "../runtime/value.js";
import { ElementRef, VbArray } from "../runtime/vb-array.js";
import { VbError, raise, vbErrorOf } from "../runtime/vb-error.js";
import { toNumber } from "../runtime/convert.js";
import { defaultOfCom, putDefaultOfCom } from "../runtime/dispatch-com.js";
import { INVOKE_LET } from "../runtime/script-object.js";
import { walk } from "../runtime/walker.js";
import { ScriptUnwinding } from "../../script-unwinding.js";
import { NameRef, Scope, nameChanges, type Binding } from "./scope.js";
import * as refcount from "./refcount.js";
import { errorPlaces, type ProgramInfo, type Session } from "./session.js";
import { OwnMembers, VbClass, VbObject } from "./vb-class.js";
import { ProcedureRef, VbProcedure } from "./vb-procedure.js";

// Errors

/** Adds the place to an error that leaves a procedure. Returns what to throw. */
function located(_session: Session, program: ProgramInfo, thrown: unknown, position: number): unknown {
  if (thrown instanceof ScriptUnwinding) return thrown;
  const error = vbErrorOf(thrown);
  if (error.line === 0) {
    error.line = program.positions[position * 2] ?? 0;
    error.column = program.positions[position * 2 + 1] ?? 0;
    errorPlaces.set(error, { program, line: error.line, column: error.column });
  }
  return error;
}

/** Puts an error into Err where a handler is on; throws it again where none is. */
function caught(session: Session, program: ProgramInfo, resumes: boolean, thrown: unknown, position: number): void {
  const error = located(session, program, thrown, position);
  if (!resumes || !(error instanceof VbError)) throw error;
  session.err.set(error);
}

function wrongCount(name: string, _args: readonly Value[]): never {
  return raise(450, name);
}

function illegalAssignment(name: string, _value: Value): never {
  return raise(501, name);
}

// Names

function declare(scope: Scope, key: string, name: string): Cell {
  return scope.declare(key, name);
}

function cellOf(scope: Scope, key: string): Cell {
  const binding = scope.lookup(key);
  return binding?.kind === "variable" ? binding.cell : raise(500, key);
}

function constantOf(scope: Scope, key: string): Value {
  const binding = scope.lookup(key);
  return binding?.kind === "constant" ? binding.value : raise(500, key);
}

function itemOf(scope: Scope, key: string): object {
  const binding = scope.lookup(key);
  return binding?.kind === "item" || binding?.kind === "member" ? binding.object : raise(500, key);
}

function bindConstant(scope: Scope, key: string, name: string, value: Value): void {
  scope.bind(key, { kind: "constant", name, value });
}

function bindProcedure(scope: Scope, key: string, procedure: VbProcedure): void {
  scope.bind(key, { kind: "procedure", name: procedure.name, procedure });
}

/** The place that a name stands for; undefined where there is none yet. */
function placeOf(binding: Binding | undefined): Ref | undefined {
  switch (binding?.kind) {
    case "variable":
      return binding.cell;
    case "constant":
      return new NameRef(binding.name, (args) =>
        args.length === 0 ? binding.value : indexed(binding.value, args, binding.name),
      );
    case "procedure":
      return new NameRef(binding.name, (args) => binding.procedure.call(args));
    case "item":
      return new NameRef(binding.name, (args) =>
        args.length === 0 ? binding.object : getDefault(binding.object, args, binding.name),
      );
    case "member":
      return memberPlace(binding.object, binding.name);
    case undefined:
      return undefined;
  }
}

/** A name of the host's that has come after the text was compiled: one of a script in another language. */
function memberPlace(object: object, name: string): Ref {
  const member = new MemberName(name);
  return new NameRef(
    name,
    (args) => getMember(object, member, args),
    (value) => (isObject(value) ? setMember : letMember)(object, member, [], value),
  );
}

/** Outside of procedures: a name that nothing else declares becomes a variable of the scope. */
function find(scope: Scope, key: string, name: string, explicit: boolean): Ref {
  const binding = scope.lookup(key);
  if (binding?.kind === "procedure") return new NameRef(name, (args) => latest(scope, key, binding).call(args));
  const place = placeOf(binding);
  if (place !== undefined) return place;
  return explicit ? raise(500, name) : scope.declare(key, name);
}

/** A procedure that a text has declared: the next text may have declared it again. */
function latest(scope: Scope, key: string, found: Extract<Binding, { kind: "procedure" }>): VbProcedure {
  const now = scope.lookup(key);
  return (now?.kind === "procedure" ? now : found).procedure;
}

/** In procedures: it becomes a variable of the call. What it finds is remembered while no names change. */
function localFinder(scope: Scope, key: string, name: string, explicit: boolean): () => Ref {
  let place: Ref | undefined;
  let seen = -1;
  return () => {
    if (seen !== nameChanges.count) {
      seen = nameChanges.count;
      place = placeOf(scope.lookup(key));
    }
    if (place !== undefined) return place;
    return explicit ? raise(500, name) : new refcount.LocalCell();
  };
}

/** `x = value` for such a name, where references are counted. */
function swapPlace(place: Ref, value: Value): void {
  place.value = place instanceof NameRef ? value : refcount.swap(value, place.value);
}

/** `x(args)` for a name that only the run knows. */
function callFound(place: Ref, args: readonly Argument[], name: string): Value {
  return place instanceof NameRef ? place.call(args) : indexed(place.value, args, name);
}

function callFoundAsStatement(place: Ref, args: readonly Argument[], name: string): void {
  if (place instanceof NameRef) place.call(args);
  else callDefault(place.value, args, name);
}

/** GetRef. */
function getRef(_session: Session, scope: Scope, name: Value): Value {
  const key = typeof name === "string" ? name.toLowerCase() : raise(5, "GetRef");
  const binding = scope.lookup(key);
  return binding?.kind === "procedure" ? new ProcedureRef(binding.procedure) : raise(5, "GetRef");
}

/** `Me`. */
function meOf(session: Session, scope: Scope): object {
  return scope.me ?? session.me();
}

/** The members of an instance, its private ones too, for code that Execute runs in one of its methods. */
function ownMembers(me: object | null): OwnMembers {
  return new OwnMembers(me instanceof VbObject ? me : raise(438));
}

/** `New name`. */
function newObject(session: Session, scope: Scope, key: string, name: string): object {
  // A class of the script may be called RegExp; there is no way to get an instance of it.
  if (key === "regexp") return regularExpression();
  const vbClass = scope.lookupClass(key) ?? raise(506, name);
  const instance = vbClass.make();
  // Nobody counts here: it ends with the engine.
  if (vbClass.terminate !== null) (vbClass.live = session.live).add(instance);
  vbClass.initialize?.callOn(instance, []);
  return instance;
}

/** `New name` where references are counted: the statement holds the instance until something else does. */
function newObjectCounted(session: Session, scope: Scope, key: string, name: string): object {
  if (key === "regexp") return regularExpression();
  const vbClass = scope.lookupClass(key) ?? raise(506, name);
  const instance = vbClass.make();
  if (vbClass.terminate !== null) (vbClass.live = session.live).add(instance);
  refcount.pooled(instance);
  vbClass.initialize?.callOn(instance, []);
  return instance;
}

// Elements, default members and properties

/** `x(args)`. */
function indexed(container: Value, args: readonly Argument[], name: string): Value {
  return getDefault(container, args, name);
}

/** `x(arg)`. */
function element(container: Value, index: Value, name: MemberName): Value {
  if (container instanceof VbArray) return container.get1(index);
  if (name.isCalledFor(container)) return name.caller(container, index);
  return isComObject(container)
    ? defaultOfCom(container, [index], getDefault, name)
    : getDefault(container, [index], name.display);
}

/** `x(index) = value`; the value is evaluated before the index. */
function putElement(container: Value, value: Value, index: Value, name: MemberName): void {
  if (container instanceof VbArray) container.set1(index, value);
  else if (name.isPutFor(container) && isSimple(index) && isSimple(value)) name.putter(container, index, value);
  else if (isComObject(container)) putDefaultOfCom(container, INVOKE_LET, [index], value, name);
  else letDefault(container, [index], value, name.display);
}

/** Whether a value is neither an object nor an argument left out, so that there is nothing special about it. */
function isSimple(value: Argument): boolean {
  if (typeof value === "object") return value instanceof Typed && value !== MISSING;
  return typeof value !== "function";
}

function putLetIndexed(container: Value, value: Value, args: readonly Argument[], name: string): void {
  letDefault(container, args, value, name);
}

function putSetIndexed(container: Value, value: Value, args: readonly Argument[], name: string): void {
  setDefault(container, args, value, name);
}

function putLet(object: Value, name: MemberName, value: Value, args: readonly Argument[]): void {
  if (name.isPutFor(object) && isSimple(value) && isSimple(valueOf(args[0]))) name.putter(object, args[0], value);
  else letMember(object, name, args, value);
}

function putSet(object: Value, name: MemberName, value: Value, args: readonly Argument[]): void {
  setMember(object, name, args, value);
}

function putLetCounted(object: Value, name: MemberName, value: Value, args: readonly Argument[]): void {
  refcount.escape(object, [...args, value]);
  letMember(object, name, args, value);
}

function putSetCounted(object: Value, name: MemberName, value: Value, args: readonly Argument[]): void {
  refcount.escape(object, [...args, value]);
  setMember(object, name, args, value);
}

function putLetIndexedCounted(container: Value, value: Value, args: readonly Argument[], name: string): void {
  if (isArray(container)) return refcount.swapElement(container, valuesOf(args), value);
  refcount.escape(container, [...args, value]);
  letDefault(container, args, value, name);
}

function putSetIndexedCounted(container: Value, value: Value, args: readonly Argument[], name: string): void {
  if (isArray(container)) return refcount.swapElement(container, valuesOf(args), value);
  refcount.escape(container, [...args, value]);
  setDefault(container, args, value, name);
}

/** An argument `x(args)` for a procedure that takes a place. */
function elementRef(container: Value | Ref, args: readonly Argument[], name: string): Ref {
  const argument = elementArgument(container, args, name);
  return argument instanceof Ref ? argument : new Cell(argument);
}

/** An argument `x(args)`: the element as a place if x is an array, else the value. */
function elementArgument(container: Value | Ref, args: readonly Argument[], name: string): Argument {
  if (container instanceof NameRef) return container.call(args);
  const value = container instanceof Ref ? container.value : container;
  if (isArray(value)) return new ElementRef(value, value.offset(valuesOf(args)));
  return getDefault(value, args, name);
}

/** A field of an instance as a by-reference argument. */
class FieldRef extends Ref {
  readonly #fields: Record<string, Value>;
  readonly #field: string;

  constructor(instance: VbObject, field: string) {
    super();
    this.#fields = instance as unknown as Record<string, Value>;
    this.#field = field;
  }

  get value(): Value {
    return this.#fields[this.#field];
  }

  set value(value: Value) {
    this.#fields[this.#field] = value;
  }
}

/** What a ByVal parameter gets. */
function byValue(value: Value): Value {
  return isArray(value) ? value.copy() : value;
}

/** The object of With. */
function withObject(value: Value): Value {
  return isObject(value) ? value : raise(424);
}

// Arrays

/** `Dim a(3)` where it stands: it does nothing to an array that is there already. */
function dimension(value: Value, uppers: readonly number[]): Value {
  return isArray(value) ? value : VbArray.dim(uppers);
}

// Loops

/** A bound or step of For. @throws VbError 13, 94 */
function forValue(value: Value): Value {
  if (typeof value === "number") return value;
  const worth = defaultValue(value);
  if (worth === null) return raise(94);
  if (typeof worth === "string") return double(toNumber(worth));
  return isArray(worth) ? raise(13) : worth;
}

function forUp(value: Value, to: Value): boolean {
  if (typeof value === "number" && typeof to === "number") return value <= to;
  return operators.le(value, to) === true;
}

function forDown(value: Value, to: Value): boolean {
  if (typeof value === "number" && typeof to === "number") return value >= to;
  return operators.ge(value, to) === true;
}

function forTest(value: Value, to: Value, step: Value): boolean {
  return operators.ge(step, 0) === true ? forUp(value, to) : forDown(value, to);
}

/** Everything that compiled code may name. */
export const support = {
  ...operators,
  ...arrays,
  ...refcount,
  AccessorRef,
  BRAND,
  Cell,
  FieldRef,
  MISSING,
  MemberName,
  NOTHING,
  Scope,
  VbClass,
  VbDate,
  VbObject,
  VbProcedure,
  bindConstant,
  bindProcedure,
  byValue,
  callDefault,
  callFound,
  callFoundAsStatement,
  callMember,
  caught,
  cellOf,
  constantOf,
  declare,
  defaultValue,
  dimension,
  double,
  element,
  elementArgument,
  elementRef,
  find,
  forDown,
  forTest,
  forUp,
  forValue,
  getMember,
  getRef,
  illegalAssignment,
  indexed,
  itemOf,
  letValue,
  localFinder,
  located,
  long,
  meOf,
  newObject,
  newObjectCounted,
  ownMembers,
  putElement,
  putLet,
  putLetCounted,
  putLetIndexed,
  putLetIndexedCounted,
  putSet,
  putSetCounted,
  putSetIndexed,
  putSetIndexedCounted,
  raise,
  setValue,
  swapPlace,
  walk,
  withObject,
  wrongCount,
};

/** The names of `support`. */
export type SupportName = keyof typeof support;
