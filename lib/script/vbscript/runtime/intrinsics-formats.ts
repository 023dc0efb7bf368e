/** FormatNumber, FormatCurrency, FormatPercent, FormatDateTime, in the English locale. */
import { VT_CY } from "../../../com/variant.js";
import { toDateSerial, toNumber, toScalar } from "./convert.js";
import { currencyToText } from "./currency.js";
import { civilOf, daysAndSeconds, weekdayOf } from "./date-parts.js";
import { MONTHS, WEEKDAYS, longTime, serialToText, shortDate, shortTime } from "./date-text.js";
import { define, longOr, type Intrinsic } from "./intrinsic.js";
import { Typed, type Value } from "./value.js";
import { raise } from "./vb-error.js";

/** What a double has of decimal digits. */
const SIGNIFICANT = 15;
const MOST_DIGITS = 255;

/** How an amount is written. */
interface Style {
  readonly digits: number;
  readonly leadingZero: boolean;
  readonly parentheses: boolean;
  readonly groups: boolean;
}

/** vbTrue, vbFalse or vbUseDefault. @throws VbError 5 for anything else */
function tristate(value: Value, fallback: boolean): boolean {
  const state = longOr(value, -2);
  if (state === -2) return fallback;
  return state === 0 || state === -1 ? state === -1 : raise(5);
}

function styleOf(digits: Value, leading: Value, parentheses: Value, groups: Value, inParentheses: boolean): Style {
  const count = longOr(digits, -1);
  if (count < -1 || count > MOST_DIGITS) raise(5);
  return {
    digits: count === -1 ? 2 : count,
    leadingZero: tristate(leading, true),
    parentheses: tristate(parentheses, inParentheses),
    groups: tristate(groups, true),
  };
}

/** A number's decimal digits as written: sign, whole part, fraction. */
function decimalOf(value: Value): { negative: boolean; whole: string; fraction: string } {
  const text = value instanceof Typed && value.vt === VT_CY ? currencyToText(value.value as bigint) : plain(value);
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  return { negative: text.startsWith("-"), whole, fraction };
}

/** Fifteen digits without an exponent. */
function plain(value: Value): string {
  const number = toNumber(value);
  const [mantissa = "0", exponent = "0"] = Math.abs(number)
    .toExponential(SIGNIFICANT - 1)
    .split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) + 1;
  const sign = number < 0 ? "-" : "";
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, "0")}.${digits.slice(point)}`;
}

/** Rounds decimal digits, halves away from zero. */
function rounded(whole: string, fraction: string, digits: number): [whole: string, fraction: string] {
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, "0"));
  const up = fraction.charAt(digits) >= "5" ? 1n : 0n;
  const text = (kept + up).toString().padStart(digits + 1, "0");
  return [text.slice(0, text.length - digits), text.slice(text.length - digits)];
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** An amount between what stands before and behind it. */
function formatted(value: Value, style: Style, before: string, behind: string): string {
  const { negative, whole, fraction } = decimalOf(value);
  const [units, rest] = rounded(whole, fraction, style.digits);
  const shown = style.groups ? grouped(units) : units;
  const lead = shown === "0" && !style.leadingZero && rest !== "" ? "" : shown;
  const amount = `${before}${lead}${rest === "" ? "" : `.${rest}`}${behind}`;
  const isZero = /^0*$/.test(units + rest);
  if (!negative || isZero) return amount;
  return style.parentheses ? `(${amount})` : `-${amount}`;
}

function formatNumber(value: Value, digits: Value, leading: Value, parentheses: Value, groups: Value): string {
  return formatted(operand(value), styleOf(digits, leading, parentheses, groups, false), "", "");
}

function formatCurrency(value: Value, digits: Value, leading: Value, parentheses: Value, groups: Value): string {
  return formatted(operand(value), styleOf(digits, leading, parentheses, groups, true), "$", "");
}

function formatPercent(value: Value, digits: Value, leading: Value, parentheses: Value, groups: Value): string {
  const style = styleOf(digits, leading, parentheses, groups, false);
  const number = operand(value);
  const hundred =
    number instanceof Typed && number.vt === VT_CY ? Number(number.value) / 100 : finite(toNumber(number) * 100);
  return formatted(hundred, style, "", "%");
}

/** A number, or what stands for one. @throws VbError 94, 13; 6 for what has no digits */
function operand(value: Value): Value {
  const scalar = toScalar(value);
  finite(toNumber(scalar));
  return scalar;
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : raise(6);
}

/** "Monday, October 03, 2005", as Windows Server 2003 writes it. */
function longDate(days: number): string {
  const [year, month, day] = civilOf(days);
  const weekday = WEEKDAYS[weekdayOf(days)] ?? "";
  return `${weekday}, ${MONTHS[month - 1] ?? ""} ${String(day).padStart(2, "0")}, ${year}`;
}

const DATE_FORMATS: readonly ((serial: number) => string)[] = [
  serialToText,
  (serial) => longDate(daysAndSeconds(serial)[0]),
  (serial) => shortDate(daysAndSeconds(serial)[0]),
  (serial) => longTime(daysAndSeconds(serial)[1]),
  (serial) => shortTime(daysAndSeconds(serial)[1]),
];

function formatDateTime(date: Value, format: Value): string {
  const write = DATE_FORMATS[longOr(format, 0)] ?? raise(5);
  return write(toDateSerial(date));
}

export const FORMAT_FUNCTIONS: readonly Intrinsic[] = [
  define("FormatCurrency", 1, 5, formatCurrency),
  define("FormatDateTime", 1, 2, formatDateTime),
  define("FormatNumber", 1, 5, formatNumber),
  define("FormatPercent", 1, 5, formatPercent),
];
