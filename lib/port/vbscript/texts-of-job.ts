/** Scripts of a job as one program. To the language each is a text of its own, which may declare names again. */
import type { Position, Program, Statement } from "../../script/vbscript/ast.js";
import { declarationsIn } from "../../script/vbscript/compiler/declarations.js";
import { parseProgram } from "../../script/vbscript/parser.js";

/** Texts as one program; Option Explicit holds for the text that it stands in. */
export interface JobProgram extends Program {
  /** Whether names have to be declared at a place. */
  readonly isExplicitAt: (at: Position) => boolean;
}

/** Where On Error Resume Next ends with the text that it stands in; Err stays as it is. */
const ends = new WeakSet<Statement>();

export function isEndOfText(statement: Statement): boolean {
  return ends.has(statement);
}

/**
 * @param starts where the second text and those after it begin
 * @throws CompileError
 */
export function parseTexts(text: string, starts: readonly number[] = []): JobProgram {
  const [first, ...others] = [0, ...starts].map((start, i) => {
    return parseProgram(blank(text.slice(0, start)) + text.slice(start, starts[i] ?? text.length));
  });
  if (first === undefined) throw new RangeError("no text");
  const programs = [first, ...others];
  const isExplicitAt = ({ offset }: Position): boolean => {
    return programs[starts.filter((start) => start <= offset).length]?.optionExplicit ?? false;
  };
  const known = new Set<string>();
  const body = programs.flatMap((program, i) => {
    const own = program.body.flatMap((statement) => withoutKnown(statement, known));
    const { variables, constants, resumes } = declarationsIn(own);
    for (const { key } of [...variables, ...constants]) known.add(key);
    const next = starts[i];
    return resumes && next !== undefined ? [...own, endOfText(positionAt(text, next))] : own;
  });
  return {
    ...first,
    optionExplicit: programs.every((each) => each.optionExplicit),
    isExplicitAt,
    body,
    procedures: programs.flatMap(({ procedures }) => procedures),
    classes: programs.flatMap(({ classes }) => classes),
  };
}

/** Spaces in the place of everything, so that what is behind stays where it is. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

/** A declaration without the names that an earlier text has declared. */
function withoutKnown(statement: Statement, known: ReadonlySet<string>): Statement[] {
  if (statement.kind === "Dim") {
    const variables = statement.variables.filter(({ key }) => !known.has(key));
    return variables.length === 0 ? [] : [{ ...statement, variables }];
  }
  if (statement.kind !== "Const") return [statement];
  const constants = statement.constants.filter(({ key }) => !known.has(key));
  return constants.length === 0 ? [] : [{ ...statement, constants }];
}

function endOfText(at: Position): Statement {
  const end: Statement = { kind: "OnError", resumeNext: false, at };
  ends.add(end);
  return end;
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
