/** A script in JScript as a tree that can be written as a module. */
import { Emitter } from "../../script/jscript/emitter.js";
import type { Range } from "../../script/jscript/nodes.js";
import { parseJScript, type ParsedText } from "../../script/jscript/parser.js";
import { TextEdits, type SyntaxNode } from "./syntax.js";

/** A script that cannot be written as a module. */
export class NotPortable extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** The text that becomes a module, and its tree. */
export interface ParsedScript {
  readonly text: string;
  readonly program: SyntaxNode;
  /** Whether the text is without what conditional compilation leaves out, each place of it where it was. */
  readonly wasConditional: boolean;
}

/** @throws JScriptCompileError, NotPortable */
export function parsed(source: string): ParsedScript {
  const whole = parseJScript(source);
  const wasConditional = whole.blanks.length > 0;
  const text = ofModules(source, whole);
  const result = text === source ? whole : parseJScript(text);
  // Some errors are found only when code is made of the text.
  new Emitter(text, result, 0).emit();
  if (result.blanks.length > 0) {
    throw new NotPortable(result.blanks[0]?.start ?? 0, "conditional compilation has no place in a module");
  }
  return { text, program: result.program as unknown as SyntaxNode, wasConditional };
}

/** The text without what no module has: conditional compilation, and comments as pages have them. */
function ofModules(text: string, { blanks, values, htmlMarks }: ParsedText): string {
  const edits = new TextEdits();
  const isLeftOut = ({ start }: Range): boolean => blanks.some((each) => each.start <= start && start < each.end);
  for (const { start, end } of blanks) edits.replace(start, end, text.slice(start, end).replace(/[^\r\n]/g, " "));
  for (const each of values) if (!isLeftOut(each)) edits.replace(each.start, each.end, String(each.value));
  for (const each of htmlMarks) if (!isLeftOut(each)) edits.replace(each.start, each.end, "//");
  return edits.apply(text);
}
