import type { ClassDeclaration, Expression, Position, Procedure, ProcedureKind, Program } from "./ast.js";
import { CompileError } from "./compile-error.js";
import { DeclaredNames, type NameKind } from "./declared-names.js";
import { parseBlock } from "./parse-blocks.js";
import { parseExpression } from "./parse-expressions.js";
import type { Token } from "./token.js";
import { TokenCursor } from "./token-cursor.js";

/** How deep statements and parentheses go into each other. */
const NESTING_LIMIT = 200;
/** How deep a tree may become, also by `a & b & c`, whose left operand holds all that came before. */
const DEPTH_LIMIT = 1000;

/** Settings of `parseProgram` and `parseExpressionText`. */
export interface ParseOptions {
  /** The number of the text's first line; 1 without it. */
  readonly startLine?: number;
}

/**
 * Parses a script, or what `Execute` is given.
 * @throws CompileError for the first thing that is wrong.
 */
export function parseProgram(text: string, { startLine = 1 }: ParseOptions = {}): Program {
  let first: Parser | undefined;
  try {
    return guarded(text, startLine, (parser) => (first = parser).program());
  } catch (error) {
    if (!(error instanceof CompileError) || first?.hasColonBehindThen !== true) throw error;
    return withBlocksBehindColons(text, startLine, error);
  }
}

/** `If x Then :` is an If on one line, or begins a block: its `End If` tells. */
function withBlocksBehindColons(text: string, startLine: number, asOneLine: CompileError): Program {
  try {
    return guarded(text, startLine, (parser) => {
      parser.colonBeginsBlock = true;
      return parser.program();
    });
  } catch {
    throw asOneLine;
  }
}

/**
 * Parses an expression, as `Eval` is given; null for a text with nothing in it.
 * @throws CompileError for the first thing that is wrong.
 */
export function parseExpressionText(text: string, { startLine = 1 }: ParseOptions = {}): Expression | null {
  return guarded(text, startLine, (parser) => parser.expression());
}

/** Whoever calls with little stack left gets an error of the compiler instead of the machine's. */
function guarded<T>(text: string, startLine: number, parse: (parser: Parser) => T): T {
  try {
    return parse(new Parser(text, startLine));
  } catch (error) {
    if (error instanceof RangeError) {
      throw new CompileError(1001, { line: startLine, column: 1, offset: 0 }, text);
    }
    throw error;
  }
}

/** What surrounds a statement within its procedure. */
interface Surroundings {
  /** Null at the level of the script. */
  readonly procedure: ProcedureKind | null;
  readonly names: DeclaredNames;
  /** How many `Do` there are around. */
  doLoops: number;
  /** Keys of the variables of the `For` and `For Each` around. */
  readonly forVariables: string[];
  withs: number;
  /** Whether it belongs to an `If` on one line, where `Else` and `End If` end it too. */
  isInline: boolean;
}

/** The state of a parse: the tokens, and what is around the current one. */
export class Parser extends TokenCursor {
  readonly procedures: Procedure[] = [];
  readonly classes: ClassDeclaration[] = [];
  surroundings: Surroundings = surroundingsOf(null);
  /** Whether there was a `Then` with nothing but a colon behind it on its line. */
  hasColonBehindThen = false;
  /** Whether such a line begins a block. */
  colonBeginsBlock = false;
  #nesting = 0;
  #depth = 0;

  /** The whole text as a script. */
  program(): Program {
    const { at } = this.current;
    this.skipSeparators();
    const optionExplicit = this.accept("option");
    if (optionExplicit) {
      this.expect("explicit", 1002);
      this.endOfStatement();
    }
    const body = parseBlock(this, "");
    if (!this.atEnd()) {
      this.fail(1024);
    }
    return { kind: "Program", at, optionExplicit, body, procedures: this.procedures, classes: this.classes };
  }

  /** The whole text as an expression. */
  expression(): Expression | null {
    this.skipSeparators();
    if (this.atEnd()) {
      return null;
    }
    const expression = parseExpression(this);
    this.skipSeparators();
    return this.atEnd() ? expression : this.fail(1025);
  }

  /** Whether nothing more of the statement follows. */
  atEndOfStatement(): boolean {
    const { kind, word } = this.current;
    if (kind === "separator" || kind === "end") {
      return true;
    }
    return this.surroundings.isInline && (word === "else" || word === "elseif" || this.atEndOf("if"));
  }

  /** Whether `End` and this word follow. */
  atEndOf(word: string): boolean {
    return this.at("end") && this.peek().word === word;
  }

  /** Makes sure that nothing more of the statement follows. */
  endOfStatement(): void {
    // An If on one line may have eaten the colon before the `Next` that ends the loop around it.
    if (!this.atEndOfStatement() && this.previous?.kind !== "separator") {
      this.fail(1025);
    }
  }

  /** Declares a name where the parser is. */
  declare({ name, at }: Token, kind: NameKind): void {
    if (!this.surroundings.names.declare(name.toLowerCase(), kind)) {
      this.fail(1041, at);
    }
  }

  /** Parses something that may contain its like. */
  nested<T>(parse: () => T): T {
    if (this.#nesting >= NESTING_LIMIT) {
      this.fail(1001);
    }
    const depth = this.#depth;
    this.#nesting++;
    this.deeper();
    const result = parse();
    this.#nesting--;
    this.#depth = depth;
    return result;
  }

  /** Says that the tree gets one level deeper, until the `nested` around it ends. */
  deeper(): void {
    this.#depth++;
    if (this.#depth > DEPTH_LIMIT) {
      this.fail(1001);
    }
  }

  /** Parses the inside of a procedure, which has its own names and loops. */
  inProcedure<T>(kind: ProcedureKind, parse: () => T): T {
    const outer = this.surroundings;
    this.surroundings = surroundingsOf(kind);
    const result = parse();
    this.surroundings = outer;
    return result;
  }

  /** Parses declarations of a class, whose names are apart from those of the script. */
  inClass<T>(names: DeclaredNames, parse: () => T): T {
    const outer = this.surroundings;
    this.surroundings = { ...surroundingsOf(null), names };
    const result = parse();
    this.surroundings = outer;
    return result;
  }

  /** Parses with other words for the end of a statement. */
  withInline<T>(isInline: boolean, parse: () => T): T {
    const { surroundings } = this;
    const before = surroundings.isInline;
    surroundings.isInline = isInline;
    const result = parse();
    surroundings.isInline = before;
    return result;
  }

  /** The lower-case spelling and position of a name, as the tree has them. */
  named({ name, at }: Token): { name: string; key: string; at: Position } {
    return { name, key: name.toLowerCase(), at };
  }
}

function surroundingsOf(procedure: ProcedureKind | null): Surroundings {
  return { procedure, names: new DeclaredNames(), doLoops: 0, forVariables: [], withs: 0, isInline: false };
}
