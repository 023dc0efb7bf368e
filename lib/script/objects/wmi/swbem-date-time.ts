import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, DATE, LONG, TEXT, getter, method, parameter, property } from "../core/member.js";
import { WBEM_E_INVALID_PARAMETER, wmiError } from "./wmi-error.js";

const MOMENT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(\d{6})([+-])(\d{3})$/;
const MS_PER_MINUTE = 60_000;
/** 100 ns units from 1601 to 1970. */
const FILE_TIME_EPOCH = 116_444_736_000_000_000n;

/** WbemScripting.SWbemDateTime: a moment as WMI writes it, `20051003142501.000000+120`. Intervals are not understood. */
export class SWbemDateTime extends Implementation {
  /** What a clock in the time zone of the moment shows, as if that were UTC. */
  #clock = new Date(Date.UTC(1601, 0, 1));
  #microseconds = 0;
  /** Minutes ahead of UTC. */
  UTC = 0;

  get Value(): string {
    const digits = (number: number, length: number): string => String(number).padStart(length, "0");
    const day = `${digits(this.Year, 4)}${digits(this.Month, 2)}${digits(this.Day, 2)}`;
    const time = `${digits(this.Hours, 2)}${digits(this.Minutes, 2)}${digits(this.Seconds, 2)}`;
    const zone = `${this.UTC < 0 ? "-" : "+"}${digits(Math.abs(this.UTC), 3)}`;
    return `${day}${time}.${digits(this.#microseconds, 6)}${zone}`;
  }

  /** @throws ComError WBEM_E_INVALID_PARAMETER for what is no moment */
  set Value(text: string) {
    const match = MOMENT.exec(text.trim());
    if (match === null) throw wmiError(WBEM_E_INVALID_PARAMETER);
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, fraction = 0] = match
      .slice(1, 8)
      .map(Number);
    this.#clock = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
    this.#microseconds = fraction;
    this.UTC = Number(`${match[8] ?? "+"}${match[9] ?? "0"}`);
  }

  get Year(): number {
    return this.#clock.getUTCFullYear();
  }

  set Year(year: number) {
    this.#clock.setUTCFullYear(year);
  }

  get Month(): number {
    return this.#clock.getUTCMonth() + 1;
  }

  set Month(month: number) {
    this.#clock.setUTCMonth(month - 1);
  }

  get Day(): number {
    return this.#clock.getUTCDate();
  }

  set Day(day: number) {
    this.#clock.setUTCDate(day);
  }

  get Hours(): number {
    return this.#clock.getUTCHours();
  }

  set Hours(hours: number) {
    this.#clock.setUTCHours(hours);
  }

  get Minutes(): number {
    return this.#clock.getUTCMinutes();
  }

  set Minutes(minutes: number) {
    this.#clock.setUTCMinutes(minutes);
  }

  get Seconds(): number {
    return this.#clock.getUTCSeconds();
  }

  set Seconds(seconds: number) {
    this.#clock.setUTCSeconds(seconds);
  }

  get Microseconds(): number {
    return this.#microseconds;
  }

  set Microseconds(microseconds: number) {
    this.#microseconds = microseconds;
  }

  get IsInterval(): boolean {
    return false;
  }

  /** The moment by the clock of this machine, or by its own. */
  GetVarDate(isLocal = true): Date {
    if (!isLocal) return new Date(this.#clock);
    const moment = this.#moment();
    return new Date(moment - new Date(moment).getTimezoneOffset() * MS_PER_MINUTE);
  }

  /** @param isLocal whether the date is by the clock of this machine; else it is in UTC */
  SetVarDate(date: Date, isLocal = true): void {
    this.#clock = new Date(date);
    this.#microseconds = 0;
    this.UTC = isLocal ? 0 - localOffset(date) : 0;
  }

  /** 100 ns units since 1601, as text. */
  GetFileTime(isLocal = true): string {
    const milliseconds = isLocal ? this.GetVarDate().getTime() : this.#moment();
    return String(BigInt(milliseconds) * 10_000n + BigInt(this.#microseconds) * 10n + FILE_TIME_EPOCH);
  }

  /** @throws ComError WBEM_E_INVALID_PARAMETER for what is no number */
  SetFileTime(text: string, isLocal = true): void {
    if (!/^\d{1,19}$/.test(text)) throw wmiError(WBEM_E_INVALID_PARAMETER);
    const since = (BigInt(text) - FILE_TIME_EPOCH) / 10n;
    const milliseconds = Number(since / 1000n);
    this.SetVarDate(new Date(Math.floor(milliseconds / 1000) * 1000), isLocal);
    this.#microseconds = Number(((since % 1_000_000n) + 1_000_000n) % 1_000_000n);
  }

  #moment(): number {
    return this.#clock.getTime() - this.UTC * MS_PER_MINUTE;
  }
}

/** getTimezoneOffset() of the moment at which this machine's clock shows `date`. */
function localOffset(date: Date): number {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ).getTimezoneOffset();
}

const isLocal = parameter("bIsLocal?", BOOL);

defineClass(SWbemDateTime, {
  name: "SWbemDateTime",
  sourceOf: () => "SWbemDateTime",
  clsid: "47DFBE54-CF76-11D3-B38F-00105A1F473A",
  interface: { name: "ISWbemDateTime", iid: "5E97458A-CF77-11D3-B38F-00105A1F473A" },
  members: [
    property("Value", 0, TEXT),
    property("Year", 1, LONG),
    property("Month", 3, LONG),
    property("Day", 5, LONG),
    property("Hours", 7, LONG),
    property("Minutes", 9, LONG),
    property("Seconds", 11, LONG),
    property("Microseconds", 13, LONG),
    property("UTC", 15, LONG),
    getter("IsInterval", 17, BOOL),
    method("GetVarDate", 18, [isLocal], DATE),
    method("SetVarDate", 19, [parameter("dVarDate", DATE), isLocal]),
    method("GetFileTime", 20, [isLocal], TEXT),
    method("SetFileTime", 21, ["strFileTime", isLocal]),
  ],
});
