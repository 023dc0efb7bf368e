/** Functions on numbers. */
import {
  VT_BOOL,
  VT_BSTR,
  VT_CY,
  VT_DATE,
  VT_DECIMAL,
  VT_EMPTY,
  VT_I2,
  VT_I4,
  VT_R4,
  VT_R8,
  VT_UI1,
  roundHalfEven,
} from "../../../com/variant.js";
import { toCurrencyCount, toIntegerNumber, toNumber, toScalar } from "./convert.js";
import { checkedCurrency, divideHalfEven } from "./currency.js";
import { countOf, define, isGiven, type Intrinsic } from "./intrinsic.js";
import { checkedDouble, widened } from "./numeric-types.js";
import { currency, long, vtOf, type Value } from "./value.js";
import { raise } from "./vb-error.js";

/** The type that a function which keeps its argument's type answers with. */
const KEPT_TYPES: ReadonlyMap<number, number> = new Map([
  [VT_EMPTY, VT_I2],
  [VT_BOOL, VT_I2],
  [VT_UI1, VT_UI1],
  [VT_I2, VT_I2],
  [VT_I4, VT_I4],
  [VT_R4, VT_R4],
  [VT_R8, VT_R8],
  [VT_CY, VT_CY],
  [VT_DATE, VT_DATE],
  [VT_BSTR, VT_R8],
  [VT_DECIMAL, VT_DECIMAL],
]);

/** A function that keeps the type of its argument; Null is Null. */
function keeping(value: Value, ofNumber: (number: number) => number, ofCurrency: (count: bigint) => bigint): Value {
  const scalar = toScalar(value);
  if (scalar === null) return null;
  const type = KEPT_TYPES.get(vtOf(scalar)) ?? raise(13);
  if (type === VT_CY) return currency(checkedCurrency(ofCurrency(toCurrencyCount(scalar))));
  return widened(type, ofNumber(toNumber(scalar)));
}

const UNIT = 10_000n;

/** Whole units towards zero. */
const fixCurrency = (count: bigint): bigint => (count / UNIT) * UNIT;

/** Whole units towards minus infinity. */
const intCurrency = (count: bigint): bigint =>
  count < 0n && count % UNIT !== 0n ? fixCurrency(count) - UNIT : fixCurrency(count);

function abs(value: Value): Value {
  return keeping(value, Math.abs, (count) => (count < 0n ? -count : count));
}

/** More places than this are refused. */
const MOST_PLACES = 22;

function round(value: Value, digits: Value): Value {
  const places = isGiven(digits) ? countOf(digits) : 0;
  if (places > MOST_PLACES) raise(5);
  const ofCurrency = (count: bigint): bigint => {
    const step = places >= 4 ? 1n : 10n ** BigInt(4 - places);
    return divideHalfEven(count, step) * step;
  };
  // Nothing to round, and nothing to make a number of.
  const scalar = toScalar(value);
  if (typeof scalar === "boolean") return scalar;
  return keeping(scalar, (number) => roundTo(number, places), ofCurrency);
}

/** Halves go to the even neighbour, as the scaled number shows them. */
function roundTo(number: number, places: number): number {
  const scale = 10 ** places;
  const scaled = number * scale;
  // So many digits that there is no fraction left to round.
  return Math.abs(scaled) < 2 ** 53 ? roundHalfEven(scaled) / scale : number;
}

/** A function of a double whose result is one. */
function ofDouble(name: string, fn: (number: number) => number): Intrinsic {
  return define(name, 1, 1, (value) => checkedDouble(fn(toNumber(value))));
}

function rgb(red: Value, green: Value, blue: Value): Value {
  const [r, g, b] = [red, green, blue].map((part) => {
    const number = toIntegerNumber(part);
    return number < 0 ? raise(5) : Math.min(number, 0xff);
  }) as [number, number, number];
  return long(r | (g << 8) | (b << 16));
}

export const MATH_FUNCTIONS: readonly Intrinsic[] = [
  define("Abs", 1, 1, abs),
  ofDouble("Atn", Math.atan),
  ofDouble("Cos", Math.cos),
  ofDouble("Exp", Math.exp),
  define("Fix", 1, 1, (value) => keeping(value, Math.trunc, fixCurrency)),
  define("Int", 1, 1, (value) => keeping(value, Math.floor, intCurrency)),
  ofDouble("Log", (number) => (number > 0 ? Math.log(number) : raise(5))),
  define("RGB", 3, 3, rgb),
  define("Round", 1, 2, round),
  define("Sgn", 1, 1, (value) => Math.sign(toNumber(value))),
  ofDouble("Sin", Math.sin),
  ofDouble("Sqr", (number) => (number >= 0 ? Math.sqrt(number) : raise(5))),
  ofDouble("Tan", Math.tan),
];
