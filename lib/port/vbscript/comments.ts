/** The comments and empty lines of a script, which its syntax tree leaves out. */

export interface SourceLine {
  /** The comment on it without its mark; undefined if there is none. */
  readonly comment: string | undefined;
  /** Whether there is nothing else on it. */
  readonly isAlone: boolean;
  /** Whether it has nothing at all. */
  readonly isEmpty: boolean;
  /** Whether it ends a block, or goes on with another part of it. */
  readonly isBlockEnd: boolean;
}

const BLOCK_END = /^\s*(?:end\s+\w+|next\b|loop\b|wend\b|else\b|elseif\b|case\b)/i;

/** The lines of a script, the first one at 1. */
export function sourceLines(text: string): SourceLine[] {
  return ["", ...text.split(/\r\n|\r|\n/)].map(lineOf);
}

function lineOf(line: string): SourceLine {
  const at = commentStart(line);
  const code = at < 0 ? line : line.slice(0, at);
  const comment =
    at < 0
      ? undefined
      : line
          .slice(at)
          .replace(/^(?:'|rem\b)/i, "")
          // What only looks like a blank is one, and what ends a line of TypeScript ends none of VBScript.
          .replace(/[^\S\t]/g, " ")
          .trimEnd();
  const isAlone = code.trim() === "";
  return {
    comment,
    isAlone: isAlone && comment !== undefined,
    isEmpty: isAlone && comment === undefined,
    isBlockEnd: BLOCK_END.test(code),
  };
}

/** Where a comment begins; -1 if there is none. */
function commentStart(line: string): number {
  let isStatementStart = true;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? "";
    if (char === '"') {
      i = closing(line, i, '"');
    } else if (char === "[") {
      i = closing(line, i, "]");
    } else if (char === "#" && /^#[^#'"]*'?[^#'"]*#/.test(line.slice(i)) && /^#[\d\sa-z/:,.-]+#/i.test(line.slice(i))) {
      i = closing(line, i, "#");
    } else if (char === "'") {
      return i;
    } else if (isStatementStart && /^rem(?:\s|$)/i.test(line.slice(i))) {
      return i;
    }
    if (!/\s/.test(char)) isStatementStart = char === ":";
  }
  return -1;
}

function closing(line: string, from: number, mark: string): number {
  const at = line.indexOf(mark, from + 1);
  return at < 0 ? line.length : at;
}
