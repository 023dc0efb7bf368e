/** ReDim and Erase: what a variable holds afterwards. */
import { isArray, type Value } from "./value.js";
import { VbArray } from "./vb-array.js";
import { raise } from "./vb-error.js";

/** `ReDim v(uppers...)` @throws VbError 10 for a fixed or locked array, 9 */
export function redim(value: Value, uppers: readonly Value[]): VbArray {
  if (!isArray(value)) return VbArray.dim(uppers, false);
  value.redim(uppers);
  return value;
}

/** `ReDim Preserve v(uppers...)` @throws VbError 9 unless only the last dimension changes, 10, 13 for what is no array */
export function redimPreserve(value: Value, uppers: readonly Value[]): VbArray {
  if (value === undefined) return VbArray.dim(uppers, false);
  if (!isArray(value)) return raise(13);
  value.redimPreserve(uppers);
  return value;
}

/** `Erase v` @throws VbError 13 for what is no array, 10 for a locked one */
export function erase(value: Value, name?: string): Value {
  if (!isArray(value)) return raise(13, name);
  value.erase();
  return value;
}
