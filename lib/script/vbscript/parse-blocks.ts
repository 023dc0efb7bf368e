import type {
  DoStatement,
  Expression,
  ForEachStatement,
  ForStatement,
  IfBranch,
  IfStatement,
  LoopCondition,
  NameExpression,
  SelectCase,
  SelectStatement,
  Statement,
  WhileStatement,
  WithStatement,
} from "./ast.js";
import { parseExpression } from "./parse-expressions.js";
import { parseStatement } from "./parse-statements.js";
import type { Parser } from "./parser.js";

/** Keywords that end a block of statements, whoever began it. */
const BLOCK_ENDS = new Set(["end", "else", "elseif", "case", "wend", "loop", "next"]);

/**
 * Parses statements up to what ends the block. `closer` is the one of `loop` and `next` that may.
 * @param isShort whether the end of the block may follow its only statement at once
 */
export function parseBlock(parser: Parser, closer: "loop" | "next" | "", isShort = false): Statement[] {
  const body: Statement[] = [];
  for (;;) {
    parser.skipSeparators();
    if (parser.atEnd() || atBlockEnd(parser, closer)) {
      return body;
    }
    const statement = parseStatement(parser);
    if (statement !== null) {
      body.push(statement);
    }
    // The one statement of a procedure that is written in one line.
    if (isShort && body.length === 1 && parser.at("end")) return body;
    parser.endOfStatement();
  }
}

function atBlockEnd(parser: Parser, closer: string): boolean {
  const { word } = parser.current;
  if (word === "loop" && closer !== word) {
    parser.fail(1038);
  }
  if (word === "next" && closer !== word) {
    parser.fail(1055);
  }
  return BLOCK_ENDS.has(word);
}

/** A block inside of another statement; on whatever line it stands, `Else` does not end its statements. */
function parseInnerBlock(parser: Parser, closer: "loop" | "next" | "" = ""): Statement[] {
  return parser.withInline(false, () => parseBlock(parser, closer));
}

/** Parses `If`. */
export function parseIf(parser: Parser): IfStatement {
  const { at } = parser.advance();
  const test = parseExpression(parser);
  parser.expect("then", 1017);
  const hasColon = parser.at(":");
  while (parser.accept(":"));
  const isBlock = beginsBlock(parser, hasColon);
  const parseBody = isBlock ? parseInnerBlock : parseInlineBody;
  const branches: IfBranch[] = [{ test, body: parseBody(parser), at }];
  while (parser.at("elseif")) {
    branches.push(parseElseIf(parser, parseBody));
  }
  const otherwise = parser.accept("else") ? parseBody(parser) : null;
  if (isBlock) {
    expectEnd(parser, "if", 1012);
  } else if (parser.atEndOf("if")) {
    parser.advance();
    parser.advance();
  }
  return { kind: "If", branches, otherwise, at };
}

function beginsBlock(parser: Parser, hasColon: boolean): boolean {
  const isLineEnd = parser.at("\n") || parser.atEnd();
  parser.hasColonBehindThen ||= isLineEnd && hasColon;
  return isLineEnd && (!hasColon || parser.colonBeginsBlock);
}

function parseElseIf(parser: Parser, parseBody: (parser: Parser) => Statement[]): IfBranch {
  const { at } = parser.advance();
  const test = parseExpression(parser);
  parser.expect("then", 1017);
  return { test, body: parseBody(parser), at };
}

/** The statements of an If on one line, which the end of the line ends. */
function parseInlineBody(parser: Parser): Statement[] {
  return parser.withInline(true, () => {
    const body: Statement[] = [];
    do {
      while (parser.accept(":"));
      const isEnd = parser.atEndOfStatement() || (parser.previous?.word === ":" && BLOCK_ENDS.has(parser.current.word));
      const statement = isEnd ? null : parseStatement(parser);
      if (statement !== null) {
        body.push(statement);
      }
    } while (parser.at(":"));
    return body;
  });
}

/** Passes `End` and the word that has to follow. */
export function expectEnd(parser: Parser, word: string, error: 1012 | 1015 | 1016 | 1022 | 1029 | 1047 | 1050): void {
  parser.expect("end", 1014);
  parser.expect(word, error);
}

/** Parses `Select Case`. */
export function parseSelect(parser: Parser): SelectStatement {
  const { at } = parser.advance();
  parser.expect("case", 1021);
  const subject = parseExpression(parser);
  endOfHeader(parser);
  const cases: SelectCase[] = [];
  let otherwise: Statement[] | null = null;
  while (otherwise === null && parser.at("case")) {
    const { at: caseAt } = parser.advance();
    if (parser.accept("else")) {
      otherwise = parseInnerBlock(parser);
    } else {
      cases.push({ values: parseValues(parser), body: parseInnerBlock(parser), at: caseAt });
    }
  }
  if (otherwise === null && cases.length === 0 && !parser.atEnd() && !parser.at("end")) {
    parser.fail(1021);
  }
  expectEnd(parser, "select", 1022);
  return { kind: "Select", subject, cases, otherwise, at };
}

function parseValues(parser: Parser): Expression[] {
  const values = [parseExpression(parser)];
  while (parser.accept(",")) {
    values.push(parseExpression(parser));
  }
  return values;
}

/** The first line of a block is a statement of its own: what follows is on another line or behind a colon. */
function endOfHeader(parser: Parser, error: 1025 | 1028 = 1025): void {
  if (parser.current.kind !== "separator" && !parser.atEnd()) {
    parser.fail(error);
  }
  parser.skipSeparators();
}

/** Parses `For` and `For Each`. */
export function parseFor(parser: Parser): ForStatement | ForEachStatement {
  const { at } = parser.advance();
  if (parser.accept("each")) {
    const variable = parseControlVariable(parser);
    parser.expect("in", 1046);
    const collection = parseExpression(parser);
    return { kind: "ForEach", variable, collection, at, ...parseForBody(parser, variable) };
  }
  const variable = parseControlVariable(parser);
  parser.expect("=", 1011);
  const from = parseExpression(parser);
  parser.expect("to", 1013);
  const to = parseExpression(parser);
  const step = parser.accept("step") ? parseExpression(parser) : null;
  return { kind: "For", variable, from, to, step, at, ...parseForBody(parser, variable) };
}

/** A plain variable, and none that a loop around counts already. */
function parseControlVariable(parser: Parser): NameExpression {
  const named = parser.named(parser.expectName());
  if (parser.at(".") || parser.at("(") || parser.surroundings.forVariables.includes(named.key)) {
    parser.fail(1040, named.at);
  }
  return { kind: "Name", ...named };
}

function parseForBody(parser: Parser, { key }: NameExpression): Pick<ForStatement, "body" | "endAt"> {
  endOfHeader(parser);
  const { forVariables } = parser.surroundings;
  forVariables.push(key);
  const body = parseInnerBlock(parser, "next");
  forVariables.pop();
  return { body, endAt: parser.expect("next", 1020).at };
}

/** Parses `Do ... Loop`. */
export function parseDo(parser: Parser): DoStatement {
  const { at } = parser.advance();
  const first = parseLoopCondition(parser, false);
  endOfHeader(parser, first === null ? 1028 : 1025);
  parser.surroundings.doLoops++;
  const body = parseInnerBlock(parser, "loop");
  parser.surroundings.doLoops--;
  const { at: endAt } = parser.expect("loop", 1019);
  const condition = first ?? parseLoopCondition(parser, true);
  if (condition === null && !parser.atEndOfStatement()) {
    parser.fail(1028);
  }
  return { kind: "Do", condition, body, at, endAt };
}

function parseLoopCondition(parser: Parser, atEnd: boolean): LoopCondition | null {
  const until = parser.at("until");
  if (!until && !parser.at("while")) {
    return null;
  }
  parser.advance();
  return { test: parseExpression(parser), until, atEnd };
}

/** Parses `While ... Wend`. */
export function parseWhile(parser: Parser): WhileStatement {
  const { at } = parser.advance();
  const test = parseExpression(parser);
  endOfHeader(parser);
  const body = parseInnerBlock(parser);
  return { kind: "While", test, body, at, endAt: parser.expect("wend", 1018).at };
}

/** Parses `With`. */
export function parseWith(parser: Parser): WithStatement {
  const { at } = parser.advance();
  const object = parseExpression(parser);
  endOfHeader(parser);
  parser.surroundings.withs++;
  const body = parseInnerBlock(parser);
  parser.surroundings.withs--;
  expectEnd(parser, "with", 1029);
  return { kind: "With", object, body, at };
}
