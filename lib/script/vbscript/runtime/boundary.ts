/** Values on their way out of a script, to COM objects and host functions, and back in. */
import { ComError } from "../../../com/com-error.js";
import { early } from "../../../com/late-bound.js";
import { staysObject } from "../../../com/values-of-scripts.js";
import {
  Variant,
  VT_ARRAY,
  VT_BYREF,
  VT_CY,
  VT_DATE,
  VT_DECIMAL,
  VT_DISPATCH,
  VT_EMPTY,
  VT_ERROR,
  VT_I1,
  VT_I2,
  VT_I4,
  VT_NULL,
  VT_R4,
  VT_R8,
  VT_UI1,
  VT_UI2,
  VT_UI4,
  VT_UNKNOWN,
  VT_VARIANT,
  dateToSerial,
  serialToDate,
  variantChangeType,
} from "../../../com/variant.js";
import { DISP_E_PARAMNOTFOUND } from "../../../generated/hresults.js";
import { ByteText } from "./byte-text.js";
import { tenThousandthsOf } from "./currency.js";
import { scriptObjectBehind, viewOf } from "./host-view.js";
import { Ref, valueOf, type Argument } from "./ref.js";
import { ScriptObject } from "./script-object.js";
import {
  MISSING,
  NOTHING,
  Typed,
  VbDate,
  byte,
  currency,
  decimal,
  double,
  errorValue,
  integer,
  isArray,
  long,
  single,
  vtOf,
  type Value,
} from "./value.js";
import { VbArray } from "./vb-array.js";
import { raise } from "./vb-error.js";

/** What COM objects get for an argument that a call leaves out. */
const PARAMETER_NOT_FOUND = new ComError(DISP_E_PARAMNOTFOUND);

/** A value as JavaScript has it; numbers lose their type, Currency becomes a number, Nothing null. */
export function toJs(value: Value): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value === NOTHING) return null;
  if (value instanceof Typed) return numberToJs(value);
  if (value instanceof VbDate) return serialToDate(value.value);
  return isArray(value) ? arrayToJs(value, toJs) : value;
}

/** A value as the host gets it: as `toJs` has it, and objects of the script as their views. */
export function toHost(value: Value): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof ScriptObject) return viewOf(value);
  return isArray(value) ? arrayToJs(value, toHost) : toJs(value);
}

function numberToJs(value: Typed): unknown {
  if (value instanceof ByteText) return value.text;
  if (value.vt === VT_CY) return Number(value.value) / 10_000;
  if (value === MISSING) return PARAMETER_NOT_FOUND;
  if (value.vt === VT_ERROR) return new ComError(Number(value.value));
  return value.value;
}

/** Nested JavaScript arrays, one level for each dimension, the first outermost. */
function arrayToJs(array: VbArray, convert: (value: Value) => unknown): unknown {
  if (array.elementType === VT_UI1) return Uint8Array.from(array.elements, (element) => Number(toJs(element)));
  const { bounds, elements } = array;
  const level = (dimension: number, offset: number, stride: number): unknown => {
    const bound = bounds[dimension];
    if (bound === undefined) return bounds.length === 0 ? [] : convert(elements[offset]);
    return Array.from({ length: bound.size }, (_, index) =>
      level(dimension + 1, offset + index * stride, stride * bound.size),
    );
  };
  return level(0, 0, 1);
}

/** A value for a COM object's VARIANT: where its type does not show, a Variant carries it along. */
export function toCom(value: Value): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Typed && value.vt !== VT_ERROR && value.vt !== VT_I4) return new Variant(value.vt, toJs(value));
  return toJs(value);
}

/** An argument of a raw host function: a place of the script adds VT_BYREF, and can be assigned to. */
export function toVariant(argument: Argument): Variant {
  if (argument instanceof Ref && argument.isPlace) return new ReferenceVariant(argument);
  const value = valueOf(argument);
  // Assigning to it would do nothing: strict code hears of that.
  return Object.freeze(new Variant(vtOf(value), variantContent(value)));
}

/** An argument by reference: type and value are those that the place has now, and assigning assigns to it. */
class ReferenceVariant extends Variant {
  constructor(place: Ref) {
    super(VT_BYREF, undefined);
    Object.defineProperties(this, {
      vt: { get: () => vtOf(place.value) | VT_BYREF, enumerable: true },
      value: {
        get: () => variantContent(place.value),
        set: (value: unknown) => (place.value = fromJs(value)),
        enumerable: true,
      },
    });
  }
}

function variantContent(value: Value): unknown {
  // As constants of HRESULTs are: DISP_E_PARAMNOTFOUND of an argument that is left out.
  if (value instanceof Typed && value.vt === VT_ERROR) return Number(value.value) >>> 0;
  return typeof value === "object" && value !== null && isArray(value)
    ? arrayToJs(value, (element) => toVariant(element))
    : toHost(value);
}

/** A JavaScript value as a script gets it from a host function: whole numbers are Longs, as COM has them. */
export function fromJs(value: unknown): Value {
  if (typeof value === "number") return fromLong(value);
  return Array.isArray(value) && !staysObject(value) ? VbArray.of(value.map(fromJs)) : fromVariant(value);
}

/** A whole number from a member that returns a long. */
export function fromLong(value: unknown): Value {
  if (typeof value !== "number") return fromVariant(value);
  return (value | 0) === value && !Object.is(value, -0) ? long(value) : double(value);
}

/** What a member that returns an interface pointer returned: null is Nothing. */
export function fromPointer(value: unknown): Value {
  return value === null || value === undefined ? NOTHING : fromVariant(value);
}

/** The content of a VARIANT: a number without a type is what a script would call it. */
export function fromVariant(value: unknown): Value {
  switch (typeof value) {
    case "number":
    case "string":
    case "boolean":
    case "undefined":
      return value;
    case "bigint":
      return decimal(Number(value));
    case "symbol":
      return raise(458);
    case "object":
    case "function":
      return value === null ? null : fromObject(value);
  }
}

function fromObject(value: object): Value {
  if (value instanceof Typed || value instanceof VbDate || isArray(value)) return value;
  if (value instanceof Variant) return fromTypedVariant(value);
  if (value instanceof Date) return staysObject(value) ? value : new VbDate(dateToSerial(value));
  if (Array.isArray(value)) return staysObject(value) ? value : VbArray.of(value.map(fromVariant));
  if (value instanceof Uint8Array) return VbArray.ofBytes(value);
  if (value instanceof ComError) return errorValue(value.hresult);
  return scriptObjectBehind(value) ?? (early(value) as object);
}

type FromVariant = (value: unknown) => Value;

const numberFrom = (vt: number, make: (number: number) => Value): FromVariant => {
  return (value) => make(variantChangeType(value, vt) as number);
};

/** How the content of a Variant becomes a value of its type. */
const FROM_VARIANT: ReadonlyMap<number, FromVariant> = new Map<number, FromVariant>([
  [VT_EMPTY, () => undefined],
  [VT_NULL, () => null],
  [VT_I1, numberFrom(VT_I2, integer)],
  [VT_I2, numberFrom(VT_I2, integer)],
  [VT_I4, numberFrom(VT_I4, long)],
  [VT_UI1, numberFrom(VT_UI1, byte)],
  [VT_UI2, numberFrom(VT_I4, long)],
  [VT_UI4, (value) => fromLong(variantChangeType(value, VT_R8))],
  [VT_R4, numberFrom(VT_R4, single)],
  [VT_R8, numberFrom(VT_R8, double)],
  [VT_DECIMAL, numberFrom(VT_R8, decimal)],
  [VT_CY, (value) => currency(tenThousandthsOf(variantChangeType(value, VT_R8) as number))],
  [VT_DATE, (value) => new VbDate(dateToSerial(variantChangeType(value, VT_DATE) as Date))],
  [VT_ERROR, (value) => errorValue(Number(value instanceof ComError ? value.hresult : value))],
  [VT_DISPATCH, fromPointer],
  [VT_UNKNOWN, fromPointer],
  [VT_VARIANT, fromVariant],
]);

/** An array whose elements have one type, unless that is VARIANT. */
function arrayOf(vt: number, value: unknown): Value {
  const convert = FROM_VARIANT.get(vt);
  if (vt === VT_VARIANT || convert === undefined || !Array.isArray(value)) return fromJs(value);
  return new VbArray([{ lower: 0, size: value.length }], value.map(convert), false, vt);
}

function fromTypedVariant({ vt, value }: Variant): Value {
  const plain = vt & ~VT_BYREF;
  if (plain & VT_ARRAY) return arrayOf(plain & ~VT_ARRAY, value);
  const convert = FROM_VARIANT.get(plain);
  if (convert !== undefined) return convert(value);
  return fromVariant(value instanceof Variant ? value.value : value);
}

/**
 * How values cross between VBScript and objects that are not its own. Ports of jobs in two languages put in other ways:
 * there the objects are JScript's, as they are.
 */
export const crossing: {
  toHost: (value: Value) => unknown;
  fromHost: (value: unknown) => Value;
  /** What an object is worth that says nothing of it. */
  worth?: (object: object) => unknown;
} = { toHost, fromHost: fromJs };
