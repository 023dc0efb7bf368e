/** Compiled code while it is made, and which place of the text each of its places comes from. */
import type { Range } from "./nodes.js";

/** Where pieces of compiled code come from. */
export class PositionMap {
  /** Where pieces begin in the code, ascending; where each comes from; whether it is the text itself. */
  readonly #starts: number[] = [];
  readonly #origins: number[] = [];
  readonly #copied: boolean[] = [];
  #lines: number[] | undefined;
  #code = "";

  add(start: number, origin: number, isCopy: boolean): void {
    this.#starts.push(start);
    this.#origins.push(origin);
    this.#copied.push(isCopy);
  }

  finish(code: string): void {
    this.#code = code;
  }

  /** The offset in the text that a line and a column of the code, both from 1, come from. */
  origin(line: number, column: number): number {
    this.#lines ??= lineStarts(this.#code);
    return this.originOfOffset((this.#lines[line - 1] ?? 0) + column - 1);
  }

  originOfOffset(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const origin = this.#origins[low] ?? 0;
    return this.#copied[low] === true ? origin + offset - (this.#starts[low] ?? 0) : origin;
  }
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Collects compiled code. */
export class CodeWriter {
  readonly map = new PositionMap();
  readonly #text: string;
  readonly #blanks: readonly Range[];
  readonly #parts: string[] = [];
  #length = 0;

  constructor(text: string, blanks: readonly Range[]) {
    this.#text = text;
    this.#blanks = blanks;
  }

  /** Copies a stretch of the text; of what is no code in it, the line breaks are left. */
  copy(start: number, end: number): void {
    let from = start;
    for (const blank of this.#blanksFrom(start)) {
      if (blank.start >= end) break;
      this.#piece(from, blank.start);
      if (/[\r\n]/.test(this.#text.slice(blank.start, blank.end))) this.insert("\n", blank.start);
      else this.insert(" ", blank.start);
      from = Math.max(from, blank.end);
    }
    this.#piece(from, end);
  }

  #blanksFrom(start: number): readonly Range[] {
    const first = this.#blanks.findIndex((blank) => blank.end > start);
    return first < 0 ? [] : this.#blanks.slice(first);
  }

  #piece(start: number, end: number): void {
    if (end > start) this.#add(this.#text.slice(start, end), start, true);
  }

  /** Adds code that the text does not have, on behalf of what is at `origin`. */
  insert(code: string, origin: number): void {
    this.#add(code, origin, false);
  }

  #add(code: string, origin: number, isCopy: boolean): void {
    this.map.add(this.#length, origin, isCopy);
    this.#parts.push(code);
    this.#length += code.length;
  }

  finish(): string {
    const code = this.#parts.join("");
    this.map.finish(code);
    return code;
  }
}
