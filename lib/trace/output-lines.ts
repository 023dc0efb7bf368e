/** The output of a script as traces have it: whole lines, and errors without the place where they came about. */
import type { LineEntry } from "./trace-entry.js";

/** `path(12, 5) Microsoft VBScript runtime error: ...`: another text has other lines and columns. */
const PLACE = /^.*?\(\d+, \d+\) (?=\S)/;
/** `...: 'vm.Nam'`: what the statement called it. */
const DETAIL = /: '[^']*'$/;
/** `/path/of/script.vbs Microsoft ...`, where no place is known. */
const SCRIPT = /^\S*\.(?:vbs|js|mjs|cjs|ts|mts|wsf) (?=\S)/;

export class OutputLines {
  readonly #line: (entry: LineEntry) => void;
  readonly #open = { out: "", error: "" };

  constructor(line: (entry: LineEntry) => void) {
    this.#line = line;
  }

  write(stream: "out" | "error", text: string): void {
    const lines = (this.#open[stream] + text).split("\n");
    this.#open[stream] = lines.pop() ?? "";
    for (const line of lines) this.#put(stream, line);
  }

  /** What stands on a line that has not ended. */
  finish(): void {
    for (const stream of ["out", "error"] as const) {
      if (this.#open[stream] !== "") this.#put(stream, this.#open[stream]);
      this.#open[stream] = "";
    }
  }

  #put(stream: "out" | "error", text: string): void {
    const line = text.replace(/\r$/, "");
    this.#line({ line: stream === "out" ? line : withoutPlace(line), stream });
  }
}

function withoutPlace(line: string): string {
  const sentence = line.replace(PLACE, "").replace(SCRIPT, "");
  return sentence === line ? line : sentence.replace(DETAIL, "");
}
