/** When two VARIANTs are the same key of a Dictionary. */
import { isComObject } from "../../../com/com-object.js";
import { TARGET } from "../../../com/late-target.js";
import { VT_CY, VT_ERROR, VT_I4, dateToSerial, vartypeOf } from "../../../com/variant.js";
import { Typed, isArray } from "../../vbscript/runtime/value.js";
import { ILLEGAL_CALL, scriptError } from "../core/script-error.js";

export const BINARY_COMPARE = 0;

/** A value with its type beside it: a Variant, or what a script engine has for one. */
interface TypedValue {
  readonly vt: number;
  readonly value: unknown;
}

/** No text that is compared begins so, but those of keys that are no text. */
const MARK = "\u0000vt:";

/**
 * What a Map takes as the key. Numbers of all types, dates and booleans are one key if they are equal as
 * numbers; text is never the same as a number; objects are themselves.
 * @throws ComError 5 for an array and for an error value, which are no keys
 */
export function mapKeyOf(key: unknown, compareMode: number): unknown {
  switch (typeof key) {
    case "string":
      return textKey(key, compareMode);
    case "number":
      return numberKey(key);
    case "boolean":
      return key ? -1 : 0;
    case "bigint":
      return numberKey(Number(key));
    case "undefined":
      return `${MARK}empty`;
    case "function":
      return identityOf(key);
    case "object":
      return objectKey(key, compareMode);
    case "symbol":
      throw scriptError(ILLEGAL_CALL);
  }
}

function textKey(text: string, compareMode: number): string {
  const compared = compareMode === BINARY_COMPARE ? text : text.toLowerCase();
  return compared.charCodeAt(0) === 0 ? `\u0000${compared}` : compared;
}

function numberKey(value: number): number {
  // NaN equals itself in a Map, as here; there is one zero.
  return value === 0 ? 0 : value;
}

function objectKey(key: object | null, compareMode: number): unknown {
  if (key === null) return `${MARK}null`;
  // Small Longs are what scripts compute keys to be.
  if (key instanceof Typed && key.vt === VT_I4) return numberKey(key.value as number);
  if (key instanceof Date) return numberKey(dateToSerial(key));
  if (isArrayOfAnyKind(key) || vartypeOf(key) === VT_ERROR) throw scriptError(ILLEGAL_CALL);
  if (isComObject(key)) return key;
  if (isTyped(key)) return typedKey(key, compareMode);
  if (isDays(key)) return numberKey(key.value);
  return identityOf(key);
}

function isArrayOfAnyKind(key: object): boolean {
  return Array.isArray(key) || key instanceof Uint8Array || isArray(key);
}

function typedKey({ vt, value }: TypedValue, compareMode: number): unknown {
  if (vt === VT_ERROR) throw scriptError(ILLEGAL_CALL);
  if (vt === VT_CY && typeof value === "bigint") return numberKey(Number(value) / 10_000);
  return mapKeyOf(value, compareMode);
}

function isTyped(key: object): key is TypedValue {
  return "vt" in key && "value" in key && typeof key.vt === "number";
}

/** A date of a script engine: its days since the last but one day of 1899, without a type beside them. */
function isDays(key: object): key is { readonly value: number } {
  return "value" in key && typeof key.value === "number" && Object.keys(key).length === 1;
}

/** An object and its late-bound view are the same object. */
function identityOf(key: object): unknown {
  return TARGET in key ? key[TARGET] : key;
}

const HASH_SIZE = 1201;

/** HashVal: a small number that equal keys share, as the original computes it for text. */
export function hashOf(key: unknown, compareMode: number): number {
  const mapKey = mapKeyOf(key, compareMode);
  if (typeof mapKey === "number") return floatBits(mapKey) % HASH_SIZE;
  if (typeof mapKey !== "string" || mapKey.startsWith(MARK)) return 0;
  let hash = 0;
  for (let index = 0; index < mapKey.length; index++) {
    hash = (hash * 17 + mapKey.charCodeAt(index)) % 2 ** 32;
  }
  return hash % HASH_SIZE;
}

function floatBits(value: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return view.getUint32(0);
}
