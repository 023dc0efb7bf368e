/** Currency: 64-bit counts of ten-thousandths. */
import { raise } from "./vb-error.js";

const LIMIT = 2n ** 63n;
/** Below this a double's product with 10,000 is exact enough to round. */
const EXACT = 2 ** 53;

/** The count that fits a Currency. @throws VbError 6 */
export function checkedCurrency(tenThousandths: bigint): bigint {
  return tenThousandths >= -LIMIT && tenThousandths < LIMIT ? tenThousandths : raise(6);
}

/** A number as ten-thousandths, halves to even. @throws VbError 6 */
export function tenThousandthsOf(number: number): bigint {
  const scaled = number * 10_000;
  if (!(Math.abs(scaled) < Number(LIMIT))) raise(6);
  if (Math.abs(scaled) >= EXACT) return checkedCurrency(BigInt(scaled));
  const floor = Math.floor(scaled);
  const fraction = scaled - floor;
  const up = fraction > 0.5 || (fraction === 0.5 && floor % 2 !== 0);
  return BigInt(up ? floor + 1 : floor);
}

/** Divides, rounding halves to even. */
export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  const twice = abs(rest) * 2n;
  const size = abs(divisor);
  if (twice < size || (twice === size && quotient % 2n === 0n)) return quotient;
  return dividend < 0n === divisor < 0n ? quotient + 1n : quotient - 1n;
}

/** "12.5", without zeros at the end. */
export function currencyToText(tenThousandths: bigint): string {
  const digits = abs(tenThousandths).toString().padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0+$/, "");
  const sign = tenThousandths < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}`;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
