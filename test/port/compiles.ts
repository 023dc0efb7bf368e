import { CompileError } from "../../lib/script/vbscript/compile-error.js";
import { parseProgram } from "../../lib/script/vbscript/parser.js";

/** Whether a random program is one of VBScript. */
export function compiles(program: string): boolean {
  try {
    parseProgram(program);
    return true;
  } catch (error) {
    if (error instanceof CompileError) return false;
    throw error;
  }
}
