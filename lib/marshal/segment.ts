/**
 * A piece of a producer's ring: shared memory that the producer fills once from both ends, records from the front
 * and the values that they refer to from the back, and that the host gives back when it has read it.
 */
import { deserialize } from "node:v8";
import { RECORD_WORDS } from "./record.js";

/** The number of the segment that comes after this one; 0 while this one is filled. */
export const SEGMENT_NEXT = 0;
/** Where its records end, once there is a next one. */
export const SEGMENT_END = 1;
/** What has become of it, one of the three below. */
export const SEGMENT_USE = 2;
/** The ring's count of records before the first of this segment. */
export const SEGMENT_BASE = 3;
/** Where the records begin. */
export const SEGMENT_RECORDS = 4;

export const IN_USE = 0;
/** The host has read it: the producer may fill it again. */
export const FREE = 1;
/** The host has read it and forgotten it. */
export const FORGOTTEN = 2;

/** How the bytes of a value are to be read. */
const TEXT = 0;
const SERIALIZED = 1;

/** A value starts with what it is and how many bytes follow. */
const VALUE_HEADER = 2;

/** A value as it goes into a segment. */
export type EncodedValue = string | Uint8Array;

/** The words that a value takes in a segment. */
export function wordsOf(value: EncodedValue): number {
  return VALUE_HEADER + (((typeof value === "string" ? value.length * 2 : value.byteLength) + 3) >> 2);
}

/** So short a text is written character by character, which is faster than asking for a view of the memory. */
const SHORT_TEXT = 48;

/** A segment as its producer sees it. */
export class SegmentWriter {
  readonly number: number;
  readonly words: Int32Array<SharedArrayBuffer>;
  /** Where the next record goes. */
  position = SEGMENT_RECORDS;
  /** Where the values begin. */
  top: number;
  /** The ring's count of records before the first of this segment. */
  base = 0;
  readonly #halves: Uint16Array;

  constructor(number: number, words: number) {
    this.number = number;
    this.words = new Int32Array(new SharedArrayBuffer(words * 4));
    this.#halves = new Uint16Array(this.words.buffer);
    this.top = words;
  }

  /** Makes it as new. */
  restart(base: number): void {
    this.position = SEGMENT_RECORDS;
    this.top = this.words.length;
    this.base = base;
    this.words[SEGMENT_NEXT] = 0;
    this.words[SEGMENT_BASE] = base;
    Atomics.store(this.words, SEGMENT_USE, IN_USE);
  }

  /** Whether a record fits, with values of so many words. */
  fits(values: number): boolean {
    return this.position + RECORD_WORDS + values <= this.top;
  }

  /** Puts a value behind the records; its place is what the record says. */
  putValue(value: EncodedValue): number {
    const at = (this.top -= wordsOf(value));
    const isText = typeof value === "string";
    this.words[at] = isText ? TEXT : SERIALIZED;
    this.words[at + 1] = isText ? value.length * 2 : value.byteLength;
    const start = at + VALUE_HEADER;
    if (!isText) new Uint8Array(this.words.buffer, start * 4, value.byteLength).set(value);
    else if (value.length > SHORT_TEXT) Buffer.from(this.words.buffer).write(value, start * 4, "utf16le");
    else for (let index = 0; index < value.length; index++) this.#halves[start * 2 + index] = value.charCodeAt(index);
    return at;
  }

  /** Copies a record from another segment, and the values that it names at `places`; for what fits. */
  copyRecord(from: Int32Array, at: number, places: readonly number[]): void {
    this.words.set(from.subarray(at, at + RECORD_WORDS), this.position);
    for (const place of places) {
      const value = from[place] ?? 0;
      const size = wordsAt(from, value);
      this.top -= size;
      this.words.set(from.subarray(value, value + size), this.top);
      this.words[this.position + place - at] = this.top;
    }
    this.position += RECORD_WORDS;
  }

  /** The records go on in the next segment: said before anything there is published, so that whoever reads that far knows the way. */
  continueIn(next: SegmentWriter): void {
    this.words[SEGMENT_END] = this.position;
    Atomics.store(this.words, SEGMENT_NEXT, next.number + 1);
  }
}

/** The words that a value takes that is in a segment already. */
export function wordsAt(words: Int32Array, at: number): number {
  return VALUE_HEADER + (((words[at + 1] ?? 0) + 3) >> 2);
}

/** Reads a value out of a segment. */
export function readValue(words: Int32Array<SharedArrayBuffer>, at: number): unknown {
  const bytes = Buffer.from(words.buffer, (at + VALUE_HEADER) * 4, words[at + 1] ?? 0);
  // Little endian on every platform that Node runs on; a copy, since V8 reads from no shared memory.
  return words[at] === TEXT ? bytes.toString("utf16le") : deserialize(Uint8Array.from(bytes));
}
