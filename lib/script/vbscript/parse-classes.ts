import type { ClassDeclaration, ClassField, Position, Procedure, Visibility } from "./ast.js";
import { ClassMembers } from "./class-members.js";
import { expectEnd } from "./parse-blocks.js";
import { type Modifiers, parseFunction, parseProcedure, parseSub } from "./parse-procedures.js";
import type { Parser } from "./parser.js";

interface ClassBody {
  readonly fields: ClassField[];
  readonly members: Procedure[];
  readonly checks: ClassMembers;
}

/** Parses `Class ... End Class`. */
export function parseClass(parser: Parser): ClassDeclaration {
  const { at } = parser.advance();
  const token = parser.expectName();
  parser.declare(token, "class");
  parser.endOfStatement();
  const body: ClassBody = { fields: [], members: [], checks: new ClassMembers(parser) };
  for (;;) {
    parser.skipSeparators();
    if (parser.at("end") || parser.atEnd()) {
      break;
    }
    parseMember(parser, body);
    parser.endOfStatement();
  }
  expectEnd(parser, "class", 1047);
  const { name, key } = parser.named(token);
  return { kind: "Class", name, key, fields: body.fields, members: body.members, at };
}

function parseMember(parser: Parser, body: ClassBody): void {
  const { at, word } = parser.current;
  switch (word) {
    case "dim":
      parser.advance();
      return parseFields(parser, body, "Public");
    case "public":
    case "private":
      parser.advance();
      return parseWithVisibility(parser, body, word === "public" ? "Public" : "Private", at);
    case "default":
      return parser.fail(1057);
    case "sub":
    case "function":
    case "property":
      return parseProcedureMember(parser, body, { visibility: "Public", isDefault: false, at });
    default:
      return parser.fail(1002);
  }
}

function parseWithVisibility(parser: Parser, body: ClassBody, visibility: Visibility, at: Position): void {
  if (atFieldName(parser)) {
    return parseFields(parser, body, visibility);
  }
  const isDefault = parser.at("default");
  if (isDefault) {
    if (visibility === "Private") {
      parser.fail(1057);
    }
    parser.advance();
  }
  if (parser.at("sub") || parser.at("function") || parser.at("property")) {
    parseProcedureMember(parser, body, { visibility, isDefault, at });
  } else if (isDefault) {
    parser.fail(1056);
  } else {
    parseFields(parser, body, visibility);
  }
}

/** `Default` and `Property` are names of fields too: then nothing follows, or what follows a name. */
function atFieldName(parser: Parser): boolean {
  const isWordInQuestion = parser.at("default") || parser.at("property");
  return isWordInQuestion && ["\n", ":", ",", "("].includes(parser.peek().word);
}

function parseFields(parser: Parser, { fields, checks }: ClassBody, visibility: Visibility): void {
  for (const variable of checks.parseFields()) {
    fields.push({ ...variable, visibility });
  }
}

function parseProcedureMember(parser: Parser, { members, checks }: ClassBody, modifiers: Modifiers): void {
  if (parser.at("property")) {
    members.push(parseProperty(parser, checks, modifiers));
  } else if (parser.at("sub")) {
    const declare = checks.declareMethod(modifiers);
    members.push(parseSub(parser, modifiers, declare, (head) => checks.checkMethod(head)));
  } else {
    members.push(parseFunction(parser, modifiers, checks.declareMethod(modifiers)));
  }
}

function parseProperty(parser: Parser, checks: ClassMembers, modifiers: Modifiers): Procedure {
  parser.advance();
  const { word } = parser.current;
  const kind = word === "get" ? "Get" : word === "let" ? "Let" : word === "set" ? "Set" : parser.fail(1049);
  if (modifiers.isDefault && kind !== "Get") {
    parser.fail(1058);
  }
  parser.advance();
  const declare = checks.declareProperty(kind, modifiers);
  return parseProcedure(parser, kind, modifiers, declare, (head) => checks.checkProperty(head));
}
