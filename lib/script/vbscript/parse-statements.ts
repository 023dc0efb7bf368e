import type {
  ConstantDeclaration,
  ConstStatement,
  DimStatement,
  EraseStatement,
  ExitStatement,
  Expression,
  OnErrorStatement,
  ReDimArray,
  ReDimStatement,
  Statement,
  Target,
  VariableDeclaration,
} from "./ast.js";
import { parseDo, parseFor, parseIf, parseSelect, parseWhile, parseWith } from "./parse-blocks.js";
import { parseClass } from "./parse-classes.js";
import { parseExpression, parseLiteral, parseMember, parseReference } from "./parse-expressions.js";
import { parseFunction, parseSub } from "./parse-procedures.js";
import { parseCall, parseLet, parseSet, parseSimpleStatement, parseTarget } from "./parse-simple-statements.js";
import type { Parser } from "./parser.js";

type StatementParser = (parser: Parser) => Statement | null;

const STATEMENTS: ReadonlyMap<string, StatementParser> = new Map<string, StatementParser>([
  ["call", parseCall],
  ["class", parseGlobalClass],
  ["const", parseConst],
  ["dim", parseDim],
  ["do", parseDo],
  ["erase", parseErase],
  ["exit", parseExit],
  ["for", parseFor],
  ["function", parseGlobalProcedure],
  ["if", parseIf],
  ["let", parseLet],
  ["loop", (parser) => parser.fail(1038)],
  ["next", (parser) => parser.fail(1055)],
  ["on", parseOnError],
  ["private", parseWithVisibility],
  ["public", parseWithVisibility],
  ["redim", parseReDim],
  ["select", parseSelect],
  ["set", parseSet],
  ["stop", parseStop],
  ["sub", parseGlobalProcedure],
  ["while", parseWhile],
  ["with", parseWith],
]);

/** Parses one statement; null for a declaration that has its place elsewhere in the tree. */
export function parseStatement(parser: Parser): Statement | null {
  const { word } = parser.current;
  if (atProperty(parser)) {
    parser.fail(1048);
  }
  const parse = STATEMENTS.get(word) ?? parseSimpleStatement;
  return parser.nested(() => parse(parser));
}

/** Whether a property begins here; `property = 1` is an assignment. */
function atProperty(parser: Parser): boolean {
  return parser.at("property") && ["get", "let", "set"].includes(parser.peek().word);
}

function parseGlobalClass(parser: Parser): null {
  requireScriptLevel(parser);
  parser.classes.push(parseClass(parser));
  return null;
}

function parseGlobalProcedure(parser: Parser): null {
  requireScriptLevel(parser);
  const { at } = parser.current;
  return addProcedure(parser, { visibility: "Public", isDefault: false, at });
}

/** Procedures and classes are no part of a procedure, nor of an If on one line. */
function requireScriptLevel(parser: Parser): void {
  const { procedure, isInline } = parser.surroundings;
  if (procedure !== null || isInline) {
    parser.fail(1002);
  }
}

function addProcedure(parser: Parser, modifiers: Parameters<typeof parseSub>[1]): null {
  const parse = parser.at("sub") ? parseSub : parseFunction;
  parser.procedures.push(parse(parser, modifiers, (name) => parser.declare(name, "procedure")));
  return null;
}

/** `Public` and `Private` before a procedure, a constant or variables of the script. */
function parseWithVisibility(parser: Parser): Statement | null {
  requireScriptLevel(parser);
  const { at, word } = parser.advance();
  if (parser.at("sub") || parser.at("function")) {
    return addProcedure(parser, { visibility: word === "public" ? "Public" : "Private", isDefault: false, at });
  }
  if (parser.at("const")) {
    return parseConst(parser);
  }
  if (atProperty(parser) || (parser.at("default") && ["sub", "function", "property"].includes(parser.peek().word))) {
    parser.fail(1048);
  }
  return { kind: "Dim", variables: parseVariables(parser), at };
}

function parseDim(parser: Parser): DimStatement {
  const { at } = parser.advance();
  return { kind: "Dim", variables: parseVariables(parser), at };
}

/** Parses the variables of a `Dim`, or the fields of a class, and declares them. */
export function parseVariables(parser: Parser): VariableDeclaration[] {
  const variables: VariableDeclaration[] = [];
  do {
    const token = parser.expectName();
    parser.declare(token, "variable");
    variables.push({ ...parser.named(token), bounds: parser.accept("(") ? parseBounds(parser) : null });
  } while (parser.accept(","));
  return variables;
}

function parseBounds(parser: Parser): number[] {
  const bounds: number[] = [];
  if (parser.accept(")")) {
    return bounds;
  }
  do {
    const { literal } = parser.current;
    if (literal?.type !== "Integer" && literal?.type !== "Long") {
      return parser.fail(1026);
    }
    parser.advance();
    bounds.push(literal.value);
  } while (parser.accept(","));
  parser.expect(")", 1006);
  return bounds;
}

function parseConst(parser: Parser): ConstStatement {
  const { at } = parser.advance();
  const constants: ConstantDeclaration[] = [];
  do {
    const token = parser.expectName();
    parser.declare(token, "constant");
    parser.expect("=", 1011);
    constants.push({ ...parser.named(token), value: parseConstantValue(parser) });
  } while (parser.accept(","));
  return { kind: "Const", constants, at };
}

function parseConstantValue(parser: Parser): Expression {
  const { word, at } = parser.current;
  if (word === "-" || word === "+") {
    parser.advance();
    return { kind: "Unary", operator: word, operand: parser.nested(() => parseConstantValue(parser)), at };
  }
  if (word === "(") {
    parser.advance();
    const expression = parser.nested(() => parseConstantValue(parser));
    parser.expect(")", 1006);
    return { kind: "Paren", expression, at };
  }
  return parseLiteral(parser) ?? parser.fail(1045);
}

function parseReDim(parser: Parser): ReDimStatement {
  const { at } = parser.advance();
  const preserve = parser.accept("preserve");
  const arrays: ReDimArray[] = [];
  do {
    arrays.push(parseReDimArray(parser));
  } while (parser.accept(","));
  return { kind: "ReDim", preserve, arrays, at };
}

/** The last parentheses hold the bounds: in `a(1)(2)` the array is `a(1)`. */
function parseReDimArray(parser: Parser): ReDimArray {
  const { at } = parser.current;
  let target = parseArrayName(parser, parseReference(parser) ?? parser.fail(1010));
  for (;;) {
    parser.expect("(", 1005);
    const bounds = [parseExpression(parser)];
    while (parser.accept(",")) {
      bounds.push(parseExpression(parser));
    }
    parser.expect(")", 1006);
    if (!parser.at("(") && !parser.at(".")) {
      return { target, bounds, at };
    }
    parser.deeper();
    target = parseArrayName(parser, { kind: "Call", callee: target, args: bounds, at });
  }
}

function parseArrayName(parser: Parser, start: Expression): Target {
  let expression = start;
  while (parser.at(".")) {
    expression = parseMember(parser, expression);
  }
  if (expression.kind === "Name" || expression.kind === "Member" || expression.kind === "Call") {
    return expression;
  }
  return parser.fail(1037, expression.at);
}

function parseErase(parser: Parser): EraseStatement {
  const { at } = parser.advance();
  return { kind: "Erase", target: parseTarget(parser), at };
}

const EXITS: ReadonlyMap<string, ExitStatement["what"]> = new Map([
  ["do", "Do"],
  ["for", "For"],
  ["function", "Function"],
  ["sub", "Sub"],
  ["property", "Property"],
]);

function parseExit(parser: Parser): ExitStatement {
  const { at } = parser.advance();
  const what = EXITS.get(parser.current.word);
  if (what === undefined || !canExit(parser, what)) {
    return parser.fail(1039);
  }
  parser.advance();
  return { kind: "Exit", what, at };
}

function canExit({ surroundings }: Parser, what: ExitStatement["what"]): boolean {
  const { procedure, doLoops, forVariables } = surroundings;
  switch (what) {
    case "Do":
      return doLoops > 0;
    case "For":
      return forVariables.length > 0;
    case "Property":
      return procedure === "Get" || procedure === "Let" || procedure === "Set";
    default:
      return procedure === what;
  }
}

function parseOnError(parser: Parser): OnErrorStatement {
  const { at } = parser.advance();
  parser.expect("error", 1002);
  if (parser.accept("resume")) {
    parser.expect("next", 1020);
    return { kind: "OnError", resumeNext: true, at };
  }
  parser.expect("goto", 1002);
  const { literal } = parser.current;
  if (literal?.type !== "Integer" || literal.value !== 0) {
    return parser.fail(1002);
  }
  parser.advance();
  return { kind: "OnError", resumeNext: false, at };
}

function parseStop(parser: Parser): Statement {
  return { kind: "Stop", at: parser.advance().at };
}
