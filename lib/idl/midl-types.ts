/** Types of parameters and fields. */
import type { MidlCursor } from "./midl-cursor.js";
import type { MidlType } from "./midl-model.js";

/** Types that MIDL and oaidl.idl define; `unsigned long` is read as the ULONG that it is. */
export const BUILT_IN_TYPES: ReadonlySet<string> = new Set([
  "BSTR",
  "BYTE",
  "DATE",
  "IUnknown",
  "ULONG",
  "VARIANT",
  "VARIANT_BOOL",
  "long",
]);

/** `const GENERIC_MAPPING*`; the brackets of an array stand behind the name, see readArrayLength. */
export function readType(cursor: MidlCursor): MidlType {
  cursor.accept("const");
  let name = cursor.name();
  if (name === "unsigned") {
    cursor.expect("long");
    name = "ULONG";
  }
  let pointers = 0;
  while (cursor.accept("*")) pointers++;
  return { name, pointers, length: null };
}

/** `[3072]` behind the name of a parameter, or nothing. */
export function readArrayLength(cursor: MidlCursor): number | null {
  if (!cursor.accept("[")) return null;
  const length = cursor.integer();
  cursor.expect("]");
  return length;
}
