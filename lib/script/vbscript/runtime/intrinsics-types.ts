/** Conversions, questions about types, and functions on arrays. */
import { VT_DATE, VT_ERROR } from "../../../com/variant.js";
import { ByteText } from "./byte-text.js";
import {
  isNumericText,
  serialOfText,
  toBoolean,
  toByteNumber,
  toCurrencyCount,
  toDateSerial,
  toIntegerNumber,
  toLongNumber,
  toNumber,
  toScalar,
  toSingleNumber,
  toText,
} from "./convert.js";
import { booleanOr, define, isTextCompare, longOr, textOr, type Intrinsic } from "./intrinsic.js";
import { pieces } from "./intrinsics-text.js";
import { indexIn } from "./text-compare.js";
import { typeName, varType } from "./type-names.js";
import { NOTHING, VbDate, byte, currency, double, isArray, isObject, long, single, vtOf, type Value } from "./value.js";
import { VbArray } from "./vb-array.js";
import { raise } from "./vb-error.js";

/** The value of an object's default property, undefined where there is none: a question fails for no object. */
function askedValue(value: Value): Value {
  if (value instanceof ByteText) return value.text;
  if (!isObject(value)) return value;
  if (value === NOTHING) return undefined;
  try {
    return toScalar(value);
  } catch {
    return null;
  }
}

function isNumeric(value: Value): boolean {
  if (value === NOTHING || isArray(value)) return false;
  const asked = askedValue(value);
  if (asked === null) return false;
  if (typeof asked === "string") return isNumericText(asked);
  return !(asked instanceof VbDate) && !isArray(asked) && vtOf(asked) !== VT_ERROR;
}

function isDate(value: Value): boolean {
  const asked = isArray(value) ? null : askedValue(value);
  return typeof asked === "string" ? serialOfText(asked) !== undefined : vtOf(asked) === VT_DATE;
}

/** The array of an argument. @throws VbError 13 for what is none */
function arrayOf(value: Value): VbArray {
  return isArray(value) ? value : raise(13);
}

/** Text out of the elements of a one-dimensional array. @throws VbError 13 for elements that are none, 5 for more dimensions */
function textsOf(value: Value): string[] {
  const array = value === null ? raise(94) : arrayOf(value);
  if (array.bounds.length > 1) raise(5);
  return array.elements.map((element) => {
    const scalar = toScalar(element);
    return scalar === null ? raise(13) : toText(scalar);
  });
}

function split(value: Value, delimiter: Value, count: Value, compare: Value): VbArray {
  const text = toText(value);
  const separator = textOr(delimiter, " ");
  const limit = longOr(count, -1);
  const ignoreCase = isTextCompare(compare);
  if (limit < -1) raise(5);
  if (text === "" || limit === 0) return VbArray.of([]);
  if (separator === "") return VbArray.of([text]);
  return VbArray.of(pieces(text, separator, limit === -1 ? Infinity : limit, ignoreCase));
}

function filter(value: Value, match: Value, include: Value, compare: Value): VbArray {
  const wanted = toText(match);
  const keep = booleanOr(include, true);
  const ignoreCase = isTextCompare(compare);
  return VbArray.of(textsOf(value).filter((text) => indexIn(text, wanted, 0, ignoreCase) >= 0 === keep));
}

/** An element of Array() is a value of its own: what an array holds is copied. */
const copied = (value: Value): Value => (isArray(value) ? value.copy() : value);

export const TYPE_FUNCTIONS: readonly Intrinsic[] = [
  define("Array", 0, Infinity, (...values) => VbArray.of(values.map(copied))),
  define("CBool", 1, 1, toBoolean),
  define("CByte", 1, 1, (value) => byte(toByteNumber(value))),
  define("CCur", 1, 1, (value) => currency(toCurrencyCount(toScalar(value)))),
  define("CDate", 1, 1, (value) => new VbDate(toDateSerial(value))),
  define("CDbl", 1, 1, (value) => double(toNumber(value))),
  define("CInt", 1, 1, toIntegerNumber),
  define("CLng", 1, 1, (value) => long(toLongNumber(value))),
  define("CSng", 1, 1, (value) => single(toSingleNumber(value))),
  define("CStr", 1, 1, toText),
  define("Filter", 2, 4, filter),
  define("IsArray", 1, 1, isArray),
  define("IsDate", 1, 1, isDate),
  define("IsEmpty", 1, 1, (value) => value === undefined),
  define("IsNull", 1, 1, (value) => value === null),
  define("IsNumeric", 1, 1, isNumeric),
  define("IsObject", 1, 1, isObject),
  define("Join", 1, 2, (value, delimiter) => textsOf(value).join(textOr(delimiter, " "))),
  define("LBound", 1, 2, (value, dimension) => long(arrayOf(value).bound(longOr(dimension, 1)).lower)),
  define("Split", 1, 4, split),
  define("TypeName", 1, 1, typeName),
  define("UBound", 1, 2, (value, dimension) => {
    const { lower, size } = arrayOf(value).bound(longOr(dimension, 1));
    return long(lower + size - 1);
  }),
  define("VarType", 1, 1, varType),
];
