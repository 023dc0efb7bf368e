/**
 * Conditions that hold, or do not, whatever the script does: `Do While 1`, `Loop Until False`, `If False Then` around what
 * somebody has switched off. Compilers and linters ask what they are good for; the port writes what comes of them.
 */
import type { Expression, IfStatement, Statement } from "../../script/vbscript/ast.js";
import type { Unit } from "./model.js";
import { withBlocksMapped } from "./syntax-walk.js";

/** A statement, or a part of one, that never runs and has been left out. */
export type Unreached = Pick<Statement, "at">;

/** Writes what such conditions decide into a procedure. */
export function withoutConstantConditions(unit: Unit): Unreached[] {
  const unreached: Unreached[] = [];
  unit.body = decided(unit.body, unreached);
  return unreached;
}

function decided(body: readonly Statement[], unreached: Unreached[]): Statement[] {
  return body.flatMap((statement): readonly Statement[] => {
    const clean = withBlocksMapped(statement, (block) => decided(block, unreached));
    switch (clean.kind) {
      case "If":
        return ofIf(clean, unreached);
      case "While": {
        const holds = outcomeOf(clean.test);
        if (holds === false) unreached.push(clean);
        return holds === null ? [clean] : holds ? [{ ...clean, test: literalOf(true, clean.test) }] : [];
      }
      case "Do": {
        const { condition } = clean;
        const outcome = condition === null ? null : outcomeOf(condition.test);
        if (condition === null || outcome === null) return [clean];
        const goesOn = outcome !== condition.until;
        if (!goesOn && !condition.atEnd) {
          unreached.push(clean);
          return [];
        }
        if (goesOn && condition.atEnd) return [{ ...clean, condition: null }];
        return [{ ...clean, condition: { ...condition, until: false, test: literalOf(goesOn, condition.test) } }];
      }
      default:
        return [clean];
    }
  });
}

/** What is left of an If: nothing, the statements of one branch, or the branches that may run. */
function ofIf(statement: IfStatement, unreached: Unreached[]): readonly Statement[] {
  const branches: IfStatement["branches"][number][] = [];
  let { otherwise } = statement;
  for (const [i, branch] of statement.branches.entries()) {
    const holds = outcomeOf(branch.test);
    if (holds === null) branches.push(branch);
    else if (!holds) unreached.push(branch);
    else {
      unreached.push(...statement.branches.slice(i + 1));
      otherwise = branch.body;
      break;
    }
  }
  if (branches.length === statement.branches.length) return [statement];
  return branches.length === 0 ? (otherwise ?? []) : [{ ...statement, branches, otherwise }];
}

function literalOf(value: boolean, { at }: Expression): Expression {
  return { kind: "Literal", type: "Boolean", value, at };
}

/** Whether a condition always holds (true) or never does (false); null where only the run tells. */
export function outcomeOf(test: Expression): boolean | null {
  const value = valueOf(test);
  return typeof value === "number" ? value !== 0 : null;
}

/** What an expression of literals comes to, with True as -1; null where it is none. */
function valueOf(expression: Expression): number | string | null {
  switch (expression.kind) {
    case "Paren":
      return valueOf(expression.expression);
    case "Literal":
      return ofLiteral(expression);
    case "Unary": {
      const operand = valueOf(expression.operand);
      return expression.operator === "Not" && Number.isInteger(operand) ? ~Number(operand) : null;
    }
    case "Binary": {
      const [left, right] = [valueOf(expression.left), valueOf(expression.right)];
      if (left === null || right === null || typeof left !== typeof right) return null;
      return expression.operator === "=" ? -Number(left === right) : ofOrder(expression.operator, left, right);
    }
    default:
      return null;
  }
}

function ofLiteral({ type, value }: Extract<Expression, { kind: "Literal" }>): number | string | null {
  if (type === "Boolean") return -Number(value);
  return type === "Integer" || type === "Long" || type === "String" ? value : null;
}

function ofOrder(operator: string, left: number | string, right: number | string): number | null {
  switch (operator) {
    case "<>":
      return -Number(left !== right);
    case "<":
      return -Number(left < right);
    case ">":
      return -Number(left > right);
    case "<=":
      return -Number(left <= right);
    case ">=":
      return -Number(left >= right);
    default:
      return null;
  }
}
