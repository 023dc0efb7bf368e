/** Compiles one text of a script without running it, and notes what it does. */
import { parse, type Options, type Program } from "acorn";
import type { Language } from "../host/languages.js";
import { CompileError } from "../vbscript/compile-error.js";
import { parseProgram } from "../vbscript/parser.js";
import { compileJScript } from "./compile-jscript.js";
import { addJavaScript } from "./javascript-flow.js";
import { sourceLineOf, type PlaceAt } from "./place-finder.js";
import type { CheckError } from "./script-report.js";
import type { ScriptScope } from "./script-scope.js";
import { addVBScript } from "./vbscript-flow.js";

/** A text in one language. */
export interface ScriptText {
  readonly language: Language;
  readonly text: string;
  /** Where its parts stand in the file that it is from. */
  readonly placeAt: PlaceAt;
  /** Whether it can only be an ES module, or only not be one; undefined for either. */
  readonly isModule?: boolean | undefined;
}

/** @returns what it does not compile with; null for a text that compiles */
export function compileText(script: ScriptText, scope: ScriptScope): CheckError | null {
  switch (script.language) {
    case "VBScript":
      return compileVBScript(script, scope);
    case "JScript":
      return compileJScript(script, scope);
    case "JavaScript":
      return compileJavaScript(script, scope);
  }
}

function compileVBScript({ text, placeAt }: ScriptText, scope: ScriptScope): CheckError | null {
  try {
    addVBScript(parseProgram(text), scope, ({ offset }) => placeAt(offset));
    return null;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const { number, source, description, offset, sourceLine } = error;
    return { number, source, description, ...placeAt(offset), sourceLine };
  }
}

function compileJavaScript(script: ScriptText, scope: ScriptScope): CheckError | null {
  const { text, placeAt } = script;
  try {
    addJavaScript(parseJavaScript(script), scope, ({ start }) => placeAt(start));
    return null;
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    return {
      number: 0,
      source: "Microsoft JScript compilation error",
      // The parser repeats the place at the end of its sentence.
      description: error.message.replace(/ \(\d+:\d+\)$/, ""),
      ...placeAt(error.pos),
      sourceLine: sourceLineOf(text, error.pos),
    };
  }
}

/** As `vmcom run` does: a script if it can be one. */
function parseJavaScript({ text, isModule }: ScriptText): Program {
  const options: Options = { ecmaVersion: "latest", allowHashBang: true };
  if (isModule !== undefined) return parse(text, { ...options, sourceType: isModule ? "module" : "commonjs" });
  try {
    return parse(text, { ...options, sourceType: "script" });
  } catch (error) {
    try {
      return parse(text, { ...options, sourceType: "module" });
    } catch {
      throw error;
    }
  }
}

interface ParserError extends SyntaxError {
  readonly pos: number;
}

function isSyntaxError(error: unknown): error is ParserError {
  return error instanceof SyntaxError && "pos" in error;
}
