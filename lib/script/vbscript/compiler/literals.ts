/** JavaScript for constants of the source. */
import type { Expression, Literal } from "../ast.js";
import { quote, type ProgramContext } from "./program-context.js";

/** JavaScript for a literal. */
export function literalCode(context: ProgramContext, literal: Literal): string {
  switch (literal.type) {
    case "Integer":
      return numberCode(literal.value);
    case "Long":
      return isShort(literal.value)
        ? context.constant("k", `${context.use("long")}(${literal.value})`)
        : numberCode(literal.value);
    case "Double":
      return (literal.value | 0) === literal.value && !Object.is(literal.value, -0)
        ? context.constant("k", `${context.use("double")}(${literal.value})`)
        : numberCode(literal.value);
    case "String":
      return quote(literal.value);
    case "Date":
      return context.constant("k", `new ${context.use("VbDate")}(${numberCode(literal.value)})`);
    case "Boolean":
      return String(literal.value);
    case "Empty":
      return "undefined";
    case "Null":
      return "null";
    case "Nothing":
      return context.use("NOTHING");
  }
}

/** JavaScript for what a Const may be: a literal, with signs and parentheses around it. */
export function constantCode(context: ProgramContext, value: Expression): string {
  if (value.kind === "Literal") return literalCode(context, value);
  if (value.kind === "Paren") return constantCode(context, value.expression);
  if (value.kind !== "Unary") return "undefined";
  const helper = value.operator === "-" ? "neg" : value.operator === "+" ? "pos" : "not";
  return `${context.use(helper)}(${constantCode(context, value.operand)})`;
}

/** JavaScript for a number; a negative one in parentheses, since `- -1` and `2--1` are something else. */
export function numberCode(value: number): string {
  if (Object.is(value, -0)) return "(-0)";
  return value < 0 ? `(${String(value)})` : String(value);
}

function isShort(value: number): boolean {
  return (value << 16) >> 16 === value;
}
