/**
 * Writes a trace line by line. What has not reached the file yet is in memory that another thread can see, so that
 * whoever ends a script which hangs can still write what it did.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import type { TraceEnd, TraceHead } from "./trace-entry.js";

/** Bytes that are kept back before they are written. */
const CAPACITY = 256 * 1024;
/** A character has at most three bytes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** What two threads share of a trace that is being written. */
export interface SharedTrace {
  readonly file: string;
  readonly bytes: SharedArrayBuffer;
  /** [how many bytes wait, whether the script is to end] */
  readonly state: SharedArrayBuffer;
}

export function shareTrace(file: string): SharedTrace {
  return { file, bytes: new SharedArrayBuffer(CAPACITY), state: new SharedArrayBuffer(8) };
}

export class TraceWriter {
  readonly #descriptor: number;
  readonly #bytes: Buffer;
  readonly #state: Int32Array;
  #length = 0;
  #isFirst = true;

  /** @throws Error of Node's if the file cannot be written */
  constructor({ file, bytes, state }: SharedTrace) {
    this.#descriptor = openSync(file, "w");
    this.#bytes = Buffer.from(bytes);
    this.#state = new Int32Array(state);
  }

  /** Whether somebody wants the script to end. */
  get isStopped(): boolean {
    return Atomics.load(this.#state, 1) !== 0;
  }

  head(head: TraceHead): void {
    this.#put(`${JSON.stringify(head).slice(0, -1)},"entries":[\n`);
    this.flush();
  }

  /** @param json an entry */
  entry(json: string): void {
    this.#put(this.#isFirst ? json : `,\n${json}`);
    this.#isFirst = false;
  }

  #put(text: string): void {
    if (text.length * BYTES_PER_UNIT > CAPACITY - this.#length) {
      this.flush();
      if (text.length * BYTES_PER_UNIT > CAPACITY) return writeAll(this.#descriptor, Buffer.from(text));
    }
    this.#length += this.#bytes.write(text, this.#length);
    this.#state[0] = this.#length;
  }

  flush(): void {
    writeAll(this.#descriptor, this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    this.#state[0] = 0;
  }

  end(end: TraceEnd): void {
    this.#put(endText(end));
    this.flush();
    closeSync(this.#descriptor);
  }
}

function endText(end: TraceEnd): string {
  return `\n],"end":${JSON.stringify(end)}}\n`;
}

/** Writes the end of a trace whose writer has been stopped in the middle of its work. */
export function finishTrace({ file, bytes, state }: SharedTrace): void {
  const descriptor = openSync(file, "a");
  writeAll(descriptor, Buffer.from(bytes).subarray(0, Atomics.load(new Int32Array(state), 0)));
  writeAll(descriptor, Buffer.from(endText({ exitCode: null })));
  closeSync(descriptor);
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;) offset += writeSync(descriptor, bytes, offset);
}
