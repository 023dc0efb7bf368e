/** Values as traces have them: the same on every machine, whichever way a script came by them. */
import { ComError } from "../com/com-error.js";
import { isComObject, tableOf, type ComObject } from "../com/com-object.js";
import { targetOf } from "../com/late-bound.js";
import { staysObject } from "../com/values-of-scripts.js";
import { Variant, VT_EMPTY, VT_ERROR, VT_NULL } from "../com/variant.js";
import type { TraceFailure } from "./trace-entry.js";

/** Numbers objects in the order in which they turn up. */
export class ObjectNumbers {
  readonly #numbers = new WeakMap<object, number>();
  #last = 0;

  /** The number of an object that has one. */
  of(object: object): number | undefined {
    return this.#numbers.get(object);
  }

  /** For objects whose numbers are known from elsewhere. */
  set(object: object, number: number): void {
    this.#numbers.set(object, number);
    this.#last = Math.max(this.#last, number);
  }

  add(object: object): number {
    let number = this.#numbers.get(object);
    if (number === undefined) this.#numbers.set(object, (number = ++this.#last));
    return number;
  }
}

/** What makes a text the same on every machine. */
export type Portable = (text: string) => string;

/** Writes values as the JSON of `TraceValue`. */
export class TraceValues {
  readonly #numbers: ObjectNumbers;
  readonly #portable: Portable;

  constructor(numbers: ObjectNumbers, portable: Portable) {
    this.#numbers = numbers;
    this.#portable = portable;
  }

  /** A value that came from a member: objects get numbers. */
  result(value: unknown): string {
    return this.#json(value, true);
  }

  /** A value that went to a member: objects without a number are the script's own. */
  argument(value: unknown): string {
    return this.#json(value, false);
  }

  list(values: ArrayLike<unknown>): string {
    let json = "[";
    for (let i = 0; i < values.length; i++) json += (i === 0 ? "" : ",") + this.argument(values[i]);
    return `${json}]`;
  }

  failure(error: unknown): string {
    return JSON.stringify(failureOf(error, this.#portable));
  }

  text(text: string): string {
    return JSON.stringify(this.#portable(text));
  }

  #json(value: unknown, isNew: boolean): string {
    switch (typeof value) {
      case "string":
        return JSON.stringify(this.#portable(value));
      case "number":
        return Number.isFinite(value) ? String(value) : `{"number":"${String(value)}"}`;
      case "boolean":
        return value ? "true" : "false";
      case "bigint":
        return String(value);
      case "undefined":
        return EMPTY;
      case "object":
        return value === null ? "null" : this.#object(value, isNew);
      default:
        return this.#object(value as object, isNew);
    }
  }

  #object(given: object, isNew: boolean): string {
    const value = targetOf(given);
    if (isComObject(value)) return this.#comObject(value, isNew);
    if (value instanceof Variant) return this.#variant(value, isNew);
    if (value instanceof Date && !staysObject(value)) return `{"date":"${localTime(value)}"}`;
    if (value instanceof Uint8Array) return `{"bytes":"${Buffer.from(value).toString("hex")}"}`;
    if (Array.isArray(value)) return `[${value.map((each) => this.#json(each, isNew)).join(",")}]`;
    if (value instanceof ComError) return EMPTY;
    return CALLBACK;
  }

  #comObject(object: ComObject, isNew: boolean): string {
    const number = isNew ? this.#numbers.add(object) : this.#numbers.of(object);
    return number === undefined ? CALLBACK : `{"object":${number},"type":${JSON.stringify(typeOf(object))}}`;
  }

  /** The type of a number does not show in scripts that do not ask for it: only its value is compared. */
  #variant({ vt, value }: Variant, isNew: boolean): string {
    if (vt === VT_EMPTY) return EMPTY;
    if (vt === VT_NULL) return "null";
    if (vt === VT_ERROR) return `{"vt":${vt},"value":${Number(value)}}`;
    return this.#json(value, isNew);
  }
}

const EMPTY = '{"empty":true}';
const CALLBACK = '{"callback":true}';

/** What an object is called: by its first interface, as the documentation does. */
export function typeOf(object: ComObject): string {
  const table = tableOf(object);
  return table.interfaces[0]?.name ?? table.name;
}

export function failureOf(error: unknown, portable: Portable = (text) => text): TraceFailure {
  const { hresult = 0x80004005, message = String(error), source = "" } = error as Partial<ComError>;
  return {
    hresult: `0x${(hresult >>> 0).toString(16).toUpperCase().padStart(8, "0")}`,
    message: portable(message),
    source,
  };
}

/** Without a zone: the same day and hour wherever it is. */
export function localTime(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, -1);
}
