/** The terminal as text streams: GetStandardStream, WScript.StdIn and the others. */
import type { Terminal } from "../core/terminal.js";
import { TextStream } from "./text-stream.js";

/** StdIn; a line from the terminal at a time. */
export function standardInput(terminal: Terminal): TextStream {
  const read = (): string | undefined => {
    const line = terminal.readLine();
    return line === null ? undefined : `${line}\r\n`;
  };
  return new TextStream({ source: { read, close: () => undefined } });
}

/** StdOut or StdErr; lines end as the host has it. */
export function standardOutput(terminal: Terminal, stream: "out" | "error"): TextStream {
  const write = (text: string): void => terminal.write(stream, text.replaceAll("\r\n", "\n"));
  return new TextStream({ sink: { write, close: () => undefined } });
}
