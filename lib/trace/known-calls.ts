/** The entries of calls that give what they gave before: written once, and taken from here afterwards. */
import { isComObject, type ComObject } from "../com/com-object.js";

/** No more are kept, so that a script which asks many objects for all they have does not fill the memory. */
const MOST = 2000;
/** Longer entries are not kept, in characters. */
const LONGEST = 1000;

/** What no member gives. */
const NOTHING = Symbol("vmcom.nothing");
const NO_ARGUMENTS: readonly unknown[] = [];

/** The last call of a member of an object, or read of a property, whose entry may be written again. */
export class KnownCall {
  /** The number of the object. */
  readonly on: number;
  /** The beginning of its entry; the rest is what it gives. */
  head = "";
  /** The whole entry. */
  text = "";
  #args: readonly unknown[] = NO_ARGUMENTS;
  #result: unknown = NOTHING;
  #bytes: Uint8Array | undefined;

  constructor(on: number) {
    this.on = on;
  }

  /** Whether the last call had these arguments. */
  isWith(args: readonly unknown[]): boolean {
    if (this.head === "" || args.length !== this.#args.length) return false;
    for (let i = 0; i < args.length; i++) if (args[i] !== this.#args[i]) return false;
    return true;
  }

  /** Whether the last call, with the same arguments, gave this. */
  gave(result: unknown): boolean {
    return result === this.#result;
  }

  /** The entry in UTF-8. */
  get bytes(): Uint8Array {
    return (this.#bytes ??= Uint8Array.from(Buffer.from(this.text)));
  }

  /** Notes the arguments of a call, which gives something that is not yet known. */
  begin(args: readonly unknown[], head: string): void {
    const isKept = head.length <= LONGEST && args.every(isPlain);
    this.head = isKept ? head : "";
    this.#args = isKept ? args : NO_ARGUMENTS;
    this.#forget();
  }

  /** Notes what it has given. */
  end(result: unknown, text: string): void {
    this.#forget();
    // An object stays what it is called; a date or an array may be another the next time.
    if (this.head === "" || text.length > LONGEST || !(isPlain(result) || isComObject(result))) return;
    this.text = text;
    this.#result = result;
  }

  #forget(): void {
    this.text = "";
    this.#result = NOTHING;
    this.#bytes = undefined;
  }
}

/** Whether a value cannot become another one. */
function isPlain(value: unknown): boolean {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

export class KnownCalls {
  readonly #calls = new Map<ComObject, (KnownCall | undefined)[]>();
  #count = 0;

  /** @param index of the member in its class */
  find(object: ComObject, index: number): KnownCall | undefined {
    return this.#calls.get(object)?.[index];
  }

  /** @param on the number of the object */
  add(object: ComObject, index: number, on: number): KnownCall {
    if (this.#count === MOST) {
      this.#calls.clear();
      this.#count = 0;
    }
    this.#count++;
    let calls = this.#calls.get(object);
    if (calls === undefined) this.#calls.set(object, (calls = []));
    return (calls[index] = new KnownCall(on));
  }
}
