import { CONTROL_NAME, FLAG_TAKEN, KIND_ATTACHMENT, KIND_NAME, RECORD_WORDS } from "./record.js";
import type { MarshalledSink } from "./marshalled-sink.js";
import { RecordReader, type SinkDirectory } from "./record-reader.js";
import {
  countOf,
  distance,
  HOST_SLEEPS,
  LOCKED_BY_HOST,
  plus,
  RING_CLOSED,
  RING_INTENT,
  RING_INTENT_AT,
  RING_LOCK,
  RING_PUBLISHED,
  RING_READ_COUNT,
  RING_READ_SEGMENT,
  RING_RESUME,
  RING_THREAD,
  UNLOCKED,
} from "./ring-header.js";
import {
  FORGOTTEN,
  FREE,
  readValue,
  SEGMENT_BASE,
  SEGMENT_END,
  SEGMENT_NEXT,
  SEGMENT_RECORDS,
  SEGMENT_USE,
} from "./segment.js";
import { hasThreadEnded } from "./thread-identity.js";

type Words = Int32Array<SharedArrayBuffer>;

/** The host claims so many records at a time; what it has not claimed a producer may still take back. */
const CLAIM = 256;

/** So many words of segments that are read are left to their producer for the next flood: 1 MB. */
const KEPT_WORDS = 262_144;

/** The host's end of a ring. */
export class RingReader extends RecordReader {
  readonly producer: number;
  readonly #header: Words;
  readonly #segments = new Map<number, Words>();
  readonly #attachments = new Map<number, unknown>();
  readonly #names: string[] = [];
  /** Receives what producers have announced since it was looked at last. */
  readonly #receive: () => void;
  #segment = 0;
  #position = SEGMENT_RECORDS;
  #count = 0;
  /** Segments that the producer may fill again; it has done so with those that the host comes upon once more. */
  readonly #free = new Map<number, number>();

  constructor(directory: SinkDirectory, producer: number, header: Words, receive: () => void) {
    super(directory, header);
    this.producer = producer;
    this.#header = header;
    this.#receive = receive;
  }

  addSegment(number: number, words: Words): void {
    this.#segments.set(number, words);
  }

  addAttachment(number: number, value: unknown): void {
    this.#attachments.set(number, value);
  }

  get hasPosts(): boolean {
    return this.isUnderWay || this.#available > 0;
  }

  /** Whether its producer has ended, as far as that can be known. */
  get hasProducerEnded(): boolean {
    const header = this.#header;
    return Atomics.load(header, RING_CLOSED) !== 0 || hasThreadEnded(Atomics.load(header, RING_THREAD));
  }

  /** The producer is gone, wherever it was: what it has published is all there is. */
  abandon(): void {
    Atomics.store(this.#header, RING_LOCK, UNLOCKED);
  }

  /** The slot of the sink for which an event is counted that its producer has not come to publish. */
  get unpublishedSlot(): number | undefined {
    const header = this.#header;
    const intent = header[RING_INTENT] as number;
    const isPublished = header[RING_INTENT_AT] !== countOf(header[RING_PUBLISHED] as number);
    return intent !== 0 && !isPublished ? intent - 1 : undefined;
  }

  /** Has the producer ring for its next record; tells whether there are some already. */
  sleep(): boolean {
    Atomics.or(this.#header, RING_PUBLISHED, HOST_SLEEPS);
    return this.hasPosts;
  }

  /** Whether what has been published up to now is delivered, as it will be asked later. */
  mark(): () => boolean {
    const published = countOf(Atomics.load(this.#header, RING_PUBLISHED));
    return () => distance(this.#count, published) >= 0 && !this.isUnderWay;
  }

  get #available(): number {
    return distance(countOf(Atomics.load(this.#header, RING_PUBLISHED)), this.#count);
  }

  protected override claim(): boolean {
    const header = this.#header;
    if (this.#available === 0) return false;
    // The producer compacts; it is done before long.
    if (Atomics.compareExchange(header, RING_LOCK, UNLOCKED, LOCKED_BY_HOST) !== UNLOCKED) return false;
    if (Atomics.load(header, RING_RESUME) !== 0) this.#resume();
    const claimed = this.#claimFrom(this.#available);
    header[RING_READ_SEGMENT] = this.#segment;
    Atomics.store(header, RING_READ_COUNT, this.#count);
    Atomics.store(header, RING_LOCK, UNLOCKED);
    return claimed;
  }

  #claimFrom(available: number): boolean {
    for (let left = available; left > 0;) {
      const words = this.#wordsOf(this.#segment);
      const next = Atomics.load(words, SEGMENT_NEXT);
      const here = next === 0 ? left : ((words[SEGMENT_END] as number) - this.#position) / RECORD_WORDS;
      if (here === 0) {
        this.#moveTo(next - 1);
        continue;
      }
      const count = Math.min(here, left, CLAIM);
      this.words = words;
      this.cursor = this.#position;
      this.#position += count * RECORD_WORDS;
      this.end = this.#position;
      this.#count = plus(this.#count, count);
      return true;
    }
    return false;
  }

  #moveTo(segment: number): void {
    this.#giveBack(this.#segment);
    this.#enter(segment);
  }

  #enter(segment: number): void {
    this.#free.delete(segment);
    this.#segment = segment;
    this.#position = SEGMENT_RECORDS;
  }

  /** Goes on with what a compaction has made; what came before is read or copied. */
  #resume(): void {
    const resumed = Atomics.exchange(this.#header, RING_RESUME, 0) - 1;
    for (let number = this.#segment; ;) {
      const next = Atomics.load(this.#wordsOf(number), SEGMENT_NEXT);
      this.#giveBack(number);
      if (next === 0) break;
      number = next - 1;
    }
    this.#enter(resumed);
    this.#count = this.#wordsOf(resumed)[SEGMENT_BASE] as number;
  }

  #giveBack(number: number): void {
    const words = this.#wordsOf(number);
    const kept = [...this.#free.values()].reduce((sum, size) => sum + size, words.length) <= KEPT_WORDS;
    if (kept) this.#free.set(number, words.length);
    else this.#segments.delete(number);
    Atomics.store(words, SEGMENT_USE, kept ? FREE : FORGOTTEN);
  }

  #wordsOf(number: number): Words {
    let words = this.#segments.get(number);
    if (words === undefined) {
      this.#receive();
      words = this.#segments.get(number);
    }
    if (words === undefined) throw new Error(`The producer ${this.producer} has not announced its segment ${number}.`);
    return words;
  }

  protected override valueOf(kind: number, word: number): unknown {
    if (kind === KIND_NAME) return this.#names[word];
    if (kind !== KIND_ATTACHMENT) return readValue(this.words as Words, word);
    if (!this.#attachments.has(word)) this.#receive();
    const value = this.#attachments.get(word);
    this.#attachments.delete(word);
    return value;
  }

  protected override book({ account }: MarshalledSink, count: number): void {
    account.addDelivered(count);
    account.settle(count);
  }

  protected override discard(key: number): void {
    this.directory.discard(key);
  }

  protected override control(code: number, word: number): void {
    if (code === CONTROL_NAME) this.#names.push(readValue(this.words as Words, word) as string);
  }

  protected override take(at: number, header: number): boolean {
    return Atomics.compareExchange(this.words, at, header, header | FLAG_TAKEN) === header;
  }
}
