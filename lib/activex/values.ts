/** Values on their way between a program and automation objects. */
import { ComError } from "../com/com-error.js";
import { isComObject } from "../com/com-object.js";
import { EnumVariant } from "../com/enum-variant.js";
import { early } from "../com/late-bound.js";
import { Variant as ComVariant } from "../com/variant.js";
import { isDispatch } from "../script/embedding/host-object.js";
import { activeObject, placeOf, type Place } from "./active-object.js";
import { releasedError } from "./automation-error.js";
import type { DispatchTarget } from "./dispatch-target.js";
import { EnumTarget } from "./enum-target.js";
import { InvokeTarget } from "./invoke-target.js";
import { ObjectTarget } from "./object-target.js";
import { valueOfPlace } from "./place-values.js";
import { TableTarget } from "./table-target.js";
import { isByReference, isVariant } from "./variant.js";

type Class = abstract new (...args: never[]) => object;

/** Classes whose objects programs get as they are: those of a real winax. */
const foreign = new Set<Class>();

/** Tells whose objects are not ours to wrap. */
export function leaveAlone(winaxObject: Class): void {
  foreign.add(winaxObject);
}

function isForeign(value: object): boolean {
  for (const each of foreign) if (value instanceof each) return true;
  return false;
}

/** What an object is used through. @param isOwn whether the program may give it new members, if it is one of JavaScript's */
export function targetOf(object: object, isOwn: boolean): DispatchTarget {
  const target = early(object) as object;
  if (isComObject(target)) return new TableTarget(target);
  if (target instanceof EnumVariant) return new EnumTarget(target);
  return isDispatch(target) ? new InvokeTarget(target) : new ObjectTarget(target, isOwn);
}

/**
 * A result as a program gets it.
 * @param from where it was found
 * @param name under which
 */
export function present(value: unknown, from: Place | undefined, name: string, isProperty: boolean): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof ComVariant) return present(value.value, from, name, isProperty);
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return value;
  if (value instanceof Date || value instanceof ComError || placeOf(value) !== undefined || isVariant(value))
    return value;
  if (isForeign(value)) return value;
  if (value instanceof Uint8Array) return [...value];
  const isOwn = from?.target?.isOwn === true;
  // An array that an object returns is a copy; one in an object of the program is that array.
  if (Array.isArray(value) && !isOwn) return value.map((each) => present(each, from, "Dispatch", false));
  const target = targetOf(value, isOwn || !isComObject(value));
  // What a member returns belongs to the object that has the member.
  const parent = from?.member === undefined ? from : from.parent;
  return activeObject({ target, name, parent, member: undefined, isProperty, usesTypes: from?.usesTypes ?? true });
}

/** Arguments as objects take them; Variants by reference stay, until it is known whether they stand for out parameters. */
export function argumentsOf(args: readonly unknown[]): unknown[] {
  return args.map(argumentOf);
}

function argumentOf(value: unknown): unknown {
  if (isVariant(value)) return isByReference(value) ? value : argumentOf(value.valueOf());
  if (Array.isArray(value) && value.some((each) => placeOf(each) !== undefined || isVariant(each))) {
    return value.map((each) => argumentOf(isVariant(each) ? each.valueOf() : each));
  }
  const place = placeOf(value);
  if (place === undefined) return typeof value === "bigint" ? String(value) : value;
  if (place.target === undefined) throw releasedError();
  if (place.member === undefined) return place.target.object;
  return argumentOf(valueOfPlace(place, undefined));
}
