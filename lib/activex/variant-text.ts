/** What toString() gives for a VARIANT. */
import { VT_BOOL, VT_DISPATCH, VT_EMPTY, VT_NULL, VT_R4, VT_R8, VT_UNKNOWN } from "../com/variant.js";

/** Floating-point numbers have the six places of C's %f. */
const PLACES = 6;

/** A value with its VARTYPE as text. */
export function variantText(vt: number, value: unknown): string {
  switch (vt) {
    case VT_EMPTY:
      return "EMPTY";
    case VT_NULL:
      return "NULL";
    case VT_R4:
    case VT_R8:
      return Number(value).toFixed(PLACES);
    case VT_BOOL:
      return value === true ? "true" : "false";
    case VT_DISPATCH:
      return "[Dispatch]";
    case VT_UNKNOWN:
      return "[Unknown]";
    default:
      return String(value);
  }
}
