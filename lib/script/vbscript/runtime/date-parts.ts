/** Dates as VBScript counts them, and the calendar. */
import { VbDate } from "./value.js";
import { raise } from "./vb-error.js";

/** DATEs of 0100-01-01 and the day after 9999-12-31. */
const FIRST = -657434;
const END = 2958466;
const SECONDS_PER_DAY = 86_400;
/** Days from 1899-12-30 back to 0000-03-01, where leap days come last in a year of the calendar's sums. */
const DAYS_TO_MARCH_0 = 693_899;
const DAYS_PER_ERA = 146_097;

/** A date taken apart; months and days from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Whether a DATE lies in the years 100 to 9999. */
export function isInRange(serial: number): boolean {
  return serial > FIRST - 1 && serial < END;
}

/** A Date of this many days. @throws VbError 6 outside of the years 100 to 9999 */
export function dateOf(serial: number): VbDate {
  return isInRange(serial) ? new VbDate(serial) : raise(6);
}

/** Whole days since 1899-12-30, and the seconds of that day, rounded. */
export function daysAndSeconds(serial: number): [days: number, seconds: number] {
  const days = Math.trunc(serial);
  const seconds = Math.round(Math.abs(serial - days) * SECONDS_PER_DAY);
  return seconds === SECONDS_PER_DAY ? [days + 1, 0] : [days, seconds];
}

/** Days and seconds of the day as a DATE: before the origin, the time of day counts away from zero. */
export function serialOf(days: number, seconds: number): number {
  const fraction = seconds / SECONDS_PER_DAY;
  return days < 0 ? days - fraction : days + fraction;
}

/** Takes a DATE apart. @throws VbError 6 outside of the years 100 to 9999 */
export function partsOf(serial: number): DateParts {
  if (!isInRange(serial)) raise(6);
  const [days, seconds] = daysAndSeconds(serial);
  const [year, month, day] = civilOf(days);
  return {
    year,
    month,
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/** Year, month and day of a day since 1899-12-30. */
export function civilOf(days: number): [year: number, month: number, day: number] {
  const since = days + DAYS_TO_MARCH_0;
  const era = Math.floor(since / DAYS_PER_ERA);
  const dayOfEra = since - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

/** Days since 1899-12-30; months and days beyond their ends run over. */
export function daysOfCivil(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const fromMarch = months - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_MARCH_0;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(days: number): number {
  // 1899-12-30 was a Saturday.
  return (((days + 6) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return daysOfCivil(year, month + 1, 1) - daysOfCivil(year, month, 1);
}

/** Two digits mean 1930 to 2029, Windows' default. */
export function fullYear(year: number): number {
  if (year >= 100 || year < 0) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
