/**
 * Text of an IDL file to tokens. Comments disappear, except that a doc comment stays with the token
 * behind it.
 */
import { MidlError, type Position } from "./midl-error.js";

export type TokenKind = "name" | "number" | "string" | "uuid" | "punctuation" | "end";

export interface DocComment {
  /** The lines between the delimiters, without their leading stars. */
  readonly lines: readonly string[];
  readonly position: Position;
}

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a string: its value. */
  readonly text: string;
  readonly position: Position;
  readonly documentation: DocComment | null;
}

// Sticky, in the order in which they are tried: a UUID may begin like a number or like a name.
const TOKENS: readonly [TokenKind, RegExp][] = [
  ["uuid", /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iy],
  ["number", /0x[0-9a-f]+|\d+(?:\.\d+)?/iy],
  ["name", /[a-z_]\w*/iy],
  ["punctuation", /[[\]{}(),;:*=-]/y],
];

const WHITE_SPACE = /\s+/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const STRING_PART = /[^"\\\n]+|\\["\\]/y;

/** All tokens of a file, an "end" token last. `file` is the name to put into errors. */
export function tokenize(text: string, file: string): Token[] {
  return new Lexer(text, file).tokens();
}

class Lexer {
  readonly #text: string;
  readonly #file: string;
  readonly #lineStarts: readonly number[];
  #offset = 0;
  #documentation: DocComment | null = null;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
  }

  tokens(): Token[] {
    const tokens: Token[] = [];
    do {
      this.#skipBlanks();
      tokens.push(this.#token());
      this.#documentation = null;
    } while (tokens.at(-1)?.kind !== "end");
    return tokens;
  }

  #skipBlanks(): void {
    while (this.#offset < this.#text.length) {
      if (this.#match(WHITE_SPACE) !== null || this.#match(LINE_COMMENT) !== null) continue;
      if (!this.#text.startsWith("/*", this.#offset)) return;
      this.#blockComment();
    }
  }

  #blockComment(): void {
    const start = this.#offset;
    const end = this.#text.indexOf("*/", start + 2);
    if (end < 0) throw this.#error("the comment that begins here does not end", start);
    const text = this.#text.slice(start, end);
    // "/**" and more, but not the empty "/**/".
    if (text.startsWith("/**")) this.#documentation = { lines: commentLines(text), position: this.#position(start) };
    this.#offset = end + 2;
  }

  #token(): Token {
    const start = this.#offset;
    if (start >= this.#text.length) return this.#made("end", "", start);
    if (this.#text[start] === '"') return this.#made("string", this.#string(), start);
    for (const [kind, pattern] of TOKENS) {
      const text = this.#match(pattern);
      if (text !== null) return this.#made(kind, text, start);
    }
    throw this.#error(`unexpected character ${JSON.stringify(this.#text[start])}`, start);
  }

  #string(): string {
    const start = this.#offset++;
    let value = "";
    for (let part = this.#match(STRING_PART); part !== null; part = this.#match(STRING_PART)) {
      value += part.startsWith("\\") ? part.slice(1) : part;
    }
    if (this.#text[this.#offset] !== '"')
      throw this.#error("the string that begins here does not end in its line", start);
    this.#offset++;
    return value;
  }

  /** What a sticky pattern matches at the current place, which moves behind it; null if it does not. */
  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#offset;
    const text = pattern.exec(this.#text)?.[0];
    if (text === undefined) return null;
    this.#offset += text.length;
    return text;
  }

  #made(kind: TokenKind, text: string, start: number): Token {
    return { kind, text, position: this.#position(start), documentation: this.#documentation };
  }

  #position(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }

  #error(problem: string, offset: number): MidlError {
    return new MidlError(this.#file, this.#position(offset), problem);
  }
}

function commentLines(text: string): string[] {
  return text
    .slice("/**".length)
    .split("\n")
    .map((line) => line.replace(/^\s*\*?\s?/, "").trimEnd());
}
