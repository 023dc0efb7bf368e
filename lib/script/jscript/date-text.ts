/** Dates as JScript writes and reads them. */
import { MONTHS, WEEKDAYS } from "../vbscript/runtime/date-text.js";

const MINUTE = 60_000;

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function short(names: readonly string[], index: number): string {
  return (names[index] ?? "").slice(0, 3);
}

/** "1970", and "2 B.C." for the year -1. */
function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} B.C.`;
}

/** "UTC+0100", and "UTC" at Greenwich. */
function zoneText(date: Date): string {
  const offset = -date.getTimezoneOffset();
  if (offset === 0) return "UTC";
  const minutes = Math.abs(offset);
  return `UTC${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

function clockText(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** "Thu Jan 1 01:00:00 UTC+0100 1970" */
export function dateTimeText(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "NaN";
  const day = `${short(WEEKDAYS, date.getDay())} ${short(MONTHS, date.getMonth())} ${date.getDate()}`;
  return `${day} ${clockText(date)} ${zoneText(date)} ${yearText(date.getFullYear())}`;
}

/** "Thu Jan 1 1970" */
export function dateText(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "NaN";
  return `${short(WEEKDAYS, date.getDay())} ${short(MONTHS, date.getMonth())} ${date.getDate()} ${yearText(date.getFullYear())}`;
}

/** "01:00:00 UTC+0100" */
export function timeText(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "NaN" : `${clockText(date)} ${zoneText(date)}`;
}

/** "Thu, 1 Jan 1970 00:00:00 UTC" */
export function utcText(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "NaN";
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const day = `${short(WEEKDAYS, date.getUTCDay())}, ${date.getUTCDate()} ${short(MONTHS, date.getUTCMonth())}`;
  return `${day} ${yearText(date.getUTCFullYear())} ${clock} UTC`;
}

/** "Thursday, January 01, 1970" */
export function localeDateText(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "NaN";
  return `${WEEKDAYS[date.getDay()] ?? ""}, ${MONTHS[date.getMonth()] ?? ""} ${two(date.getDate())}, ${yearText(date.getFullYear())}`;
}

/** "1:00:00 AM" */
export function localeTimeText(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "NaN";
  const hours = date.getHours();
  return `${hours % 12 || 12}:${two(date.getMinutes())}:${two(date.getSeconds())} ${hours < 12 ? "AM" : "PM"}`;
}

// Reading

/** Zones that Date.parse knows, in hours from Greenwich. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ["gmt", 0],
  ["utc", 0],
  ["ut", 0],
  ["z", 0],
  ["est", -5],
  ["edt", -4],
  ["cst", -6],
  ["cdt", -5],
  ["mst", -7],
  ["mdt", -6],
  ["pst", -8],
  ["pdt", -7],
]);

interface Read {
  year?: number;
  month?: number;
  day?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  isPm?: boolean;
  isAm?: boolean;
  isBc?: boolean;
  /** Minutes from Greenwich. */
  zone?: number;
}

/**
 * Reads a date as JScript does: numbers with slashes or dashes, names of months and days in any order,
 * times, zones; what is in parentheses is a comment. NaN for what is no date.
 */
export function parseDate(text: string): number {
  const plain = text
    .replace(/\([^()]*\)/g, " ")
    .replace(/,/g, " ")
    .trim();
  if (plain === "" || /[^\w\s:/+.-]/.test(plain)) return NaN;
  const read: Read = {};
  const loose: number[] = [];
  for (let at = 0; at < plain.length;) {
    if (/\s/.test(plain[at] ?? "")) {
      at++;
      continue;
    }
    at = take(plain, at, read, loose);
    if (at < 0) return NaN;
  }
  return timeOf(read, loose);
}

const CLOCK = /(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?![\d:])/y;
const DATE = /(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?(?![\d/])/y;
const SIGNED = /([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/y;
const WORD = /[a-z]+(?:\.[a-z]\.)?/iy;
const DIGITS = /\d+/y;

/** Takes one part of the text. @returns where it ends, -1 if it does not belong there */
function take(text: string, index: number, read: Read, loose: number[]): number {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = index;
    return pattern.exec(text);
  };
  const clock = match(CLOCK);
  if (clock !== null) {
    if (read.hours !== undefined) return -1;
    read.hours = Number(clock[1]);
    read.minutes = Number(clock[2]);
    read.seconds = Number(clock[3] ?? 0);
    return CLOCK.lastIndex;
  }
  const date = match(DATE);
  if (date !== null && read.month === undefined) return takeNumbers(date, read) ? DATE.lastIndex : -1;
  const signed = match(SIGNED);
  if (signed !== null && read.hours !== undefined) {
    const hours = Number(signed[2]);
    const minutes = Number(signed[3] ?? 0);
    read.zone = (read.zone ?? 0) + (signed[1] === "-" ? -1 : 1) * (hours * 60 + minutes);
    return SIGNED.lastIndex;
  }
  const digits = match(DIGITS);
  if (digits !== null) {
    loose.push(Number(digits[0]));
    return DIGITS.lastIndex;
  }
  const word = match(WORD);
  return word !== null && takeWord(word[0].toLowerCase(), read) ? WORD.lastIndex : -1;
}

/** "12/31/1999", "1999/12/31" */
function takeNumbers(date: RegExpExecArray, read: Read): boolean {
  const [first, second, third] = [date[1], date[3], date[4]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (first === undefined || second === undefined || third === undefined) return false;
  const isYearFirst = first > 69;
  read.year = isYearFirst ? first : third;
  read.month = (isYearFirst ? second : first) - 1;
  read.day = isYearFirst ? third : second;
  return true;
}

function takeWord(word: string, read: Read): boolean {
  if (word === "am" || word === "a.m.") return (read.isAm = true);
  if (word === "pm" || word === "p.m.") return (read.isPm = true);
  if (word === "b.c." || word === "bc") return (read.isBc = true);
  if (word === "a.d." || word === "ad") return true;
  const zone = ZONES.get(word);
  if (zone !== undefined) {
    read.zone = zone * 60;
    return true;
  }
  if (word.length < 3) return word === "t" && read.day !== undefined;
  if (WEEKDAYS.some((day) => day.toLowerCase().startsWith(word))) return true;
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word));
  if (month < 0 || read.month !== undefined) return false;
  read.month = month;
  return true;
}

function timeOf(read: Read, loose: number[]): number {
  for (const number of loose) {
    if (read.day === undefined && number <= 31 && number > 0) read.day = number;
    else if (read.year === undefined) read.year = number;
    else return NaN;
  }
  const { month, day, hours = 0, minutes = 0, seconds = 0 } = read;
  if (month === undefined || day === undefined || read.year === undefined) return NaN;
  let { year } = read;
  if (read.isBc === true) year = 1 - year;
  else if (year < 100) year += 1900;
  let hour = hours;
  if (read.isAm === true || read.isPm === true) {
    if (hours > 12) return NaN;
    hour = (hours % 12) + (read.isPm === true ? 12 : 0);
  }
  if (hour > 24 || minutes > 59 || seconds > 59 || month > 11 || day > 31) return NaN;
  const date = new Date(0);
  if (read.zone === undefined) {
    date.setFullYear(year, month, day);
    return date.setHours(hour, minutes, seconds, 0);
  }
  date.setUTCFullYear(year, month, day);
  return date.setUTCHours(hour, minutes, seconds, 0) - read.zone * MINUTE;
}
