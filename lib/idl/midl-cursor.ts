/** A walk over tokens: what the reader may expect of the next one, and the error if it is another. */
import { MidlError, type Position } from "./midl-error.js";
import { tokenize, type Token, type TokenKind } from "./midl-lexer.js";
import { NO_DOCUMENTATION, readDocumentation } from "./midl-documentation.js";
import type { Documentation } from "./midl-model.js";

export class MidlCursor {
  readonly #tokens: readonly Token[];
  readonly #file: string;
  #index = 0;

  constructor(text: string, file: string) {
    this.#file = file;
    this.#tokens = tokenize(text, file);
  }

  get position(): Position {
    return this.#next.position;
  }

  get atEnd(): boolean {
    return this.#next.kind === "end";
  }

  /** The comment above what comes next. */
  documentation(): Documentation {
    const comment = this.#next.documentation;
    if (comment === null) return NO_DOCUMENTATION;
    return readDocumentation(comment, (problem) => this.fail(problem, comment.position));
  }

  /** Whether this very text comes next. */
  sees(text: string): boolean {
    return this.#next.text === text && this.#next.kind !== "string";
  }

  /** Takes the text if it comes next. */
  accept(text: string): boolean {
    const found = this.sees(text);
    if (found) this.#index++;
    return found;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.#unexpected(JSON.stringify(text));
  }

  name(): string {
    return this.#take("name", "a name");
  }

  string(): string {
    return this.#take("string", "a string");
  }

  /** A UUID, in upper case. */
  uuid(): string {
    return this.#take("uuid", "a UUID").toUpperCase();
  }

  /** "1.1". */
  version(): string {
    return this.#take("number", "a version");
  }

  integer(): number {
    const negative = this.accept("-");
    const { position, text } = this.#next;
    const value = Number(this.#take("number", "a number"));
    if (!Number.isInteger(value) || value > 0xffffffff) this.fail(`${text} is not a 32-bit integer`, position);
    return negative ? -value : value;
  }

  fail(problem: string, position: Position = this.position): never {
    throw new MidlError(this.#file, position, problem);
  }

  // The "end" token is never stepped over, so there always is a next one.
  get #next(): Token {
    return this.#tokens[this.#index] as Token;
  }

  #take(kind: TokenKind, what: string): string {
    const { kind: found, text } = this.#next;
    if (found !== kind) this.#unexpected(what);
    this.#index++;
    return text;
  }

  #unexpected(wanted: string): never {
    const { kind, text } = this.#next;
    this.fail(`expected ${wanted}, found ${kind === "end" ? "the end of the file" : JSON.stringify(text)}`);
  }
}
