/** Where a script host reads and writes: the streams of its process, or what a test has in their place. */
import { readSync, writeSync } from "node:fs";
import { EOL } from "node:os";
import { isatty } from "node:tty";
import type { Terminal } from "../objects/core/terminal.js";

/** A terminal that also tells how lines of its input end. */
export interface HostTerminal extends Terminal {
  /** A line with its end, the rest of the input if there is no further one, or undefined at the end. Blocks. */
  readText(): string | undefined;
}

/** A script's text with the line ends of the host. */
export function withHostLineEnds(text: string): string {
  return EOL === "\r\n" ? text : text.replaceAll("\r\n", EOL);
}

/** The process's own streams. Written and read synchronously: scripts block, and the event loop with them. */
export function processTerminal(): HostTerminal {
  const lines = inputLines();
  const readText = (): string | undefined => lines.next().value;
  return {
    isInteractive: isatty(0),
    write: (stream, text) => writeAll(stream === "out" ? 1 : 2, Buffer.from(text)),
    readText,
    readLine: () => readText()?.replace(/\r?\n$/, "") ?? null,
  };
}

function writeAll(fd: number, data: Buffer): void {
  for (let offset = 0; offset < data.length;) {
    try {
      offset += writeSync(fd, data, offset);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe that nobody reads any more is no error of the script's.
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
}

/** The other end is slow: a moment for it instead of a busy loop. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/** Reads from the standard input, whatever it is: a file, a terminal, a pipe, or the socket that Node gives a child. */
function readInput(buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(0, buffer);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // So Windows says that a pipe has ended.
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
}

function* inputLines(): Generator<string, undefined> {
  const buffer = Buffer.alloc(4096);
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const end = text.indexOf("\n") + 1;
    if (end > 0) {
      yield text.slice(0, end);
      text = text.slice(end);
      continue;
    }
    const read = readInput(buffer);
    if (read === 0) break;
    text += decoder.decode(buffer.subarray(0, read), { stream: true });
  }
  if (text !== "") yield text;
  return undefined;
}
