/** Operators on values whose type is only known at run time. */
import * as vb from "../../script/vbscript/runtime/operators.js";
import { toScalar, toText } from "../../script/vbscript/runtime/convert.js";
import type { Value } from "../../script/vbscript/runtime/value.js";
import { raise } from "../../script/vbscript/runtime/vb-error.js";

export {
  add,
  sub as subtract,
  mul as multiply,
  div as divide,
  intDiv as divideWhole,
  mod,
  pow as power,
  neg as negate,
} from "../../script/vbscript/runtime/operators.js";
export {
  eq as equal,
  ne as notEqual,
  lt as less,
  gt as greater,
  le as lessOrEqual,
  ge as greaterOrEqual,
} from "../../script/vbscript/runtime/operators.js";
export { isSame, condition as isTrue } from "../../script/vbscript/runtime/operators.js";
export { not, and, or, xor, eqv, imp } from "../../script/vbscript/runtime/operators.js";

/** `a & b & c`; Null and Empty are no text. */
export function concat(first: Value, ...rest: Value[]): string {
  let text: Value = toScalar(first);
  for (const each of rest) text = vb.concat(text, each);
  return text as string;
}

/** A value as text, as `&` writes it. */
export function text(value: Value): string {
  return typeof value === "string" ? value : toText(vb.concat(value, ""));
}

/** The number in a variable that holds nothing else; 0 where it is Empty. */
export function orZero(value: Value): number {
  return typeof value === "number" ? value : 0;
}

/** The product of two numbers. @throws error 6 where a Double cannot hold it */
export function product(a: number, b: number): number {
  return finite(a * b);
}

/** The quotient of two numbers. @throws error 11, or 6 for 0 / 0 */
export function quotient(a: number, b: number): number {
  if (b === 0) return raise(a === 0 ? 6 : 11);
  return finite(a / b);
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : raise(6);
}

/** `And` of two conditions, both of which are evaluated. */
export function both(a: boolean, b: boolean): boolean {
  return a && b;
}

/** `Or` of two conditions, both of which are evaluated. */
export function either(a: boolean, b: boolean): boolean {
  return a || b;
}

/** Whether two values are the same now: whatever TypeScript knows from before, calls may have changed them. */
export function same<T extends number | string>(a: T, b: T): boolean {
  return a === b;
}
