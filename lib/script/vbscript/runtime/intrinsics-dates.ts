/** Functions on dates and times. */
import { dateAdd, dateDiff, datePart, weekday, type WeekRules } from "./calendar.js";
import { toDateSerial, toIntegerNumber, toLongNumber, toScalar, toText } from "./convert.js";
import { daysAndSeconds, daysOfCivil, fullYear, isInRange, partsOf, serialOf, type DateParts } from "./date-parts.js";
import { MONTHS, WEEKDAYS } from "./date-text.js";
import { booleanOr, define, longOr, type Intrinsic } from "./intrinsic.js";
import { VbDate, integer, long, type Value } from "./value.js";
import { raise } from "./vb-error.js";

/** A part of a date; Null is Null. */
function partOf(name: string, part: keyof DateParts): Intrinsic {
  return define(name, 1, 1, (value) => {
    const scalar = toScalar(value);
    return scalar === null ? null : integer(partsOf(toDateSerial(scalar))[part]);
  });
}

/** The first day of the week, 1 for Sunday to 7; the system's is Sunday. @throws VbError 5 */
function firstDayOf(value: Value): number {
  const day = longOr(value, 1);
  if (day < 0 || day > 7) raise(5);
  return day === 0 ? 1 : day;
}

function rulesOf(firstDay: Value, firstWeek: Value): WeekRules {
  const week = longOr(firstWeek, 1);
  if (week < 0 || week > 3) raise(5);
  return { firstDay: firstDayOf(firstDay), firstWeek: week === 0 ? 1 : week };
}

function dateSerial(year: Value, month: Value, day: Value): VbDate {
  const [y, m, d] = [toIntegerNumber(year), toIntegerNumber(month), toIntegerNumber(day)];
  const days = daysOfCivil(fullYear(y), m, d);
  return isInRange(days) ? new VbDate(days) : raise(5);
}

function timeSerial(hour: Value, minute: Value, second: Value): VbDate {
  const [h, m, s] = [toIntegerNumber(hour), toIntegerNumber(minute), toIntegerNumber(second)];
  const seconds = (h * 60 + m) * 60 + s;
  const days = Math.trunc(seconds / 86_400);
  return new VbDate(serialOf(days, seconds - days * 86_400));
}

/** Days or time of the day of a text or a date. */
function dateValue(value: Value): VbDate {
  return new VbDate(daysAndSeconds(toDateSerial(value))[0]);
}

function timeValue(value: Value): VbDate {
  return new VbDate(serialOf(0, daysAndSeconds(toDateSerial(value))[1]));
}

function diff(interval: Value, from: Value, to: Value, firstDay: Value, firstWeek: Value): Value {
  const unit = toText(interval);
  const rules = rulesOf(firstDay, firstWeek);
  const [start, end] = [toScalar(from), toScalar(to)];
  if (start === null || end === null) return null;
  const count = dateDiff(unit, toDateSerial(start), toDateSerial(end), rules);
  return (count | 0) === count ? long(count) : raise(6);
}

function part(interval: Value, date: Value, firstDay: Value, firstWeek: Value): Value {
  const unit = toText(interval);
  const rules = rulesOf(firstDay, firstWeek);
  const scalar = toScalar(date);
  return scalar === null ? null : integer(datePart(unit, toDateSerial(scalar), rules));
}

function addTo(interval: Value, count: Value, date: Value): Value {
  const unit = toText(interval);
  const scalar = toScalar(date);
  const steps = toLongNumber(count);
  return scalar === null ? null : dateAdd(unit, steps, toDateSerial(scalar));
}

function weekdayOfDate(date: Value, firstDay: Value): Value {
  const first = firstDayOf(firstDay);
  const scalar = toScalar(date);
  return scalar === null ? null : integer(weekday(daysAndSeconds(toDateSerial(scalar))[0], first));
}

/** A name out of a list, or its first three letters. @throws VbError 5 */
function nameIn(names: readonly string[], index: number, abbreviate: boolean): string {
  const name = names[index] ?? raise(5);
  return abbreviate ? name.slice(0, 3) : name;
}

function weekdayName(day: Value, abbreviate: Value, firstDay: Value): string {
  const index = toLongNumber(day);
  const short = booleanOr(abbreviate, false);
  const first = firstDayOf(firstDay);
  if (index < 1 || index > 7) raise(5);
  return nameIn(WEEKDAYS, (index + first - 2) % 7, short);
}

export const DATE_FUNCTIONS: readonly Intrinsic[] = [
  define("DateAdd", 3, 3, addTo),
  define("DateDiff", 3, 5, diff),
  define("DatePart", 2, 4, part),
  define("DateSerial", 3, 3, dateSerial),
  define("DateValue", 1, 1, dateValue),
  partOf("Day", "day"),
  partOf("Hour", "hour"),
  partOf("Minute", "minute"),
  partOf("Month", "month"),
  define("MonthName", 1, 2, (month, abbreviate) =>
    nameIn(MONTHS, toLongNumber(month) - 1, booleanOr(abbreviate, false)),
  ),
  partOf("Second", "second"),
  define("TimeSerial", 3, 3, timeSerial),
  define("TimeValue", 1, 1, timeValue),
  define("Weekday", 1, 2, weekdayOfDate),
  define("WeekdayName", 1, 3, weekdayName),
  partOf("Year", "year"),
];
