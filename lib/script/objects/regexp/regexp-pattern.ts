/**
 * Patterns of VBScript's RegExp as JavaScript's: what VBScript does not know must not work, what means
 * something else must be rewritten, and what is wrong has an error number of its own.
 */
import {
  EXPECTED_BRACKET,
  EXPECTED_PARENTHESIS,
  INVALID_RANGE,
  REGEXP_SYNTAX,
  UNEXPECTED_QUANTIFIER,
  scriptError,
} from "../core/script-error.js";

/** VBScript's white space; JavaScript's has the spaces of Unicode too. */
const SPACE = " \\f\\n\\r\\t\\v";
const COUNT = /\{(\d+)(?:,(\d*))?\}/y;

/** The same pattern in JavaScript's notation. @throws ComError 5017 to 5021 */
export function translatePattern(pattern: string): string {
  return new Translation(pattern).run();
}

function raise(number: number): never {
  throw scriptError(number);
}

class Translation {
  readonly #pattern: string;
  #position = 0;
  #depth = 0;
  /** Whether there is something before the position that can be repeated. */
  #repeatable = false;
  #result = "";

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  run(): string {
    while (this.#position < this.#pattern.length) this.#next();
    if (this.#depth > 0) raise(EXPECTED_PARENTHESIS);
    return this.#result;
  }

  #emit(text: string, repeatable: boolean): void {
    this.#result += text;
    this.#repeatable = repeatable;
  }

  #next(): void {
    const character = this.#pattern.charAt(this.#position++);
    switch (character) {
      case "\\": {
        // A boundary is nothing that repeats.
        const repeatable = this.#pattern.charAt(this.#position).toLowerCase() !== "b";
        return this.#emit(this.#escape(false), repeatable);
      }
      case "[":
        return this.#emit(this.#characterClass(), true);
      case "(":
        return this.#open();
      case ")":
        if (this.#depth-- === 0) raise(REGEXP_SYNTAX);
        return this.#emit(")", true);
      case "*":
      case "+":
      case "?":
        return this.#quantifier(character);
      case "{":
        return this.#count();
      case ".":
        return this.#emit("[^\\n]", true);
      case "|":
      case "^":
        return this.#emit(character, false);
      case "$":
        return this.#emit("$", false);
      default:
        return this.#emit(character, true);
    }
  }

  /** The escape behind a backslash. */
  #escape(inClass: boolean): string {
    const character = this.#pattern.charAt(this.#position++);
    switch (character) {
      case "":
        return raise(REGEXP_SYNTAX);
      case "s":
        return inClass ? SPACE : `[${SPACE}]`;
      case "S":
        return inClass ? "\\S" : `[^${SPACE}]`;
      // Without named groups, \k is a k; JavaScript would say the same, but need not for ever.
      case "k":
      case "p":
      case "P":
        return character;
      default:
        return `\\${character}`;
    }
  }

  #open(): void {
    this.#depth++;
    if (this.#pattern.charAt(this.#position) !== "?") return this.#emit("(", false);
    const kind = this.#pattern.charAt(this.#position + 1);
    if (kind !== ":" && kind !== "=" && kind !== "!") raise(UNEXPECTED_QUANTIFIER);
    this.#position += 2;
    this.#emit(`(?${kind}`, false);
  }

  #quantifier(text: string): void {
    if (!this.#repeatable) raise(UNEXPECTED_QUANTIFIER);
    let lazy = "";
    if (this.#pattern.charAt(this.#position) === "?") {
      lazy = "?";
      this.#position++;
    }
    this.#emit(text + lazy, false);
  }

  /** A count in braces; braces around anything else are themselves. */
  #count(): void {
    COUNT.lastIndex = this.#position - 1;
    const match = COUNT.exec(this.#pattern);
    if (match === null) return this.#emit("\\{", true);
    const [text, least = "", most] = match;
    if (most !== undefined && most !== "" && Number(most) < Number(least)) raise(REGEXP_SYNTAX);
    this.#position += text.length - 1;
    this.#quantifier(text);
  }

  /** A set of characters; the opening bracket has been read. */
  #characterClass(): string {
    const from = this.#position;
    let result = "[";
    if (this.#pattern.charAt(this.#position) === "^") {
      result += "^";
      this.#position++;
    }
    for (;;) {
      const character = this.#pattern.charAt(this.#position++);
      if (character === "") return raise(EXPECTED_BRACKET);
      if (character === "]") break;
      result += character === "\\" ? this.#escape(true) : character === "[" ? "\\[" : character;
    }
    checkRanges(this.#pattern.slice(from, this.#position - 1));
    return `${result}]`;
  }
}

/** A range whose end comes before its beginning. */
function checkRanges(content: string): void {
  for (const [, low = "", high = ""] of content.matchAll(/(?<!\\)([^\\])-([^\\])/gs)) {
    if (low > high) raise(INVALID_RANGE);
  }
}
