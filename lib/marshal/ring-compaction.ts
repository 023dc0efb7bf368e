/**
 * Takes the dead out of a ring whose host does not come to read it. Without, a producer that coalesces would fill
 * memory with records that nobody will ever hear of.
 *
 * The producer copies what lives into new segments and then says in one word (RING_RESUME) that the host goes on
 * there: whenever it is terminated, either the old way or the new one is whole.
 */
import {
  CONTROL_NAME,
  EVENT_MASK,
  FIRST_KIND,
  FLAG_CONTROL,
  FLAG_DEAD,
  KIND_MASK,
  KIND_VALUE,
  RECORD_WORDS,
  SECOND_KIND,
} from "./record.js";
import {
  distance,
  LOCKED_BY_PRODUCER,
  plus,
  RING_LOCK,
  RING_READ_COUNT,
  RING_READ_SEGMENT,
  RING_RESUME,
  UNLOCKED,
} from "./ring-header.js";
import type { RingWriter } from "./ring-writer.js";
import { FREE, SEGMENT_RECORDS, SEGMENT_USE, wordsAt, type SegmentWriter } from "./segment.js";

/** The new numbers of records by their old ones; those that are missing are dead or with the host. */
export type Renumbering = ReadonlyMap<number, number>;

/** A record that waits. */
interface Waiting {
  readonly words: Int32Array;
  readonly at: number;
  readonly number: number;
}

/** Compacts, unless the host is moving on at this moment; undefined then. */
export function compact(ring: RingWriter): Renumbering | undefined {
  const { header } = ring;
  if (Atomics.compareExchange(header, RING_LOCK, UNLOCKED, LOCKED_BY_PRODUCER) !== UNLOCKED) return undefined;
  try {
    // What the compaction before has made, if the host has not even begun with it.
    const unbegun = Atomics.load(header, RING_RESUME) === 0 ? undefined : ring.chain;
    const waiting = unbegun === undefined ? waitingFor(ring) : recordsOf(unbegun, SEGMENT_RECORDS);
    const renumbering = copyLiving(ring, waiting);
    Atomics.store(header, RING_RESUME, (ring.chain[0] as SegmentWriter).number + 1);
    for (const { words } of unbegun ?? []) Atomics.store(words, SEGMENT_USE, FREE);
    return renumbering;
  } finally {
    Atomics.store(header, RING_LOCK, UNLOCKED);
  }
}

/** What the host has not taken, from its place on. */
function waitingFor({ chain, header }: RingWriter): Iterable<Waiting> {
  const place = Atomics.load(header, RING_READ_SEGMENT);
  const from = chain.findIndex(({ number }) => number === place);
  const [first] = chain.slice(from);
  const number = Atomics.load(header, RING_READ_COUNT);
  // The host may stand at the end of a segment that is not in the chain any more.
  if (from < 0 || first === undefined) return recordsOf(chain, SEGMENT_RECORDS);
  return recordsOf(chain.slice(from), SEGMENT_RECORDS + distance(number, first.base) * RECORD_WORDS);
}

function* recordsOf(segments: readonly SegmentWriter[], start: number): Generator<Waiting, void> {
  for (const [index, { words, position, base }] of segments.entries()) {
    for (let at = index === 0 ? start : SEGMENT_RECORDS; at < position; at += RECORD_WORDS) {
      yield { words, at, number: plus(base, (at - SEGMENT_RECORDS) / RECORD_WORDS) };
    }
  }
}

/** Copies records that are not dead into new segments, which become the ring's. */
function copyLiving(ring: RingWriter, waiting: Iterable<Waiting>): Renumbering {
  const living = [...waiting].filter(({ words, at }) => ((words[at] ?? 0) & FLAG_DEAD) === 0);
  const renumbering = new Map<number, number>();
  let number = plus(ring.next, -living.length);
  let segment = ring.takeSegment(0);
  segment.restart(number);
  const chain = [segment];
  for (const { words, at, number: old } of living) {
    const values = valuesOf(words, at);
    const needed = values.reduce((sum, place) => sum + wordsAt(words, words[place] ?? 0), 0);
    if (!segment.fits(needed)) {
      const next = ring.takeSegment(needed);
      next.restart(number);
      segment.continueIn(next);
      chain.push((segment = next));
    }
    segment.copyRecord(words, at, values);
    renumbering.set(old, number);
    number = plus(number, 1);
  }
  ring.replaceChain(chain);
  return renumbering;
}

/** Where a record says where its values are. */
function valuesOf(words: Int32Array, at: number): number[] {
  const header = words[at] ?? 0;
  if ((header & FLAG_CONTROL) !== 0) return (header & EVENT_MASK) === CONTROL_NAME ? [at + 2] : [];
  const places: number[] = [];
  if (((header >> FIRST_KIND) & KIND_MASK) === KIND_VALUE) places.push(at + 2);
  if (((header >> SECOND_KIND) & KIND_MASK) === KIND_VALUE) places.push(at + 3);
  return places;
}
