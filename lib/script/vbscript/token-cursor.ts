import type { Position } from "./ast.js";
import { CompileError, type CompileErrorNumber } from "./compile-error.js";
import { Lexer } from "./lexer.js";
import type { Token } from "./token.js";

/** The parser's place among the tokens, with one token of lookahead beyond the current one. */
export class TokenCursor {
  readonly text: string;
  readonly #lexer: Lexer;
  #current: Token;
  #previous: Token | null = null;
  #ahead: Token | null = null;

  constructor(text: string, startLine: number) {
    this.text = text;
    this.#lexer = new Lexer(text, startLine);
    this.#current = this.#checked(this.#lexer.next());
  }

  /** The token that is to be parsed next. */
  get current(): Token {
    return this.#current;
  }

  /** The token before `current`. */
  get previous(): Token | null {
    return this.#previous;
  }

  /** The token after `current`; it may be one of kind "error". */
  peek(): Token {
    this.#ahead ??= this.#lexer.next();
    return this.#ahead;
  }

  /** Goes one token on and returns the one passed. */
  advance(): Token {
    const passed = this.#current;
    const next = this.#ahead ?? this.#lexer.next();
    this.#ahead = null;
    this.#previous = passed;
    this.#current = this.#checked(next);
    return passed;
  }

  /** Whether the text is at its end. */
  atEnd(): boolean {
    return this.#current.kind === "end";
  }

  /** Whether the current token is this keyword, symbol or separator. */
  at(word: string): boolean {
    return this.#current.word === word;
  }

  /** Passes the current token if it is this one. */
  accept(word: string): boolean {
    if (this.#current.word !== word) {
      return false;
    }
    this.advance();
    return true;
  }

  /** Passes this token; without it the compilation ends with that error. */
  expect(word: string, error: CompileErrorNumber): Token {
    return this.at(word) ? this.advance() : this.fail(error);
  }

  /** Passes a name. */
  expectName(): Token {
    return this.#current.kind === "name" ? this.advance() : this.fail(1010);
  }

  /** Passes line ends and colons. */
  skipSeparators(): void {
    while (this.#current.kind === "separator") {
      this.advance();
    }
  }

  /** Ends the compilation, where the current token is unless said otherwise. */
  fail(number: CompileErrorNumber, at: Position = this.#current.at): never {
    throw new CompileError(number, at, this.text);
  }

  #checked(token: Token): Token {
    if (token.error !== null) {
      throw token.error;
    }
    return token;
  }
}
