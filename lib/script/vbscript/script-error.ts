/** Errors of VBScript as hosts see them. */
import { ScriptError } from "../script-error.js";
import { scriptHresult } from "../script-hresult.js";
import { CompileError } from "./compile-error.js";
import { errorPlaces } from "./compiler/session.js";
import { vbErrorOf } from "./runtime/vb-error.js";

/** The error for what a text does not compile with. */
export function scriptErrorOfCompileError(error: CompileError, sourceName: string): ScriptError {
  const { number, source, description, line, column, sourceLine } = error;
  const hresult = scriptHresult(number);
  return new ScriptError({ number, hresult, source, description, sourceName, line, column, sourceLine, cause: error });
}

/** The error for what a script threw and nobody handled. */
export function scriptErrorOf(thrown: unknown): ScriptError {
  if (thrown instanceof ScriptError) return thrown;
  const error = vbErrorOf(thrown);
  // It is an error of another engine's script, and happened there.
  if (error.cause instanceof ScriptError) return error.cause;
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
