/**
 * What a variable is read for before anything has been assigned to it. Empty counts as 0 where a number is wanted, and as
 * no text where text is: a variable that is read for nothing else can begin as 0 or "".
 */
import type { Expression, Statement } from "../../script/vbscript/ast.js";
import { isCalculable, type StaticType, type MaybeType } from "./static-type.js";
import { allStatements, expressionsOf, partsOf } from "./syntax-walk.js";

/** What a value is wanted for; "unknown" as long as nobody can tell. */
export type Purpose = "any" | "number" | "text" | "unknown";

export type EmptyRead = "no" | "as number" | "as text" | "as value";

/** How a variable is read that is read in one way and in another. */
export function readAlso(known: EmptyRead, purpose: Purpose): EmptyRead {
  if (purpose === "unknown") return known;
  const read: EmptyRead = purpose === "any" ? "as value" : `as ${purpose}`;
  return known === "no" || known === read ? read : "as value";
}

/** What an operand of + or a comparison is wanted for, by what the other one is. */
export function purposeBeside(other: MaybeType): Purpose {
  switch (other?.kind) {
    case undefined:
      return "unknown";
    case "string":
      return "text";
    default:
      return isCalculable(other) ? "number" : "any";
  }
}

/** Whether a variable of that type can begin with something else than Empty. */
export function canBegin(read: EmptyRead, type: StaticType): boolean {
  if (read === "as number") return type.kind === "whole" || type.kind === "number";
  return read === "as text" ? type.kind === "string" : read === "no";
}

/** Functions that take Empty for no text. */
export const TAKES_TEXT = new Set(["Len", "InStr", "Left", "Right", "Mid", "UCase", "LCase", "Trim", "LTrim", "RTrim"]);

const ARITHMETIC = new Set(["-", "*", "/", "\\", "Mod", "^"]);
const COMPARISONS = new Set(["=", "<>", "<", ">", "<=", ">="]);

/** What a procedure wants a parameter for that it only reads. */
export function wantedFor(body: readonly Statement[], key: string): Purpose {
  let wanted: Purpose = "unknown";
  const note = (purpose: Purpose): void => {
    wanted = wanted === "unknown" || wanted === purpose ? purpose : "any";
  };
  const visit = (expression: Expression, purpose: Purpose): void => {
    if (expression.kind === "Name" && expression.key === key) note(purpose);
    else if (expression.kind === "Paren") visit(expression.expression, purpose);
    else if (expression.kind === "Binary") {
      const { operator, left, right } = expression;
      visit(left, operandPurpose(operator, right));
      visit(right, operandPurpose(operator, left));
    } else for (const part of partsOf(expression)) visit(part, "any");
  };
  for (const statement of allStatements(body)) for (const each of expressionsOf(statement)) visit(each, "any");
  return wanted === "unknown" ? "any" : wanted;
}

function operandPurpose(operator: string, other: Expression): Purpose {
  if (ARITHMETIC.has(operator)) return "number";
  if (operator === "&") return "text";
  const isText = (other.kind === "Literal" && other.type === "String") || isConcatenation(other);
  // Of what + is given only its porter knows.
  if (operator === "+") return isText ? "text" : "number";
  if (!COMPARISONS.has(operator) || other.kind !== "Literal") return "any";
  if (isText) return "text";
  return other.type === "Integer" || other.type === "Long" || other.type === "Double" ? "number" : "any";
}

function isConcatenation(expression: Expression): boolean {
  if (expression.kind === "Paren") return isConcatenation(expression.expression);
  return expression.kind === "Binary" && expression.operator === "&";
}
