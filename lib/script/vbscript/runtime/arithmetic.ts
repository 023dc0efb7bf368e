/** Operators on numbers. Each begins with what ordinary code does, two plain numbers, and makes no objects there. */
import {
  VT_BOOL,
  VT_BSTR,
  VT_CY,
  VT_DATE,
  VT_DECIMAL,
  VT_EMPTY,
  VT_I2,
  VT_I4,
  VT_NULL,
  VT_R4,
  VT_R8,
  VT_UI1,
} from "../../../com/variant.js";
import { ByteText, bytesOf, textOfBytes } from "./byte-text.js";
import { describeValue, toCurrencyCount, toLongNumber, toNumber, toScalar, toText } from "./convert.js";
import { checkedCurrency, divideHalfEven } from "./currency.js";
import {
  ADD_TYPES,
  DIVIDE_TYPES,
  INTEGRAL_TYPES,
  MULTIPLY_TYPES,
  SUBTRACT_TYPES,
  checkedDouble,
  resultType,
  widened,
  type TypeTable,
} from "./numeric-types.js";
import { currency, double, long, vtOf, type Value } from "./value.js";
import { raise } from "./vb-error.js";

/** The result of an integer operation on two plain numbers of 32 bits. */
function fromInts(left: number, right: number, result: number): Value {
  // An Integer out of two Integers; with a Long it stays a Long. Beyond, its looks tell its type.
  if ((result << 16) >> 16 !== result) return result;
  return (left << 16) >> 16 === left && (right << 16) >> 16 === right ? result + 0 : long(result);
}

function areInts(left: number, right: number): boolean {
  return (left | 0) === left && (right | 0) === right;
}

/** `a + b`: a sum, or for two strings what `&` makes. */
export function add(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    return areInts(a, b) ? fromInts(a, b, a + b) : checkedDouble(a + b);
  }
  if (typeof a === "string" && typeof b === "string") return a + b;
  const left = toScalar(a);
  const right = toScalar(b);
  const type = typeOfResult(ADD_TYPES, left, right);
  if (type === VT_NULL) return null;
  if (type === VT_BSTR) return toText(left) + toText(right);
  if (type === VT_CY) return currency(checkedCurrency(toCurrencyCount(left) + toCurrencyCount(right)));
  return widened(type, toNumber(left) + toNumber(right));
}

/** `a - b` */
export function sub(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    return areInts(a, b) ? fromInts(a, b, a - b) : checkedDouble(a - b);
  }
  const left = toScalar(a);
  const right = toScalar(b);
  const type = typeOfResult(SUBTRACT_TYPES, left, right);
  if (type === VT_NULL) return null;
  if (type === VT_CY) return currency(checkedCurrency(toCurrencyCount(left) - toCurrencyCount(right)));
  return widened(type, toNumber(left) - toNumber(right));
}

/** `a * b` */
export function mul(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    return areInts(a, b) ? fromInts(a, b, a * b) : checkedDouble(a * b);
  }
  const left = toScalar(a);
  const right = toScalar(b);
  const type = typeOfResult(MULTIPLY_TYPES, left, right);
  if (type === VT_NULL) return null;
  if (type === VT_CY) {
    const product = toCurrencyCount(left) * toCurrencyCount(right);
    return currency(checkedCurrency(divideHalfEven(product, 10_000n)));
  }
  return widened(type, toNumber(left) * toNumber(right));
}

/** `a / b` @throws VbError 11, or 6 for 0 / 0 */
export function div(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return quotient(VT_R8, a, b);
  const left = toScalar(a);
  const right = toScalar(b);
  const type = typeOfResult(DIVIDE_TYPES, left, right);
  return type === VT_NULL ? null : quotient(type, toNumber(left), toNumber(right));
}

function quotient(type: number, dividend: number, divisor: number): Value {
  if (divisor === 0) return raise(dividend === 0 ? 6 : 11);
  return widened(type, dividend / divisor);
}

/** `a \ b`: both rounded to whole numbers first. @throws VbError 11 */
export function intDiv(a: Value, b: Value): Value {
  // -2147483648 \ -1 does not fit; it fails below.
  if (typeof a === "number" && typeof b === "number" && areInts(a, b) && b !== 0 && b !== -1) {
    return fromInts(a, b, Math.trunc(a / b));
  }
  return integral(a, b, truncatedQuotient);
}

/** `a Mod b`: the rest has the sign of the dividend. @throws VbError 11 */
export function mod(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number" && areInts(a, b) && b !== 0) return fromInts(a, b, a % b);
  return integral(a, b, rest);
}

const truncatedQuotient = (dividend: number, divisor: number): number => Math.trunc(dividend / divisor);
const rest = (dividend: number, divisor: number): number => dividend % divisor;

function integral(a: Value, b: Value, operate: (dividend: number, divisor: number) => number): Value {
  const left = toScalar(a);
  const right = toScalar(b);
  const type = typeOfResult(INTEGRAL_TYPES, left, right);
  if (type === VT_NULL) return null;
  const divisor = toLongNumber(right);
  const dividend = toLongNumber(left);
  if (divisor === 0) return raise(11);
  const result = operate(dividend, divisor);
  return result === 0x80000000 ? raise(6) : widened(type, result);
}

/** `a ^ b`, a Double. @throws VbError 5 for a root of a negative number and 0 to a negative power, 6 */
export function pow(a: Value, b: Value): Value {
  const left = toScalar(a);
  const right = toScalar(b);
  if (left === null || right === null) return null;
  const base = toNumber(left);
  const exponent = toNumber(right);
  if ((base < 0 && !Number.isInteger(exponent)) || (base === 0 && exponent < 0)) return raise(5);
  return checkedDouble(base ** exponent);
}

/** `a & b`: Null and Empty are no text, and two Nulls are Null. */
export function concat(a: Value, b: Value): Value {
  if (typeof a === "string") {
    if (typeof b === "string") return a + b;
    if (typeof b === "number" && (b | 0) === b) return a + String(b);
  }
  if (a instanceof ByteText || b instanceof ByteText) return concatBytes(a, b);
  const left = toScalar(a);
  const right = toScalar(b);
  if (left === null) return right === null ? null : toText(right);
  return right === null ? toText(left) : toText(left) + toText(right);
}

/** Half a character at the end of one text meets the bytes of the next. */
function concatBytes(a: Value, b: Value): Value {
  const bytes = (value: Value): string => (value === null ? "" : bytesOf(value, toText));
  return textOfBytes(bytes(a) + bytes(b));
}

/** `-a` */
export function neg(a: Value): Value {
  if (typeof a === "number") {
    if ((a | 0) !== a) return double(-a);
    return (a << 16) >> 16 === a ? 0 - a : long(-a);
  }
  const operand = toScalar(a);
  if (operand === null) return null;
  const type = NEGATIVE_TYPES.get(vtOf(operand)) ?? raise(13, describeValue(operand));
  if (type === VT_CY) return currency(checkedCurrency(-toCurrencyCount(operand)));
  return widened(type, -toNumber(operand));
}

const NEGATIVE_TYPES: ReadonlyMap<number, number> = new Map([
  [VT_EMPTY, VT_I2],
  [VT_BOOL, VT_I2],
  [VT_UI1, VT_I2],
  [VT_I2, VT_I2],
  [VT_I4, VT_I4],
  [VT_R4, VT_R4],
  [VT_R8, VT_R8],
  [VT_BSTR, VT_R8],
  [VT_CY, VT_CY],
  [VT_DATE, VT_DATE],
  [VT_DECIMAL, VT_DECIMAL],
]);

/** `+a`: the operand itself. */
export function pos(a: Value): Value {
  return toScalar(a);
}

function typeOfResult(table: TypeTable, left: Value, right: Value): number {
  return resultType(table, vtOf(left), vtOf(right));
}
