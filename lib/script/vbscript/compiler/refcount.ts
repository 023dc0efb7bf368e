/**
 * Reference counts of instances of the script's classes, so that Class_Terminate runs when the last
 * reference goes.
 *
 * Only code of scripts that have a Class_Terminate counts. There a variable, a field and an element hold
 * what is stored in them. What an expression makes, by `New` or by calling a function, is held by a pool
 * until the statement ends. What a script hands to an object of the host is held until the engine closes:
 * most do not tell when they let go. A Dictionary does.
 */
import { isComObject } from "../../../com/com-object.js";
import { listenToHolding, tellsWhatItKeeps } from "../../objects/core/holding.js";
import { Cell, Ref, valueOf, type Argument } from "../runtime/ref.js";
import { ScriptObject } from "../runtime/script-object.js";
import { isArray, type Value } from "../runtime/value.js";
import { callMember, getMember } from "../runtime/dispatch.js";
import type { MemberName } from "../runtime/member-name.js";
import * as arrays from "../runtime/arrays.js";
import { VbArray } from "../runtime/vb-array.js";
import { ScriptUnwinding } from "../../script-unwinding.js";
import { VbObject, counting } from "./vb-class.js";

/** An instance that has ended; nothing brings it back. */
const ENDED = -1;

/** What statements under way hold: instances, arrays of them, and temporary places. */
export const pool: object[] = [];

/** Holds a value once more: an instance, or the instances in an array. */
export function addRef(value: Value): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof VbObject) {
    if (value.references !== ENDED) value.references++;
  } else if (isArray(value)) {
    for (const element of value.elements) addRef(element);
  }
}

/** Lets a value go; the last one to do so ends an instance. */
export function release(value: Value): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof VbObject) {
    if (value.references > 0 && --value.references === 0) end(value);
  } else if (isArray(value)) {
    for (const element of value.elements) release(element);
  }
}

/** Runs Class_Terminate, then lets go what the fields hold. */
function end(instance: VbObject): void {
  const { vbClass } = instance;
  if (vbClass.terminate !== null && !instance.hasTerminated) {
    instance.hasTerminated = true;
    // Me is a reference while it runs. If it leaves another one behind, the instance lives on, without a second end.
    instance.references = 1;
    vbClass.live?.delete(instance);
    const mark = pool.length;
    try {
      vbClass.terminate.callOn(instance, []);
    } catch (error) {
      // Nobody called it who could be told of a failure.
      if (error instanceof ScriptUnwinding) throw error;
    }
    drain(mark);
    if (--instance.references > 0) return;
  }
  instance.references = ENDED;
  const fields = instance as unknown as Record<string, Value>;
  for (const { field } of vbClass.members.values()) {
    if (field === null) continue;
    const content = fields[field];
    fields[field] = undefined;
    release(content);
  }
}

/** What a variable holds from now on: `value` instead of `old`. */
export function swap(value: Value, old: Value): Value {
  if (value === old) return value;
  addRef(value);
  release(old);
  return value;
}

/** Holds a value for a parameter. */
export function held(value: Value): Value {
  addRef(value);
  return value;
}

/** Holds what a call yields until the caller's statement ends. */
export function pooled(value: Value): Value {
  if (typeof value === "object" && value !== null && (value instanceof VbObject || isArray(value))) {
    addRef(value);
    pool.push(value);
  }
  return value;
}

/** A temporary place for an argument, until the statement ends. */
export function pooledCell(value: Value): Cell {
  const cell = new Cell(value);
  addRef(value);
  pool.push(cell);
  return cell;
}

/** Lets go what statements above the mark have held. */
export function drain(mark: number): void {
  while (pool.length > mark) {
    const item = pool.pop();
    release(item instanceof Ref ? item.value : item);
  }
}

/** A condition: what it held is let go before what it guards begins. */
export function drained(mark: number, result: boolean): boolean {
  if (pool.length > mark) drain(mark);
  return result;
}

/** A variable that a procedure has made by using its name. */
export class LocalCell extends Cell {}

/** At the end of a procedure: lets go what its own undeclared variables hold. */
export function releaseSlot(place: Ref | undefined): void {
  if (place instanceof LocalCell) release(place.value);
}

/** Stores into an element. */
export function swapElement(array: VbArray, indexes: readonly Value[], value: Value): void {
  const offset = array.offset(indexes);
  const old = array.elements[offset];
  addRef(value);
  array.set(indexes, value);
  release(old);
}

/** ReDim, ReDim Preserve and Erase let go the elements that they drop. */
export function redimCounted(value: Value, uppers: readonly Value[]): Value {
  return dropping(value, () => arrays.redim(value, uppers));
}

export function redimPreserveCounted(value: Value, uppers: readonly Value[]): Value {
  return dropping(value, () => arrays.redimPreserve(value, uppers));
}

export function eraseCounted(value: Value): Value {
  return dropping(value, () => arrays.erase(value));
}

function dropping(value: Value, change: () => Value): Value {
  const before = isArray(value) ? value.elements.slice() : [];
  const result = change();
  const after = isArray(result) ? result.elements : [];
  before.forEach((element, i) => {
    if (after[i] !== element) release(element);
  });
  return result;
}

/** What the host gets is never let go before the engine closes, unless it tells what it keeps. */
export function escape(target: Value, args: readonly Argument[]): void {
  if (target instanceof ScriptObject || (isComObject(target) && tellsWhatItKeeps(target))) return;
  for (const argument of args) addRef(valueOf(argument));
}

export function getMemberCounted(object: Value, name: MemberName, args: readonly Argument[] = []): Value {
  escape(object, args);
  return getMember(object, name, args);
}

export function callMemberCounted(object: Value, name: MemberName, args: readonly Argument[] = []): void {
  escape(object, args);
  callMember(object, name, args);
}

counting.swap = swap;

/** Does something with the instances in a value that are counted. */
function forCounted(value: unknown, action: (instance: VbObject) => void): void {
  if (value instanceof VbObject) {
    if (value.vbClass.counted) action(value);
  } else if (isArray(value)) {
    for (const element of value.elements) forCounted(element, action);
  }
}

listenToHolding({
  kept: (value) => forCounted(value, addRef),
  released: (value) => forCounted(value, release),
});
