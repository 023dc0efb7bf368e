import type { Literal, Position } from "./ast.js";
import * as chars from "./characters.js";
import { CompileError, type CompileErrorNumber } from "./compile-error.js";
import { parseDateLiteral } from "./dates-in-source.js";
import { scanDecimal, scanRadix, type ScannedNumber } from "./numbers-in-source.js";
import { CONTEXTUAL, RESERVED, type Token, type TokenKind } from "./token.js";

/** No name is longer, in characters. */
const NAME_LIMIT = 255;
const SYMBOLS = new Set(["(", ")", ",", ".", "+", "-", "*", "/", "\\", "^", "&", "=", "<", ">"]);
/** Operators of two characters, in any order of writing them, and what each means. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["<>", "<>"],
  ["><", "<>"],
  ["<=", "<="],
  ["=<", "<="],
  [">=", ">="],
  ["=>", ">="],
]);
const HTML_COMMENT = ["<!--", "-->"];
/** After these there is an operand already: `&` between it and a digit joins strings, and is no octal number. */
const OPERAND_WORDS = new Set([")", "true", "false", "nothing", "null", "empty", "me"]);

/**
 * Text to tokens, one after the other. What is no token comes as a token of kind "error", so that an error of the
 * grammar further to the left is found first. Its place is where the scanner could not go on: of a string without its
 * end, the end of the line.
 */
export class Lexer {
  readonly text: string;
  readonly #end: number;
  #offset: number;
  #line: number;
  #lineStart = 0;
  #spaced = false;
  #last: Token | null = null;

  /** `startLine` is the number of the text's first line. */
  constructor(text: string, startLine = 1) {
    this.text = text;
    const zero = text.indexOf("\0");
    // The engine is handed a string that ends with its first zero.
    this.#end = zero < 0 ? text.length : zero;
    this.#offset = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#line = startLine;
  }

  /** The next token; at the end, and whenever asked after it, one of kind "end". */
  next(): Token {
    this.#spaced = false;
    const token = this.#skipBlanks() ?? this.#token();
    this.#last = token;
    return token;
  }

  #position(offset: number): Position {
    return { line: this.#line, column: offset - this.#lineStart + 1, offset };
  }

  #code(offset: number): number {
    return offset < this.#end ? this.text.charCodeAt(offset) : Number.NaN;
  }

  /** Skips blanks, comments and continued lines; the token is an underscore that continues nothing. */
  #skipBlanks(): Token | null {
    for (;;) {
      const code = this.#code(this.#offset);
      if (chars.isBlank(code)) {
        this.#offset++;
      } else if (code === chars.APOSTROPHE || this.#beginsHtmlComment()) {
        this.#skipComment();
      } else if (code === chars.UNDERSCORE) {
        if (!this.#continueLine()) {
          return this.#error(1032, this.#offset);
        }
      } else {
        return null;
      }
      this.#spaced = true;
    }
  }

  /** At the beginning of a line `<!--` and `-->` hide scripts from browsers of old: the rest is a comment. */
  #beginsHtmlComment(): boolean {
    const isFirst = this.#last === null || this.#last.word === "\n";
    return isFirst && HTML_COMMENT.some((mark) => this.text.startsWith(mark, this.#offset));
  }

  #skipComment(): void {
    while (this.#offset < this.#end && !chars.isLineEnd(this.#code(this.#offset))) {
      this.#offset++;
    }
  }

  #continueLine(): boolean {
    let offset = this.#offset + 1;
    while (chars.isBlank(this.#code(offset))) {
      offset++;
    }
    if (!chars.isLineEnd(this.#code(offset))) {
      return false;
    }
    this.#offset = offset;
    this.#skipLineEnd();
    return true;
  }

  #skipLineEnd(): void {
    const isPair =
      this.#code(this.#offset) === chars.CARRIAGE_RETURN && this.#code(this.#offset + 1) === chars.LINE_FEED;
    this.#offset += isPair ? 2 : 1;
    this.#line++;
    this.#lineStart = this.#offset;
  }

  #token(): Token {
    const start = this.#offset;
    const code = this.#code(start);
    if (start >= this.#end) {
      return this.#make("end", "", "", start);
    }
    if (chars.isNameStart(code)) {
      return this.#nameOrKeyword(start);
    }
    if (chars.isDigit(code) || (code === chars.DOT && this.#dotBeginsNumber(start))) {
      return this.#number(scanDecimal(this.text, start, this.#position(start)));
    }
    switch (code) {
      case chars.LINE_FEED:
      case chars.CARRIAGE_RETURN: {
        const token = this.#make("separator", "\n", "", start);
        this.#skipLineEnd();
        return token;
      }
      case chars.QUOTE:
        return this.#string(start);
      case chars.HASH:
        return this.#date(start);
      case chars.LEFT_BRACKET:
        return this.#bracketedName(start);
      case chars.AMPERSAND:
        return this.#radixNumber(start) ?? this.#symbol(start);
      default:
        return this.#symbol(start);
    }
  }

  #make(kind: TokenKind, word: string, name: string, start: number): Token {
    return { kind, word, name, literal: null, error: null, spaced: this.#spaced, at: this.#position(start) };
  }

  #literal(literal: Literal): Token {
    return { kind: "literal", word: "", name: "", literal, error: null, spaced: this.#spaced, at: literal.at };
  }

  #error(number: CompileErrorNumber, offset: number): Token {
    const at = this.#position(offset);
    const error = new CompileError(number, at, this.text);
    return { kind: "error", word: "", name: "", literal: null, error, spaced: this.#spaced, at };
  }

  #nameOrKeyword(start: number): Token {
    let end = start + 1;
    while (chars.isNamePart(this.#code(end))) {
      end++;
    }
    const name = this.text.slice(start, end);
    const key = name.toLowerCase();
    const isMember = this.#last?.word === ".";
    if (key === "rem" && !isMember) {
      this.#skipComment();
      return this.next();
    }
    this.#offset = end;
    if (end - start > NAME_LIMIT) {
      return this.#error(1030, end);
    }
    if (isMember) {
      return this.#make("name", "", name, start);
    }
    if (RESERVED.has(key)) {
      return this.#make("keyword", key, name, start);
    }
    return this.#make("name", CONTEXTUAL.has(key) ? key : "", name, start);
  }

  #bracketedName(start: number): Token {
    let end = start + 1;
    while (this.#code(end) !== 0x5d) {
      if (end >= this.#end || chars.isLineEnd(this.#code(end))) {
        return this.#error(1007, end);
      }
      end++;
    }
    this.#offset = end + 1;
    if (end - start - 1 > NAME_LIMIT) {
      return this.#error(1030, end);
    }
    return this.#make("name", "", this.text.slice(start + 1, end), start);
  }

  /** `.5` is a number, unless the dot stands directly behind what can have a member. */
  #dotBeginsNumber(start: number): boolean {
    if (!chars.isDigit(this.#code(start + 1))) {
      return false;
    }
    const last = this.#last;
    const hasMember = last !== null && (last.kind === "name" || last.kind === "keyword" || last.word === ")");
    return this.#spaced || !hasMember;
  }

  #number({ literal, end }: ScannedNumber): Token {
    if (literal === null) {
      return this.#error(1031, end);
    }
    this.#offset = end;
    return this.#literal(literal);
  }

  /** The number that begins with the `&` at `start`; null where the `&` joins strings. */
  #radixNumber(start: number): Token | null {
    const letter = this.#code(start + 1) | 0x20;
    const isHex = letter === 0x68 && chars.isHexDigit(this.#code(start + 2));
    const isOctal = letter === 0x6f && chars.isOctalDigit(this.#code(start + 2));
    const isBareOctal = chars.isOctalDigit(this.#code(start + 1));
    if (!isHex && !isOctal && !(isBareOctal && !this.#isAfterOperand())) {
      return null;
    }
    const scanned = scanRadix(this.text, isBareOctal ? start + 1 : start + 2, isHex ? 16 : 8, this.#position(start));
    // "a" &Hex(1) joins, although &He is a number.
    return chars.isNamePart(this.#code(scanned.end)) && this.#isAfterOperand() ? null : this.#number(scanned);
  }

  #isAfterOperand(): boolean {
    const last = this.#last;
    return last !== null && (last.kind === "name" || last.kind === "literal" || OPERAND_WORDS.has(last.word));
  }

  #string(start: number): Token {
    const at = this.#position(start);
    let end = start + 1;
    let isQuoted = false;
    for (; ; end++) {
      const code = this.#code(end);
      if (end >= this.#end || chars.isLineEnd(code)) {
        return this.#error(1033, end);
      }
      if (code === chars.QUOTE) {
        if (this.#code(end + 1) !== chars.QUOTE) {
          break;
        }
        isQuoted = true;
        end++;
      }
    }
    const raw = this.text.slice(start + 1, end);
    this.#offset = end + 1;
    return this.#literal({ kind: "Literal", type: "String", value: isQuoted ? raw.replaceAll('""', '"') : raw, at });
  }

  #date(start: number): Token {
    let end = start + 1;
    while (end < this.#end && this.#code(end) !== chars.HASH && !chars.isLineEnd(this.#code(end))) {
      end++;
    }
    const isClosed = this.#code(end) === chars.HASH;
    const value = isClosed ? parseDateLiteral(this.text.slice(start + 1, end), new Date().getFullYear()) : null;
    if (value === null) {
      return this.#error(1002, start);
    }
    this.#offset = end + 1;
    return this.#literal({ kind: "Literal", type: "Date", value, at: this.#position(start) });
  }

  #symbol(start: number): Token {
    const first = this.text.charAt(start);
    if (first === ":") {
      this.#offset++;
      return this.#make("separator", ":", "", start);
    }
    if (!SYMBOLS.has(first)) {
      return this.#error(1032, start);
    }
    const pair = start + 1 < this.#end ? PAIRS.get(this.text.slice(start, start + 2)) : undefined;
    this.#offset += pair === undefined ? 1 : 2;
    return this.#make("symbol", pair ?? first, "", start);
  }
}
