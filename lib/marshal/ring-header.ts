/** The words that a producer and the host share about a ring, the producer's and the host's on lines of memory of their own. */

/**
 * How many records have been published, times two, plus one if the host sleeps. The producer exchanges it for a new
 * count and learns by the old one whether it has to ring: of the two, one always sees the other.
 */
export const RING_PUBLISHED = 0;
/** The slot, plus one, of the sink that the next record is counted for already. */
export const RING_INTENT = 1;
/** What RING_PUBLISHED was when it was counted. */
export const RING_INTENT_AT = 2;
/** Not 0 once the producer has ended. */
export const RING_CLOSED = 3;
/** What the operating system calls the producer's thread; 0 if that is not known. */
export const RING_THREAD = 4;
/** The number, plus one, of the segment that the host goes on with instead of those before: the producer has compacted. */
export const RING_RESUME = 5;

/** Who may move the host's place in the ring. */
export const RING_LOCK = 16;
/** The host's place: the segment, and how many records of the ring came before. */
export const RING_READ_SEGMENT = 17;
export const RING_READ_COUNT = 18;

export const UNLOCKED = 0;
export const LOCKED_BY_HOST = 1;
export const LOCKED_BY_PRODUCER = 2;

/** In RING_PUBLISHED. */
export const HOST_SLEEPS = 1;

const RING_WORDS = 32;

/** Counts of records have 31 bits and wrap around. */
export function countOf(published: number): number {
  return published >> 1;
}

export function plus(count: number, records: number): number {
  return ((count + records) << 1) >> 1;
}

/** How far a count is ahead of another; negative if it is behind. */
export function distance(count: number, other: number): number {
  return ((count - other) << 1) >> 1;
}

/** A host that has never heard of the ring sleeps, as far as that goes. */
export function createRingHeader(): Int32Array<SharedArrayBuffer> {
  const header = new Int32Array(new SharedArrayBuffer(RING_WORDS * 4));
  header[RING_PUBLISHED] = HOST_SLEEPS;
  return header;
}
