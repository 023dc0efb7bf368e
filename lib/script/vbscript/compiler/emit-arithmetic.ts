/**
 * JavaScript for operators that loops are full of: `+ - *` and comparisons of plain numbers stand in the
 * code itself, where the engine below can keep them in registers; everything else is a call.
 *
 * A plain number is what it looks like, so a result is right if it looks like its type: an Integer out of
 * two Integers, a Long or a wider result out of two whole numbers of 32 bits, or a Double that is no
 * whole number of 32 bits. What is none of these goes the slow way.
 */
import type { BinaryOperator } from "../ast.js";

/** An operand: JavaScript that can be repeated, since it has no effects. */
export interface Operand {
  readonly code: string;
  /** Its value, if it is an Integer of the source. */
  readonly integer: number | null;
}

/** Operators on numbers that stand in the code itself. */
export const INLINE_ARITHMETIC: ReadonlySet<BinaryOperator> = new Set(["+", "-", "*"]);

/** Comparisons, and what they are in JavaScript for numbers. */
export const JS_COMPARISONS: ReadonlyMap<BinaryOperator, string> = new Map([
  ["=", "==="],
  ["<>", "!=="],
  ["<", "<"],
  [">", ">"],
  ["<=", "<="],
  [">=", ">="],
]);

/** `a + b`; `result` is a JavaScript variable, `slow` the call for other operands. */
export function inlineArithmetic(
  operator: string,
  left: Operand,
  right: Operand,
  result: string,
  slow: string,
): string {
  const numbers = [left, right].filter(({ integer }) => integer === null);
  const types = numbers.map(({ code }) => `typeof ${code}==="number"`);
  const isRight = keepsLooks(numbers, result);
  // -1 * 0 would be the Double -0.
  const sum = operator === "*" ? `${left.code}*${right.code}+0` : `${left.code}${operator}${right.code}`;
  return `(${types.join("&&")}&&(${result}=${sum},${isRight})?${result}:${slow})`;
}

/** JavaScript that tells whether a sum, difference or product of plain numbers looks like its type. */
export function keepsLooks(operands: readonly Operand[], result: string): string {
  const numbers = operands.filter(({ integer }) => integer === null);
  if (numbers.length === 0) return "true";
  const whole = numbers.map(({ code }) => `(${code}|0)===${code}`);
  const short = numbers.map(({ code }) => `${code}<<16>>16===${code}`);
  return `(${result}|0)!==${result}?${result}-${result}===0:${whole.join("&&")}&&(${result}<<16>>16!==${result}||${short.join("&&")})`;
}

/** `a < b` as a JavaScript boolean; `slow` is the condition for other operands. */
export function inlineComparison(operator: BinaryOperator, left: Operand, right: Operand, slow: string): string {
  const types = [left, right].filter(({ integer }) => integer === null).map(({ code }) => `typeof ${code}==="number"`);
  return `(${types.join("&&")}?${left.code}${JS_COMPARISONS.get(operator) ?? "==="}${right.code}:${slow})`;
}
