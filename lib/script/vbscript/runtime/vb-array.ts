/** Arrays of VBScript: SAFEARRAYs with bounds for each dimension. */
import { VT_UI1, VT_VARIANT } from "../../../com/variant.js";
import { Ref } from "./ref.js";
import { ARRAY, byte, isArray, type Value } from "./value.js";
import { toByteNumber, toLongNumber } from "./convert.js";
import { raise } from "./vb-error.js";

/** One dimension: its first index and how many there are. */
export interface Bound {
  readonly lower: number;
  readonly size: number;
}

/** More elements than this, half a gigabyte of VARIANTs, hardly any program of a 32-bit process could have. */
const MAX_ELEMENTS = 0x2000000;
const MAX_DIMENSIONS = 60;

export class VbArray {
  /** The first dimension first. Empty for an array that has not been given dimensions yet, `Dim a()`. */
  bounds: readonly Bound[];
  /** All elements; the first index runs fastest, as in a SAFEARRAY. */
  elements: Value[];
  /** Declared with its dimensions: `Dim a(3)`. ReDim refuses it. */
  readonly fixed: boolean;
  /** The VARTYPE of the elements: VT_VARIANT, or VT_UI1 for bytes from outside. */
  readonly elementType: number;
  /** How many For Each loops walk over it now. */
  locks = 0;

  constructor(bounds: readonly Bound[], elements: Value[], fixed = false, elementType: number = VT_VARIANT) {
    this.bounds = bounds;
    this.elements = elements;
    this.fixed = fixed;
    this.elementType = elementType;
  }

  get [ARRAY](): true {
    return true;
  }

  /** A one-dimensional array from 0 that takes over `elements`. */
  static of(elements: Value[]): VbArray {
    return new VbArray([{ lower: 0, size: elements.length }], elements);
  }

  /** Bytes from outside: the result of a binary read. */
  static ofBytes(bytes: Uint8Array): VbArray {
    return new VbArray([{ lower: 0, size: bytes.length }], Array.from(bytes, byte), false, VT_UI1);
  }

  /**
   * `Dim a(uppers...)`: dimensions from 0, all elements Empty. Without any, the array of `Dim a()`.
   * @throws VbError 9 for an upper bound below -1
   */
  static dim(uppers: readonly Value[], fixed = true): VbArray {
    const bounds = boundsOf(uppers);
    return new VbArray(bounds, emptyElements(countOf(bounds)), fixed && bounds.length > 0);
  }

  /** `Erase a`: a fixed array's elements become Empty, another loses its dimensions. */
  erase(): void {
    if (this.locks > 0) raise(10);
    if (this.fixed) {
      this.elements.fill(this.elementType === VT_UI1 ? byte(0) : undefined);
      return;
    }
    this.bounds = [];
    this.elements = [];
  }

  /**
   * `ReDim Preserve a(uppers...)`: only the last dimension changes.
   * @throws VbError 9 if another would, 10 for a fixed or locked array
   */
  redimPreserve(uppers: readonly Value[]): void {
    const bounds = boundsOf(uppers);
    this.refuseFixed();
    if (this.bounds.length > 0 && !sameButLast(this.bounds, bounds)) raise(9);
    const count = countOf(bounds);
    const kept = Math.min(count, this.elements.length);
    this.elements.length = kept;
    for (let i = kept; i < count; i++) this.elements.push(undefined);
    this.bounds = bounds;
  }

  /** `ReDim a(uppers...)` of an array that may change: new dimensions, all elements Empty. */
  redim(uppers: readonly Value[]): void {
    const bounds = boundsOf(uppers);
    this.refuseFixed();
    this.elements = emptyElements(countOf(bounds));
    this.bounds = bounds;
  }

  private refuseFixed(): void {
    if (this.fixed || this.locks > 0) raise(10);
  }

  /** What assignment makes: an own array with own elements, arrays within arrays too. */
  copy(): VbArray {
    const elements = this.elements.slice();
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      if (typeof element === "object" && isArray(element)) elements[i] = element.copy();
    }
    return new VbArray(this.bounds, elements, false, this.elementType);
  }

  /**
   * Where the element with these indexes lies in `elements`.
   * @throws VbError 9 for a wrong number of indexes or one out of bounds, 13 for one that is no number
   */
  offset(indexes: readonly Value[]): number {
    const { bounds } = this;
    if (indexes.length !== bounds.length) raise(9);
    let offset = 0;
    let stride = 1;
    for (let i = 0; i < bounds.length; i++) {
      const bound = bounds[i] as Bound;
      const index = toLongNumber(indexes[i]) - bound.lower;
      if (index < 0 || index >= bound.size) raise(9, `[number: ${index + bound.lower}]`);
      offset += index * stride;
      stride *= bound.size;
    }
    return offset;
  }

  /** Reads the element of a one-dimensional array. */
  get1(index: Value): Value {
    const { bounds } = this;
    if (bounds.length === 1 && typeof index === "number") {
      const { lower, size } = bounds[0] as Bound;
      const offset = index - lower;
      if (offset >= 0 && offset < size && (offset | 0) === offset) return this.elements[offset];
    }
    return this.elements[this.offset([index])];
  }

  /** Assigns to the element of a one-dimensional array. */
  set1(index: Value, value: Value): void {
    const { bounds } = this;
    if (bounds.length === 1 && typeof index === "number" && this.elementType === VT_VARIANT) {
      const { lower, size } = bounds[0] as Bound;
      const offset = index - lower;
      if (offset >= 0 && offset < size && (offset | 0) === offset) {
        this.elements[offset] = value;
        return;
      }
    }
    this.set([index], value);
  }

  get(indexes: readonly Value[]): Value {
    return this.elements[this.offset(indexes)];
  }

  set(indexes: readonly Value[], value: Value): void {
    const offset = this.offset(indexes);
    this.elements[offset] = this.elementType === VT_UI1 ? byte(toByteNumber(value)) : value;
  }

  /** The bounds of a dimension counted from 1. @throws VbError 9 */
  bound(dimension: Value): Bound {
    const bound = this.bounds[toLongNumber(dimension) - 1];
    return bound ?? raise(9);
  }
}

/** The element of an array as a by-reference argument: it stays the element, whatever happens to the variable. */
export class ElementRef extends Ref {
  readonly #array: VbArray;
  readonly #offset: number;

  constructor(array: VbArray, offset: number) {
    super();
    this.#array = array;
    this.#offset = offset;
  }

  get value(): Value {
    return this.#array.elements[this.#offset];
  }

  set value(value: Value) {
    const array = this.#array;
    // A callee may have erased the array: there is no element left to assign to.
    if (this.#offset >= array.elements.length) raise(9);
    array.elements[this.#offset] = array.elementType === VT_UI1 ? byte(toByteNumber(value)) : value;
  }
}

function boundsOf(uppers: readonly Value[]): Bound[] {
  if (uppers.length > MAX_DIMENSIONS) raise(9);
  return uppers.map((upper) => {
    const size = toLongNumber(upper) + 1;
    if (size < 0) raise(9);
    return { lower: 0, size };
  });
}

function countOf(bounds: readonly Bound[]): number {
  if (bounds.length === 0) return 0;
  const count = bounds.reduce((product, { size }) => product * size, 1);
  return count <= MAX_ELEMENTS ? count : raise(7);
}

function emptyElements(count: number): Value[] {
  return new Array<Value>(count).fill(undefined);
}

function sameButLast(before: readonly Bound[], after: readonly Bound[]): boolean {
  return (
    before.length === after.length &&
    before.every(
      ({ lower, size }, i) => lower === after[i]?.lower && (i === before.length - 1 || size === after[i].size),
    )
  );
}
