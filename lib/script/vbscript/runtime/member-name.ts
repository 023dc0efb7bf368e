import type { ComObject } from "../../../com/com-object.js";
import { HOT, type Caller, type GeneralCall, type Putter, type Reader } from "./com-caller.js";
import { BRAND, brandOf, type Branded, type ComMember } from "./com-member.js";
import type { Value } from "./value.js";
import { raise } from "./vb-error.js";

/** What no class has for its brand. */
const NO_BRAND = {};

/**
 * A member's name at one place of a script. It remembers which member of which class it named last:
 * a loop looks up nothing.
 */
export class MemberName {
  /** As the script spells it. */
  readonly text: string;
  readonly lower: string;
  /** What messages call it: "vm.Startup". */
  readonly display: string;

  /** @internal The class of the COM object that it last named a member of, */
  lastClass: unknown = undefined;
  /** @internal and that member. */
  lastMember: ComMember | undefined = undefined;
  /** @internal The brand of the class whose property `reader` reads; compiled code compares it. */
  brand: object = NO_BRAND;
  /** @internal The same if the property never holds an object. */
  plainBrand: object = NO_BRAND;
  /** @internal */
  reader: Reader = () => raise(51);
  /** @internal The same for a member that the place gives one argument, or two. */
  caller: Caller = () => raise(51);
  /** @internal The same for one that the place assigns to, with one index. */
  putBrand: object = NO_BRAND;
  /** @internal */
  putter: Putter = () => raise(51);
  #uses = 0;

  constructor(text: string, display: string = text) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.display = display;
  }

  /** @internal Remembers which member it names. */
  remember(object: ComObject, member: ComMember): void {
    this.lastClass = object.constructor;
    this.lastMember = member;
    this.#uses = 0;
  }

  /** @internal Counts a use with so many arguments; the place where many happen gets a faster way. */
  countUse(object: ComObject, member: ComMember, count: number, general: GeneralCall): void {
    if (++this.#uses !== HOT) return;
    const reader = count === 0 ? member.callers.reader() : undefined;
    const caller = member.callers.caller(count, general);
    if (reader === undefined && caller === undefined) return;
    this.reader = reader ?? this.reader;
    this.caller = caller ?? this.caller;
    this.brand = brandOf(object);
    this.plainBrand = member.isPlain ? this.brand : NO_BRAND;
  }

  /** @internal The same for an assignment with one index. */
  countPut(object: ComObject, member: ComMember): void {
    if (++this.#uses !== HOT) return;
    const putter = member.callers.putter();
    if (putter === undefined) return;
    this.putter = putter;
    this.putBrand = brandOf(object);
  }

  /** @internal Whether `caller` is for this object. */
  isCalledFor(object: Value): object is ComObject {
    return object !== undefined && object !== null && (object as Branded)[BRAND] === this.brand;
  }

  /** @internal Whether `putter` is for this object. */
  isPutFor(object: Value): object is ComObject {
    return object !== undefined && object !== null && (object as Branded)[BRAND] === this.putBrand;
  }

  /** What messages call the object: "vm"; the member's own name where the object has none. */
  get object(): string {
    const dot = this.display.lastIndexOf(".");
    return dot < 0 ? this.display : this.display.slice(0, dot);
  }
}
