/** Errors of scripts as hosts see them, whatever the language. */

/** Where and what an error is. */
export interface ScriptErrorDetails {
  readonly number: number;
  readonly hresult: number;
  readonly source: string;
  readonly description: string;
  readonly sourceName: string;
  readonly line: number;
  readonly column: number;
  readonly sourceLine: string;
  readonly cause: unknown;
}

/** An error of a script that nothing in it has handled, or one of the compiler. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
  /** 13, 1002, or the signed HRESULT of an object's failure. */
  readonly number: number;
  /** The result code, unsigned: 0x800A000D for error 13. */
  readonly hresult: number;
  /** "Microsoft VBScript runtime error", "Microsoft VBScript compilation error", or what an object calls itself. */
  readonly source: string;
  readonly description: string;
  /** What the text was called when it was parsed: a path as a rule. */
  readonly sourceName: string;
  /** From 1; 0 where the place is not known. */
  readonly line: number;
  readonly column: number;
  /** The text of that line; empty for runtime errors without a place. */
  readonly sourceLine: string;

  /** Whether a compiler reported it, which ran nothing of the text. */
  get isCompileError(): boolean {
    return this.source.endsWith(" compilation error");
  }

  constructor(details: ScriptErrorDetails) {
    const { sourceName, line, column, source, description } = details;
    super(`${sourceName}(${line}, ${column}) ${source}: ${description}`, { cause: details.cause });
    this.number = details.number;
    this.hresult = details.hresult;
    this.source = source;
    this.description = description;
    this.sourceName = sourceName;
    this.line = line;
    this.column = column;
    this.sourceLine = details.sourceLine;
  }
}
