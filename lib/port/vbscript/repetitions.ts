/**
 * Cases and tests that a script has twice, usually copied and not changed. Linters take them for mistakes, and TypeScript
 * finds that the second one cannot hold.
 */
import { constants as vbConstants } from "../../script/vbscript/runtime/constants.js";
import type { Expression, SelectStatement } from "../../script/vbscript/ast.js";
import { Typed } from "../../script/vbscript/runtime/value.js";
import type { Unreached } from "./constant-conditions.js";
import type { ProgramModel, Unit } from "./model.js";
import { meaningOf } from "./resolver.js";
import { withBlocksMapped } from "./syntax-walk.js";

/** Takes the cases of constants out of a procedure that an earlier case of their Select has had. */
export function withoutRepeatedCases(program: ProgramModel, unit: Unit): Unreached[] {
  const unreached: Unreached[] = [];
  const cleaned = (body: Unit["body"]): Unit["body"] =>
    body.map((statement) => {
      const clean = withBlocksMapped(statement, cleaned);
      return clean.kind === "Select"
        ? withoutRepeated(clean, (each) => constantKey(program, unit, each), unreached)
        : clean;
    });
  unit.body = cleaned(unit.body);
  return unreached;
}

function withoutRepeated(
  statement: SelectStatement,
  keyOf: (value: Expression) => string | null,
  unreached: Unreached[],
): SelectStatement {
  const seen = new Set<string>();
  const isNew = (value: Expression): boolean => {
    const key = keyOf(value);
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const cases = statement.cases.map((branch) => ({ ...branch, values: branch.values.filter(isNew) }));
  if (cases.every(({ values }, i) => values.length === statement.cases[i]?.values.length)) return statement;
  unreached.push(...cases.filter(({ values }) => values.length === 0));
  return { ...statement, cases: cases.filter(({ values }) => values.length > 0) };
}

/** What tells constants of different values apart; null for what is not known before the run. */
function constantKey(program: ProgramModel, unit: Unit, expression: Expression): string | null {
  switch (expression.kind) {
    case "Paren":
      return constantKey(program, unit, expression.expression);
    case "Literal":
      return "value" in expression ? keyOfValue(expression.value) : null;
    case "Unary": {
      const { operand, operator } = expression;
      if (operator !== "-" || operand.kind !== "Literal" || !("value" in operand)) return null;
      return typeof operand.value === "number" ? keyOfValue(-operand.value) : null;
    }
    case "Name": {
      const meaning = meaningOf(program, unit, expression.key);
      if (meaning.kind === "constant") return constantKey(program, unit, meaning.constant.value);
      if (meaning.kind === "enumeration") return keyOfValue(meaning.value);
      if (meaning.kind !== "language constant") return null;
      const value = vbConstants.get(meaning.key);
      return keyOfValue(value instanceof Typed ? value.value : value);
    }
    default:
      return null;
  }
}

function keyOfValue(value: unknown): string | null {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? `${typeof value} ${String(value)}`
    : null;
}

/** Whether a test of If and ElseIf holds only where an earlier one does, as linters find out. */
export function isRepeated(test: Expression, earlier: readonly Expression[]): boolean {
  const known = earlier.flatMap((each) => operandsOf(each, "Or")).map((each) => keysOf(each));
  return [test, ...operandsOf(test, "And")].some((condition) =>
    operandsOf(condition, "Or").every((operand) => {
      const keys = new Set(keysOf(operand));
      return known.some((each) => each.every((key) => keys.has(key)));
    }),
  );
}

function keysOf(expression: Expression): string[] {
  return operandsOf(expression, "And").map((each) => JSON.stringify(each, withoutPlaces));
}

/** Names count by their keys, wherever they stand. */
function withoutPlaces(property: string, value: unknown): unknown {
  return property === "at" || property === "nameAt" || property === "name" ? undefined : value;
}

function operandsOf(expression: Expression, operator: "And" | "Or"): Expression[] {
  if (expression.kind === "Paren") return operandsOf(expression.expression, operator);
  if (expression.kind !== "Binary" || expression.operator !== operator) return [expression];
  return [...operandsOf(expression.left, operator), ...operandsOf(expression.right, operator)];
}
