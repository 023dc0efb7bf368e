/** The entries of properties that give what they gave before: written once, and taken from here afterwards. */
import { isComObject, type ComObject } from "../com/com-object.js";

/** No more are kept, so that a script which reads all of many objects does not fill the memory. */
const MOST = 2000;
/** Longer entries are not kept, in characters. */
const LONGEST = 1000;

/** A property of an object. */
export interface KnownRead {
  /** The number of the object. */
  readonly on: number;
  /** What it gave last; NOTHING at first, and for what may change and still be the same object. */
  result: unknown;
  /** The entry that says so. */
  entry: RepeatedEntry;
}

/** An entry that may come often. */
export interface RepeatedEntry {
  readonly text: string;
  /** In UTF-8. */
  readonly bytes: Uint8Array;
}

/** What no property gives. */
export const NOTHING = Symbol("vmcom.nothing");
export const NO_ENTRY: RepeatedEntry = { text: "", bytes: new Uint8Array(0) };

export class KnownReads {
  readonly #reads = new Map<ComObject, (KnownRead | undefined)[]>();
  #count = 0;

  /** @param index of the property in its class */
  find(object: ComObject, index: number): KnownRead | undefined {
    return this.#reads.get(object)?.[index];
  }

  add(object: ComObject, index: number, on: number): KnownRead {
    if (this.#count === MOST) {
      this.#reads.clear();
      this.#count = 0;
    }
    this.#count++;
    let reads = this.#reads.get(object);
    if (reads === undefined) this.#reads.set(object, (reads = []));
    return (reads[index] = { on, result: NOTHING, entry: NO_ENTRY });
  }
}

/** Notes what a property gives. */
export function learn(known: KnownRead, result: unknown, text: string): void {
  const isPlain = typeof result !== "object" && typeof result !== "function";
  const isLasting = text.length <= LONGEST && (isPlain || result === null || isComObject(result));
  known.result = isLasting ? result : NOTHING;
  known.entry = isLasting ? { text, bytes: Uint8Array.from(Buffer.from(text)) } : NO_ENTRY;
}
