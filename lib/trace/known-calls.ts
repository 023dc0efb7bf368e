/** The entries of calls that give what they gave before: written once, and taken from here afterwards. */
import { isComObject } from "../com/com-object.js";

/** As many are kept at most, however many objects a script asks for all they have. A power of two. */
const PLACES = 2048;
/** Spreads numbers over the places. */
const SPREAD = 0x9e3779b1;
/** Longer entries are not kept, in characters. */
const LONGEST = 1000;

/** What no member gives. */
const NOTHING = Symbol("vmcom.nothing");
const NO_ARGUMENTS: readonly unknown[] = [];

/** The last call of a member of an object, or read of a property, whose entry may be written again. */
export class KnownCall {
  /** The number of the object. */
  on: number;
  /** The member's in its class. */
  index: number;
  /** The beginning of its entry; the rest is what it gives. */
  head = "";
  /** The whole entry. */
  text = "";
  #args: readonly unknown[] = NO_ARGUMENTS;
  #result: unknown = NOTHING;
  #bytes: Uint8Array | undefined;

  constructor(on: number, index: number) {
    this.on = on;
    this.index = index;
  }

  /** Makes it the call of another member, of which nothing is known. */
  become(on: number, index: number): void {
    this.on = on;
    this.index = index;
    this.head = "";
    this.#args = NO_ARGUMENTS;
    this.#forget();
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

/** Each call has one place where it can be: what comes there later takes it. */
export class KnownCalls {
  readonly #places: (KnownCall | undefined)[] = Array.from({ length: PLACES }, () => undefined);

  /**
   * What is known of the calls of a member. Undefined at first, when another one has had its place: what comes only
   * once is not kept.
   * @param on the number of the object
   * @param index of the member in its class
   */
  find(on: number, index: number): KnownCall | undefined {
    // The members of one object have places side by side: none takes another's.
    const place = ((Math.imul(on, SPREAD) >>> 16) + index) & (PLACES - 1);
    const known = this.#places[place];
    if (known === undefined) this.#places[place] = new KnownCall(on, index);
    else if (known.on === on && known.index === index) return known;
    else known.become(on, index);
    return undefined;
  }
}
