/** The shape of intrinsic functions, and what they do with their arguments. */
import { toBoolean, toLongNumber, toText } from "./convert.js";
import { MISSING, type Value } from "./value.js";
import { VbError, raise } from "./vb-error.js";

/** A function of the language. */
export interface Intrinsic {
  /** As documentation spells it. */
  readonly name: string;
  /** How many arguments it takes; Infinity for any number. */
  readonly min: number;
  readonly max: number;
  /** Takes exactly `max` values, MISSING for each that the call leaves out; as many as there are if `max` is Infinity. */
  readonly fn: (...args: Value[]) => Value;
}

/** Calls an intrinsic function with any number of arguments. @throws VbError 450 for a wrong number; what it fails with */
export function callIntrinsic(intrinsic: Intrinsic, args: readonly Value[]): Value {
  const { min, max, fn } = intrinsic;
  if (args.length < min || args.length > max) raise(450, intrinsic.name);
  if (max === Infinity || args.length === max) return fn(...args);
  return fn(...args, ...new Array<Value>(max - args.length).fill(MISSING));
}

/** Describes an intrinsic function; its errors name it. */
export function define(name: string, min: number, max: number, fn: Intrinsic["fn"]): Intrinsic {
  return { name, min, max, fn: naming(name, max, fn) };
}

/** By number of arguments, so that ordinary calls make no array of them. */
function naming(name: string, max: number, fn: Intrinsic["fn"]): Intrinsic["fn"] {
  const rethrow = (error: unknown): never => {
    throw named(error, name);
  };
  switch (max) {
    case 0:
      return fn;
    case 1:
      return (a) => {
        try {
          return fn(a);
        } catch (error) {
          return rethrow(error);
        }
      };
    case 2:
      return (a, b) => {
        try {
          return fn(a, b);
        } catch (error) {
          return rethrow(error);
        }
      };
    case 3:
      return (a, b, c) => {
        try {
          return fn(a, b, c);
        } catch (error) {
          return rethrow(error);
        }
      };
    default:
      return (...args) => {
        try {
          return fn(...args);
        } catch (error) {
          return rethrow(error);
        }
      };
  }
}

/** A failed conversion of an argument is reported as the function's failure. */
function named(error: unknown, name: string): unknown {
  if (error instanceof VbError && (error.detail === undefined || error.detail.startsWith("["))) error.detail = name;
  return error;
}

/** A table of functions by their names in lower case. */
export function tableOf(functions: readonly Intrinsic[]): ReadonlyMap<string, Intrinsic> {
  return new Map(functions.map((intrinsic) => [intrinsic.name.toLowerCase(), intrinsic]));
}

export function isGiven(value: Value): boolean {
  return value !== MISSING;
}

/** A whole number, or what it is by default. */
export function longOr(value: Value, fallback: number): number {
  return value === MISSING ? fallback : toLongNumber(value);
}

/** Text, or what it is by default. */
export function textOr(value: Value, fallback: string): string {
  return value === MISSING ? fallback : toText(value);
}

export function booleanOr(value: Value, fallback: boolean): boolean {
  return value === MISSING ? fallback : toBoolean(value);
}

/** A whole number from 0. @throws VbError 5 below */
export function countOf(value: Value): number {
  const count = toLongNumber(value);
  return count < 0 ? raise(5) : count;
}

/** vbBinaryCompare (false) or vbTextCompare (true). @throws VbError 5 for anything else */
export function isTextCompare(value: Value): boolean {
  const mode = longOr(value, 0);
  return mode === 0 || mode === 1 ? mode === 1 : raise(5);
}
