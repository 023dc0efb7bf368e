/** Walks over the expressions and statements of a script. */
import type { Argument, Expression, Statement } from "../../script/vbscript/ast.js";
import { blocksOf } from "../../script/vbscript/compiler/declarations.js";

/** The expressions that a statement itself has, without those in its blocks; targets of assignments among them. */
export function expressionsOf(statement: Statement): Expression[] {
  switch (statement.kind) {
    case "Let":
    case "Set":
      return [statement.value, statement.target];
    case "CallStatement":
      return [statement.callee, ...given(statement.args)];
    case "ReDim":
      return statement.arrays.flatMap(({ target, bounds }) => [target, ...bounds]);
    case "Erase":
      return [statement.target];
    case "If":
      return statement.branches.map(({ test }) => test);
    case "Select":
      return [statement.subject, ...statement.cases.flatMap(({ values }) => values)];
    case "For":
      return [statement.from, statement.to, ...(statement.step === null ? [] : [statement.step]), statement.variable];
    case "ForEach":
      return [statement.collection, statement.variable];
    case "Do":
      return statement.condition === null ? [] : [statement.condition.test];
    case "While":
      return [statement.test];
    case "With":
      return [statement.object];
    default:
      return [];
  }
}

function given(args: readonly Argument[]): Expression[] {
  return args.filter((arg): arg is Expression => arg !== null);
}

/** The expressions directly within an expression. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case "Member":
      return expression.object === null ? [] : [expression.object];
    case "Call":
      return [expression.callee, ...given(expression.args)];
    case "Paren":
      return [expression.expression];
    case "Unary":
      return [expression.operand];
    case "Binary":
      return [expression.left, expression.right];
    default:
      return [];
  }
}

// Lists, not generators: the porter walks over everything time and again, and each level of a generator is passed through
// by every element below it.

/** Every expression in another one, that one first. */
export function allExpressions(expression: Expression): Expression[] {
  const found: Expression[] = [];
  addExpressions(found, expression);
  return found;
}

function addExpressions(found: Expression[], expression: Expression): void {
  found.push(expression);
  for (const part of partsOf(expression)) addExpressions(found, part);
}

/** Every statement, those in blocks too. */
export function allStatements(statements: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  addStatements(found, statements);
  return found;
}

function addStatements(found: Statement[], statements: readonly Statement[]): void {
  for (const statement of statements) {
    found.push(statement);
    for (const block of blocksOf(statement)) addStatements(found, block);
  }
}

/** Every expression in statements. */
export function expressionsIn(statements: readonly Statement[]): Expression[] {
  const found: Expression[] = [];
  for (const statement of allStatements(statements)) {
    for (const each of expressionsOf(statement)) addExpressions(found, each);
  }
  return found;
}

/** The plain names that a statement assigns to. */
export function writtenNames(statement: Statement): Extract<Expression, { kind: "Name" }>[] {
  switch (statement.kind) {
    case "Let":
    case "Set":
    case "Erase":
      return statement.target.kind === "Name" ? [statement.target] : [];
    case "ReDim":
      return statement.arrays.flatMap(({ target }) => (target.kind === "Name" ? [target] : []));
    case "For":
    case "ForEach":
      return [statement.variable];
    default:
      return [];
  }
}

/** Functions of the language that run texts, in which anything may change. */
export const RUN_TEXT = new Set(["execute", "executeglobal", "eval"]);

/** Whether statements run texts, which see the variables of the procedure around them. */
export function runsTexts(body: readonly Statement[]): boolean {
  return expressionsIn(body).some((each) => each.kind === "Name" && RUN_TEXT.has(each.key));
}

/** Whether statements run texts that see the variables of the procedure around them: ExecuteGlobal's see none. */
export function sharesNames(body: readonly Statement[]): boolean {
  return expressionsIn(body).some((each) => each.kind === "Name" && (each.key === "execute" || each.key === "eval"));
}

/** Some statements of a script. */
interface Statements {
  has(statement: Statement): boolean;
}

/** Statements with their blocks, without some. */
export function withoutStatements(body: readonly Statement[], dead: Statements): Statement[] {
  return body.filter((statement) => !dead.has(statement)).map((statement) => withBlocks(statement, dead));
}

/** A statement without those within it; the statement itself where there are none. */
function withBlocks(statement: Statement, dead: Statements): Statement {
  const blocks = blocksOf(statement);
  if (!blocks.some((block) => contains(block, dead))) return statement;
  return withBlocksMapped(statement, (block) => withoutStatements(block, dead));
}

/** A statement with other blocks within it; one that has no blocks is given back itself. */
export function withBlocksMapped(
  statement: Statement,
  mapped: (block: readonly Statement[]) => readonly Statement[],
): Statement {
  switch (statement.kind) {
    case "If":
      return {
        ...statement,
        branches: statement.branches.map((branch) => ({ ...branch, body: mapped(branch.body) })),
        otherwise: statement.otherwise === null ? null : mapped(statement.otherwise),
      };
    case "Select":
      return {
        ...statement,
        cases: statement.cases.map((branch) => ({ ...branch, body: mapped(branch.body) })),
        otherwise: statement.otherwise === null ? null : mapped(statement.otherwise),
      };
    case "For":
    case "ForEach":
    case "Do":
    case "While":
    case "With":
      return { ...statement, body: mapped(statement.body) };
    default:
      return statement;
  }
}

function contains(block: readonly Statement[], dead: Statements): boolean {
  return block.some((each) => dead.has(each) || blocksOf(each).some((inner) => contains(inner, dead)));
}
