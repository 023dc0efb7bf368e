/** What TypeName and VarType say. */
import { isComObject, tableOf, type ComObject } from "../../../com/com-object.js";
import { staysObject } from "../../../com/values-of-scripts.js";
import {
  VT_ARRAY,
  VT_BOOL,
  VT_BSTR,
  VT_CY,
  VT_DATE,
  VT_DECIMAL,
  VT_DISPATCH,
  VT_EMPTY,
  VT_ERROR,
  VT_I2,
  VT_I4,
  VT_NULL,
  VT_R4,
  VT_R8,
  VT_UI1,
  VT_VARIANT,
} from "../../../com/variant.js";
import { defaultValue } from "./dispatch.js";
import { ScriptObject } from "./script-object.js";
import { NOTHING, isObject, vtOf, type Value } from "./value.js";

const NAMES: ReadonlyMap<number, string> = new Map([
  [VT_EMPTY, "Empty"],
  [VT_NULL, "Null"],
  [VT_I2, "Integer"],
  [VT_I4, "Long"],
  [VT_R4, "Single"],
  [VT_R8, "Double"],
  [VT_CY, "Currency"],
  [VT_DATE, "Date"],
  [VT_BSTR, "String"],
  [VT_ERROR, "Error"],
  [VT_BOOL, "Boolean"],
  [VT_VARIANT, "Variant"],
  [VT_DECIMAL, "Decimal"],
  [VT_UI1, "Byte"],
]);

/** "Integer", "Variant()", "Nothing", the class of an object. */
export function typeName(value: Value): string {
  if (isObject(value)) return objectTypeName(value);
  const vt = vtOf(value);
  const name = NAMES.get(vt & ~VT_ARRAY) ?? "Unknown";
  return vt & VT_ARRAY ? `${name}()` : name;
}

function objectTypeName(object: object): string {
  if (object === NOTHING) return "Nothing";
  if (object instanceof ScriptObject) return object.typeName;
  if (isComObject(object)) return comTypeName(object);
  return staysObject(object) ? "JScriptTypeInfo" : "Object";
}

/** Scripting objects say what their class is; others are known by their interface. */
function comTypeName(object: ComObject): string {
  const { name, interfaces } = tableOf(object);
  return "keepsValues" in object.constructor ? name : (interfaces[0]?.name ?? name);
}

/** The number of a type; of an object, the type of its default property if it has one. */
export function varType(value: Value): number {
  if (!isObject(value)) return vtOf(value);
  if (value === NOTHING) return VT_DISPATCH;
  try {
    return vtOf(defaultValue(value));
  } catch {
    return VT_DISPATCH;
  }
}
