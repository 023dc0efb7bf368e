/** The names that winax has for VARTYPEs, and the conversions to them. */
import { ComError } from "../com/com-error.js";
import {
  VT_ARRAY,
  VT_BOOL,
  VT_BSTR,
  VT_BYREF,
  VT_CY,
  VT_DATE,
  VT_DECIMAL,
  VT_DISPATCH,
  VT_EMPTY,
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
  roundHalfEven,
  variantChangeType,
} from "../com/variant.js";
import { DISP_E_OVERFLOW } from "../generated/hresults.js";

/** 64-bit integer. */
const VT_I8 = 20;
/** 64-bit integer without a sign. */
const VT_UI8 = 21;
/** The machine's integer, which has 32 bits. */
const VT_INT = 22;
/** The machine's integer without a sign. */
const VT_UINT = 23;

/** The first name of a type is the one that `__type` shows. */
const NAMES: readonly (readonly [string, number])[] = [
  ["char", VT_I1],
  ["uchar", VT_UI1],
  ["byte", VT_UI1],
  ["short", VT_I2],
  ["ushort", VT_UI2],
  ["int", VT_INT],
  ["uint", VT_UINT],
  ["long", VT_I8],
  ["ulong", VT_UI8],
  ["int8", VT_I1],
  ["uint8", VT_UI1],
  ["int16", VT_I2],
  ["uint16", VT_UI2],
  ["int32", VT_I4],
  ["uint32", VT_UI4],
  ["int64", VT_I8],
  ["uint64", VT_UI8],
  ["currency", VT_CY],
  ["float", VT_R4],
  ["double", VT_R8],
  ["date", VT_DATE],
  ["decimal", VT_DECIMAL],
  ["string", VT_BSTR],
  ["empty", VT_EMPTY],
  ["variant", VT_VARIANT],
  ["null", VT_NULL],
  ["byref", VT_BYREF],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(NAMES);

/** What `__type` shows for a VARTYPE without its flags. */
export function typeName(vt: number): string {
  if (vt === VT_BOOL) return "bool";
  if (vt === VT_DISPATCH || vt === VT_UNKNOWN) return "IUnknown";
  return NAMES.find(([, each]) => each === vt)?.[0] ?? String(vt);
}

/**
 * The VARTYPE of a type's name: "short"; "pshort" and "short*" by reference; "short[]" an array; or a VARTYPE itself.
 * VT_EMPTY, which leaves the type to the value, for what is no type.
 */
export function vartypeNamed(type: unknown): number {
  if (typeof type === "number" && Number.isInteger(type)) return type;
  if (typeof type !== "string") return VT_EMPTY;
  if (type.startsWith("p") && type.length > 1) return VT_BYREF | (BY_NAME.get(type.slice(1)) ?? VT_EMPTY);
  if (type.endsWith("*")) return VT_BYREF | (BY_NAME.get(type.slice(0, -1)) ?? VT_EMPTY);
  if (type.endsWith("[]")) return VT_ARRAY | (BY_NAME.get(type.slice(0, -2)) ?? VT_EMPTY);
  return BY_NAME.get(type) ?? VT_EMPTY;
}

const INTEGERS_OF_64_BITS: ReadonlyMap<number, readonly [low: number, high: number]> = new Map([
  [VT_I8, [-(2 ** 63), 2 ** 63]],
  [VT_UI8, [0, 2 ** 64]],
]);

/**
 * VariantChangeType with the types that only winax has; numbers of 64 bits are as exact as a double is.
 * @throws ComError DISP_E_TYPEMISMATCH, DISP_E_OVERFLOW, DISP_E_BADVARTYPE
 */
export function changeType(value: unknown, vt: number): unknown {
  if (vt === VT_INT) return variantChangeType(value, VT_I4);
  if (vt === VT_UINT) return variantChangeType(value, VT_UI4);
  const range = INTEGERS_OF_64_BITS.get(vt);
  if (range === undefined) return variantChangeType(value, vt);
  const rounded = roundHalfEven(variantChangeType(value, VT_R8) as number);
  if (rounded >= range[0] && rounded < range[1]) return rounded;
  throw new ComError(DISP_E_OVERFLOW, "Overflow: the value does not fit 64 bits.");
}
