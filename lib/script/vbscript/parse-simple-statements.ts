import type {
  Argument,
  CallStatement,
  Expression,
  LetStatement,
  Position,
  SetStatement,
  Statement,
  Target,
} from "./ast.js";
import {
  atExpression,
  atOperator,
  continueExpression,
  parseArguments,
  parseExpression,
  parseMember,
  parseParenthesised,
  parsePostfix,
  parseReference,
} from "./parse-expressions.js";
import type { Parser } from "./parser.js";

/** Parses a statement that begins with a name, `Me`, a dot or a parenthesis: an assignment or a call. */
export function parseSimpleStatement(parser: Parser): Statement {
  const { at } = parser.current;
  let callee = parseStart(parser);
  for (;;) {
    if (parser.at(".") && !atArgumentWithDot(parser)) {
      callee = parseMember(parser, callee);
    } else if (parser.at("(")) {
      const { args, open } = parseArguments(parser);
      const call = finishParenthesised(parser, callee, args, open.at, at);
      if (call !== null) {
        return call;
      }
      parser.deeper();
      callee = { kind: "Call", callee, args, at };
    } else {
      return parser.at("=") ? parseAssignment(parser, callee, at) : parseBareCall(parser, callee, [], at);
    }
  }
}

function parseStart(parser: Parser): Expression {
  if (!parser.at("(")) {
    return parseReference(parser) ?? parser.fail(1024);
  }
  const { at } = parser.current;
  const start = parseParenthesised(parser);
  // `(New Thing).Go` is a call; no other statement begins with a parenthesis.
  return parser.at(".") ? start : parser.fail(1024, at);
}

/** Within `With`, `f .x` hands `.x` to `f`. */
function atArgumentWithDot(parser: Parser): boolean {
  return parser.current.spaced && parser.surroundings.withs > 0;
}

/**
 * The call for which the parentheses just passed hold its only argument, `f (x)`, or the beginning of its first one,
 * `f (x) & y, z`. Null if they belong to what is called or assigned to.
 */
function finishParenthesised(
  parser: Parser,
  callee: Expression,
  args: readonly Argument[],
  open: Position,
  at: Position,
): CallStatement | null {
  const [only] = args;
  if (parser.atEndOfStatement()) {
    if (args.length > 1) {
      parser.fail(1044);
    }
    const byValue: Argument[] = args.map((arg) => (arg === null ? null : parenthesise(arg, open)));
    return { kind: "CallStatement", callee, args: byValue, at };
  }
  if (parser.at("=") || !(parser.at(",") || atOperator(parser))) {
    return null;
  }
  if (args.length !== 1 || only === undefined || only === null) {
    return parser.fail(1044);
  }
  const first = continueExpression(parser, parenthesise(only, open));
  return parseBareCall(parser, callee, [first], at);
}

function parenthesise(expression: Expression, at: Position): Expression {
  return { kind: "Paren", expression, at };
}

/** Parses the arguments of `f a, b` behind those that are there already. */
function parseBareCall(parser: Parser, callee: Expression, args: Argument[], at: Position): CallStatement {
  if (args.length === 0 && !parser.atEndOfStatement()) {
    if (!parser.at(",") && !atExpression(parser)) {
      parser.fail(1025);
    }
    args.push(parser.at(",") ? null : parseExpression(parser));
  }
  while (parser.accept(",")) {
    args.push(parser.at(",") ? null : parseExpression(parser));
  }
  return { kind: "CallStatement", callee, args, at };
}

function parseAssignment(parser: Parser, left: Expression, at: Position): LetStatement {
  const target = targetOf(parser, left);
  parser.advance();
  return { kind: "Let", target, value: parseExpression(parser), at };
}

function targetOf(parser: Parser, expression: Expression): Target {
  switch (expression.kind) {
    case "Name":
    case "Member":
    case "Call":
      return expression;
    case "Me":
      return parser.fail(1037, expression.at);
    default:
      return parser.fail(1002);
  }
}

/** Parses the left side of `Set`, or what `Erase` empties. */
export function parseTarget(parser: Parser): Target {
  const start = parseReference(parser) ?? parser.fail(1010);
  return targetOf(parser, parsePostfix(parser, start));
}

/** Parses `Let target = value`. */
export function parseLet(parser: Parser): LetStatement {
  const { at } = parser.advance();
  const target = parseTarget(parser);
  parser.expect("=", 1011);
  return { kind: "Let", target, value: parseExpression(parser), at };
}

/** Parses `Set target = value`. */
export function parseSet(parser: Parser): SetStatement {
  const { at } = parser.advance();
  const target = parseTarget(parser);
  parser.expect("=", 1011);
  return { kind: "Set", target, value: parseExpression(parser), at };
}

/** Parses `Call name(arguments)`. */
export function parseCall(parser: Parser): CallStatement {
  const { at } = parser.advance();
  const start = parser.at("(") ? parseParenthesised(parser) : (parseReference(parser) ?? parser.fail(1010));
  let callee = parsePostfix(parser, start);
  while (callee.kind === "Paren") {
    callee = callee.expression;
  }
  if (callee.kind === "Call") {
    return { kind: "CallStatement", callee: callee.callee, args: callee.args, at };
  }
  return { kind: "CallStatement", callee, args: [], at };
}
