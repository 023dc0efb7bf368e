/** Registry values as scripts read and write them. */
import { ComError } from "../../../com/com-error.js";
import { asSafeArray } from "../../../com/late-bound.js";
import { Variant, VT_BSTR, VT_I4, VT_UI1, variantChangeType } from "../../../com/variant.js";
import { DISP_E_TYPEMISMATCH } from "../../../generated/hresults.js";
import type { RegistryValue } from "./registry-hive.js";

/** What RegRead returns: text, a long, or an array. */
export function toScript({ data, type }: RegistryValue): unknown {
  if (typeof data !== "object") return data;
  return asSafeArray(type === "REG_BINARY" ? data.map((byte) => new Variant(VT_UI1, byte)) : [...data]);
}

/**
 * What RegWrite keeps. It knows four types; REG_BINARY takes a number, of which it keeps the four bytes.
 * @throws ComError DISP_E_TYPEMISMATCH
 */
export function fromScript(value: unknown, type: string): RegistryValue {
  switch (type.toUpperCase()) {
    case "REG_SZ":
      return { type: "REG_SZ", data: variantChangeType(value, VT_BSTR) as string };
    case "REG_EXPAND_SZ":
      return { type: "REG_EXPAND_SZ", data: variantChangeType(value, VT_BSTR) as string };
    case "REG_DWORD":
      return { type: "REG_DWORD", data: longOf(value) };
    case "REG_BINARY":
      return { type: "REG_BINARY", data: bytesOf(longOf(value)) };
    default:
      throw new ComError(DISP_E_TYPEMISMATCH, `Type mismatch: '${type}' is no type that RegWrite knows.`);
  }
}

/** A number up to &HFFFFFFFF is the 32 bits of a long. */
function longOf(value: unknown): number {
  if (typeof value === "number" && value > 0x7fffffff && value <= 0xffffffff) return value | 0;
  return variantChangeType(value, VT_I4) as number;
}

function bytesOf(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >>> 24) & 0xff];
}
