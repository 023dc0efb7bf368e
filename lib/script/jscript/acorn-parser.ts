/** The part of acorn's parser that JScript's parser extends; its published types leave it out. */
import { Parser, type AnyNode, type Expression, type Identifier, type Options, type TokenType } from "acorn";

/** An entry of the statements that `break` and `continue` may leave. */
export interface OpenLabel {
  readonly kind: string | null;
  readonly name?: string;
}

interface Unfinished {
  start: number;
  type: string;
}

/** What acorn calls its own methods with. */
export interface InnerParser extends Parser {
  readonly options: Options;
  readonly input: string;
  pos: number;
  type: TokenType;
  value: unknown;
  start: number;
  end: number;
  lastTokStart: number;
  lastTokEnd: number;
  readonly labels: OpenLabel[];
  readonly context: readonly { readonly token: string }[];

  next(): void;
  eat(type: TokenType): boolean;
  expect(type: TokenType): void;
  semicolon(): void;
  unexpected(position?: number): never;
  raise(position: number, message: string): never;
  insertSemicolon(): boolean;
  strictDirective(start: number): boolean;
  isLet(context?: string): boolean;

  skipSpace(): void;
  skipBlockComment(): void;
  readToken(code: number): unknown;
  fullCharCodeAtPos(): number;
  finishToken(type: TokenType, value?: unknown): void;
  readWord1(): string;
  readToken_plus_min(code: number): unknown;
  finishOp(type: TokenType, size: number): unknown;

  parseStatement(context: string | null, topLevel?: boolean, exports?: unknown): AnyNode;
  parseIfStatement(node: object): AnyNode;
  parseDoStatement(node: object): AnyNode;
  parseForIn(node: object, init: AnyNode): AnyNode;
  parseSwitchStatement(node: object): AnyNode;
  parseTryStatement(node: object): AnyNode;
  parseBreakContinueStatement(node: object, keyword: string): AnyNode;
  parseParenExpression(): Expression;
  parseFunctionParams(node: object): void;
  parseSubscript(
    base: Expression,
    startPos: number,
    startLoc: unknown,
    noCalls: boolean,
    maybeAsyncArrow: boolean,
    optionalChained: boolean,
    forInit: boolean,
  ): Expression;
  parseSubscripts(
    base: Expression,
    startPos: number,
    startLoc: unknown,
    noCalls: boolean,
    forInit: boolean,
  ): Expression;
  parsePropertyName(property: object): AnyNode;
  parseIdent(liberal?: boolean): Identifier;
  toAssignable(node: Expression, isBinding: boolean, errors?: unknown): Expression;
  checkLValSimple(node: AnyNode, bindingType?: number, clashes?: unknown): void;
  startNode(): Unfinished;
  finishNode(node: object, type: string): AnyNode;
}

/** acorn's parser with its inside. */
export const AcornParser = Parser as unknown as new (options: Options, input: string, startPos?: number) => InnerParser;
