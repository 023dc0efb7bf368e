import type { Literal, Position } from "./ast.js";
import type { CompileError } from "./compile-error.js";

/** What a token is. Behind a dot every word is a "name". A line end and a colon are both a "separator". */
export type TokenKind = "name" | "keyword" | "symbol" | "literal" | "separator" | "end" | "error";

/** One token of the source. */
export interface Token {
  readonly kind: TokenKind;
  /**
   * What the parser compares with: the keyword in lower case, the symbol, "\n" or ":" of a separator. Also of the few
   * names that are keywords in some places only (`step`); empty for all other tokens.
   */
  readonly word: string;
  /** The spelling of a name or keyword; without the brackets of `[name]`. */
  readonly name: string;
  /** The value of a literal: a number, a string, a date. `True` and `Nothing` are keywords. */
  readonly literal: Literal | null;
  /** Why a token of kind "error" is none: thrown once the parser gets there. */
  readonly error: CompileError | null;
  /** Whether there is a blank or a line continuation before it: `f .x` is not `f.x`. */
  readonly spaced: boolean;
  readonly at: Position;
}

/** Words that are no names, unless in brackets or behind a dot. */
export const RESERVED: ReadonlySet<string> = new Set(
  (
    "and byref byval call case class const dim do each else elseif empty end eqv erase exit false for function get " +
    "goto if imp in is let loop me mod new next not nothing null on option or preserve private public redim resume " +
    "select set stop sub then to true until wend while with xor"
  ).split(" "),
);

/** Words that mean something in one place and are names in all others. */
export const CONTEXTUAL: ReadonlySet<string> = new Set(["default", "error", "explicit", "property", "step"]);
