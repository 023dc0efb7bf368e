import type { NativeAddon } from "../native/native-addon.js";
import type { MarshalledSink } from "./marshalled-sink.js";
import { CONTROL_PRODUCER_GONE, KIND_NAME, RECORD_WORDS } from "./record.js";
import { RecordReader, type SinkDirectory } from "./record-reader.js";

/** So many records are taken from the native queue at a time. */
const BATCH = 2048;

/** What native threads post. */
export class NativeReader extends RecordReader {
  readonly #addon: NativeAddon;
  readonly #host: number;
  readonly #names = new Map<number, string>();

  constructor(directory: SinkDirectory, addon: NativeAddon, host: number) {
    super(directory, new Int32Array(BATCH * RECORD_WORDS));
    this.#addon = addon;
    this.#host = host;
  }

  /** Has native threads ring for their next post; tells whether there are some already. */
  sleep(): boolean {
    return this.isUnderWay || !this.#addon.sleep(this.#host);
  }

  protected override claim(): boolean {
    const count = this.#addon.take(this.#host, this.words);
    this.cursor = 0;
    this.end = count * RECORD_WORDS;
    return count > 0;
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
