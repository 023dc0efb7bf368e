/** Which names the statements of a procedure declare: VBScript knows them from its first statement on. */
import type { ConstantDeclaration, ReDimArray, Statement, VariableDeclaration } from "../ast.js";

/** The declarations among statements, in blocks too, in the order of the source. */
export interface Declarations {
  readonly variables: VariableDeclaration[];
  readonly constants: ConstantDeclaration[];
  /** ReDim of a plain name declares it where nothing else does. */
  readonly redimmed: ReDimArray[];
  /** Whether an error handler is ever switched on. */
  resumes: boolean;
}

/** Collects the declarations of statements. */
export function declarationsIn(statements: readonly Statement[]): Declarations {
  const found: Declarations = { variables: [], constants: [], redimmed: [], resumes: false };
  const pending: (readonly Statement[])[] = [statements];
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    const inner: (readonly Statement[])[] = [];
    for (const statement of block) {
      collect(statement, found);
      inner.push(...blocksOf(statement));
    }
    pending.push(...inner.reverse());
  }
  return found;
}

function collect(statement: Statement, found: Declarations): void {
  if (statement.kind === "Dim") found.variables.push(...statement.variables);
  else if (statement.kind === "Const") found.constants.push(...statement.constants);
  else if (statement.kind === "OnError") found.resumes ||= statement.resumeNext;
  else if (statement.kind === "ReDim") found.redimmed.push(...statement.arrays.filter((a) => a.target.kind === "Name"));
}

/** The blocks within a statement. */
export function blocksOf(statement: Statement): (readonly Statement[])[] {
  switch (statement.kind) {
    case "If":
      return [...statement.branches.map((branch) => branch.body), ...present(statement.otherwise)];
    case "Select":
      return [...statement.cases.map((branch) => branch.body), ...present(statement.otherwise)];
    case "For":
    case "ForEach":
    case "Do":
    case "While":
    case "With":
      return [statement.body];
    default:
      return [];
  }
}

function present(block: readonly Statement[] | null): (readonly Statement[])[] {
  return block === null ? [] : [block];
}
