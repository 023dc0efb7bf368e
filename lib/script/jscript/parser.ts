/** JScript's syntax: ECMAScript 3 as acorn reads it, with what JScript adds to it and allows beside it. */
import { tokTypes, type AnyNode, type Expression, type Identifier, type Program, type TokenType } from "acorn";
import { AcornParser } from "./acorn-parser.js";
import {
  CONDITIONAL_COMPILATION_OFF,
  EXPECTED_CATCH,
  EXPECTED_COLON,
  EXPECTED_EQUALS,
  EXPECTED_IDENTIFIER,
  EXPECTED_LEFT_BRACE,
  EXPECTED_LEFT_PARENTHESIS,
  EXPECTED_PROPERTY_NAME,
  EXPECTED_RIGHT_BRACE,
  EXPECTED_RIGHT_BRACKET,
  EXPECTED_RIGHT_PARENTHESIS,
  EXPECTED_SEMICOLON,
  EXPECTED_WHILE,
  INVALID_CHARACTER,
  JScriptCompileError,
  LABEL_NOT_FOUND,
  SYNTAX_ERROR,
  UNTERMINATED_STRING,
  numberOfMessage,
} from "./compile-error.js";
import { CcState, ConditionalCompilation, type CcValue } from "./conditional-compilation.js";
import type { CallNode, FunctionNode, MemberNode, NewNode, Range } from "./nodes.js";

/** No script may use names that begin like this: compiled code uses them. */
export const RESERVED_PREFIX = "\u01c3";

const AT = 64;

/** What is missing where a token is not there. */
const EXPECTED = new Map<TokenType, number>([
  [tokTypes.colon, EXPECTED_COLON],
  [tokTypes.semi, EXPECTED_SEMICOLON],
  [tokTypes.parenL, EXPECTED_LEFT_PARENTHESIS],
  [tokTypes.parenR, EXPECTED_RIGHT_PARENTHESIS],
  [tokTypes.bracketR, EXPECTED_RIGHT_BRACKET],
  [tokTypes.braceL, EXPECTED_LEFT_BRACE],
  [tokTypes.braceR, EXPECTED_RIGHT_BRACE],
  [tokTypes.eq, EXPECTED_EQUALS],
  [tokTypes._while, EXPECTED_WHILE],
  [tokTypes._catch, EXPECTED_CATCH],
]);

const SEMICOLON_BEFORE_ELSE = /;(?:\s|\/\*[^]*?\*\/|\/\/[^\r\n]*)*else(?![\w$])/y;
const LABELLED_JUMP = /(?:break|continue)[ \t]+[A-Za-z_$]/y;

class JScriptParser extends AcornParser {
  readonly directives: ConditionalCompilation;
  /** What stands for a value of conditional compilation. */
  readonly values: CcText[] = [];
  /** Where the marks of HTML stand that hide scripts from browsers: the rest of their lines is comment. */
  readonly htmlMarks: Range[] = [];

  constructor(text: string, state: CcState) {
    super({ ecmaVersion: 5, sourceType: "script", allowReserved: false }, text);
    this.directives = new ConditionalCompilation(text, state);
  }

  // Words and space

  override skipSpace(): void {
    for (;;) {
      super.skipSpace();
      if (this.input.charCodeAt(this.pos) !== AT) return;
      const end = this.directives.directive(this.pos);
      if (end < 0) return;
      this.pos = end;
    }
  }

  override skipBlockComment(): void {
    if (this.directives.opensCode(this.pos)) this.openCode();
    else super.skipBlockComment();
  }

  skipLineComment(startSkip: number): void {
    if (startSkip === 2 && this.directives.opensCode(this.pos)) return this.openCode();
    if (startSkip > 2) this.htmlMarks.push({ start: this.pos, end: this.pos + startSkip });
    const rest = /[^\r\n\u2028\u2029]*/y;
    rest.lastIndex = this.pos;
    rest.exec(this.input);
    this.pos = rest.lastIndex;
  }

  /** A comment that is no comment: the code in it goes on behind its first two characters. */
  private openCode(): void {
    const code = this.pos + 2;
    this.directives.blanks.push({ start: this.pos, end: code });
    this.pos = Math.max(code, this.directives.directive(code));
  }

  override readToken(code: number): unknown {
    if (code !== AT) return super.readToken(code);
    const position = this.pos++;
    const next = this.input[this.pos] ?? "";
    if (!/[\w$]/.test(next)) this.fail(INVALID_CHARACTER, position);
    const name = this.readWord1();
    if (!this.directives.isOn) this.fail(CONDITIONAL_COMPILATION_OFF, position);
    const value = this.directives.value(name);
    this.values.push({ start: position, end: this.pos, value });
    return this.finishToken(tokTypes.num, value);
  }

  /** In parentheses `-->` at the start of a line is no comment, and no operator either. */
  override readToken_plus_min(code: number): unknown {
    const isArrow = this.context.at(-1)?.token === "(" && this.input.startsWith("-->", this.pos);
    return isArrow ? this.finishOp(tokTypes.incDec, 2) : super.readToken_plus_min(code);
  }

  // Errors

  fail(number: number, position = this.start): never {
    throw new JScriptCompileError(number, position);
  }

  override raise(position: number, message: string): never {
    const number = numberOfMessage(message);
    if (message.startsWith("Unsyntactic")) {
      LABELLED_JUMP.lastIndex = position;
      if (LABELLED_JUMP.test(this.input)) this.fail(LABEL_NOT_FOUND, position);
    }
    // The string goes on to the end of its line.
    if (number === UNTERMINATED_STRING) this.fail(number, this.pos);
    return this.fail(number, number === EXPECTED_CATCH ? this.start : position);
  }

  raiseRecoverable(position: number, message: string): never {
    return this.raise(position, message);
  }

  override unexpected(position = this.start): never {
    const isOpen = this.type === tokTypes.eof && this.openBraces > 0;
    return this.fail(isOpen ? EXPECTED_RIGHT_BRACE : SYNTAX_ERROR, position);
  }

  private openBraces = 0;

  /** acorn's parseBlock, which counts what is open. */
  parseBlock(createNewLexicalScope?: boolean, node?: object, exitStrict?: boolean): AnyNode {
    this.openBraces++;
    const block = inherited("parseBlock", this, [createNewLexicalScope, node, exitStrict]) as AnyNode;
    this.openBraces--;
    return block;
  }

  override expect(type: TokenType): void {
    if (this.eat(type)) return;
    // Where a list goes on or ends, it is its end that is missing.
    const missing = type === tokTypes.comma ? this.#closers.at(-1) : type;
    this.fail((missing === undefined ? undefined : EXPECTED.get(missing)) ?? SYNTAX_ERROR);
  }

  /** What ends the lists that are being read. */
  readonly #closers: TokenType[] = [];

  #within(closer: TokenType, method: string, args: readonly unknown[]): unknown {
    this.#closers.push(closer);
    const result = inherited(method, this, args);
    this.#closers.pop();
    return result;
  }

  parseExprList(close: TokenType, ...rest: unknown[]): unknown {
    return this.#within(close, "parseExprList", [close, ...rest]);
  }

  parseBindingList(close: TokenType, ...rest: unknown[]): unknown {
    return this.#within(close, "parseBindingList", [close, ...rest]);
  }

  parseObj(...args: unknown[]): unknown {
    return this.#within(tokTypes.braceR, "parseObj", args);
  }

  parsePropertyValue(...args: unknown[]): unknown {
    if (this.type !== tokTypes.colon) this.fail(EXPECTED_COLON);
    return inherited("parsePropertyValue", this, args);
  }

  override semicolon(): void {
    if (!this.eat(tokTypes.semi) && !this.insertSemicolon()) this.fail(EXPECTED_SEMICOLON);
  }

  // What JScript does not have, or has otherwise

  override strictDirective(): boolean {
    return false;
  }

  override parseIdent(liberal?: boolean): Identifier {
    if (this.type !== tokTypes.name && this.type.keyword === undefined) this.fail(EXPECTED_IDENTIFIER);
    const identifier = super.parseIdent(liberal);
    if (identifier.name.startsWith(RESERVED_PREFIX)) this.fail(INVALID_CHARACTER, identifier.start);
    return identifier;
  }

  override parsePropertyName(property: object): AnyNode {
    const { type } = this;
    const isName = type === tokTypes.num || type === tokTypes.string || type === tokTypes.name;
    if (!isName && type.keyword === undefined) this.fail(EXPECTED_PROPERTY_NAME);
    return super.parsePropertyName(property);
  }

  /** `do {} while (x) next()`: nothing need be between them. */
  override parseDoStatement(node: object): AnyNode {
    const { labels } = this;
    this.next();
    labels.push({ kind: "loop" });
    const body = this.parseStatement("do");
    labels.pop();
    this.expect(tokTypes._while);
    const test = this.parseParenExpression();
    this.eat(tokTypes.semi);
    return this.finishNode(Object.assign(node, { body, test }), "DoWhileStatement");
  }

  override parseIfStatement(node: object): AnyNode {
    this.next();
    const test = this.parseParenExpression();
    const consequent = this.parseStatement("if");
    SEMICOLON_BEFORE_ELSE.lastIndex = this.start;
    if (this.type === tokTypes.semi && SEMICOLON_BEFORE_ELSE.test(this.input)) {
      this.directives.blanks.push({ start: this.start, end: this.end });
      this.next();
    }
    const alternate = this.eat(tokTypes._else) ? this.parseStatement("if") : null;
    return this.finishNode(Object.assign(node, { test, consequent, alternate }), "IfStatement");
  }

  override parseForIn(node: object, init: AnyNode): AnyNode {
    // `for (var i = 0 in o)` is allowed.
    const declaration = init.type === "VariableDeclaration" ? init.declarations[0] : undefined;
    const value = declaration?.init;
    if (declaration !== undefined) declaration.init = null;
    const statement = super.parseForIn(node, init);
    if (declaration !== undefined && value !== undefined) declaration.init = value;
    return statement;
  }

  /** Only running the script tells whether there is something to assign to. */
  override checkLValSimple(node: AnyNode, bindingType?: number, clashes?: unknown): void {
    if (bindingType !== undefined && bindingType !== 0) super.checkLValSimple(node, bindingType, clashes);
  }

  /** `function obj::event()` and `function obj.method()`. */
  override parseFunctionParams(node: object): void {
    const target = node as FunctionNode;
    if (target.id !== null) {
      while (this.eat(tokTypes.dot)) (target.path ??= []).push(this.parseIdent(true));
      if (this.type === tokTypes.colon) {
        this.next();
        this.expect(tokTypes.colon);
        target.event = this.parseIdent(true);
      }
    }
    super.parseFunctionParams(node);
  }

  override parseSubscript(
    base: Expression,
    startPos: number,
    startLoc: unknown,
    noCalls: boolean,
    maybeAsyncArrow: boolean,
    optionalChained: boolean,
    forInit: boolean,
  ): Expression {
    const { start } = this;
    const node = super.parseSubscript(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
    if (node === base) return node;
    if (node.type === "CallExpression") (node as CallNode).argumentsStart = start;
    else (node as MemberNode).accessStart = start;
    return node;
  }

  override parseSubscripts(
    base: Expression,
    startPos: number,
    startLoc: unknown,
    noCalls: boolean,
    forInit: boolean,
  ): Expression {
    const node = super.parseSubscripts(base, startPos, startLoc, noCalls, forInit);
    if (noCalls) (node as NewNode["callee"]).calleeEnd = this.lastTokEnd;
    return node;
  }
}

/** Calls a method of acorn's that is not among its published types. */
function inherited(name: string, parser: object, args: readonly unknown[]): unknown {
  const method = Reflect.get(AcornParser.prototype as object, name) as (...args: readonly unknown[]) => unknown;
  return Reflect.apply(method, parser, args);
}

/** `@name` in a text, and what it is worth there. */
export interface CcText extends Range {
  readonly value: CcValue;
}

/** A text that parses. */
export interface ParsedText {
  readonly program: Program;
  /** What is no code: directives, and code that they leave out; ascending. */
  readonly blanks: readonly Range[];
  /** Ascending. */
  readonly values: readonly CcText[];
  /** `<!--` and `-->` that begin comments; ascending. */
  readonly htmlMarks: readonly Range[];
}

/**
 * Parses a text.
 * @param state what earlier texts of the script have said to conditional compilation
 * @throws JScriptCompileError
 */
export function parseJScript(text: string, state = new CcState()): ParsedText {
  const parser = new JScriptParser(text, state);
  try {
    const program = parser.parse();
    parser.directives.finish();
    const { directives, values, htmlMarks } = parser;
    return { program, blanks: directives.blanks, values, htmlMarks };
  } catch (error) {
    // Nesting that the stack has no room for.
    if (error instanceof RangeError) throw new JScriptCompileError(1001, 0);
    throw error;
  }
}
