/** Text to numbers and dates as VarR8FromStr and VarDateFromStr read it in the English locale. */

// No two neighbours may both take spaces: a long run of them would be tried in every division.
const NUMBER = /^([+-]?)(?:\s*\$)?\s*((?:\d[\d,]*)?(?:\.\d*)?)(?:[ed]([+-]?\d+))?$/i;
const HEX_OR_OCTAL = /^&(?:h([0-9a-f]+)|o?([0-7]+))(&?)$/i;

/**
 * The number that a text stands for, Infinity if it is too large, or undefined. Thousands separators,
 * a currency sign, a sign behind the digits, parentheses around negative numbers, &H and &O are understood.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const radix = HEX_OR_OCTAL.exec(trimmed);
  if (radix !== null) return parseRadix(radix[1], radix[2], radix[3] === "&");
  const trailing = /[+-]$/.exec(trimmed)?.[0] ?? "";
  const body = trailing === "" ? trimmed : trimmed.slice(0, -1).trimEnd();
  const inParentheses = body.startsWith("(") && body.endsWith(")");
  const match = NUMBER.exec(inParentheses ? body.slice(1, -1).trim() : body);
  if (match === null) return undefined;
  const [, leading = "", digits = "", exponent] = match;
  // The sign stands in one place only.
  if (!/\d/.test(digits) || (trailing !== "" && (leading !== "" || inParentheses))) return undefined;
  const value = Number(digits.replaceAll(",", "") + (exponent === undefined ? "" : `e${exponent}`));
  return leading === "-" || trailing === "-" || inParentheses ? -value : value;
}

/** Four hex digits make a 16-bit integer, so "&HFFFF" is -1; more, or an & behind them, make a 32-bit one. */
function parseRadix(hex: string | undefined, octal: string | undefined, long: boolean): number {
  const value = hex === undefined ? parseInt(octal ?? "", 8) : parseInt(hex, 16);
  if (value <= 0xffff && !long) return (value << 16) >> 16;
  return value <= 0xffffffff ? value | 0 : Infinity;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const TIME = /\b(\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2}))?\s*([ap]m)\b|\b(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?/i;

/** The date that a text stands for, its clock time in UTC fields, or undefined. */
export function parseDate(text: string): Date | undefined {
  const time = TIME.exec(text);
  const clock = time === null ? 0 : clockOf(time);
  if (clock === undefined) return undefined;
  const rest = (time === null ? text : text.replace(time[0], " ")).trim();
  if (rest === "") return time === null ? undefined : new Date(Date.UTC(1899, 11, 30) + clock);
  const day = dayOf(rest);
  return day === undefined ? undefined : new Date(day + clock);
}

function clockOf(match: RegExpExecArray): number | undefined {
  const half = match[4]?.toLowerCase();
  const [hours = 0, minutes = 0, seconds = 0] = (half === undefined ? match.slice(5, 8) : match.slice(1, 4)).map(
    (part) => Number((part as string | undefined) ?? 0),
  );
  if (minutes > 59 || seconds > 59 || hours > (half === undefined ? 23 : 12)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === "pm" ? 12 : 0);
  return ((hour * 60 + minutes) * 60 + seconds) * 1000;
}

function dayOf(text: string): number | undefined {
  const numeric = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (numeric !== null) return numericDay(numeric[1] ?? "", Number(numeric[2]), numeric[3]);
  const words = text.replaceAll(",", " ").split(/[\s-]+/);
  const month = words.findIndex((word) => monthOf(word) !== undefined);
  if (month < 0 || words.length > 3) return undefined;
  const numbers = words.filter((_, index) => index !== month);
  if (!numbers.every((number) => /^\d{1,4}$/.test(number))) return undefined;
  const [day = NaN, year = new Date().getFullYear()] = numbers.map(Number);
  return utcDay(fullYear(year), monthOf(words[month] ?? "") ?? 0, day);
}

/** Month first, unless the first number can only be a year or a day. */
function numericDay(first: string, second: number, third: string | undefined): number | undefined {
  if (first.length > 2) return third === undefined ? undefined : utcDay(Number(first), second, Number(third));
  const year = third === undefined ? new Date().getFullYear() : fullYear(Number(third));
  const number = Number(first);
  return number > 12 ? utcDay(year, second, number) : utcDay(year, number, second);
}

/** 1 to 12 for the name of a month, or its first three letters or more. */
function monthOf(word: string): number | undefined {
  const index = MONTHS.findIndex((month) => word.length >= 3 && month.startsWith(word.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

/** Two digits mean 1930 to 2029, Windows' default. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function utcDay(year: number, month: number, day: number): number | undefined {
  if (year < 100 || year > 9999) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}
