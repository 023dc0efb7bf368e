/**
 * VARIANTs. JavaScript values stand for them (undefined is VT_EMPTY, null is VT_NULL); a `Variant`
 * carries its type along where the type matters. Conversions follow VariantChangeType for the
 * invariant English locale, as scripts of the time met them.
 */
import { ComError } from "./com-error.js";
import { defaultPropertyOf, tableOf, isComObject } from "./com-object.js";
import { DISP_E_BADVARTYPE, DISP_E_OVERFLOW, DISP_E_TYPEMISMATCH } from "../generated/hresults.js";
import { parseDate, parseNumber } from "./variant-text.js";
import { Unwinding } from "./unwinding.js";

/** No value: undefined. */
export const VT_EMPTY = 0;
/** Null: null. */
export const VT_NULL = 1;
/** 16-bit integer, VBScript's Integer. */
export const VT_I2 = 2;
/** 32-bit integer, long. */
export const VT_I4 = 3;
/** Single. */
export const VT_R4 = 4;
/** Double. */
export const VT_R8 = 5;
/** Currency. */
export const VT_CY = 6;
/** Date. */
export const VT_DATE = 7;
/** String. */
export const VT_BSTR = 8;
/** Object. */
export const VT_DISPATCH = 9;
/** An HRESULT; the value of an argument that is left out. */
export const VT_ERROR = 10;
/** Boolean. */
export const VT_BOOL = 11;
/** A VARIANT in an array or by reference. */
export const VT_VARIANT = 12;
/** Object without IDispatch. */
export const VT_UNKNOWN = 13;
/** 96-bit decimal. */
export const VT_DECIMAL = 14;
/** 8-bit integer with a sign. */
export const VT_I1 = 16;
/** Byte. */
export const VT_UI1 = 17;
/** 16-bit integer without a sign. */
export const VT_UI2 = 18;
/** 32-bit integer without a sign, ULONG. */
export const VT_UI4 = 19;
/** Added to the type of the elements: SAFEARRAY. */
export const VT_ARRAY = 0x2000;
/** Added to a type: by reference. */
export const VT_BYREF = 0x4000;

/** A value with its VARTYPE. */
export class Variant {
  readonly vt: number;
  /** Assigning to it reaches the caller's variable if it is an argument by reference: VT_BYREF is in `vt`. */
  value: unknown;

  constructor(vt: number, value: unknown) {
    this.vt = vt;
    this.value = value;
  }
}

/** Integer types by their range. */
const INTEGER_RANGES: ReadonlyMap<number, readonly [low: number, high: number]> = new Map([
  [VT_I1, [-0x80, 0x7f]],
  [VT_UI1, [0, 0xff]],
  [VT_I2, [-0x8000, 0x7fff]],
  [VT_UI2, [0, 0xffff]],
  [VT_I4, [-0x80000000, 0x7fffffff]],
  [VT_UI4, [0, 0xffffffff]],
]);

const MS_PER_DAY = 86_400_000;
/** DATE 0.0 is the last but one day of 1899; dates carry no time zone. */
const DATE_ORIGIN = Date.UTC(1899, 11, 30);
/** DATEs of 0100-01-01 and 9999-12-31, the first and last that Automation knows. */
const FIRST_DATE = -657434;
const LAST_DATE = 2958466;
/** CY is a 64-bit count of ten-thousandths. */
const CURRENCY_LIMIT = 2 ** 63 / 10_000;

/** The VARTYPE that a JavaScript value travels as. */
export function vartypeOf(value: unknown): number {
  switch (typeof value) {
    case "undefined":
      return VT_EMPTY;
    case "string":
      return VT_BSTR;
    case "boolean":
      return VT_BOOL;
    case "number":
      return Number.isInteger(value) && value >= -0x80000000 && value <= 0x7fffffff && !Object.is(value, -0)
        ? VT_I4
        : VT_R8;
    case "bigint":
      return VT_DECIMAL;
    case "object":
    case "function":
      return vartypeOfObject(value);
    case "symbol":
      throw new ComError(DISP_E_BADVARTYPE, "A symbol is not a VARIANT.");
  }
}

function vartypeOfObject(value: unknown): number {
  if (value === null) return VT_NULL;
  if (value instanceof Variant) return value.vt;
  if (value instanceof Date) return VT_DATE;
  if (value instanceof Uint8Array) return VT_ARRAY | VT_UI1;
  if (Array.isArray(value)) return VT_ARRAY | VT_VARIANT;
  if (value instanceof ComError) return VT_ERROR;
  return VT_DISPATCH;
}

/**
 * A DATE as days since 1899-12-30; the clock time of the Date in UTC is the clock time of the DATE.
 * @throws ComError DISP_E_OVERFLOW for a year outside 100 to 9999, and for an invalid Date
 */
export function dateToSerial(date: Date): number {
  const days = (date.getTime() - DATE_ORIGIN) / MS_PER_DAY;
  if (!(days >= FIRST_DATE && days < LAST_DATE)) throw overflow("DATE");
  const whole = Math.floor(days);
  // Before the origin the day counts down, while the time of day still counts up: -1.25 is 1899-12-29 06:00.
  return whole >= 0 ? days : whole - (days - whole);
}

/** The Date of a DATE. */
export function serialToDate(serial: number): Date {
  // The first day's time of day counts away from zero too.
  if (!(serial > FIRST_DATE - 1 && serial < LAST_DATE)) throw overflow("DATE");
  const whole = Math.trunc(serial);
  return new Date(DATE_ORIGIN + Math.round((whole + Math.abs(serial - whole)) * MS_PER_DAY));
}

/** Rounds half to even, as VariantChangeType does when a fraction becomes an integer. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const fraction = value - floor;
  if (fraction !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/**
 * VariantChangeType: the value as that VARTYPE.
 * @throws ComError DISP_E_TYPEMISMATCH, DISP_E_OVERFLOW, DISP_E_BADVARTYPE
 */
export function variantChangeType(value: unknown, vt: number): unknown {
  const held = value instanceof Variant ? value.value : value;
  if (value instanceof Variant && value.vt === vt) return held;
  if (vt === VT_VARIANT) return held;
  if (vt === VT_DISPATCH || vt === VT_UNKNOWN) return toObject(held);
  if (vt === VT_EMPTY) return undefined;
  if (vt === VT_NULL) return null;
  const change = INTEGER_RANGES.has(vt) ? toInteger : CHANGES.get(vt);
  if (change === undefined) throw new ComError(DISP_E_BADVARTYPE, `There is no conversion to VARTYPE ${vt}.`);
  return change(scalarOf(held, vt === VT_BSTR ? "a string" : "a number"), vt, value);
}

/** What converts without a default property: all that is not an object, and dates. */
type Scalar = string | number | bigint | boolean | Date | undefined;

type Change = (scalar: Scalar, vt: number, value: unknown) => unknown;

const CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [VT_BSTR, (scalar, _vt, value) => toText(scalar, value instanceof Variant && value.vt === VT_R4)],
  [VT_BOOL, toBoolean],
  [VT_R8, toNumber],
  [VT_DECIMAL, toNumber],
  [VT_R4, toSingle],
  [VT_CY, toCurrency],
  [VT_DATE, toDateValue],
]);

function toNumber(value: Scalar): number {
  switch (typeof value) {
    case "number":
      return value;
    case "undefined":
      return 0;
    case "boolean":
      return value ? -1 : 0;
    case "bigint":
      return Number(value);
    case "string": {
      const parsed = parseNumber(value);
      if (parsed === undefined) throw mismatch(value, "a number");
      if (!Number.isFinite(parsed)) throw overflow("a number");
      return parsed;
    }
    default:
      return dateToSerial(value);
  }
}

function toInteger(value: Scalar, vt: number): number {
  const [low, high] = INTEGER_RANGES.get(vt) ?? [0, 0];
  // VARIANT_TRUE has all bits set, and keeps them as an unsigned number.
  if (value === true && low === 0) return high;
  const rounded = roundHalfEven(toNumber(value));
  if (!(rounded >= low && rounded <= high)) throw overflow(`an integer from ${low} to ${high}`);
  return rounded === 0 ? 0 : rounded;
}

function toSingle(value: Scalar): number {
  const single = Math.fround(toNumber(value));
  if (!Number.isFinite(single)) throw overflow("a single");
  return single;
}

function toCurrency(value: Scalar): number {
  const number = toNumber(value);
  if (!(Math.abs(number) <= CURRENCY_LIMIT)) throw overflow("a currency value");
  return roundHalfEven(number * 10_000) / 10_000;
}

function toBoolean(value: Scalar): boolean {
  if (typeof value === "string") {
    const text = value.toLowerCase();
    if (text === "true" || text === "#true#") return true;
    if (text === "false" || text === "#false#") return false;
  }
  return toNumber(value) !== 0;
}

function toText(value: Scalar, single: boolean): string {
  switch (typeof value) {
    case "string":
      return value;
    case "undefined":
      return "";
    case "boolean":
      // VARIANT_ALPHABOOL, which script engines pass; plain VariantChangeType would say -1 and 0.
      return value ? "True" : "False";
    case "number":
      return numberToText(value, single);
    case "bigint":
      return value.toString();
    default:
      return dateToText(value);
  }
}

/**
 * 15 significant digits for a double and 7 for a single: VarBstrFromR8. A fraction is written out if
 * its places fit the digits; else, as for large numbers, there is an exponent: 1/30 is 3.33333333333333E-02.
 */
export function numberToText(value: number, single = false): string {
  if (Number.isNaN(value)) return "-1.#IND";
  if (!Number.isFinite(value)) return value > 0 ? "1.#INF" : "-1.#INF";
  const digits = single ? 7 : 15;
  const [padded = "0", exponent = "0"] = value.toExponential(digits - 1).split("e");
  const mantissa = padded.replace(/\.?0+$/, "");
  const power = Number(exponent);
  const places = Math.max(mantissa.replace(/[-.]/g, "").length - 1 - power, 0);
  if (power < digits && places <= digits) return Number(`${mantissa}e${power}`).toFixed(places);
  return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** "1/2/2005 3:04:05 PM", the date or the time left out when it is zero. */
export function dateToText(date: Date): string {
  const serial = dateToSerial(date);
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  const hours = date.getUTCHours();
  const clock = [date.getUTCMinutes(), date.getUTCSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
  const time = `${hours % 12 === 0 ? 12 : hours % 12}:${clock} ${hours < 12 ? "AM" : "PM"}`;
  if (Number.isInteger(serial) && serial !== 0) return day;
  return Math.trunc(serial) === 0 ? time : `${day} ${time}`;
}

function toDateValue(value: Scalar): Date {
  const date = typeof value === "string" ? parseDate(value) : undefined;
  return date ?? serialToDate(toNumber(value));
}

function toObject(value: unknown): object {
  if (typeof value !== "symbol" && vartypeOf(value) === VT_DISPATCH) return value as object;
  throw mismatch(value, "an object");
}

/** Objects convert through their default property; null, arrays and errors do not convert at all. */
function scalarOf(value: unknown, wanted: string): Scalar {
  if (value instanceof Date) return value;
  const scalar = typeof value === "object" && value !== null ? defaultValue(value) : value;
  if (typeof scalar === "object" || typeof scalar === "function" || typeof scalar === "symbol") {
    throw mismatch(value, wanted);
  }
  return scalar as Scalar;
}

/** The value of an object's default property; the object itself if there is none. */
function defaultValue(object: object): unknown {
  const read = (object as { [Symbol.toPrimitive]?: (hint: string) => unknown })[Symbol.toPrimitive];
  if (typeof read !== "function" || object instanceof ComError) return object;
  if (isComObject(object) && defaultPropertyOf(tableOf(object)) === undefined) return object;
  try {
    return Reflect.apply(read, object, ["default"]);
  } catch (error) {
    // As IDispatch has it: an object whose default property fails is of the wrong type, whatever the reason.
    if (error instanceof Unwinding) throw error;
    return object;
  }
}

function mismatch(value: unknown, wanted: string): ComError {
  return new ComError(DISP_E_TYPEMISMATCH, `Type mismatch: ${describe(value)} is not ${wanted}.`);
}

function overflow(wanted: string): ComError {
  return new ComError(DISP_E_OVERFLOW, `Overflow: the value does not fit ${wanted}.`);
}

/** A short name of a value for messages; never the value of an object, which may be anything. */
export function describe(value: unknown): string {
  if (value === null) return "Null";
  if (value === undefined) return "Empty";
  if (typeof value === "string") return value.length > 40 ? `"${value.slice(0, 40)}..."` : `"${value}"`;
  if (typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
}
