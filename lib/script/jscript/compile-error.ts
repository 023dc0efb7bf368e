/** What JScript says of a text that does not compile. */

/** The source of JScript's compilation errors. */
export const COMPILATION_SOURCE = "Microsoft JScript compilation error";

export const SYNTAX_ERROR = 1002;
export const EXPECTED_COLON = 1003;
export const EXPECTED_SEMICOLON = 1004;
export const EXPECTED_LEFT_PARENTHESIS = 1005;
export const EXPECTED_RIGHT_PARENTHESIS = 1006;
export const EXPECTED_RIGHT_BRACKET = 1007;
export const EXPECTED_LEFT_BRACE = 1008;
export const EXPECTED_RIGHT_BRACE = 1009;
export const EXPECTED_IDENTIFIER = 1010;
export const EXPECTED_EQUALS = 1011;
export const INVALID_CHARACTER = 1014;
export const UNTERMINATED_STRING = 1015;
export const UNTERMINATED_COMMENT = 1016;
export const RETURN_OUTSIDE_FUNCTION = 1018;
export const BREAK_OUTSIDE_LOOP = 1019;
export const CONTINUE_OUTSIDE_LOOP = 1020;
export const EXPECTED_HEXADECIMAL_DIGIT = 1023;
export const EXPECTED_WHILE = 1024;
export const LABEL_REDEFINED = 1025;
export const LABEL_NOT_FOUND = 1026;
export const SECOND_DEFAULT = 1027;
export const EXPECTED_PROPERTY_NAME = 1028;
export const EXPECTED_END = 1029;
export const CONDITIONAL_COMPILATION_OFF = 1030;
export const EXPECTED_CONSTANT = 1031;
export const EXPECTED_AT = 1032;
export const EXPECTED_CATCH = 1033;
export const LINE_BREAK_AFTER_THROW = 1035;
export const REGEXP_SYNTAX = 5017;

const SENTENCES: ReadonlyMap<number, string> = new Map([
  [1001, "Out of memory"],
  [SYNTAX_ERROR, "Syntax error"],
  [EXPECTED_COLON, "Expected ':'"],
  [EXPECTED_SEMICOLON, "Expected ';'"],
  [EXPECTED_LEFT_PARENTHESIS, "Expected '('"],
  [EXPECTED_RIGHT_PARENTHESIS, "Expected ')'"],
  [EXPECTED_RIGHT_BRACKET, "Expected ']'"],
  [EXPECTED_LEFT_BRACE, "Expected '{'"],
  [EXPECTED_RIGHT_BRACE, "Expected '}'"],
  [EXPECTED_IDENTIFIER, "Expected identifier"],
  [EXPECTED_EQUALS, "Expected '='"],
  [1012, "Expected '/'"],
  [1013, "Invalid number"],
  [INVALID_CHARACTER, "Invalid character"],
  [UNTERMINATED_STRING, "Unterminated string constant"],
  [UNTERMINATED_COMMENT, "Unterminated comment"],
  [RETURN_OUTSIDE_FUNCTION, "'return' statement outside of function"],
  [BREAK_OUTSIDE_LOOP, "Can't have 'break' outside of loop"],
  [CONTINUE_OUTSIDE_LOOP, "Can't have 'continue' outside of loop"],
  [EXPECTED_HEXADECIMAL_DIGIT, "Expected hexadecimal digit"],
  [EXPECTED_WHILE, "Expected 'while'"],
  [LABEL_REDEFINED, "Label redefined"],
  [LABEL_NOT_FOUND, "Label not found"],
  [SECOND_DEFAULT, "'default' can only appear once in a 'switch' statement"],
  [EXPECTED_PROPERTY_NAME, "Expected identifier, string or number"],
  [EXPECTED_END, "Expected '@end'"],
  [CONDITIONAL_COMPILATION_OFF, "Conditional compilation is turned off"],
  [EXPECTED_CONSTANT, "Expected constant"],
  [EXPECTED_AT, "Expected '@'"],
  [EXPECTED_CATCH, "Expected 'catch'"],
  [1034, "Expected 'var'"],
  [LINE_BREAK_AFTER_THROW, "throw must be followed by an expression on the same source line"],
  [REGEXP_SYNTAX, "Syntax error in regular expression"],
  [5018, "Unexpected quantifier"],
  [5019, "Expected ']' in regular expression"],
  [5020, "Expected ')' in regular expression"],
  [5021, "Invalid range in character set"],
]);

/** A text does not compile. */
export class JScriptCompileError extends Error {
  override readonly name = "JScriptCompileError";
  readonly number: number;
  readonly description: string;
  /** Where in the text, in characters from 0. */
  readonly offset: number;

  constructor(number: number, offset: number) {
    const description = SENTENCES.get(number) ?? "Syntax error";
    super(description);
    this.number = number;
    this.description = description;
    this.offset = offset;
  }
}

/** What acorn's own messages are in JScript's words; the first that matches. */
const ACORN_MESSAGES: readonly (readonly [RegExp, number])[] = [
  [/^Unexpected character/, INVALID_CHARACTER],
  [/^Unterminated string/, UNTERMINATED_STRING],
  [/^Unterminated comment/, UNTERMINATED_COMMENT],
  [/^Unterminated regular expression/, 1012],
  [/^Invalid regular expression.*(?:Nothing to repeat|quantifier)/, 5018],
  [/^Invalid regular expression.*Unterminated character class/, 5019],
  [/^Invalid regular expression.*(?:Unterminated group|Unmatched)/, 5020],
  [/^Invalid regular expression.*Range out of order/, 5021],
  [/^Invalid regular expression|regular expression flag/, REGEXP_SYNTAX],
  [/^'return' outside/, RETURN_OUTSIDE_FUNCTION],
  [/^Illegal newline after throw/, LINE_BREAK_AFTER_THROW],
  [/^Missing catch/, EXPECTED_CATCH],
  [/^Multiple default/, SECOND_DEFAULT],
  [/^Label /, LABEL_REDEFINED],
  [/^Unsyntactic break/, BREAK_OUTSIDE_LOOP],
  [/^Unsyntactic continue/, CONTINUE_OUTSIDE_LOOP],
  [/^Bad character escape|^Expected number in radix 16|^Expecting Unicode/, EXPECTED_HEXADECIMAL_DIGIT],
  [/^Expected number in radix|^Invalid number|^Identifier directly after number/, 1013],
  [/^Unexpected keyword|^The keyword|^Invalid Unicode escape/, EXPECTED_IDENTIFIER],
];

/** The number for a message of acorn. */
export function numberOfMessage(message: string): number {
  return ACORN_MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? SYNTAX_ERROR;
}
