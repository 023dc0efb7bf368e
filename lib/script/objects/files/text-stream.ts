import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, LONG, TEXT, getter, method, parameter } from "../core/member.js";
import { BAD_FILE_MODE, ILLEGAL_CALL, OBJECT_NOT_SET, PAST_END_OF_FILE, scriptError } from "../core/script-error.js";

/** Where the text of a stream comes from. */
export interface TextSource {
  /** Some more characters, at least one; undefined at the end. */
  read(): string | undefined;
  close(): void;
}

/** Where the text of a stream goes. */
export interface TextSink {
  write(text: string): void;
  close(): void;
}

const NEW_LINE = "\r\n";
/** WriteBlankLines makes no more text at once than this many lines. */
const MOST_BLANK_LINES = 1_000_000;

/** TextStream: text that is read from a source or written to a sink, one character after the other. */
export class TextStream extends Implementation {
  #source: TextSource | undefined;
  #sink: TextSink | undefined;
  #isOpen = true;
  #text = "";
  #at = 0;
  #line = 1;
  #column = 1;

  /** A stream has a source or a sink. */
  constructor(ends: { readonly source?: TextSource; readonly sink?: TextSink }) {
    super();
    this.#source = ends.source;
    this.#sink = ends.sink;
  }

  /** The line that is to be read or written next, from 1. */
  get Line(): number {
    this.#requireOpen();
    return this.#line;
  }

  /** The place in the line, from 1. */
  get Column(): number {
    this.#requireOpen();
    return this.#column;
  }

  /** @throws ComError 54 for a stream that is written to */
  get AtEndOfStream(): boolean {
    this.#requireSource();
    return !this.#fill(1);
  }

  /** Whether a line ends here, or the stream. */
  get AtEndOfLine(): boolean {
    this.#requireSource();
    if (!this.#fill(1)) return true;
    const next = this.#text[this.#at];
    return next === "\r" || next === "\n";
  }

  /** @throws ComError 62 if the stream is at its end, 5 for a negative number */
  Read(count: number): string {
    this.#requireSource();
    if (count < 0) throw scriptError(ILLEGAL_CALL);
    if (count === 0) return "";
    if (!this.#fill(1)) throw scriptError(PAST_END_OF_FILE);
    this.#fill(count);
    return this.#take(Math.min(count, this.#text.length - this.#at));
  }

  /** The rest of the line without its end. */
  ReadLine(): string {
    this.#requireSource();
    if (!this.#fill(1)) throw scriptError(PAST_END_OF_FILE);
    const isWhole = this.#fillLine();
    const end = isWhole ? this.#text.indexOf("\n", this.#at) + 1 : this.#text.length;
    const line = this.#take(end - this.#at);
    if (!isWhole) return line;
    return line.slice(0, line.endsWith(NEW_LINE) ? -2 : -1);
  }

  /** @throws ComError 62 if there is nothing left to read */
  ReadAll(): string {
    this.#requireSource();
    if (!this.#fill(1)) throw scriptError(PAST_END_OF_FILE);
    const parts = [this.#text.slice(this.#at)];
    for (let part = this.#source?.read(); part !== undefined; part = this.#source?.read()) parts.push(part);
    this.#text = parts.join("");
    this.#at = 0;
    return this.#take(this.#text.length);
  }

  Write(text: string): void {
    this.#requireSink().write(text);
    this.#advance(text);
  }

  WriteLine(text = ""): void {
    this.Write(text + NEW_LINE);
  }

  /** @throws ComError 5 for a negative number, or one beyond a million */
  WriteBlankLines(count: number): void {
    if (count < 0 || count > MOST_BLANK_LINES) throw scriptError(ILLEGAL_CALL);
    this.Write(NEW_LINE.repeat(count));
  }

  /** @throws ComError 62 if there are not as many characters */
  Skip(count: number): void {
    if (this.Read(count).length < count) throw scriptError(PAST_END_OF_FILE);
  }

  SkipLine(): void {
    this.ReadLine();
  }

  /** What is called afterwards, but for Close, fails with error 91. */
  Close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#source?.close();
    this.#sink?.close();
    this.#source = this.#sink = undefined;
    this.#text = "";
  }

  #requireOpen(): void {
    if (!this.#isOpen) throw scriptError(OBJECT_NOT_SET);
  }

  #requireSource(): void {
    this.#requireOpen();
    if (this.#source === undefined) throw scriptError(BAD_FILE_MODE);
  }

  #requireSink(): TextSink {
    this.#requireOpen();
    if (this.#sink === undefined) throw scriptError(BAD_FILE_MODE);
    return this.#sink;
  }

  /** Sees to it that `count` characters can be taken; false if the stream ends before. */
  #fill(count: number): boolean {
    if (this.#text.length - this.#at >= count) return true;
    const parts = [this.#text.slice(this.#at)];
    let length = parts[0]?.length ?? 0;
    while (length < count) {
      const part = this.#source?.read();
      if (part === undefined) break;
      parts.push(part);
      length += part.length;
    }
    this.#text = parts.join("");
    this.#at = 0;
    return length >= count;
  }

  /** Sees to it that the line can be taken; false if the stream ends before it. Waits for no more than the line. */
  #fillLine(): boolean {
    if (this.#text.includes("\n", this.#at)) return true;
    const parts = [this.#text.slice(this.#at)];
    let isWhole = false;
    while (!isWhole) {
      const part = this.#source?.read();
      if (part === undefined) break;
      parts.push(part);
      isWhole = part.includes("\n");
    }
    this.#text = parts.join("");
    this.#at = 0;
    return isWhole;
  }

  #take(count: number): string {
    const text = this.#text.slice(this.#at, this.#at + count);
    this.#at += count;
    this.#advance(text);
    return text;
  }

  #advance(text: string): void {
    let lines = 0;
    let last = -1;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
      lines++;
      last = end;
    }
    this.#line += lines;
    this.#column = lines === 0 ? this.#column + text.length : text.length - last;
  }
}

defineClass(TextStream, {
  name: "TextStream",
  clsid: "0BB02EC0-EF49-11CF-8940-00A0C9054228",
  interface: { name: "ITextStream", iid: "53BAD8C1-E718-11CF-893D-00A0C9054228" },
  members: [
    getter("Line", 0x2710, LONG),
    getter("Column", -529, LONG),
    getter("AtEndOfStream", 0x2712, BOOL),
    getter("AtEndOfLine", 0x2713, BOOL),
    method("Read", 0x2714, [parameter("Characters", LONG)], TEXT),
    method("ReadLine", 0x2715, [], TEXT),
    method("ReadAll", 0x2716, [], TEXT),
    method("Write", 0x2717, ["Text"]),
    method("WriteLine", 0x2718, ["Text?"]),
    method("WriteBlankLines", 0x2719, [parameter("Lines", LONG)]),
    method("Skip", 0x271a, [parameter("Characters", LONG)]),
    method("SkipLine", 0x271b),
    method("Close", 0x271c),
  ],
});
