/** What is known of a value before the script runs. */

export type StaticType =
  /** Anything; with `holds` a number or Empty, and nothing else. */
  | { readonly kind: "value"; readonly holds?: "numbers" }
  | { readonly kind: "string" }
  | { readonly kind: "boolean" }
  /** A whole number that a Long can hold, or a literal or counter: it is written without an exponent. */
  | { readonly kind: "whole"; readonly enumeration?: string | undefined }
  /** Any number. */
  | { readonly kind: "number" }
  | ObjectType
  | { readonly kind: "nothing" };

/** An object of ours, by its interface. */
export interface ObjectType {
  readonly kind: "object";
  readonly interface: string;
  /** Whether Nothing may be in its place. */
  readonly isNullable: boolean;
  /** Whether it may not have been assigned. */
  readonly mayBeEmpty: boolean;
}

/** Nothing is known yet: no value has come this way. */
export type MaybeType = StaticType | null;

export const VALUE: StaticType = { kind: "value" };
export const STRING: StaticType = { kind: "string" };
export const BOOLEAN: StaticType = { kind: "boolean" };
export const WHOLE: StaticType = { kind: "whole" };
export const NUMBER: StaticType = { kind: "number" };
/** What a function gives that calculates a number, and may end before it has. */
export const NUMBER_OR_EMPTY: StaticType = { kind: "value", holds: "numbers" };
export const NOTHING_TYPE: StaticType = { kind: "nothing" };

/** One that is there, and neither Nothing nor Empty. */
export type PresentType = ObjectType & { readonly isNullable: false; readonly mayBeEmpty: false };

export function objectType(name: string): PresentType {
  return { kind: "object", interface: name, isNullable: false, mayBeEmpty: false };
}

export function isPresent(type: MaybeType): type is PresentType {
  return type?.kind === "object" && !type.isNullable && !type.mayBeEmpty;
}

/** The type of a variable that holds the one or the other. */
export function join(a: MaybeType, b: MaybeType): MaybeType {
  if (a === null) return b;
  if (b === null) return a;
  if (a.kind === "object" || b.kind === "object") return joinObjects(a, b);
  if (isCalculable(a) && isCalculable(b) && (a.kind === "value" || b.kind === "value")) return NUMBER_OR_EMPTY;
  if (a.kind === "value" || b.kind === "value") return VALUE;
  if (a.kind === b.kind) {
    if (a.kind === "whole" && b.kind === "whole" && a.enumeration !== b.enumeration) return WHOLE;
    return a;
  }
  return isNumeric(a) && isNumeric(b) ? NUMBER : VALUE;
}

function joinObjects(a: StaticType, b: StaticType): StaticType {
  const [first, second] = a.kind === "object" ? [a, b] : [b, a];
  if (first.kind !== "object") return VALUE;
  if (second.kind === "nothing") return { ...first, isNullable: true };
  if (second.kind !== "object" || second.interface !== first.interface) return VALUE;
  return {
    ...first,
    isNullable: first.isNullable || second.isNullable,
    mayBeEmpty: first.mayBeEmpty || second.mayBeEmpty,
  };
}

export function isNumeric(type: MaybeType): boolean {
  return type?.kind === "whole" || type?.kind === "number";
}

/** Whether nothing but numbers and Empty, which counts as 0, can be there. */
export function isCalculable(type: MaybeType): boolean {
  return isNumeric(type) || (type?.kind === "value" && type.holds === "numbers");
}

/** Whether an object or an array may be there. */
export function holdsObjects(type: MaybeType): boolean {
  if (type === null) return true;
  return type.kind === "object" || type.kind === "nothing" || (type.kind === "value" && type.holds === undefined);
}

export function sameType(a: MaybeType, b: MaybeType): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
