/** Dates as text in the English locale: what VarDateFromStr reads and VarBstrFromDate writes. */
import { civilOf, daysAndSeconds, daysInMonth, daysOfCivil, fullYear, serialOf } from "./date-parts.js";

export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const WEEKDAYS: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

const two = (number: number): string => String(number).padStart(2, "0");

/** "10/3/2005 3:04:05 PM"; the time left out if it is midnight, the date if it is the first of all days. */
export function serialToText(serial: number): string {
  const [days, seconds] = daysAndSeconds(serial);
  if (seconds === 0 && days !== 0) return shortDate(days);
  return days === 0 ? longTime(seconds) : `${shortDate(days)} ${longTime(seconds)}`;
}

/** "10/3/2005" */
export function shortDate(days: number): string {
  const [year, month, day] = civilOf(days);
  return `${month}/${day}/${year}`;
}

/** "3:04:05 PM" */
export function longTime(seconds: number): string {
  const hour = Math.floor(seconds / 3600);
  const clock = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${clock} ${hour < 12 ? "AM" : "PM"}`;
}

/** "15:04" */
export function shortTime(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

const CLOCK =
  /(^|[\s,])(\d{1,2})(?:([:.])(\d{1,2})(?:\3(\d{1,2}))?)?\s*([ap])m?(?=$|[\s,])|(^|[\s,])(\d{1,2})([:.])(\d{1,2})(?:\9(\d{1,2}))?(?=$|[\s,])/i;
/** More text than any date has is none: reading it must not take long. */
const LONGEST = 64;

/**
 * The DATE that a text stands for, or undefined.
 * @param thisYear the year of a date without one
 */
export function parseDateText(text: string, thisYear: number): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST) return undefined;
  const clock = CLOCK.exec(trimmed);
  if (clock === null) return dayOf(trimmed, thisYear);
  const seconds = secondsOf(clock);
  if (seconds === undefined) return undefined;
  const before = trimmed.slice(0, clock.index);
  const after = trimmed.slice(clock.index + clock[0].length);
  const rest = `${before} ${after}`.trim();
  if (rest === "") return serialOf(0, seconds);
  // A date stands before or behind the time, not around it.
  if (before.trim() !== "" && after.trim() !== "") return undefined;
  const days = dayOf(rest, thisYear);
  return days === undefined ? undefined : serialOf(days, seconds);
}

function secondsOf(match: RegExpExecArray): number | undefined {
  const half = match[6]?.toLowerCase();
  const fields = half === undefined ? [match[8], match[10], match[11]] : [match[2], match[4], match[5]];
  const [hours = 0, minutes = 0, seconds = 0] = fields.map((field) => Number(field ?? 0));
  if (hours > 23 || minutes > 59 || seconds > 59 || (half === "a" && hours > 12)) return undefined;
  let hour = hours;
  if (half === "a") hour = hours % 12;
  else if (half === "p" && hours < 12) hour = hours + 12;
  return (hour * 60 + minutes) * 60 + seconds;
}

const TOKENS = /\d+|[a-z]+/gi;
const BETWEEN = /^(?:\s*[/\-,]\s*|\s+|)$/;

/** Days of a date without a time. */
function dayOf(text: string, thisYear: number): number | undefined {
  const numbers: string[] = [];
  let month: number | undefined;
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const between = text.slice(end, index);
    if (end === 0 ? between !== "" : !BETWEEN.test(between)) return undefined;
    end = index + token.length;
    if (/^\d/.test(token)) {
      numbers.push(token);
    } else {
      if (month !== undefined) return undefined;
      month = monthNamed(token);
      if (month === undefined) return undefined;
    }
  }
  if (text.slice(end).replace(",", "").trim() !== "" || numbers.some((number) => number.length > 4)) return undefined;
  return month === undefined ? numericDay(numbers, thisYear) : namedDay(month, numbers, thisYear);
}

/** 1 to 12 for a month's name, or at least three letters of its beginning. */
function monthNamed(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

/** "5 Jan", "Jan 2003", "Jan 5, 2003", "2003 Jan 5" */
function namedDay(month: number, numbers: readonly string[], thisYear: number): number | undefined {
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return undefined;
  if (second === undefined) return day(thisYear, month, Number(first)) ?? day(yearOf(first), month, 1);
  return day(yearOf(second), month, Number(first)) ?? day(yearOf(first), month, Number(second));
}

/** "1/2", "1/2003", "1/2/2003", and other orders where that one makes no date. */
function numericDay(numbers: readonly string[], thisYear: number): number | undefined {
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || numbers.length > 3) return undefined;
  const [x, y] = [Number(a), Number(b)];
  if (c === undefined) {
    return day(thisYear, x, y) ?? day(thisYear, y, x) ?? day(yearOf(b), x, 1) ?? day(yearOf(a), y, 1);
  }
  if (a.length > 2 || x > 31) return day(yearOf(a), y, Number(c)) ?? day(yearOf(a), Number(c), y);
  return day(yearOf(c), x, y) ?? day(yearOf(c), y, x) ?? day(yearOf(a), y, Number(c));
}

/** Digits as a year; two of them mean the years around 2000. */
function yearOf(digits: string): number {
  return digits.length > 2 ? Number(digits) : fullYear(Number(digits));
}

function day(year: number, month: number, dayOfMonth: number): number | undefined {
  if (year < 100 || year > 9999 || month < 1 || month > 12) return undefined;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month) ? daysOfCivil(year, month, dayOfMonth) : undefined;
}
