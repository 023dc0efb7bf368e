/** Sums with dates: intervals, weeks, quarters. */
import { civilOf, dateOf, daysAndSeconds, daysInMonth, daysOfCivil, serialOf, weekdayOf } from "./date-parts.js";
import type { VbDate } from "./value.js";
import { raise } from "./vb-error.js";

/** How a week and the first week of a year are counted. */
export interface WeekRules {
  /** 1 for Sunday to 7 for Saturday. */
  readonly firstDay: number;
  /** 1: the week of January 1; 2: the first with four days in the year; 3: the first that lies in it. */
  readonly firstWeek: number;
}

/** 1 for the week's first day to 7. */
export function weekday(days: number, firstDay: number): number {
  return ((weekdayOf(days) + 8 - firstDay) % 7) + 1;
}

/** The number of a date's week in its year. */
function weekOfYear(days: number, rules: WeekRules): number {
  const [year] = civilOf(days);
  const start = firstWeekOf(year, rules);
  if (days < start) return weeksBetween(firstWeekOf(year - 1, rules), days);
  const next = firstWeekOf(year + 1, rules);
  return days >= next ? weeksBetween(next, days) : weeksBetween(start, days);
}

function weeksBetween(start: number, days: number): number {
  return Math.floor((days - start) / 7) + 1;
}

/** The first day of a year's first week. */
function firstWeekOf(year: number, { firstDay, firstWeek }: WeekRules): number {
  const newYear = daysOfCivil(year, 1, 1);
  const passed = weekday(newYear, firstDay) - 1;
  const start = newYear - passed;
  const daysOfYear = 7 - passed;
  const fits = firstWeek === 1 || (firstWeek === 2 ? daysOfYear >= 4 : daysOfYear === 7);
  // The week of January 1 counts from its own beginning, also if that lies in the year before.
  return fits ? start : start + 7;
}

/** The week of January 1 begins each year anew. */
function weekPart(days: number, rules: WeekRules): number {
  if (rules.firstWeek !== 1) return weekOfYear(days, rules);
  const [year] = civilOf(days);
  return weeksBetween(firstWeekOf(year, rules), days);
}

type Part = (days: number, seconds: number, rules: WeekRules) => number;

/** What DatePart says, by interval. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["yyyy", (days) => civilOf(days)[0]],
  ["q", (days) => Math.ceil(civilOf(days)[1] / 3)],
  ["m", (days) => civilOf(days)[1]],
  ["y", (days) => days - daysOfCivil(civilOf(days)[0], 1, 1) + 1],
  ["d", (days) => civilOf(days)[2]],
  ["w", (days, _, rules) => weekday(days, rules.firstDay)],
  ["ww", (days, _, rules) => weekPart(days, rules)],
  ["h", (_, seconds) => Math.floor(seconds / 3600)],
  ["n", (_, seconds) => Math.floor(seconds / 60) % 60],
  ["s", (_, seconds) => seconds % 60],
]);

/** A part of a date. @throws VbError 5 for an unknown interval */
export function datePart(interval: string, serial: number, rules: WeekRules): number {
  const part = PARTS.get(interval.toLowerCase()) ?? raise(5);
  const [days, seconds] = daysAndSeconds(serial);
  return part(days, seconds, rules);
}

/** Months for the intervals that count in them, seconds for the others. */
const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ["yyyy", 12],
  ["q", 3],
  ["m", 1],
]);
const SECONDS_OF: ReadonlyMap<string, number> = new Map([
  ["y", 86_400],
  ["d", 86_400],
  ["w", 86_400],
  ["ww", 604_800],
  ["h", 3600],
  ["n", 60],
  ["s", 1],
]);

/** A date some intervals later. @throws VbError 5 for an unknown interval, and outside of the years 100 to 9999 */
export function dateAdd(interval: string, count: number, serial: number): VbDate {
  const unit = interval.toLowerCase();
  const months = MONTHS_OF.get(unit);
  const [days, seconds] = daysAndSeconds(serial);
  if (months !== undefined) return inCalendar(serialOf(addMonths(days, months * count), seconds));
  const step = SECONDS_OF.get(unit) ?? raise(5);
  const total = days * 86_400 + seconds + step * count;
  const whole = Math.floor(total / 86_400);
  return inCalendar(serialOf(whole, total - whole * 86_400));
}

function inCalendar(serial: number): VbDate {
  try {
    return dateOf(serial);
  } catch {
    return raise(5);
  }
}

/** The same day of another month, or that month's last. */
function addMonths(days: number, count: number): number {
  const [year, month, day] = civilOf(days);
  const months = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  if (newYear < 100 || newYear > 9999) return raise(5);
  return daysOfCivil(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** How often an interval's boundary lies between two dates. @throws VbError 5 for an unknown interval */
export function dateDiff(interval: string, from: number, to: number, rules: WeekRules): number {
  const unit = interval.toLowerCase();
  const [fromDays, fromSeconds] = daysAndSeconds(from);
  const [toDays, toSeconds] = daysAndSeconds(to);
  const months = MONTHS_OF.get(unit);
  if (months !== undefined) return monthCount(toDays, months) - monthCount(fromDays, months);
  if (unit === "w") return Math.trunc((toDays - fromDays) / 7);
  if (unit === "ww") return weekCount(toDays, rules.firstDay) - weekCount(fromDays, rules.firstDay);
  const step = SECONDS_OF.get(unit) ?? raise(5);
  const boundaries = (days: number, seconds: number): number => Math.floor((days * 86_400 + seconds) / step);
  return boundaries(toDays, toSeconds) - boundaries(fromDays, fromSeconds);
}

function monthCount(days: number, months: number): number {
  const [year, month] = civilOf(days);
  return Math.floor((year * 12 + month - 1) / months);
}

function weekCount(days: number, firstDay: number): number {
  return (days - weekday(days, firstDay) + 1) / 7;
}
