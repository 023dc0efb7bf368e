/** JScript's runtime errors: numbers, sentences, and the constructors of the objects that `catch` gets. */

export const RUNTIME_SOURCE = "Microsoft JScript runtime error";

export const ILLEGAL_CALL = 5;
export const OUT_OF_MEMORY = 7;
export const OUT_OF_STACK = 28;
export const OBJECT_REQUIRED = 424;
export const CANNOT_CREATE = 429;
export const NO_SUCH_MEMBER = 438;
export const ACTION_NOT_SUPPORTED = 445;
export const WRONG_ARGUMENTS = 450;
export const NOT_A_COLLECTION = 451;
export const FUNCTION_RESULT_ASSIGNED = 5003;
export const FUNCTION_EXPECTED = 5002;
export const OBJECT_EXPECTED = 5007;
export const ILLEGAL_ASSIGNMENT = 5008;
export const UNDEFINED_NAME = 5009;
export const VBARRAY_EXPECTED = 5013;
export const ENUMERATOR_EXPECTED = 5015;
export const NOT_CAUGHT = 5022;

const SENTENCES: ReadonlyMap<number, string> = new Map([
  [ILLEGAL_CALL, "Invalid procedure call or argument"],
  [6, "Overflow"],
  [OUT_OF_MEMORY, "Out of memory"],
  [9, "Subscript out of range"],
  [13, "Type mismatch"],
  [OUT_OF_STACK, "Out of stack space"],
  [48, "Error in loading DLL"],
  [51, "Internal error"],
  [52, "Bad file name or number"],
  [53, "File not found"],
  [70, "Permission denied"],
  [76, "Path not found"],
  [91, "Object variable or With block variable not set"],
  [OBJECT_REQUIRED, "Object required"],
  [CANNOT_CREATE, "Automation server can't create object"],
  [430, "Class doesn't support Automation"],
  [432, "File name or class name not found during Automation operation"],
  [NO_SUCH_MEMBER, "Object doesn't support this property or method"],
  [ACTION_NOT_SUPPORTED, "Object doesn't support this action"],
  [446, "Object doesn't support named arguments"],
  [447, "Object doesn't support current locale setting"],
  [448, "Named argument not found"],
  [449, "Argument not optional"],
  [WRONG_ARGUMENTS, "Wrong number of arguments or invalid property assignment"],
  [NOT_A_COLLECTION, "Object not a collection"],
  [458, "Variable uses an Automation type not supported in JScript"],
  [462, "The remote server machine does not exist or is unavailable"],
  [501, "Cannot assign to variable"],
  [1002, "Syntax error"],
  [5000, "Cannot assign to 'this'"],
  [5001, "Number expected"],
  [FUNCTION_EXPECTED, "Function expected"],
  [FUNCTION_RESULT_ASSIGNED, "Cannot assign to a function result"],
  [5004, "Cannot index object"],
  [5005, "String expected"],
  [5006, "Date object expected"],
  [OBJECT_EXPECTED, "Object expected"],
  [ILLEGAL_ASSIGNMENT, "Illegal assignment"],
  [UNDEFINED_NAME, "Undefined identifier"],
  [5010, "Boolean expected"],
  [5011, "Can't execute code from a freed script"],
  [5012, "Object member expected"],
  [VBARRAY_EXPECTED, "VBArray expected"],
  [5014, "JScript object expected"],
  [ENUMERATOR_EXPECTED, "Enumerator object expected"],
  [5016, "Regular Expression object expected"],
  [5017, "Syntax error in regular expression"],
  [5018, "Unexpected quantifier"],
  [5019, "Expected ']' in regular expression"],
  [5020, "Expected ')' in regular expression"],
  [5021, "Invalid range in character set"],
  [NOT_CAUGHT, "Exception thrown and not caught"],
  [5023, "Function does not have a valid prototype object"],
  [5024, "The URI to be encoded contains an invalid character"],
  [5025, "The URI to be decoded is not a valid encoding"],
  [5026, "The number of fractional digits is out of range"],
  [5027, "The precision is out of range"],
  [5028, "Array or arguments object expected"],
  [5029, "Array length must be a finite positive integer"],
  [5030, "Array length must be assigned a finite positive number"],
]);

/** The sentence of a runtime error; undefined for a number that is none. */
export function runtimeSentence(number: number): string | undefined {
  return SENTENCES.get(number);
}

/** Names of constructors by number; TypeError is the one of all others. */
export function constructorName(number: number): string {
  if (number === 5029 || number === 5030 || number === 5026 || number === 5027 || number === OUT_OF_STACK) {
    return "RangeError";
  }
  if (number >= 5016 && number <= 5021) return "RegExpError";
  if (number === 5024 || number === 5025) return "URIError";
  if (number === ILLEGAL_ASSIGNMENT || number === FUNCTION_RESULT_ASSIGNED) return "ReferenceError";
  return number > 1000 && number < 1100 ? "SyntaxError" : "TypeError";
}

/** V8's sentences and JScript's numbers for them; the first that matches. */
const V8_MESSAGES: readonly (readonly [RegExp, number])[] = [
  [/^(.+) is not defined$/, UNDEFINED_NAME],
  [/^Cannot (?:read|set) properties of|^Cannot convert undefined or null/, OBJECT_EXPECTED],
  [/^Cannot use 'in' operator|called on null or undefined/, OBJECT_EXPECTED],
  [/is not a constructor|cannot be invoked with 'new'/, ACTION_NOT_SUPPORTED],
  [
    /Right-hand side of 'instanceof'|has non-object prototype|is not a function|must be a function|Bind must be/,
    FUNCTION_EXPECTED,
  ],
  [/comparison function must be/, 5014],
  [/CreateListFromArrayLike|second argument to Function\.prototype\.apply/, 5028],
  [/^Invalid array length|^Array buffer allocation/, 5029],
  [/toFixed\(\) digits|toExponential\(\) argument/, 5026],
  [/toPrecision\(\) argument/, 5027],
  [/toString\(\) radix/, ILLEGAL_CALL],
  [/^Maximum call stack/, OUT_OF_STACK],
  [/^Invalid string length|^Invalid (?:typed )?array|out of memory/i, OUT_OF_MEMORY],
  [/^Invalid regular expression.*(?:Nothing to repeat|quantifier)/, 5018],
  [/^Invalid regular expression.*Unterminated character class/, 5019],
  [/^Invalid regular expression.*(?:Unterminated group|Unmatched)/, 5020],
  [/^Invalid regular expression.*Range out of order/, 5021],
  [/^Invalid (?:regular expression|flags)/, 5017],
  [/^(?:Number|BigInt)\.prototype/, 5001],
  [/^String\.prototype/, 5005],
  [/^Boolean\.prototype/, 5010],
  [/^this is not a Date object|^Date\.prototype|Method Date\.prototype/, 5006],
  [/RegExp\.prototype|Receiver is not a RegExp/, 5016],
  [/Function\.prototype/, FUNCTION_EXPECTED],
  [/^Invalid time value/, ILLEGAL_CALL],
  [/^URI malformed/, 5025],
];

/** The number for an error that V8 has thrown; undefined for one that it does not know. */
export function numberOfV8Message(message: string): number | undefined {
  return V8_MESSAGES.find(([pattern]) => pattern.test(message))?.[1];
}
