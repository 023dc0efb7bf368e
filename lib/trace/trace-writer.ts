/**
 * Writes a trace line by line. What has not reached the file yet is in memory that another thread can see, so that
 * whoever ends a script which hangs can still write what it did.
 */
import { closeSync, fstatSync, openSync, writeSync } from "node:fs";
import type { TraceEnd, TraceHead } from "./trace-entry.js";

/** Bytes that are kept back before they are written. */
const CAPACITY = 256 * 1024;
/** A character has at most three bytes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** What two threads share of a trace that is being written. */
export interface SharedTrace {
  readonly file: string;
  readonly bytes: SharedArrayBuffer;
  /** [bytes that wait, bytes that were written before those] */
  readonly state: SharedArrayBuffer;
}

const WAITING = 0;
const WRITTEN = 1;

export function shareTrace(file: string): SharedTrace {
  return {
    file,
    bytes: new SharedArrayBuffer(CAPACITY),
    state: new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT),
  };
}

/** Where bytes go, at once: nothing is queued behind it. @returns how many it has taken */
export type TraceSink = (bytes: Uint8Array) => number;

export class TraceWriter {
  readonly #descriptor: number;
  readonly #sink: TraceSink;
  readonly #bytes: Buffer;
  readonly #state: Float64Array;
  #length = 0;
  #isFirst = true;

  /**
   * @param sink takes the bytes in the place of the file
   * @throws Error of Node's if the file cannot be written
   */
  constructor({ file, bytes, state }: SharedTrace, sink?: TraceSink) {
    this.#descriptor = openSync(file, "w");
    this.#sink = sink ?? sinkOf(this.#descriptor);
    this.#bytes = Buffer.from(bytes);
    this.#state = new Float64Array(state);
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

  /** @param bytes an entry in UTF-8; for those that come often */
  encodedEntry(bytes: Uint8Array): void {
    if (this.#isFirst || bytes.length + 2 > CAPACITY - this.#length) return this.entry(Buffer.from(bytes).toString());
    this.#bytes[this.#length] = COMMA;
    this.#bytes[this.#length + 1] = NEWLINE;
    this.#bytes.set(bytes, this.#length + 2);
    this.#length += bytes.length + 2;
    this.#state[WAITING] = this.#length;
  }

  #put(text: string): void {
    if (text.length * BYTES_PER_UNIT > CAPACITY - this.#length) {
      this.flush();
      if (text.length * BYTES_PER_UNIT > CAPACITY) return this.#write(Buffer.from(text));
    }
    this.#length += this.#bytes.write(text, this.#length);
    this.#state[WAITING] = this.#length;
  }

  /** Writes what waits; returns when it has been taken, however long that takes. */
  flush(): void {
    this.#write(this.#bytes.subarray(0, this.#length));
  }

  #write(bytes: Uint8Array): void {
    writeAll(this.#sink, bytes);
    // In this order: for whoever ends the trace in between nothing waits.
    this.#state[WAITING] = this.#length = 0;
    this.#state[WRITTEN] = (this.#state[WRITTEN] ?? 0) + bytes.length;
  }

  end(end: TraceEnd): void {
    this.#put(endText(end));
    this.flush();
    closeSync(this.#descriptor);
  }
}

const COMMA = 0x2c;
const NEWLINE = 0x0a;

function endText(end: TraceEnd): string {
  return `\n],"end":${JSON.stringify(end)}}\n`;
}

/** Writes the end of a trace whose writer has been stopped in the middle of its work, also while it wrote. */
export function finishTrace({ file, bytes, state }: SharedTrace): void {
  const [waiting = 0, written = 0] = new Float64Array(state);
  // The script has not begun: there is no trace, and a file of this name is an older one.
  if (waiting + written === 0) return;
  const descriptor = openSync(file, "a");
  const already = Math.max(0, fstatSync(descriptor).size - written);
  const sink = sinkOf(descriptor);
  writeAll(sink, Buffer.from(bytes).subarray(Math.min(already, waiting), waiting));
  writeAll(sink, Buffer.from(endText({ exitCode: null })));
  closeSync(descriptor);
}

function sinkOf(descriptor: number): TraceSink {
  return (bytes) => writeSync(descriptor, bytes);
}

function writeAll(sink: TraceSink, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;) offset += sink(bytes.subarray(offset));
}
