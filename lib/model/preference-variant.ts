/** VARIANTs that are values of a configuration: VT_UI4, VT_BSTR, VT_BOOL and VT_ARRAY|VT_UI1. */
import { ComError } from "../com/com-error.js";
import { describe } from "../com/variant.js";
import type { PreferenceValue } from "../files/preference-value.js";
import { E_INVALIDARG } from "../generated/hresults.js";

const HIGHEST_INTEGER = 0xffff_ffff;

/**
 * The value that a VARIANT stands for. Script engines have no VT_UI4: any number from 0 to 4294967295
 * without a fraction is one. An array is bytes if all its elements are.
 * @throws ComError E_INVALIDARG for every other type
 */
export function preferenceOf(variant: unknown): PreferenceValue {
  if (typeof variant === "string" || typeof variant === "boolean") return variant;
  if (variant instanceof Uint8Array) return Uint8Array.from(variant);
  if (isWithin(variant, HIGHEST_INTEGER)) return variant;
  if (Array.isArray(variant) && variant.every((element) => isWithin(element, 0xff))) return Uint8Array.from(variant);
  throw new ComError(
    E_INVALIDARG,
    `${describe(variant)} is no value of a configuration: that is a string, a Boolean, bytes, ` +
      `or an integer from 0 to ${HIGHEST_INTEGER}.`,
  );
}

function isWithin(value: unknown, highest: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= highest;
}

/** The key that a caller has named. @throws ComError E_INVALIDARG if there is none */
export function keyPathOf(key: string | null): string {
  if (key === null || key === "") throw new ComError(E_INVALIDARG, "There is no configuration key given.");
  return key;
}
