/** Values as WScript.Echo and the text streams write them: converted to a BSTR without the engine's own words. */
import { ComError } from "../../com/com-error.js";
import { isComObject } from "../../com/com-object.js";
import { isMissing } from "../../com/dispatch.js";
import { late } from "../../com/late-bound.js";
import { staysObject } from "../../com/values-of-scripts.js";
import { Variant, VT_BSTR, variantChangeType } from "../../com/variant.js";
import { DISP_E_TYPEMISMATCH } from "../../generated/hresults.js";

/**
 * A value of a script as text: True is -1, a date is as the locale has it, an object its default property.
 * @param hasVariants whether the values come from an engine with VARIANTs; dates and arrays of plain
 * JavaScript are objects with a text of their own
 * @throws ComError DISP_E_TYPEMISMATCH for an array, DISP_E_MEMBERNOTFOUND for an object without a default property
 */
export function echoText(value: unknown, hasVariants: boolean): string {
  const held = value instanceof Variant ? value.value : value;
  if (held === undefined || isMissing(held)) return "";
  if (held === null) return "null";
  if (typeof held === "boolean") return held ? "-1" : "0";
  if (typeof held === "number" && !Number.isFinite(held)) return String(held);
  if (typeof held !== "object" && typeof held !== "function") return variantChangeType(value, VT_BSTR) as string;
  if (hasVariants && !staysObject(held)) {
    if (held instanceof Date) return variantChangeType(value, VT_BSTR) as string;
    if (Array.isArray(held)) throw new ComError(DISP_E_TYPEMISMATCH, "Type mismatch");
  }
  return textOfObject(isComObject(held) ? (late(held) as object) : held, hasVariants);
}

function textOfObject(object: object, hasVariants: boolean): string {
  const convert: unknown = Reflect.get(object, Symbol.toPrimitive);
  if (typeof convert !== "function") return String(object);
  const worth: unknown = Reflect.apply(convert, object, ["string"]);
  return typeof worth === "object" && worth !== null ? String(worth) : echoText(worth, hasVariants);
}
