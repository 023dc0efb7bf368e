/** Arrays of VBScript, whose bounds and elements change in ways of their own. */
import {
  redim as redimmed,
  redimPreserve as redimmedPreserving,
  erase as erased,
} from "../../script/vbscript/runtime/arrays.js";
import { isArray, type Value } from "../../script/vbscript/runtime/value.js";
import { VbArray } from "../../script/vbscript/runtime/vb-array.js";
import { resize } from "./lifetime.js";

/** `Dim a(uppers...)`; without any, the array of `Dim a()`. */
export function dim(...uppers: number[]): VbArray {
  return VbArray.dim(uppers);
}

/** `Dim a(uppers...)` that is come by again: the array stays. */
export function dimOnce(value: Value, ...uppers: number[]): Value {
  return isArray(value) ? value : VbArray.dim(uppers);
}

/** `ReDim a(uppers...)` */
export function redim(array: Value, ...uppers: Value[]): Value {
  return resize(array, () => redimmed(array, uppers));
}

/** `ReDim Preserve a(uppers...)` */
export function redimPreserve(array: Value, ...uppers: Value[]): Value {
  return resize(array, () => redimmedPreserving(array, uppers));
}

/** `Erase a` */
export function erase(array: Value): Value {
  return resize(array, () => erased(array));
}
