/** Logical operators: bitwise on integers, with Null as "not known". */
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
import { describeValue, toBoolean, toLongNumber, toScalar } from "./convert.js";
import { LOGIC_TYPES, resultType, widened } from "./numeric-types.js";
import { byte, isInteger, long, vtOf, type Value } from "./value.js";
import { raise } from "./vb-error.js";

type Bits = (left: number, right: number) => number;

const AND: Bits = (left, right) => left & right;
const OR: Bits = (left, right) => left | right;
const XOR: Bits = (left, right) => left ^ right;
const EQV: Bits = (left, right) => ~(left ^ right);
const IMP: Bits = (left, right) => ~left | right;

/** `Not a` */
export function not(a: Value): Value {
  if (typeof a === "boolean") return !a;
  if (typeof a === "number" && (a | 0) === a) return ~a;
  const operand = toScalar(a);
  if (operand === null) return null;
  const type = NOT_TYPES.get(vtOf(operand)) ?? raise(13, describeValue(operand));
  if (type === VT_BOOL) return operand !== true;
  const bits = ~bitsOf(operand);
  return type === VT_UI1 ? byte(bits & 0xff) : widened(type, bits);
}

const NOT_TYPES: ReadonlyMap<number, number> = new Map([
  [VT_EMPTY, VT_I2],
  [VT_BOOL, VT_BOOL],
  [VT_UI1, VT_UI1],
  [VT_I2, VT_I2],
  [VT_I4, VT_I4],
  [VT_R4, VT_I4],
  [VT_R8, VT_I4],
  [VT_CY, VT_I4],
  [VT_DATE, VT_I4],
  [VT_BSTR, VT_I4],
  [VT_DECIMAL, VT_I4],
]);

/** `a And b`: whatever Null is, with a zero it is zero. */
export function and(a: Value, b: Value): Value {
  if (typeof a === "boolean" && typeof b === "boolean") return a && b;
  if (a === null || b === null) return andNull(toScalar(a === null ? b : a));
  return bitwise(a, b, AND);
}

function andNull(other: Value): Value {
  if (other === null || other === undefined) return null;
  return isZero(other) ? asInteger(other) : null;
}

/** `a Or b`: whatever Null is, with a value that is not zero it is at least that. */
export function or(a: Value, b: Value): Value {
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  if (a === null || b === null) return orNull(toScalar(a === null ? b : a));
  return bitwise(a, b, OR);
}

function orNull(other: Value): Value {
  if (other === null || isZero(other)) return null;
  return asInteger(other);
}

/** `a Xor b` */
export function xor(a: Value, b: Value): Value {
  if (typeof a === "boolean" && typeof b === "boolean") return a !== b;
  return bitwise(a, b, XOR);
}

/** `a Eqv b` */
export function eqv(a: Value, b: Value): Value {
  if (typeof a === "boolean" && typeof b === "boolean") return a === b;
  return bitwise(a, b, EQV);
}

/** `a Imp b`: what is false implies anything, even Null. */
export function imp(a: Value, b: Value): Value {
  if (typeof a === "boolean" && typeof b === "boolean") return !a || b;
  if (a === null) return orNull(toScalar(b));
  if (b === null) return impliesNull(toScalar(a));
  return bitwise(a, b, IMP);
}

function impliesNull(condition: Value): Value {
  if (condition === null || !isZero(condition)) return null;
  return not(asInteger(condition));
}

function bitwise(a: Value, b: Value, operate: Bits): Value {
  if (typeof a === "number" && typeof b === "number" && (a | 0) === a && (b | 0) === b) {
    const result = operate(a, b);
    return isInteger(a) && isInteger(b) ? result : long(result);
  }
  const left = toScalar(a);
  const right = toScalar(b);
  if (left === undefined && right === undefined && operate(0, 0) === 0) return undefined;
  const type = resultType(LOGIC_TYPES, vtOf(left), vtOf(right));
  if (type === VT_NULL) return null;
  if (type === VT_BOOL) return operate(toBoolean(left) ? -1 : 0, toBoolean(right) ? -1 : 0) !== 0;
  const bits = operate(bitsOf(left), bitsOf(right));
  return type === VT_UI1 ? byte(bits & 0xff) : widened(type, bits);
}

/** The bits of an operand; text may also say True or False. */
function bitsOf(operand: Value): number {
  if (typeof operand === "string" && /^#?(?:true|false)#?$/i.test(operand)) return toBoolean(operand) ? -1 : 0;
  return toLongNumber(operand);
}

function isZero(operand: Value): boolean {
  return bitsOf(operand) === 0;
}

/** An operand as the logical operators give it back. */
function asInteger(operand: Value): Value {
  const type = vtOf(operand);
  return bitwise(operand, type === VT_UI1 || type === VT_BOOL ? operand : 0, OR);
}
