/** A script in JScript as a tree that can be written as a module. */
import { PREDEFINED } from "../../script/jscript/conditional-compilation.js";
import { Emitter } from "../../script/jscript/emitter.js";
import type { Range } from "../../script/jscript/nodes.js";
import { parseJScript } from "../../script/jscript/parser.js";
import type { SyntaxNode } from "./syntax.js";

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
  const text = wasConditional ? withoutDirectives(source, whole.blanks) : source;
  const result = wasConditional ? parseJScript(text) : whole;
  // Some errors are found only when code is made of the text.
  new Emitter(text, result, 0).emit();
  if (result.blanks.length > 0) {
    throw new NotPortable(result.blanks[0]?.start ?? 0, "conditional compilation has no place in a module");
  }
  return { text, program: result.program as unknown as SyntaxNode, wasConditional };
}

function withoutDirectives(text: string, blanks: readonly Range[]): string {
  let rest = text;
  for (const { start, end } of blanks) {
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, " ") + rest.slice(end);
  }
  for (const [name, value] of PREDEFINED) {
    const pattern = new RegExp(`@${name}\\b`, "g");
    rest = rest.replace(pattern, (found) => String(value).padEnd(found.length));
  }
  return rest;
}
