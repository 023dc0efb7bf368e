import type { Argument, BinaryOperator, Expression, Literal, Position } from "./ast.js";
import type { Parser } from "./parser.js";
import type { Token } from "./token.js";

interface OperatorInfo {
  readonly operator: BinaryOperator;
  readonly precedence: number;
}

/** The operators, each line binding tighter than the one before it. `Not` stands between `And` and the comparisons. */
const PRECEDENCES: readonly (readonly BinaryOperator[])[] = [
  ["Imp"],
  ["Eqv"],
  ["Xor"],
  ["Or"],
  ["And"],
  ["=", "<>", "<", ">", "<=", ">=", "Is"],
  ["&"],
  ["+", "-"],
  ["Mod"],
  ["\\"],
  ["*", "/"],
  ["^"],
];
const OPERATORS: ReadonlyMap<string, OperatorInfo> = new Map(
  PRECEDENCES.flatMap((operators, precedence) =>
    operators.map((operator) => [operator.toLowerCase(), { operator, precedence }] as const),
  ),
);
const LOWEST = 0;
const COMPARISON = 5;

const CONSTANTS: ReadonlyMap<string, (at: Position) => Literal> = new Map([
  ["true", (at): Literal => ({ kind: "Literal", type: "Boolean", value: true, at })],
  ["false", (at): Literal => ({ kind: "Literal", type: "Boolean", value: false, at })],
  ["empty", (at): Literal => ({ kind: "Literal", type: "Empty", value: undefined, at })],
  ["null", (at): Literal => ({ kind: "Literal", type: "Null", value: null, at })],
  ["nothing", (at): Literal => ({ kind: "Literal", type: "Nothing", value: undefined, at })],
]);
const EXPRESSION_STARTS = new Set([...CONSTANTS.keys(), "not", "new", "me", "(", "-", "+", "."]);

/** Parses an expression. */
export function parseExpression(parser: Parser): Expression {
  return parser.nested(() => parseBinary(parser, LOWEST));
}

/** Parses what follows an operand that is there already: the `& y` of `f (x) & y`. */
export function continueExpression(parser: Parser, left: Expression): Expression {
  return parser.nested(() => parseOperators(parser, left, LOWEST));
}

/** Whether an expression can begin with the current token. */
export function atExpression({ current }: Parser): boolean {
  return current.kind === "name" || current.kind === "literal" || EXPRESSION_STARTS.has(current.word);
}

/** Whether the current token is an operator between two operands. */
export function atOperator({ current }: Parser): boolean {
  return OPERATORS.has(current.word);
}

/** Parses a constant of the source: a literal, or `True`, `Nothing` and the like; null for anything else. */
export function parseLiteral(parser: Parser): Literal | null {
  const { literal, word, at } = parser.current;
  const found = literal ?? CONSTANTS.get(word)?.(at) ?? null;
  if (found !== null) {
    parser.advance();
  }
  return found;
}

function parseBinary(parser: Parser, minimum: number): Expression {
  return parseOperators(parser, parsePrefixed(parser), minimum);
}

function parseOperators(parser: Parser, first: Expression, minimum: number): Expression {
  let left = first;
  for (;;) {
    const info = OPERATORS.get(parser.current.word);
    if (info === undefined || info.precedence < minimum) {
      return left;
    }
    parser.advance();
    parser.deeper();
    const right = parseBinary(parser, info.precedence + 1);
    left = { kind: "Binary", operator: info.operator, left, right, at: left.at };
  }
}

/**
 * An operand with the operators before it. `Not` may stand before any operand, and takes a comparison; a sign belongs
 * to the operand behind it, so that `-2 ^ 2` is 4.
 */
function parsePrefixed(parser: Parser): Expression {
  const { word, at } = parser.current;
  if (word !== "not" && word !== "-" && word !== "+") {
    return parsePostfix(parser, parsePrimary(parser));
  }
  parser.advance();
  const operand = parser.nested(() => (word === "not" ? parseBinary(parser, COMPARISON) : parsePrefixed(parser)));
  return { kind: "Unary", operator: word === "not" ? "Not" : word, operand, at };
}

function parsePrimary(parser: Parser): Expression {
  const literal = parseLiteral(parser);
  if (literal !== null) {
    return literal;
  }
  const { word, at } = parser.current;
  if (word === "(") {
    return parseParenthesised(parser);
  }
  if (word === "new") {
    parser.advance();
    return { ...parser.named(parser.expectName()), kind: "New", at };
  }
  return parseReference(parser) ?? parser.fail(1002);
}

/** Parses `(expression)`. */
export function parseParenthesised(parser: Parser): Expression {
  const { at } = parser.advance();
  const expression = parseExpression(parser);
  parser.expect(")", 1006);
  return { kind: "Paren", expression, at };
}

/** Parses what can begin a chain of members: a name, `Me`, or `.member` within `With`; null for anything else. */
export function parseReference(parser: Parser): Expression | null {
  const { kind, word, at } = parser.current;
  if (kind === "name") {
    return { kind: "Name", ...parser.named(parser.advance()) };
  }
  if (word === "me") {
    parser.advance();
    return { kind: "Me", at };
  }
  if (word === ".") {
    if (parser.surroundings.withs === 0) {
      parser.fail(505);
    }
    return parseMember(parser, null);
  }
  return null;
}

/** Parses the members and arguments behind an operand. */
export function parsePostfix(parser: Parser, first: Expression): Expression {
  let expression = first;
  if (first.kind === "Literal" || first.kind === "New") {
    return expression;
  }
  for (;;) {
    if (parser.at(".")) {
      expression = parseMember(parser, expression);
    } else if (parser.at("(")) {
      const { args } = parseArguments(parser);
      parser.deeper();
      expression = { kind: "Call", callee: expression, args, at: expression.at };
    } else {
      return expression;
    }
  }
}

/** Parses `.name` behind an object; null for what `With` names. */
export function parseMember(parser: Parser, object: Expression | null): Expression {
  const dot = parser.advance();
  parser.deeper();
  const { at: nameAt, ...named } = parser.named(parser.expectName());
  return { kind: "Member", object, ...named, at: object?.at ?? dot.at, nameAt };
}

/** Parses `(a, , b)`: the arguments, and where the parenthesis opens. */
export function parseArguments(parser: Parser): { args: Argument[]; open: Token } {
  const open = parser.advance();
  const args: Argument[] = [];
  if (parser.accept(")")) {
    return { args, open };
  }
  for (;;) {
    args.push(parser.at(",") || (parser.at(")") && args.length > 0) ? null : parseExpression(parser));
    if (!parser.accept(",")) {
      parser.expect(")", 1006);
      return { args, open };
    }
  }
}
