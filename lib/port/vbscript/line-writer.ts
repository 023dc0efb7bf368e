/** Lines of TypeScript, each with the line of the script that it comes from, and the script's comments between them. */
import type { SourceLine } from "./comments.js";

export interface WrittenLine {
  text: string;
  /** The line of the script; 0 for what the port adds. */
  readonly source: number;
}

/** Lines that the port adds. */
export function added(texts: readonly string[]): WrittenLine[] {
  return texts.map((text) => ({ text, source: 0 }));
}

/** What stands in a block that does nothing. */
export const NOTHING = "// Nothing is done.";

export class LineWriter {
  readonly lines: WrittenLine[] = [];
  readonly #source: readonly SourceLine[];
  /** The first line of the script whose comment has not been written. */
  #next = 1;
  /** Lines whose comments have been written. */
  readonly #done = new Set<number>();
  #depth = 0;
  #current = 0;

  constructor(source: readonly SourceLine[]) {
    this.#source = source;
  }

  /** Writes the comments in front of a statement at that line. */
  at(line: number): void {
    this.#current = line;
    this.commentsBefore(line);
  }

  commentsBefore(line: number): void {
    for (; this.#next < line; this.#next++) this.#comment(this.#next);
  }

  /** Writes the comments at the end of a block, which ends at one of the next lines. */
  commentsOfBlock(): void {
    let end = this.#next;
    while (end < this.#source.length && (this.#source[end]?.isAlone === true || this.#source[end]?.isEmpty === true))
      end++;
    if (this.#source[end]?.isBlockEnd !== true) return;
    // What stands at the end of the line belongs to it.
    while (this.#next < end) this.#comment(this.#next++);
  }

  /** Writes what comments are left. */
  finish(): void {
    this.commentsBefore(this.#source.length);
  }

  /** Where the comments of another part of the script begin. */
  startAt(line: number): void {
    this.#next = line;
  }

  #comment(line: number): void {
    const source = this.#source[line];
    if (source === undefined || this.#done.has(line)) return;
    this.#done.add(line);
    if (source.isEmpty) {
      const last = this.lines.at(-1);
      if (last !== undefined && last.text !== "" && !last.text.endsWith("{")) this.lines.push({ text: "", source: 0 });
      return;
    }
    if (source.comment === undefined) return;
    this.#push(`//${spaced(source.comment)}`, line);
  }

  /** Adds a line; the comment at the end of the script's line goes with it. */
  line(text: string): void {
    this.removable(text);
  }

  /** Adds a line that may be taken out again. */
  removable(text: string): WrittenLine {
    const comment = this.#takeComment();
    return this.#push(comment === undefined ? text : `${text} //${spaced(comment)}`, this.#current);
  }

  #takeComment(): string | undefined {
    const source = this.#source[this.#current];
    if (this.#done.has(this.#current) || source === undefined || source.isAlone || source.isEmpty) return undefined;
    this.#done.add(this.#current);
    return source.comment;
  }

  #push(text: string, source: number): WrittenLine {
    const line = { text: `${"  ".repeat(this.#depth)}${text}`, source };
    this.lines.push(line);
    return line;
  }

  /** Takes a line out again; its comment stays, and linters want one where nothing else is in a block. */
  remove(line: WrittenLine): void {
    const index = this.lines.indexOf(line);
    const isOnly =
      this.lines[index - 1]?.text.endsWith("{") === true && this.lines[index + 1]?.text.trim().startsWith("}");
    const [, spaces = "", comment = isOnly === true ? NOTHING : ""] = /^(\s*).*?(\/\/.*)?$/.exec(line.text) ?? [];
    if (comment === "") this.lines.splice(index, 1);
    else line.text = spaces + comment;
  }

  indent(): void {
    this.#depth++;
  }

  outdent(): void {
    this.#depth--;
  }

  block(head: string, body: () => void, tail = "}"): void {
    this.line(head);
    this.#depth++;
    body();
    this.commentsOfBlock();
    this.#depth--;
    this.#push(tail, this.#current);
  }

  /** Adds text to a line that has been written. */
  prefix(index: number, text: string): void {
    const line = this.lines[index];
    if (line === undefined) return;
    const [, spaces = "", rest = ""] = /^(\s*)(.*)$/s.exec(line.text) ?? [];
    line.text = spaces + text + rest;
  }
}

function spaced(comment: string): string {
  return comment === "" || /^[\s=\-*#/']/.test(comment) ? comment : ` ${comment}`;
}
