/** Reads a trace line by line, so that one of any length can be read. */
import { closeSync, openSync, readSync } from "node:fs";
import { TRACE_VERSION, type TraceEnd, type TraceEntry, type TraceHead } from "./trace-entry.js";
import { TraceError } from "./trace-error.js";

const CHUNK = 64 * 1024;

/** A trace that is open; its entries can be read once. */
export class TraceReader implements Disposable {
  readonly head: TraceHead;
  readonly #file: string;
  readonly #descriptor: number;
  readonly #lines: Generator<string, undefined>;
  #end: TraceEnd | undefined;
  #isOpen = true;

  /** @throws TraceError for what is no trace, or one of another version */
  constructor(file: string) {
    this.#file = file;
    this.#descriptor = open(file);
    this.#lines = linesOf(this.#descriptor);
    try {
      this.head = headOf(file, this.#lines.next().value ?? "");
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
  }

  /** How the script ended; only known when the entries have been read. */
  get end(): TraceEnd {
    if (this.#end === undefined) throw new Error("The trace has not been read to its end.");
    return this.#end;
  }

  /** @throws TraceError for a trace that is cut off or damaged */
  *entries(): Generator<TraceEntry, undefined> {
    for (;;) {
      const line = this.#lines.next().value;
      if (line === undefined) throw new TraceError(`${this.#file}: the trace is truncated; its end is missing`);
      if (line === "") continue;
      if (line.startsWith("]")) {
        this.#end = this.#parse<{ readonly end: TraceEnd }>(`{${line.replace(/^\],?/, "")}`).end;
        this[Symbol.dispose]();
        return undefined;
      }
      yield this.#parse<TraceEntry>(line.endsWith(",") ? line.slice(0, -1) : line);
    }
  }

  #parse<T>(json: string): T {
    try {
      return JSON.parse(json) as T;
    } catch {
      throw new TraceError(`${this.#file}: the trace is truncated or damaged: ${json.slice(0, 60)}`);
    }
  }

  [Symbol.dispose](): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#descriptor);
  }
}

function open(file: string): number {
  try {
    return openSync(file, "r");
  } catch (error) {
    throw new TraceError(
      `${file}: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : String(error)}`,
    );
  }
}

/** Whether a file looks like a trace, by its first bytes. */
export function isTrace(file: string): boolean {
  const descriptor = open(file);
  try {
    const buffer = Buffer.alloc(CHUNK);
    const text = buffer.toString("utf8", 0, readSync(descriptor, buffer, 0, 40, 0));
    return /^\s*\{\s*"format"\s*:\s*"vmcom-trace"/.test(text);
  } catch {
    return false;
  } finally {
    closeSync(descriptor);
  }
}

function headOf(file: string, line: string): TraceHead {
  const match = /^(.*),"entries":\[\s*$/.exec(line);
  let head: Partial<TraceHead> | null = null;
  try {
    head = JSON.parse(`${match?.[1] ?? line}}`) as Partial<TraceHead>;
  } catch {
    // What it is is said below.
  }
  if (head?.format !== "vmcom-trace") throw new TraceError(`${file}: this is not a trace of vmcom`);
  if (head.version !== TRACE_VERSION) {
    throw new TraceError(
      `${file}: the trace is of version ${String(head.version)}; this vmcom reads version ${TRACE_VERSION}`,
    );
  }
  return head as TraceHead;
}

function* linesOf(descriptor: number): Generator<string, undefined> {
  const buffer = Buffer.alloc(CHUNK);
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const read = readSync(descriptor, buffer);
    if (read === 0) break;
    text += decoder.decode(buffer.subarray(0, read), { stream: true });
    let from = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
      yield text.slice(from, at);
      from = at + 1;
    }
    text = text.slice(from);
  }
  if (text !== "") yield text;
  return undefined;
}
