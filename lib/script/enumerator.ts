/** JScript's Enumerator: walks a collection the way scripts without for...of do. */
export class Enumerator {
  readonly #elements: readonly unknown[];
  #position = 0;

  constructor(collection: Iterable<unknown> | null | undefined = []) {
    if (typeof collection?.[Symbol.iterator] !== "function") {
      throw new TypeError("Object not a collection");
    }
    this.#elements = [...collection];
  }

  /** Whether the last element has been passed, or there is none. */
  atEnd(): boolean {
    return this.#position >= this.#elements.length;
  }

  /** The current element; undefined at the end. */
  item(): unknown {
    return this.#elements[this.#position];
  }

  moveFirst(): void {
    this.#position = 0;
  }

  moveNext(): void {
    this.#position++;
  }
}
