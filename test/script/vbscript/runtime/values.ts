/** Short names for VBScript's values, and how tests write them down: "Long 5", "Null", "error 13". */
import { ComError } from "../../../../lib/com/com-error.js";
import { VT_ERROR } from "../../../../lib/com/variant.js";
import {
  NOTHING,
  Typed,
  VbArray,
  VbDate,
  VbError,
  callIntrinsic,
  currency,
  intrinsicsFor,
  isObject,
  toText,
  typeName,
  vbErrorOf,
  type RuntimeHost,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";

/** 2005-10-03 15:04:05 */
export const MOMENT = 38628 + (15 * 3600 + 4 * 60 + 5) / 86_400;

export const cur = (amount: number): Value => currency(BigInt(Math.round(amount * 10_000)));
export const date = (days: number): VbDate => new VbDate(days);
export const array = (...elements: Value[]): VbArray => VbArray.of(elements);

/** A value as "Type text"; an array as its type and its elements. */
export function shown(value: Value): string {
  if (value === undefined) return "Empty";
  if (value === null) return "Null";
  if (value instanceof VbArray) return `${typeName(value)} [${value.elements.map(shown).join(", ")}]`;
  if (value instanceof Typed && value.vt === VT_ERROR) return `Error ${value.value}`;
  if (value === NOTHING || isObject(value)) return typeName(value);
  return `${typeName(value)} ${toText(value)}`;
}

/** What a function answers, or the number of its error. */
export function outcome(run: () => Value): string {
  try {
    return shown(run());
  } catch (error) {
    if (error instanceof VbError || error instanceof ComError) return `error ${vbErrorOf(error).number}`;
    throw error;
  }
}

/** Calls intrinsic functions of one engine by name. */
export function engine(host?: RuntimeHost): (name: string, ...args: Value[]) => string {
  const functions = intrinsicsFor(host);
  return (name, ...args) => {
    const intrinsic = functions.get(name.toLowerCase());
    if (intrinsic === undefined) throw new Error(`There is no function ${name}.`);
    return outcome(() => callIntrinsic(intrinsic, args));
  };
}

/** An argument as a test's title shows it. */
export function titled(args: readonly Value[]): string {
  return args
    .map((value) => (typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : shown(value)))
    .join(", ");
}
