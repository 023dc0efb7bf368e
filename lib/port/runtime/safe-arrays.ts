/** Arrays of VBScript as JScript has them: their elements as an array, behind which the dimensions are. */
import { asSafeArray } from "../../com/late-bound.js";
import type { VbArray } from "../../script/vbscript/runtime/vb-array.js";

const arrays = new WeakMap<object, VbArray>();

/** @param elements as JScript has them, the first index fastest */
export function shownToJScript(array: VbArray, elements: unknown[]): unknown[] {
  arrays.set(elements, array);
  return asSafeArray(elements);
}

/** The array behind elements; undefined for arrays that do not come from VBScript. */
export function arrayBehind(elements: object): VbArray | undefined {
  return arrays.get(elements);
}
