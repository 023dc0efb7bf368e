/**
 * What host and producers share about a sink: how many events are on their way to it, how many may be, and what
 * has been counted. A page of shared memory holds the accounts of many sinks, so that an idle one costs 64 bytes.
 */

/** Words of an account. */
const WORDS = 16;
const BYTES = WORDS * 4;

/** The key of the sink whose account it is; another one, or none, once the sink is released. */
export const ACCOUNT_KEY = 0;
/** Events on their way. */
export const ACCOUNT_PENDING = 1;
/** The most that were on their way at a time. */
export const ACCOUNT_HIGH_WATER = 2;
export const ACCOUNT_CAPACITY = 3;
/** Changed when there is room again; what producers wait on. */
export const ACCOUNT_ROOM = 4;
/** How many producers wait for room. */
export const ACCOUNT_WAITING = 5;
/** 64-bit words from here on: of producers, BigInt. */
const REFUSED = 3;
const COALESCED = 4;
/** Of the host alone, so that a plain number does. */
const DELIVERED = 5;
const DISCARDED = 6;

export const ACCOUNTS_PER_PAGE = 256;

/** No sink has this key. */
export const NO_KEY = 0;

export interface MarshalCounters {
  /** Events that were accepted. */
  readonly posted: number;
  /** Events that the sink has seen. */
  readonly delivered: number;
  /** State changes that a later one of the same machine has replaced, with "drop-oldest-state". */
  readonly coalesced: number;
  /** Posts that were not accepted: there was no room, or the sink is released, or its host is gone. */
  readonly refused: number;
  /** Events that were accepted and lost since: the sink was released before they came. */
  readonly discarded: number;
  /** Events on their way now. */
  readonly pending: number;
  /** The most that were on their way at a time. */
  readonly highWaterMark: number;
}

export const NOTHING_COUNTED: MarshalCounters = Object.freeze({
  posted: 0,
  delivered: 0,
  coalesced: 0,
  refused: 0,
  discarded: 0,
  pending: 0,
  highWaterMark: 0,
});

export function createAccountPage(): SharedArrayBuffer {
  return new SharedArrayBuffer(ACCOUNTS_PER_PAGE * BYTES);
}

/** One account on a page. */
export class SinkAccount {
  /** The 32-bit words, named by the constants above. */
  readonly words: Int32Array;
  readonly #page: SharedArrayBuffer;
  readonly #offset: number;
  #numberWords: Float64Array | undefined;

  constructor(page: SharedArrayBuffer, slot: number) {
    this.#page = page;
    this.#offset = slot * BYTES;
    this.words = new Int32Array(page, this.#offset, WORDS);
  }

  open(key: number, capacity: number): void {
    // Not the number of events on their way: a producer that has just been refused may still be about to take its own back.
    this.words[ACCOUNT_HIGH_WATER] = 0;
    this.words[ACCOUNT_CAPACITY] = capacity;
    this.words.fill(0, 2 * REFUSED);
    Atomics.store(this.words, ACCOUNT_KEY, key);
  }

  /** Lets no more in, and wakes who waits for room. */
  close(): void {
    Atomics.store(this.words, ACCOUNT_KEY, NO_KEY);
    this.#announceRoom();
  }

  /** So many are no longer on their way. */
  settle(count: number): void {
    Atomics.sub(this.words, ACCOUNT_PENDING, count);
    if (Atomics.load(this.words, ACCOUNT_WAITING) > 0) this.#announceRoom();
  }

  #announceRoom(): void {
    Atomics.add(this.words, ACCOUNT_ROOM, 1);
    Atomics.notify(this.words, ACCOUNT_ROOM);
  }

  addDelivered(count: number): void {
    const numbers = this.#numbers();
    numbers[DELIVERED] = (numbers[DELIVERED] ?? 0) + count;
  }

  addDiscarded(count: number): void {
    const numbers = this.#numbers();
    numbers[DISCARDED] = (numbers[DISCARDED] ?? 0) + count;
  }

  countRefused(): void {
    Atomics.add(this.#bigs(), REFUSED, 1n);
  }

  countCoalesced(): void {
    Atomics.add(this.#bigs(), COALESCED, 1n);
  }

  get capacity(): number {
    return this.words[ACCOUNT_CAPACITY] as number;
  }

  get pending(): number {
    return Math.max(0, Atomics.load(this.words, ACCOUNT_PENDING));
  }

  counters(): MarshalCounters {
    const [bigs, numbers] = [this.#bigs(), this.#numbers()];
    const pending = this.pending;
    const delivered = numbers[DELIVERED] ?? 0;
    const discarded = numbers[DISCARDED] ?? 0;
    const coalesced = Number(Atomics.load(bigs, COALESCED));
    return {
      posted: delivered + coalesced + discarded + pending,
      delivered,
      coalesced,
      refused: Number(Atomics.load(bigs, REFUSED)),
      discarded,
      pending,
      highWaterMark: Atomics.load(this.words, ACCOUNT_HIGH_WATER),
    };
  }

  #bigs(): BigInt64Array {
    return new BigInt64Array(this.#page, this.#offset, WORDS / 2);
  }

  #numbers(): Float64Array {
    // Made when it is wanted: there may be many sinks that hear nothing.
    return (this.#numberWords ??= new Float64Array(this.#page, this.#offset, WORDS / 2));
  }
}
