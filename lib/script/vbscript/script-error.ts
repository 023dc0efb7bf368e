/** Errors of scripts as hosts see them. */
import { CompileError } from "./compile-error.js";
import { errorPlaces } from "./compiler/session.js";
import { vbErrorOf } from "./runtime/vb-error.js";

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

/** The HRESULT of error n is 0x800A0000 + n. */
const FACILITY_CONTROL = 0x800a0000;

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

/** The error for what a text does not compile with. */
export function scriptErrorOfCompileError(error: CompileError, sourceName: string): ScriptError {
  const { number, source, description, line, column, sourceLine } = error;
  const hresult = (FACILITY_CONTROL + number) >>> 0;
  return new ScriptError({ number, hresult, source, description, sourceName, line, column, sourceLine, cause: error });
}

/** The error for what a script threw and nobody handled. */
export function scriptErrorOf(thrown: unknown): ScriptError {
  if (thrown instanceof ScriptError) return thrown;
  const error = vbErrorOf(thrown);
  const place = errorPlaces.get(error);
  return new ScriptError({
    number: error.number,
    hresult: error.hresult,
    source: error.source,
    description: error.text,
    sourceName: place?.program.sourceName ?? "",
    line: place?.line ?? 0,
    column: place?.column ?? 0,
    sourceLine: place?.program.lineText(place.line) ?? "",
    cause: thrown,
  });
}
