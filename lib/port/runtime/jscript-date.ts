/** Dates of ported scripts in JScript. */
import { asObject } from "../../com/values-of-scripts.js";
import {
  dateText,
  dateTimeText,
  localeDateText,
  localeTimeText,
  parseDate,
  timeText,
  utcText,
} from "../../script/jscript/date-text.js";
import type { Any } from "./jscript.js";

/** Date with JScript's texts. */
export class DateOfScripts extends Date {
  constructor(...args: Any[]) {
    const [only] = args as unknown[];
    if (args.length === 0) super(Date.now());
    else if (args.length === 1) super(only instanceof Date ? timeIn(only) : timeOrNumber(only));
    else super(...(args as [number, number]));
    asObject(this);
  }

  static override parse(text: Any): number {
    return timeOf(String(text));
  }

  override toString(): string {
    return dateTimeText(this.getTime());
  }

  override toDateString(): string {
    return dateText(this.getTime());
  }

  override toTimeString(): string {
    return timeText(this.getTime());
  }

  override toUTCString(): string {
    return utcText(this.getTime());
  }

  override toLocaleString(): string {
    return `${localeDateText(this.getTime())} ${localeTimeText(this.getTime())}`;
  }

  override toLocaleDateString(): string {
    return localeDateText(this.getTime());
  }

  override toLocaleTimeString(): string {
    return localeTimeText(this.getTime());
  }

  getYear(): number {
    const year = this.getFullYear();
    return year >= 1900 && year < 2000 ? year - 1900 : year;
  }

  toGMTString(): string {
    return utcText(this.getTime());
  }

  override [Symbol.toPrimitive](hint: string): string & number {
    return (hint === "number" ? this.getTime() : this.toString()) as string & number;
  }
}

/** A date that comes from COM: wherever JScript wants a value, it is its text, and it has no methods besides. */
class DateOfCom extends Date {
  override toString(): string {
    return dateTimeText(timeIn(this));
  }

  override [Symbol.toPrimitive](): string & number {
    return this.toString() as string & number;
  }
}

for (const name of Object.getOwnPropertyNames(Date.prototype)) {
  if (name !== "constructor" && name !== "toString")
    Object.defineProperty(DateOfCom.prototype, name, { value: undefined, configurable: true });
}

function timeIn(date: Date): number {
  return Date.prototype.getTime.call(date);
}

/** What COM gets for a date that has come from it; other objects stay. */
export function givenDate(value: object): object {
  return value instanceof DateOfCom ? new Date(timeIn(value)) : value;
}

/** What JScript gets for a date of COM; other objects stay. */
export function shownDate(value: object): object {
  const isPlain = value instanceof Date && !(value instanceof DateOfScripts) && !(value instanceof DateOfCom);
  return isPlain ? new DateOfCom(value.getTime()) : value;
}

function timeOrNumber(value: unknown): number {
  return typeof value === "string" ? timeOf(value) : Number(value);
}

/** No member of the class: TypeScript's library for script hosts gives every Date one, of a type of its own. */
Object.defineProperty(DateOfScripts.prototype, "getVarDate", {
  value(this: DateOfScripts): Date {
    return new DateOfCom(this.getTime());
  },
  writable: true,
  configurable: true,
});

function timeOf(text: string): number {
  const time = parseDate(text);
  return Number.isNaN(time) && /^\d{4}-\d\d-\d\d(?:T|$)/.test(text) ? Date.parse(text) : time;
}
