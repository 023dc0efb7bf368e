/** Comparison operators. */
import { VT_BOOL, VT_BSTR, VT_CY, VT_DECIMAL, VT_EMPTY, VT_ERROR, VT_R4 } from "../../../com/variant.js";
import { parseNumber } from "../../../com/variant-text.js";
import { describeValue, toBoolean, toCurrencyCount, toNumber, toScalar, toText } from "./convert.js";
import { isObject, vtOf, type Value } from "./value.js";
import { raise } from "./vb-error.js";

/** Which operands the script's text has as literals: none, the left (1), the right (2), both (3). */
export type Literals = 0 | 1 | 2 | 3;

/** Less, equal, greater; null if an operand is Null. */
export type Ordering = -1 | 0 | 1 | null;

const order = (left: number | string | bigint, right: number | string | bigint): Ordering =>
  left < right ? -1 : left > right ? 1 : 0;

/**
 * Compares two values. A number is less than any text, unless one of the two is a literal: then the
 * other one is converted to its type.
 * @throws VbError 13 for arrays and errors; what a default property fails with
 */
export function compare(a: Value, b: Value, literals: Literals = 0): Ordering {
  const left = toScalar(a);
  const right = toScalar(b);
  if (left === null || right === null) return null;
  const leftType = vtOf(left);
  const rightType = vtOf(right);
  if (leftType === VT_ERROR || rightType === VT_ERROR) return raise(13);
  if (leftType === VT_BSTR || rightType === VT_BSTR) return compareText(left, leftType, right, rightType, literals);
  return compareNumbers(left, leftType, right, rightType);
}

function compareText(left: Value, leftType: number, right: Value, rightType: number, literals: Literals): Ordering {
  const bothText = isTextual(leftType) && isTextual(rightType);
  if (bothText) return order(toText(left), toText(right));
  if (literals === 1) return compareToLiteral(left, right);
  if (literals === 2) return reversed(compareToLiteral(right, left));
  return leftType === VT_BSTR ? 1 : -1;
}

function isTextual(vt: number): boolean {
  return vt === VT_BSTR || vt === VT_EMPTY;
}

function reversed(ordering: Ordering): Ordering {
  return ordering === null || ordering === 0 ? ordering : ordering < 0 ? 1 : -1;
}

/** A literal with a value; one of the two is text, the other is not. */
function compareToLiteral(literal: Value, value: Value): Ordering {
  if (typeof literal === "string") return order(literal, toText(value));
  const number = numberFor(literal, String(value));
  return number === undefined ? -1 : order(toNumber(literal), number);
}

/** Text as a number that compares with the literal; undefined if it is none. */
function numberFor(literal: Value, text: string): number | undefined {
  if (vtOf(literal) === VT_BOOL && /^(?:true|false)$/i.test(text)) return toBoolean(text) ? -1 : 0;
  return parseNumber(text);
}

function compareNumbers(left: Value, leftType: number, right: Value, rightType: number): Ordering {
  if (leftType === VT_CY || rightType === VT_CY) return compareCurrency(left, leftType, right, rightType);
  const x = toNumber(left);
  const y = toNumber(right);
  // A Double is rounded to the precision of a Single that it is compared with.
  if (leftType === VT_R4 || rightType === VT_R4) return order(Math.fround(x), Math.fround(y));
  return order(x, y);
}

function compareCurrency(left: Value, leftType: number, right: Value, rightType: number): Ordering {
  const x = toNumber(left);
  const y = toNumber(right);
  const limit = 2 ** 63 / 10_000;
  const fits = Math.abs(x) < limit && Math.abs(y) < limit && leftType !== VT_DECIMAL && rightType !== VT_DECIMAL;
  return fits ? order(toCurrencyCount(left), toCurrencyCount(right)) : order(x, y);
}

/** `a = b`; null if one is Null. */
export function eq(a: Value, b: Value, literals: Literals = 0): boolean | null {
  if (typeof a === "number" && typeof b === "number") return a === b;
  if (typeof a === "string" && typeof b === "string") return a === b;
  const ordering = compare(a, b, literals);
  return ordering === null ? null : ordering === 0;
}

/** `a <> b` */
export function ne(a: Value, b: Value, literals: Literals = 0): boolean | null {
  if (typeof a === "number" && typeof b === "number") return a !== b;
  if (typeof a === "string" && typeof b === "string") return a !== b;
  const ordering = compare(a, b, literals);
  return ordering === null ? null : ordering !== 0;
}

/** `a < b` */
export function lt(a: Value, b: Value, literals: Literals = 0): boolean | null {
  if (typeof a === "number" && typeof b === "number") return a < b;
  if (typeof a === "string" && typeof b === "string") return a < b;
  const ordering = compare(a, b, literals);
  return ordering === null ? null : ordering < 0;
}

/** `a <= b` */
export function le(a: Value, b: Value, literals: Literals = 0): boolean | null {
  if (typeof a === "number" && typeof b === "number") return a <= b;
  if (typeof a === "string" && typeof b === "string") return a <= b;
  const ordering = compare(a, b, literals);
  return ordering === null ? null : ordering <= 0;
}

/** `a > b` */
export function gt(a: Value, b: Value, literals: Literals = 0): boolean | null {
  if (typeof a === "number" && typeof b === "number") return a > b;
  if (typeof a === "string" && typeof b === "string") return a > b;
  const ordering = compare(a, b, literals);
  return ordering === null ? null : ordering > 0;
}

/** `a >= b` */
export function ge(a: Value, b: Value, literals: Literals = 0): boolean | null {
  if (typeof a === "number" && typeof b === "number") return a >= b;
  if (typeof a === "string" && typeof b === "string") return a >= b;
  const ordering = compare(a, b, literals);
  return ordering === null ? null : ordering >= 0;
}

/** `a Is b` @throws VbError 424 if one is no object */
export function isSame(a: Value, b: Value): boolean {
  if (!isObject(a)) return raise(424, describeValue(a));
  if (!isObject(b)) return raise(424, describeValue(b));
  return a === b;
}

/** Whether a condition holds; Null does not. @throws VbError 13 for text that is neither a number nor True or False */
export function condition(value: Value): boolean {
  if (typeof value === "boolean") return value;
  const scalar = toScalar(value);
  return scalar !== null && toBoolean(scalar);
}
