/**
 * When objects end: a class with a Class_Terminate has to know that nobody holds an instance any more. Only ports of
 * scripts that have such a class count.
 */
import { listenToHolding } from "../../script/objects/core/holding.js";
import { ScriptObject } from "../../script/vbscript/runtime/script-object.js";
import { isArray, type Value } from "../../script/vbscript/runtime/value.js";
import type { VbArray } from "../../script/vbscript/runtime/vb-array.js";

interface Mortal {
  Class_Terminate(): void;
}

const counts = new WeakMap<object, number>();
/** Instances that have not ended, in the order in which they were made. */
const live = new Set<object>();

function isMortal(value: unknown): value is ScriptObject & Mortal {
  return value instanceof ScriptObject && typeof (value as Partial<Mortal>).Class_Terminate === "function";
}

/** An instance has been made. */
export function born(instance: object): void {
  if (isMortal(instance)) live.add(instance);
}

/** The instances in a value: it is one, or an array of some. */
function* instancesIn(value: unknown): Generator<ScriptObject & Mortal, undefined> {
  if (isMortal(value)) yield value;
  else if (isArray(value)) for (const element of [...value.elements]) yield* instancesIn(element);
  return undefined;
}

function keep(value: unknown): void {
  for (const instance of instancesIn(value)) counts.set(instance, (counts.get(instance) ?? 0) + 1);
}

function letGo(value: unknown): void {
  for (const instance of instancesIn(value)) if (countDown(instance) <= 0) end(instance);
}

function countDown(instance: object): number {
  const count = (counts.get(instance) ?? 0) - 1;
  counts.set(instance, count);
  return count;
}

/** What a function that is ending returns: its other variables let go of it, and its caller has not got it yet. */
let handedOver: readonly object[] = [];

/** What a variable holds from now on, in the place of what it held before. */
export function hold<T extends Value>(value: T, before: Value): T {
  handedOver = [];
  keep(value);
  letGo(before);
  return value;
}

/** What variables that end have held. */
export function drop(...values: readonly Value[]): void {
  const handed = handedOver;
  handedOver = [];
  for (const value of values) {
    for (const instance of instancesIn(value)) {
      if (countDown(instance) <= 0 && !handed.includes(instance)) end(instance);
    }
  }
}

/** What a function returns: the variable of its result lets go of it, and whoever gets it holds it. */
export function handOver<T extends Value>(value: T): T {
  handedOver = [...instancesIn(value)];
  handedOver.forEach(countDown);
  return value;
}

/** Whether something is an array that counts the instances in it. */
export function holdsElements(container: Value): container is VbArray {
  return isCounting && isArray(container);
}

/** Stores into an element of such an array. */
export function storeElement(array: VbArray, indexes: readonly Value[], value: Value): void {
  const offset = array.offset(indexes);
  const before = array.elements[offset];
  array.set(indexes, value);
  keep(value);
  letGo(before);
}

/** Changes the bounds of an array, which lets go of the elements that it loses. */
export function resize(array: Value, change: () => Value): Value {
  if (!isCounting || !isArray(array)) return change();
  const before = [...array.elements];
  const changed = change();
  const after = isArray(changed) ? changed.elements : [];
  before.forEach((element, i) => {
    if (after[i] !== element) letGo(element);
  });
  return changed;
}

function end(instance: ScriptObject & Mortal): void {
  if (!live.delete(instance)) return;
  // While it ends nobody ends it again.
  counts.set(instance, Infinity);
  instance.Class_Terminate();
  for (const value of Object.values(instance as unknown as Record<string, Value>)) drop(value);
}

/** Whether the script has a Class_Terminate. */
let isCounting = false;
let globals: (() => readonly Value[]) | undefined;

/** The variables of the script, whose objects end with it. */
export function declareGlobals(values: () => readonly Value[]): void {
  globals = values;
  isCounting = true;
  listenToHolding({ kept: keep, released: letGo });
  process.once("exit", finishScript);
}

/** The end of the script: what is left runs its Class_Terminate; what fails in it is lost. */
export function finishScript(): void {
  const values = globals;
  globals = undefined;
  if (values === undefined) return;
  try {
    drop(...values());
    for (const instance of live) if (isMortal(instance)) end(instance);
  } catch {
    // There is nobody left to tell.
  }
}
