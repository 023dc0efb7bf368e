/** Values of VBScript, and constants of the language. */
export { Ref, AccessorRef, Cell } from "../../script/vbscript/runtime/ref.js";
export type { Argument } from "../../script/vbscript/runtime/ref.js";
export { VbDate } from "../../script/vbscript/runtime/value.js";
export { VbArray } from "../../script/vbscript/runtime/vb-array.js";
export type { Value } from "../../script/vbscript/runtime/value.js";
import { AccessorRef, type Ref } from "../../script/vbscript/runtime/ref.js";
import { VbDate, double, long, type Value } from "../../script/vbscript/runtime/value.js";

/** A place for an argument that is passed by reference. */
export interface Place<T> {
  value: T;
}

/** The place that a variable is. */
export function ref<T extends Value>(get: () => T, set: (value: never) => void): Ref & Place<T> {
  return new AccessorRef(get, set as (value: Value) => void) as unknown as Ref & Place<T>;
}

/** A place of its own for a value that is passed by reference. */
export function temporary<T extends Value>(value: T): Ref & Place<T> {
  let held: Value = value;
  return ref<T>(
    () => held as T,
    (given: Value) => (held = given),
  );
}

/** The Long `number`, where it matters that it is one. */
export const Long = long;
/** The Double `number`, where it matters that it is one. */
export const Double = double;

/** `#10/3/2005 8:00:00 AM#`: days since 30 December 1899. */
export function dateOf(serial: number): VbDate {
  return new VbDate(serial);
}
