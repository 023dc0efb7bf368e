/** What the emitter reads off the text itself, where the syntax tree does not tell. */

/** Statements that a semicolon ends, or a line break in its place. */
export const ENDED_BY_SEMICOLON: ReadonlySet<string> = new Set([
  "ExpressionStatement",
  "VariableDeclaration",
  "BreakStatement",
  "ContinueStatement",
  "ReturnStatement",
  "ThrowStatement",
  "DoWhileStatement",
  "DebuggerStatement",
]);

/** The text between two parts of code with spaces for its comments. */
export function withoutComments(gap: string): string {
  return gap.replace(/\/\*[^]*?\*\/|\/\/.*/g, (comment) => " ".repeat(comment.length));
}

/** Behind the operator between two operands, in whose gap only space, comments and parentheses are. */
export function endOfOperator(text: string, operator: string, start: number, end: number): number {
  return start + withoutComments(text.slice(start, end)).indexOf(operator) + operator.length;
}

/** A literal as JavaScript has it: a variable of conditional compilation is what it holds, and "\\v" is "v". */
export function literalCode(text: string, value: unknown): string {
  if (text.startsWith("@")) return Number.isNaN(value) ? "(0/0)" : `(${String(value)})`;
  if (typeof value !== "string") return text;
  return text.replace(/\\([^])/g, (escape, character) => (character === "v" ? "v" : escape));
}

/** A text as a string literal. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
