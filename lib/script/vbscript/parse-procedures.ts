import type { Parameter, Position, Procedure, ProcedureKind, Visibility } from "./ast.js";
import { expectEnd, parseBlock } from "./parse-blocks.js";
import type { Parser } from "./parser.js";
import type { Token } from "./token.js";

/** What stands before `Sub`, `Function` or `Property`. */
export interface Modifiers {
  readonly visibility: Visibility;
  readonly isDefault: boolean;
  /** Where the declaration begins. */
  readonly at: Position;
}

/** The name and parameters of a procedure, without its body. */
export type ProcedureHead = Pick<Procedure, "procedureKind" | "name" | "key" | "parameters">;

/** Parses a Sub; `declare` is told its name before the body comes, `check` its head. */
export function parseSub(
  parser: Parser,
  modifiers: Modifiers,
  declare: (name: Token) => void,
  check: (head: ProcedureHead) => void = () => undefined,
): Procedure {
  parser.advance();
  return parseProcedure(parser, "Sub", modifiers, declare, check);
}

/** Parses a Function. */
export function parseFunction(parser: Parser, modifiers: Modifiers, declare: (name: Token) => void): Procedure {
  parser.advance();
  return parseProcedure(parser, "Function", modifiers, declare, () => undefined);
}

/** Parses a procedure from its name on. */
export function parseProcedure(
  parser: Parser,
  procedureKind: ProcedureKind,
  { visibility, isDefault, at }: Modifiers,
  declare: (name: Token) => void,
  check: (head: ProcedureHead) => void,
): Procedure {
  const token = parser.expectName();
  declare(token);
  return parser.inProcedure(procedureKind, () => {
    const { name, key } = parser.named(token);
    const parameters = parseParameters(parser);
    check({ procedureKind, name, key, parameters });
    if (procedureKind === "Function" || procedureKind === "Get") {
      // A parameter may hide the result; a variable of its name is one too many.
      parser.surroundings.names.declare(key, "result");
    }
    // Behind the parentheses of the parameters the first statement may follow at once.
    const isShort = parser.previous?.word === ")" && !parser.atEndOfStatement();
    if (parser.previous?.word !== ")") {
      parser.endOfStatement();
    }
    const body = parseBlock(parser, "", isShort);
    const { at: endAt } = parser.current;
    endOf(parser, procedureKind);
    return { kind: "Procedure", procedureKind, name, key, visibility, isDefault, parameters, body, at, endAt };
  });
}

function endOf(parser: Parser, kind: ProcedureKind): void {
  switch (kind) {
    case "Sub":
      return expectEnd(parser, "sub", 1016);
    case "Function":
      return expectEnd(parser, "function", 1015);
    default:
      return expectEnd(parser, "property", 1050);
  }
}

function parseParameters(parser: Parser): Parameter[] {
  const parameters: Parameter[] = [];
  if (!parser.accept("(") || parser.accept(")")) {
    return parameters;
  }
  do {
    parameters.push(parseParameter(parser));
  } while (parser.accept(","));
  parser.expect(")", 1006);
  return parameters;
}

function parseParameter(parser: Parser): Parameter {
  const byRef = !parser.at("byval");
  if (!byRef || parser.at("byref")) {
    parser.advance();
  }
  const token = parser.expectName();
  parser.declare(token, "parameter");
  const isArray = parser.accept("(");
  if (isArray) {
    parser.expect(")", 1006);
  }
  return { ...parser.named(token), byRef, isArray };
}
