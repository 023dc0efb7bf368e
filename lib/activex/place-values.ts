/** What a place is worth where a value is wanted, and what type information says about it. */
import { ComError } from "../com/com-error.js";
import { vartypeOf } from "../com/variant.js";
import { DISP_E_MEMBERNOTFOUND } from "../generated/hresults.js";
import type { Place } from "./active-object.js";
import { attempt, failure } from "./automation-error.js";
import type { TypeItem } from "./dispatch-target.js";
import { present } from "./values.js";
import { variantText } from "./variant-text.js";

/** What stands for "no value": any value may be one. */
const NONE = Symbol("vmcom.noValue");

/** The value of a property, of what a method without parameters returns, or of an object's default member; else `self`. */
export function valueOfPlace(place: Place, self: unknown): unknown {
  const value = rawValueOf(place, true);
  return value === NONE ? self : present(value, place, place.name, place.isProperty);
}

/**
 * The value as text.
 * @throws AutomationError DispToString for an object that has no value
 */
export function defaultText(place: Place): string {
  const value = attempt("DispToString", place.name, () => rawValueOf(place, false));
  if (value === NONE) throw failure("DispToString", place.name, DISP_E_MEMBERNOTFOUND);
  return variantText(vartypeOf(value), value);
}

function rawValueOf({ target, member }: Place, isQuiet: boolean): unknown {
  const read = member ?? target?.defaultMember();
  if (target === undefined || read === undefined || read.required > 0) return NONE;
  // A function of the program is no value: nobody knows what calling it does.
  if (target.isOwn && (read.shape === "method" || member === undefined)) return NONE;
  // A method is called if it takes no arguments at all.
  if (read.shape === "method" && read.parameters > 0) return NONE;
  try {
    return target.read(read, []);
  } catch (error) {
    if (isQuiet && error instanceof ComError) return NONE;
    throw error;
  }
}

/** A member of a value: of an object, or what JavaScript gives to text and numbers. */
export function readThrough(value: unknown, key: string): unknown {
  if (value === null || value === undefined) return undefined;
  const member = Reflect.get(Object(value) as object, key, value) as unknown;
  return typeof value !== "function" && typeof member === "function"
    ? (...args: unknown[]) => Reflect.apply(member, value, args) as unknown
    : member;
}

/** `__type`: every function of the object. */
export function typesOf({ target, usesTypes }: Place): TypeItem[] | undefined {
  return usesTypes ? target?.types().map((item) => ({ ...item })) : undefined;
}

/** `__methods`: the same by name. */
export function methodsOf(place: Place): Record<string, TypeItem> | undefined {
  const types = typesOf(place);
  return types === undefined ? undefined : Object.fromEntries(types.map((item) => [item.name, item]));
}
