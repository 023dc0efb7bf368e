/** Conversions between the types of values, as VariantChangeType does them in the English locale. */
import { VT_CY, VT_ERROR, VT_R4, numberToText, roundHalfEven } from "../../../com/variant.js";
import { parseNumber } from "../../../com/variant-text.js";
import { ByteText } from "./byte-text.js";
import { currencyToText, tenThousandthsOf } from "./currency.js";
import { civilOf, isInRange } from "./date-parts.js";
import { parseDateText, serialToText } from "./date-text.js";
import { defaultValue } from "./dispatch.js";
import { MISSING, Typed, VbDate, isObject, type Value } from "./value.js";
import { raise } from "./vb-error.js";

const MS_PER_DAY = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** How a value is named in messages: `[string: "abc"]`. */
export function describeValue(value: Value): string | undefined {
  switch (typeof value) {
    case "string":
      return `[string: "${value.length > 32 ? `${value.slice(0, 32)}...` : value}"]`;
    case "number":
      return `[number: ${numberToText(value)}]`;
    case "boolean":
      return `[boolean: ${value ? "True" : "False"}]`;
    case "undefined":
      return "[undefined]";
    default:
      if (value === null) return "[null]";
      if (value instanceof Typed && value.vt !== VT_ERROR) return `[number: ${toText(value)}]`;
      return value instanceof VbDate ? `[date: ${serialToText(value.value)}]` : undefined;
  }
}

function mismatch(value: Value): never {
  return raise(13, describeValue(value));
}

function overflow(value: Value): never {
  return raise(6, describeValue(value));
}

/** A local day and time of this moment as a DATE. */
export function serialOfNow(milliseconds: number): number {
  const offset = new Date(milliseconds).getTimezoneOffset() * 60_000;
  return (milliseconds - offset) / MS_PER_DAY + UNIX_EPOCH;
}

/** The year of dates that have none. */
function thisYear(): number {
  return civilOf(Math.floor(serialOfNow(Date.now())))[0];
}

/** The DATE that a text stands for, or undefined. */
export function serialOfText(text: string): number | undefined {
  return parseDateText(text, thisYear());
}

/** The number that a text stands for. @throws VbError 13, 6 */
export function textToNumber(text: string): number {
  const number = parseNumber(text) ?? mismatch(text);
  return Number.isFinite(number) ? number : overflow(text);
}

/**
 * The number that a value is worth.
 * @throws VbError 13 for text that is none, arrays and errors; 94 for Null; what a default property fails with
 */
export function toNumber(value: Value): number {
  switch (typeof value) {
    case "number":
      return value;
    case "string":
      return textToNumber(value);
    case "boolean":
      return value ? -1 : 0;
    case "undefined":
      return 0;
    default:
      return objectToNumber(value);
  }
}

function objectToNumber(value: object | null): number {
  if (value === null) return raise(94);
  if (value instanceof Typed) {
    if (value.vt === VT_ERROR) return mismatch(value);
    if (value instanceof ByteText) return textToNumber(value.text);
    return value.vt === VT_CY ? Number(value.value) / 10_000 : (value.value as number);
  }
  if (value instanceof VbDate) return value.value;
  return isObject(value) ? toNumber(scalarOf(value)) : mismatch(value);
}

/** The default value of an object where a value is wanted. */
function scalarOf(object: object): Value {
  const worth = defaultValue(object);
  return isObject(worth) ? raise(438) : worth;
}

/** A value rounded to a whole number of a range; halves go to the even neighbour. */
function toWhole(value: Value, low: number, high: number): number {
  const number = roundHalfEven(toNumber(value));
  // Adding 0 makes 0 of -0.
  return number >= low && number <= high ? number + 0 : overflow(value);
}

/** As a Long. @throws VbError 6, 13, 94 */
export function toLongNumber(value: Value): number {
  if (typeof value === "number" && (value | 0) === value) return value | 0;
  return toWhole(value, -0x80000000, 0x7fffffff);
}

/** As an Integer. @throws VbError 6, 13, 94 */
export function toIntegerNumber(value: Value): number {
  if (typeof value === "number" && (value << 16) >> 16 === value) return value | 0;
  return toWhole(value, -0x8000, 0x7fff);
}

/** As a Byte. @throws VbError 6, 13, 94 */
export function toByteNumber(value: Value): number {
  // True has all bits set, and keeps them in a Byte.
  return value === true ? 0xff : toWhole(value, 0, 0xff);
}

/** As a Single. @throws VbError 6, 13, 94 */
export function toSingleNumber(value: Value): number {
  const number = Math.fround(toNumber(value));
  return Number.isFinite(number) ? number : overflow(value);
}

/** As ten-thousandths of a Currency. @throws VbError 6, 13, 94 */
export function toCurrencyCount(value: Value): bigint {
  if (value instanceof Typed && value.vt === VT_CY) return value.value as bigint;
  if (typeof value === "string") return currencyOfText(value);
  return tenThousandthsOf(toNumber(value));
}

const PLAIN_AMOUNT = /^\s*(-?)(\d+)(?:\.(\d{0,4}))?\s*$/;

/** Text as Currency has more digits than a double. */
function currencyOfText(text: string): bigint {
  const match = PLAIN_AMOUNT.exec(text);
  if (match === null || text.length > 24) return tenThousandthsOf(textToNumber(text));
  const [, sign = "", whole = "", fraction = ""] = match;
  const count = BigInt(whole + fraction.padEnd(4, "0"));
  const signed = sign === "-" ? -count : count;
  return signed >= -(2n ** 63n) && signed < 2n ** 63n ? signed : overflow(text);
}

/** As a DATE. @throws VbError 6 outside of the years 100 to 9999; 13, 94 */
export function toDateSerial(value: Value): number {
  const scalar = isObject(value) ? scalarOf(value) : value;
  const serial = (typeof scalar === "string" ? serialOfText(scalar) : undefined) ?? toNumber(scalar);
  return isInRange(serial) ? serial : overflow(scalar);
}

/** As a Boolean. @throws VbError 13, 94 */
export function toBoolean(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return textToBoolean(value);
  if (isObject(value)) return toBoolean(scalarOf(value));
  return toNumber(value) !== 0;
}

function textToBoolean(text: string): boolean {
  switch (text.toLowerCase()) {
    case "true":
    case "#true#":
      return true;
    case "false":
    case "#false#":
      return false;
    default:
      return textToNumber(text) !== 0;
  }
}

/** As text. @throws VbError 94 for Null; 13 for arrays and errors */
export function toText(value: Value): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return (value | 0) === value ? String(value) : doubleToText(value, false);
    case "boolean":
      return value ? "True" : "False";
    case "undefined":
      return "";
    default:
      return objectToText(value);
  }
}

function objectToText(value: object | null): string {
  if (value === null) return raise(94);
  if (value instanceof Typed) return typedToText(value);
  if (value instanceof VbDate) return serialToText(value.value);
  return isObject(value) ? toText(scalarOf(value)) : mismatch(value);
}

function typedToText(typed: Typed): string {
  if (typed instanceof ByteText) return typed.text;
  if (typed.vt === VT_CY) return currencyToText(typed.value as bigint);
  if (typed === MISSING) return raise(448);
  if (typed.vt === VT_ERROR) return mismatch(typed);
  const number = typed.value as number;
  // Seven digits are all that a Single shows, of whole numbers too.
  return (number | 0) === number && typed.vt !== VT_R4 ? String(number) : doubleToText(number, typed.vt === VT_R4);
}

function doubleToText(number: number, isSingle: boolean): string {
  return number === 0 ? "0" : numberToText(number, isSingle);
}

/** The value itself, or the default value of an object; arrays are no operands. @throws VbError 13 */
export function toScalar(value: Value): Value {
  if (typeof value !== "object" && typeof value !== "function") return value;
  if (value instanceof ByteText) return value.text;
  if (value === null || value instanceof Typed || value instanceof VbDate) return value;
  return isObject(value) ? scalarOf(value) : mismatch(value);
}

/** Whether a text stands for a number. */
export function isNumericText(text: string): boolean {
  const number = parseNumber(text);
  return number !== undefined && Number.isFinite(number);
}
