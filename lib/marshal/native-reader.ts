import type { NativeAddon } from "../native/native-addon.js";
import type { MarshalledSink } from "./marshalled-sink.js";
import { CONTROL_PRODUCER_GONE, KIND_NAME, RECORD_WORDS } from "./record.js";
import { RecordReader, type SinkDirectory } from "./record-reader.js";

/** So many records are taken from the native queue at a time: they stay in the processor's first cache until they are delivered. */
const BATCH = 1024;

export function createBatch(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(BATCH * RECORD_WORDS * Int32Array.BYTES_PER_ELEMENT));
}

/** What native threads post. */
export class NativeReader extends RecordReader {
  readonly #addon: NativeAddon;
  readonly #host: number;
  readonly #names = new Map<number, string>();

  constructor(directory: SinkDirectory, addon: NativeAddon, host: number, batch: Int32Array) {
    super(directory, batch);
    this.#addon = addon;
    this.#host = host;
  }

  /** So many records are in the batch, which has been delivered to its end. */
  begin(count: number): void {
    if (count === 0) return;
    this.cursor = 0;
    this.end = count * RECORD_WORDS;
  }

  /** Has native threads ring for their next post; tells whether there are some already. */
  sleep(): boolean {
    return this.isUnderWay || !this.#addon.sleep(this.#host);
  }

  protected override claim(): boolean {
    this.begin(this.#addon.take(this.#host));
    return this.isUnderWay;
  }

  protected override valueOf(kind: number, word: number): unknown {
    return kind === KIND_NAME ? this.#nameOf(word) : this.#addon.value(this.#host, word);
  }

  #nameOf(word: number): string {
    let name = this.#names.get(word);
    if (name === undefined) this.#names.set(word, (name = this.#addon.name(this.#host, word)));
    return name;
  }

  protected override book(sink: MarshalledSink, count: number): void {
    sink.nativeDelivered += count;
  }

  /** The queue has counted it, when the sink was closed. */
  protected override discard(): void {
    return;
  }

  protected override control(code: number, word: number): void {
    if (code === CONTROL_PRODUCER_GONE) this.directory.producerGone(word);
  }

  /** The native queue has left out what later events have replaced. */
  protected override take(): boolean {
    return true;
  }
}
