/** Values of type VT_DATE: members of COM objects return them, and Date's getVarDate makes them. */
import type { Realm, RealmObject } from "./realm.js";

const MS_PER_DAY = 86_400_000;
/** DATE 0.0 is the last but one day of 1899. */
const ORIGIN = Date.UTC(1899, 11, 30);

export class VariantDates {
  readonly #realm: Realm;
  readonly #values = new WeakMap<object, number>();
  readonly #prototype: RealmObject;
  /** Writes a Date of the script as JScript does. */
  format: (time: number) => string = String;

  constructor(realm: Realm) {
    this.#realm = realm;
    this.#prototype = realm.kit.object();
    Object.setPrototypeOf(this.#prototype, null);
    const text = (self: unknown): string => this.format(this.timeOf(self));
    realm.defineMethod(this.#prototype, "toString", 0, text);
    realm.defineMethod(this.#prototype, "valueOf", 0, text);
  }

  /** A value for days since 1899-12-30. */
  make(days: number): object {
    const date = this.#realm.kit.object();
    Object.setPrototypeOf(date, this.#prototype);
    this.#values.set(date, days);
    return Object.freeze(date);
  }

  /** The days since 1899-12-30; undefined for other values. */
  valueOf(value: object): number | undefined {
    return this.#values.get(value);
  }

  /** The time of a value as Date has it: its clock time is the local one. */
  timeOf(value: unknown): number {
    const days = typeof value === "object" && value !== null ? this.#values.get(value) : undefined;
    if (days === undefined) return NaN;
    const whole = Math.trunc(days);
    const clock = new Date(ORIGIN + Math.round((whole + Math.abs(days - whole)) * MS_PER_DAY));
    const local = new Date(2000, 0, 1);
    local.setFullYear(clock.getUTCFullYear(), clock.getUTCMonth(), clock.getUTCDate());
    local.setHours(clock.getUTCHours(), clock.getUTCMinutes(), clock.getUTCSeconds(), clock.getUTCMilliseconds());
    return local.getTime();
  }

  /** The value of a Date's local clock time. */
  ofTime(time: number): object {
    const local = new Date(time);
    const clock = new Date(0);
    clock.setUTCFullYear(local.getFullYear(), local.getMonth(), local.getDate());
    clock.setUTCHours(local.getHours(), local.getMinutes(), local.getSeconds(), local.getMilliseconds());
    const days = (clock.getTime() - ORIGIN) / MS_PER_DAY;
    const whole = Math.floor(days);
    return this.make(whole >= 0 ? days : whole - (days - whole));
  }
}
