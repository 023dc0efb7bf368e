/** Errors by the numbers that scripts know them by: error 53 is HRESULT 0x800A0035. */
import { ComError } from "../../../com/com-error.js";
import { scriptErrorNumberOf, scriptHresult } from "../../script-hresult.js";

export const ILLEGAL_CALL = 5;
export const OUT_OF_MEMORY = 7;
export const BAD_FILE_NAME = 52;
export const FILE_NOT_FOUND = 53;
export const BAD_FILE_MODE = 54;
export const DEVICE_ERROR = 57;
export const FILE_EXISTS = 58;
export const DISK_FULL = 61;
export const PAST_END_OF_FILE = 62;
export const DEVICE_UNAVAILABLE = 68;
export const PERMISSION_DENIED = 70;
export const PATH_NOT_FOUND = 76;
export const OBJECT_NOT_SET = 91;
export const ARGUMENT_NOT_OPTIONAL = 449;
export const WRONG_ARGUMENTS = 450;
export const KEY_EXISTS = 457;
export const REGEXP_SYNTAX = 5017;
export const UNEXPECTED_QUANTIFIER = 5018;
export const EXPECTED_BRACKET = 5019;
export const EXPECTED_PARENTHESIS = 5020;
export const INVALID_RANGE = 5021;
export const ELEMENT_NOT_FOUND = 32811;

const SENTENCES: ReadonlyMap<number, string> = new Map([
  [ILLEGAL_CALL, "Invalid procedure call or argument"],
  [OUT_OF_MEMORY, "Out of memory"],
  [BAD_FILE_NAME, "Bad file name or number"],
  [FILE_NOT_FOUND, "File not found"],
  [BAD_FILE_MODE, "Bad file mode"],
  [DEVICE_ERROR, "Device I/O error"],
  [FILE_EXISTS, "File already exists"],
  [DISK_FULL, "Disk full"],
  [PAST_END_OF_FILE, "Input past end of file"],
  [DEVICE_UNAVAILABLE, "Device unavailable"],
  [PERMISSION_DENIED, "Permission denied"],
  [PATH_NOT_FOUND, "Path not found"],
  [OBJECT_NOT_SET, "Object variable not set"],
  [ARGUMENT_NOT_OPTIONAL, "Argument not optional"],
  [WRONG_ARGUMENTS, "Wrong number of arguments or invalid property assignment"],
  [KEY_EXISTS, "This key is already associated with an element of this collection"],
  [REGEXP_SYNTAX, "Syntax error in regular expression"],
  [UNEXPECTED_QUANTIFIER, "Unexpected quantifier"],
  [EXPECTED_BRACKET, "Expected ']' in regular expression"],
  [EXPECTED_PARENTHESIS, "Expected ')' in regular expression"],
  [INVALID_RANGE, "Invalid range in character set"],
  [ELEMENT_NOT_FOUND, "Element not found"],
]);

/** The error with a number, and the sentence that scripts know it by. */
export function scriptError(number: number, options: { readonly cause?: unknown } = {}): ComError {
  return new ComError(scriptHresult(number), SENTENCES.get(number) ?? `Error ${number}`, options);
}

/** The error number in an HRESULT; undefined if it is none of a script engine. */
export function scriptErrorNumber(error: unknown): number | undefined {
  return error instanceof ComError ? scriptErrorNumberOf(error.hresult) : undefined;
}
