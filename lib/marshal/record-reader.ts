import type { Apartment } from "../apartment/apartment.js";
import type { EventRun } from "../apartment/event-queue.js";
import type { MarshalledSink } from "./marshalled-sink.js";
import {
  CONSTANT_EMPTY,
  CONSTANT_FALSE,
  CONSTANT_NULL,
  CONSTANT_TRUE,
  EVENT_MASK,
  FIRST_KIND,
  FLAG_CONTROL,
  FLAG_DEAD,
  FLAG_STATE,
  FLAG_TAKEN,
  KIND_CONSTANT,
  KIND_INT,
  KIND_MASK,
  KIND_NONE,
  RECORD_WORDS,
  SECOND_KIND,
} from "./record.js";

/** Which sinks there are; what comes for others is discarded. */
export interface SinkDirectory {
  readonly apartment: Apartment;
  /** The sink with this key; undefined once it is released. */
  sinkOf(key: number): MarshalledSink | undefined;
  /** Takes note that an event has come for a sink that is released. */
  discard(key: number): void;
  /** A producer is gone, and all that it has posted has been read. */
  producerGone(producer: number): void;
}

/** How long a host goes on delivering. */
export interface Turn {
  /** How many ms are left; 0 or less when it is over. */
  left(): number;
}

/** So many events at most are delivered without a look at the clock, and fewer if less than so many ms are left. */
const LONGEST_STRIDE = 512;
const HURRY = 1;

const NO_RUN = -1;

/** After an event of these kinds both arguments are what their words say. */
const WORDS_ALONE = ((KIND_MASK & ~KIND_INT) << FIRST_KIND) | ((KIND_MASK & ~KIND_INT) << SECOND_KIND);

/**
 * Delivers records to the sinks that they are for. Where it stands is in its fields and moves on before an event is
 * delivered: a sink that pumps goes on from there, nested.
 */
export abstract class RecordReader implements EventRun {
  protected readonly directory: SinkDirectory;
  /** The records that are being delivered, from `cursor` to `end`. */
  words: Int32Array;
  cursor = 0;
  /** Where the run that is being delivered ends. */
  last = 0;
  protected end = 0;
  #sink: MarshalledSink | undefined;
  #key = 0;
  #stride = 16;
  /** How often it has claimed: whether words and places are still the same. */
  #claims = 0;
  /** Where the run began that is under way. */
  #runFrom = NO_RUN;
  /** Events for `#sink` that its account does not know as delivered yet. */
  #delivered = 0;

  constructor(directory: SinkDirectory, words: Int32Array) {
    this.directory = directory;
    this.words = words;
  }

  /** Takes further records; false if there are none. */
  protected abstract claim(): boolean;

  /** The value that a word stands for, of the kinds that differ between readers. */
  protected abstract valueOf(kind: number, word: number): unknown;

  /** Does what a control record says. */
  protected abstract control(code: number, word: number): void;

  /** Whether an event that a later one may replace is still to be delivered. */
  protected abstract take(at: number, header: number): boolean;

  /** So many events have been delivered to a sink. */
  protected abstract book(sink: MarshalledSink, count: number): void;

  /** An event has come for a sink that is released. */
  protected abstract discard(key: number): void;

  /** Whether records are left that `claim` would not have to look for. */
  get isUnderWay(): boolean {
    return this.cursor < this.end;
  }

  /** Delivers what one claim brings, or less if the turn is over; tells how many records there were. */
  run(turn: Turn): number {
    if (this.cursor >= this.end) {
      this.#countRun();
      this.#claims++;
      if (!this.claim()) return 0;
    }
    const records = (this.end - this.cursor) / RECORD_WORDS;
    for (;;) {
      this.#deliver(this.#stride);
      if (this.cursor >= this.end) break;
      // The clock is looked at seldom where events are quick, and after each one where they are slow.
      const left = turn.left();
      this.#stride = left > HURRY ? Math.min(this.#stride * 2, LONGEST_STRIDE) : Math.max(this.#stride >> 1, 1);
      if (left <= 0) break;
    }
    this.settle();
    return records;
  }

  /** Books what has been delivered. */
  settle(): void {
    if (this.#runFrom !== NO_RUN) {
      this.#countRun();
      // The run goes on behind the event that has asked.
      this.#runFrom = this.cursor;
    }
    const count = this.#delivered;
    if (count === 0 || this.#sink === undefined) return;
    this.#delivered = 0;
    this.book(this.#sink, count);
  }

  /** A sink was released. */
  forget(key: number): void {
    if (this.#key !== key) return;
    this.settle();
    this.#key = 0;
    this.#sink = undefined;
  }

  /** Delivers so many records, or what there is. */
  #deliver(most: number): void {
    this.#countRun();
    for (let left = most; left > 0 && this.cursor < this.end;) {
      const at = this.cursor;
      const header = this.words[at] as number;
      const key = this.words[at + 1] as number;
      if ((header & (FLAG_STATE | FLAG_CONTROL | FLAG_DEAD)) !== 0 && !this.#isEvent(at, header)) {
        this.cursor = at + RECORD_WORDS;
        left--;
        continue;
      }
      if (key !== this.#key) this.#switchTo(key);
      left -= (header & WORDS_ALONE) === 0 ? this.#deliverRun(at, left) : this.#deliverOne(at);
    }
  }

  /** Delivers a run of events that differ in their numbers alone, which is what a flood is; tells how many. */
  #deliverRun(from: number, most: number): number {
    const sink = this.#sink;
    if (sink === undefined || sink.settlesEach) return this.#deliverOne(from);
    const claims = this.#claims;
    const event = (this.words[from] as number) & EVENT_MASK;
    this.#runFrom = from;
    const hasRun = this.directory.apartment.raiseRun(
      sink.point,
      event,
      this,
      Math.min(this.end, from + most * RECORD_WORDS),
    );
    if (!hasRun) {
      this.#runFrom = NO_RUN;
      return this.#deliverOne(from);
    }
    this.#countRun();
    return claims === this.#claims ? (this.cursor - from) / RECORD_WORDS : most;
  }

  /** What of a run is delivered, the event under way included. */
  #countRun(): void {
    if (this.#runFrom === NO_RUN) return;
    this.#delivered += (this.cursor - this.#runFrom) / RECORD_WORDS;
    this.#runFrom = NO_RUN;
  }

  #deliverOne(at: number): number {
    const { words } = this;
    const header = words[at] as number;
    const first = this.#argument((header >> FIRST_KIND) & KIND_MASK, words[at + 2] as number);
    const second = this.#argument((header >> SECOND_KIND) & KIND_MASK, words[at + 3] as number);
    const sink = this.#sink;
    this.cursor = at + RECORD_WORDS;
    if (sink === undefined) this.discard(words[at + 1] as number);
    else {
      this.#delivered++;
      if (sink.settlesEach) this.settle();
      this.directory.apartment.raise(sink.point, header & EVENT_MASK, first, second);
    }
    return 1;
  }

  #isEvent(at: number, header: number): boolean {
    if ((header & FLAG_CONTROL) !== 0) {
      this.control(header & EVENT_MASK, this.words[at + 2] as number);
      return false;
    }
    if ((header & FLAG_STATE) === 0) return (header & FLAG_DEAD) === 0;
    return (header & (FLAG_DEAD | FLAG_TAKEN)) === 0 && this.take(at, header);
  }

  #switchTo(key: number): void {
    this.settle();
    this.#key = key;
    this.#sink = this.directory.sinkOf(key);
  }

  #argument(kind: number, word: number): unknown {
    switch (kind) {
      case KIND_NONE:
        return undefined;
      case KIND_INT:
        return word;
      case KIND_CONSTANT:
        return constantOf(word);
      default:
        return this.valueOf(kind, word);
    }
  }
}

function constantOf(word: number): unknown {
  switch (word) {
    case CONSTANT_NULL:
      return null;
    case CONSTANT_TRUE:
      return true;
    case CONSTANT_FALSE:
      return false;
    case CONSTANT_EMPTY:
    default:
      return undefined;
  }
}
