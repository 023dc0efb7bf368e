/**
 * When objects end: a class with a Class_Terminate has to know that nobody holds an instance any more. Only ports of
 * scripts that have such a class count.
 */
import { ScriptObject } from "../../script/vbscript/runtime/script-object.js";
import type { Value } from "../../script/vbscript/runtime/value.js";

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

/** What a variable holds from now on, in the place of what it held before. */
export function hold<T extends Value>(value: T, before: Value): T {
  if (isMortal(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  drop(before);
  return value;
}

/** What variables that end have held. */
export function drop(...values: readonly Value[]): void {
  for (const value of values) {
    if (!isMortal(value)) continue;
    const count = (counts.get(value) ?? 0) - 1;
    counts.set(value, count);
    if (count <= 0) end(value);
  }
}

/** What a function returns: the variable of its result lets go of it, and whoever gets it holds it. */
export function handOver<T extends Value>(value: T): T {
  if (isMortal(value)) counts.set(value, (counts.get(value) ?? 1) - 1);
  return value;
}

function end(instance: ScriptObject & Mortal): void {
  if (!live.delete(instance)) return;
  // While it ends nobody ends it again.
  counts.set(instance, Infinity);
  instance.Class_Terminate();
  for (const value of Object.values(instance as unknown as Record<string, Value>)) drop(value);
}

let globals: (() => readonly Value[]) | undefined;

/** The variables of the script, whose objects end with it. */
export function declareGlobals(values: () => readonly Value[]): void {
  globals = values;
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
