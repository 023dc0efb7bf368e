import type { Announcement } from "./host-channel.js";
import { RECORD_WORDS, FLAG_DEAD, FLAG_TAKEN } from "./record.js";
import {
  createRingHeader,
  distance,
  HOST_SLEEPS,
  plus,
  RING_PUBLISHED,
  RING_READ_COUNT,
  RING_RESUME,
} from "./ring-header.js";
import { FORGOTTEN, FREE, IN_USE, SEGMENT_RECORDS, SEGMENT_USE, SegmentWriter, type EncodedValue } from "./segment.js";

/** Words of the first segment and of the largest: 16 KB, and 1 MB once a producer has shown that it floods. */
const FIRST_SEGMENT = 4096;
const LARGEST_SEGMENT = 262_144;

type Announce = (announcement: Announcement) => void;

/**
 * The producer's end of a ring. There is one writer and one reader, a record is there when RING_PUBLISHED says so
 * and not before: a producer that is terminated anywhere leaves whole records.
 */
export class RingWriter {
  readonly header = createRingHeader();
  readonly producer: number;
  /** The segments that the host has not read yet, the one that is filled last. */
  chain: SegmentWriter[];
  readonly #announce: Announce;
  /** All segments by number, also those that are free; undefined where one was forgotten. */
  readonly #segments: (SegmentWriter | undefined)[] = [];
  /** The segment that is filled. */
  current: SegmentWriter;
  /** How many records have been published; wraps around. */
  published = 0;
  /** Records that are written and not yet published. */
  #written = 0;
  #nextSize = FIRST_SEGMENT;

  constructor(producer: number, announce: Announce) {
    this.producer = producer;
    this.#announce = announce;
    announce({ kind: "ring", producer, header: this.header });
    this.current = this.takeSegment(0);
    this.chain = [this.current];
  }

  /** The number of the next record that is written. */
  get next(): number {
    return plus(this.published, this.#written);
  }

  /** The number of the next record that the host reads. */
  get nextRead(): number {
    if (Atomics.load(this.header, RING_RESUME) !== 0) return (this.chain[0] as SegmentWriter).base;
    return Atomics.load(this.header, RING_READ_COUNT);
  }

  /** How many the host has not read yet, dead ones included. */
  get length(): number {
    return distance(this.published, this.nextRead);
  }

  /** Sees to it that a record fits, with values of so many words. */
  reserve(values: number): void {
    if (!this.current.fits(values)) this.#advance(values);
  }

  /** Puts a value where the record behind it will be; for what has been reserved. */
  putValue(value: EncodedValue): number {
    return this.current.putValue(value);
  }

  /** Writes a record, for the next `publish`. */
  write(header: number, key: number, first: number, second: number): void {
    const { words, position } = this.current;
    words[position] = header;
    words[position + 1] = key;
    words[position + 2] = first;
    words[position + 3] = second;
    this.current.position = position + RECORD_WORDS;
    this.#written++;
  }

  /** Makes what is written the host's; tells whether the host sleeps. */
  publish(): boolean {
    this.published = this.next;
    this.#written = 0;
    return (Atomics.exchange(this.header, RING_PUBLISHED, this.published << 1) & HOST_SLEEPS) !== 0;
  }

  /** Kills a record that waits, by its number; false if the host has it already. */
  kill(number: number): boolean {
    const segment = this.chain.findLast(({ base }) => distance(number, base) >= 0);
    if (segment === undefined) return false;
    const at = SEGMENT_RECORDS + distance(number, segment.base) * RECORD_WORDS;
    const header = Atomics.load(segment.words, at);
    if ((header & (FLAG_DEAD | FLAG_TAKEN)) !== 0) return false;
    return Atomics.compareExchange(segment.words, at, header, header | FLAG_DEAD) === header;
  }

  /** Goes on behind what a compaction has made. */
  replaceChain(chain: SegmentWriter[]): void {
    this.chain = chain;
    this.current = chain.at(-1) as SegmentWriter;
  }

  #advance(values: number): void {
    const full = this.current;
    const next = this.takeSegment(values);
    // Before it is in use again: the one that is taken may be one of these.
    this.#shortenChain();
    next.restart(this.next);
    full.continueIn(next);
    this.current = next;
    this.chain.push(next);
  }

  #shortenChain(): void {
    while (this.chain[0] !== this.current && isRead(this.chain[0])) this.chain.shift();
  }

  /** Lets go of the memory that the host has forgotten: after a flood, when the host has come to rest. */
  forgetRead(): void {
    if (this.chain.length === 1) return;
    this.#shortenChain();
    for (const [number, segment] of this.#segments.entries()) {
      const isForgotten = segment !== undefined && Atomics.load(segment.words, SEGMENT_USE) === FORGOTTEN;
      if (isForgotten) this.#segments[number] = undefined;
    }
  }

  /** A free segment, or a new one, in which a record with values of so many words fits. */
  takeSegment(values: number): SegmentWriter {
    const needed = SEGMENT_RECORDS + RECORD_WORDS + values;
    let found: SegmentWriter | undefined;
    for (const segment of this.#segments) {
      if (segment === undefined) continue;
      const use = Atomics.load(segment.words, SEGMENT_USE);
      if (use === FORGOTTEN) this.#segments[segment.number] = undefined;
      else if (use === FREE && segment.words.length >= needed) found = segment;
    }
    return found ?? this.#createSegment(needed);
  }

  #createSegment(needed: number): SegmentWriter {
    const segment = new SegmentWriter(this.#segments.length, Math.max(needed, this.#nextSize));
    this.#nextSize = Math.min(this.#nextSize * 2, LARGEST_SEGMENT);
    this.#segments.push(segment);
    const { number, words } = segment;
    this.#announce({ kind: "segment", producer: this.producer, segment: number, words });
    return segment;
  }
}

/** Whether the host has given a segment back. */
function isRead(segment: SegmentWriter | undefined): boolean {
  return segment !== undefined && Atomics.load(segment.words, SEGMENT_USE) !== IN_USE;
}
