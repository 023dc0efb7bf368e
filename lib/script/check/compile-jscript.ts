import { COMPILATION_SOURCE, JScriptCompileError } from "../jscript/compile-error.js";
import { Emitter } from "../jscript/emitter.js";
import { parseJScript } from "../jscript/parser.js";
import type { ScriptText } from "./compile-text.js";
import { addJavaScript } from "./javascript-flow.js";
import { sourceLineOf } from "./place-finder.js";
import type { CheckError } from "./script-report.js";
import type { ScriptScope } from "./script-scope.js";

/** Compiles a text of JScript. @returns what it does not compile with */
export function compileJScript({ text, placeAt }: ScriptText, scope: ScriptScope): CheckError | null {
  try {
    const parsed = parseJScript(text);
    // Some errors are found only when code is made of the text.
    new Emitter(text, parsed, 0).emit();
    addJavaScript(parsed.program, scope, ({ start }) => placeAt(start));
    return null;
  } catch (error) {
    if (!(error instanceof JScriptCompileError)) throw error;
    const { number, description, offset } = error;
    return {
      number,
      source: COMPILATION_SOURCE,
      description,
      ...placeAt(offset),
      sourceLine: sourceLineOf(text, offset),
    };
  }
}
