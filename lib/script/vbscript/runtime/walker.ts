/** For Each: one element after the other, without an object for each. */
import { elementsOf } from "./dispatch.js";
import { isArray, type Value } from "./value.js";
import type { VbArray } from "./vb-array.js";
import { raise } from "./vb-error.js";

/** Walks over a collection or an array. */
export interface Walker {
  /** The element that `next` went to; Empty at the end. */
  readonly current: Value;
  /** Goes to the next element; false at the end. */
  next(): boolean;
  /** Ends the walk: an array can be changed again. May be called more than once. */
  close(): void;
}

/** Starts a For Each. @throws VbError 451 for what is no collection, 91 for Nothing */
export function walk(value: Value, name?: string): Walker {
  if (isArray(value)) return new ArrayWalker(value);
  return new IteratorWalker(elementsOf(value, name)[Symbol.iterator]());
}

class ArrayWalker implements Walker {
  current: Value = undefined;
  readonly #array: VbArray;
  #position = 0;
  #open = true;

  constructor(array: VbArray) {
    this.#array = array;
    array.locks++;
  }

  next(): boolean {
    const { elements } = this.#array;
    if (this.#position >= elements.length) {
      this.current = undefined;
      this.close();
      return false;
    }
    this.current = elements[this.#position++];
    return true;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#array.locks--;
  }
}

class IteratorWalker implements Walker {
  current: Value = undefined;
  readonly #iterator: Iterator<Value>;
  #open = true;

  constructor(iterator: Iterator<Value>) {
    this.#iterator = iterator;
  }

  next(): boolean {
    if (!this.#open) return raise(92);
    const result = this.#iterator.next();
    if (result.done === true) {
      this.current = undefined;
      this.#open = false;
      return false;
    }
    this.current = result.value;
    return true;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#iterator.return?.();
  }
}
