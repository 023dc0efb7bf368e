import type { Argument, Expression, Program, Statement } from "./ast.js";

/** Calls `visit` for every expression of a program, an outer one before those in it, in the order of the source. */
export function walkExpressions(program: Program, visit: (expression: Expression) => void): void {
  const procedures = [...program.classes.flatMap(({ members }) => members), ...program.procedures];
  for (const { body } of procedures) {
    walkStatements(body, visit);
  }
  walkStatements(program.body, visit);
}

type Visit = (expression: Expression) => void;

function walkStatements(statements: readonly Statement[], visit: Visit): void {
  for (const statement of statements) {
    for (const expression of expressionsOf(statement)) {
      walkExpression(expression, visit);
    }
    walkStatements(blocksOf(statement), visit);
  }
}

function expressionsOf(statement: Statement): readonly Argument[] {
  switch (statement.kind) {
    case "Let":
    case "Set":
      return [statement.target, statement.value];
    case "CallStatement":
      // As one expression, a call looks like one within an expression.
      return [{ kind: "Call", callee: statement.callee, args: statement.args, at: statement.at }];
    case "Const":
      return statement.constants.map(({ value }) => value);
    case "ReDim":
      return statement.arrays.flatMap(({ target, bounds }) => [target, ...bounds]);
    case "Erase":
      return [statement.target];
    case "If":
      return statement.branches.map(({ test }) => test);
    case "Select":
      return [statement.subject, ...statement.cases.flatMap(({ values }) => values)];
    case "For":
      return [statement.variable, statement.from, statement.to, statement.step];
    case "ForEach":
      return [statement.variable, statement.collection];
    case "Do":
      return [statement.condition?.test ?? null];
    case "While":
      return [statement.test];
    case "With":
      return [statement.object];
    default:
      return [];
  }
}

function blocksOf(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case "If":
      return [...statement.branches.flatMap(({ body }) => body), ...(statement.otherwise ?? [])];
    case "Select":
      return [...statement.cases.flatMap(({ body }) => body), ...(statement.otherwise ?? [])];
    case "For":
    case "ForEach":
    case "Do":
    case "While":
    case "With":
      return statement.body;
    default:
      return [];
  }
}

function walkExpression(expression: Argument, visit: Visit): void {
  if (expression === null) {
    return;
  }
  visit(expression);
  switch (expression.kind) {
    case "Member":
      return walkExpression(expression.object, visit);
    case "Call":
      walkExpression(expression.callee, visit);
      for (const arg of expression.args) {
        walkExpression(arg, visit);
      }
      return;
    case "Paren":
      return walkExpression(expression.expression, visit);
    case "Unary":
      return walkExpression(expression.operand, visit);
    case "Binary":
      walkExpression(expression.left, visit);
      return walkExpression(expression.right, visit);
    default:
      return;
  }
}
