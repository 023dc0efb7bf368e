/**
 * What a wrapper does to an argument before the implementation sees it: nothing if it has the
 * parameter's type already, else VariantChangeType. Kept small so that the typed path stays inlined.
 */
import { ComError } from "./com-error.js";
import { type ComObject, IMPL, Implementation, wrap, isComObject } from "./com-object.js";
import { TARGET, scriptObjects } from "./late-target.js";
import { Variant, VT_BOOL, VT_BSTR, VT_DATE, VT_I4, VT_UI1, VT_UI4, describe, variantChangeType } from "./variant.js";
import { DISP_E_TYPEMISMATCH, E_POINTER } from "../generated/hresults.js";

/** BSTR; null is a NULL pointer, which the implementation judges. */
export function toBstr(value: unknown): string | null {
  if (typeof value === "string" || value === null) return value;
  const own = typeof value === "object" ? scriptObjects.textOf(value) : undefined;
  return own ?? (variantChangeType(value, VT_BSTR) as string);
}

/** long: -2,147,483,648 to 2,147,483,647. */
export function toLong(value: unknown): number {
  if (typeof value === "number" && (value | 0) === value) return value | 0;
  return variantChangeType(value, VT_I4) as number;
}

/** ULONG: 0 to 4,294,967,295. */
export function toUlong(value: unknown): number {
  if (typeof value === "number" && value >>> 0 === value) return value >>> 0;
  return variantChangeType(value, VT_UI4) as number;
}

/** BYTE: 0 to 255. */
export function toByte(value: unknown): number {
  return variantChangeType(value, VT_UI1) as number;
}

/** VARIANT_BOOL. */
export function toBool(value: unknown): boolean {
  return typeof value === "boolean" ? value : (variantChangeType(value, VT_BOOL) as boolean);
}

/** DATE. */
export function toDate(value: unknown): Date {
  return value instanceof Date ? value : (variantChangeType(value, VT_DATE) as Date);
}

/** VARIANT: any value; objects of ours arrive as their implementations. */
export function toVariant(value: unknown): unknown {
  // A late-bound collection is a function.
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return value;
  if (value instanceof Variant) return toVariant(value.value);
  return implementationOf(value) ?? value;
}

/** The VARIANT of an implementation as callers see it: with wrappers for objects. */
export function fromVariant<T>(value: unknown): T {
  if (value instanceof Implementation) return wrap(value) as T;
  if (Array.isArray(value)) return value.map((element) => fromVariant(element)) as T;
  return value as T;
}

/** A structure passed by reference: any object with its fields. */
export function toStruct<T extends object>(value: T): T {
  if (typeof value === "object" && value !== null) return value;
  if (value === null) throw new ComError(E_POINTER, "There is no structure given.");
  throw new ComError(DISP_E_TYPEMISMATCH, `Type mismatch: ${describe(value)} is not a structure.`);
}

/** An interface pointer; null is a NULL pointer, which the implementation judges. */
export function toImplementation<I extends Implementation>(
  value: unknown,
  type: abstract new (...args: never[]) => I,
): I | null {
  // Nothing in a script is an object variable too: it arrives as null or Empty.
  if (value === null || value === undefined) return null;
  const implementation = implementationOf(value);
  if (implementation instanceof type) return implementation;
  if (value instanceof Variant) return toImplementation(value.value, type);
  const name = type.name.replace(/Implementation$/, "");
  throw new ComError(DISP_E_TYPEMISMATCH, `Type mismatch: ${describe(value)} is not a ${name}.`);
}

function implementationOf(value: unknown): Implementation | undefined {
  if (isComObject(value)) return value[IMPL];
  if ((typeof value === "object" || typeof value === "function") && value !== null && TARGET in value) {
    return (value as { [TARGET]: ComObject })[TARGET][IMPL];
  }
  return undefined;
}
