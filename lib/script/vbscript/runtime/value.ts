/**
 * VBScript's values. JavaScript's own values stand for most of them, so that ordinary code makes no
 * objects: undefined is Empty, null is Null, strings and booleans are themselves, and a number is what
 * it looks like: an Integer from -32768 to 32767, another whole number of 32 bits a Long, anything else
 * a Double. (-0 is the Integer 0: an integer product may be one.) Where a value has another type than
 * its looks, a `Typed` says which.
 */
import {
  VT_ARRAY,
  VT_BOOL,
  VT_BSTR,
  VT_CY,
  VT_DATE,
  VT_DECIMAL,
  VT_DISPATCH,
  VT_EMPTY,
  VT_ERROR,
  VT_I2,
  VT_I4,
  VT_NULL,
  VT_R4,
  VT_R8,
  VT_UI1,
} from "../../../com/variant.js";
import { DISP_E_PARAMNOTFOUND } from "../../../generated/hresults.js";
import type { VbArray } from "./vb-array.js";

/** Any value of a script. Objects of every kind are JavaScript objects or functions. */
export type Value = undefined | null | string | number | boolean | object;

/** A value whose type its looks do not tell: `4 / 2` is the Double 2, `CLng(5)` the Long 5. */
export class Typed {
  readonly vt: number;
  /** Ten-thousandths as a bigint for Currency, the code for Error, the number itself for the others. */
  readonly value: number | bigint;

  constructor(vt: number, value: number | bigint) {
    this.vt = vt;
    this.value = value;
  }
}

/** A Date: days since 1899-12-30 with the time of day as a fraction, which counts away from zero. */
export class VbDate {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** The object reference that refers to nothing. */
export const NOTHING: object = Object.freeze(Object.create(null) as object);

/** What stands in an argument's place when the call leaves it out. */
export const MISSING = new Typed(VT_ERROR, DISP_E_PARAMNOTFOUND | 0);

/** Small Longs are kept: counts and indexes of COM objects come again and again. */
const KEPT_LOW = -128;
const KEPT_HIGH = 1023;
const keptLongs = Array.from({ length: KEPT_HIGH - KEPT_LOW + 1 }, (_, i) => new Typed(VT_I4, KEPT_LOW + i));

/** A Long; `number` is a whole number of 32 bits. */
export function long(number: number): Value {
  if ((number << 16) >> 16 !== number) return number;
  return keptLongs[number - KEPT_LOW] ?? new Typed(VT_I4, number + 0);
}

/** An Integer; `number` is a whole number of 16 bits. */
export function integer(number: number): number {
  return number + 0;
}

/** A Double. */
export function double(number: number): Value {
  return (number | 0) === number ? new Typed(VT_R8, number) : number;
}

/** A Single; the number is rounded to one. */
export function single(number: number): Typed {
  return new Typed(VT_R4, Math.fround(number));
}

/** A Byte; `number` is a whole number from 0 to 255. */
export function byte(number: number): Typed {
  return new Typed(VT_UI1, number + 0);
}

/** A Currency of that many ten-thousandths, which fit 64 bits. */
export function currency(tenThousandths: bigint): Typed {
  return new Typed(VT_CY, tenThousandths);
}

/** A Decimal. Its value is kept as a double: COM servers count bytes with it, which 53 bits hold. */
export function decimal(number: number): Typed {
  return new Typed(VT_DECIMAL, number);
}

/** An Error, from an HRESULT. */
export function errorValue(code: number): Typed {
  return new Typed(VT_ERROR, code | 0);
}

/** Whether a number without a Typed around it is an Integer. */
export function isInteger(number: number): boolean {
  return (number << 16) >> 16 === number;
}

/** Whether a value is an object reference, Nothing among them. */
export function isObject(value: unknown): value is object {
  if (typeof value === "object") {
    return value !== null && !(value instanceof Typed) && !(value instanceof VbDate) && !isArray(value);
  }
  return typeof value === "function";
}

// VbArray marks itself, since its module builds on this one.
const ARRAY = Symbol("vmcom.vbArray");
export { ARRAY };

/** Whether a value is an array of VBScript. */
export function isArray(value: unknown): value is VbArray {
  return typeof value === "object" && value !== null && ARRAY in value;
}

/** The VARTYPE of a value; VT_ARRAY is added to the type of an array's elements. */
export function vtOf(value: Value): number {
  switch (typeof value) {
    case "number":
      if ((value | 0) !== value) return VT_R8;
      return (value << 16) >> 16 === value ? VT_I2 : VT_I4;
    case "string":
      return VT_BSTR;
    case "boolean":
      return VT_BOOL;
    case "undefined":
      return VT_EMPTY;
    case "function":
      return VT_DISPATCH;
    case "object":
      return vtOfObject(value);
  }
}

function vtOfObject(value: object | null): number {
  if (value === null) return VT_NULL;
  if (value instanceof Typed) return value.vt;
  if (value instanceof VbDate) return VT_DATE;
  return isArray(value) ? VT_ARRAY | value.elementType : VT_DISPATCH;
}
