import type { Literal, Position } from "./ast.js";
import { DOT, isDigit, isHexDigit, isNameStart, isOctalDigit } from "./characters.js";

/** A number of the source and where the text behind it begins; null for what begins like a number and is none. */
export interface ScannedNumber {
  readonly literal: Literal | null;
  readonly end: number;
}

const INTEGER_MAX = 0x7fff;
const LONG_MAX = 0x7fffffff;
const UNSIGNED_LONG_MAX = 0xffffffff;

/** A decimal number that begins at `start`, with a digit or with a dot and a digit. */
export function scanDecimal(text: string, start: number, at: Position): ScannedNumber {
  let end = skipDigits(text, start);
  let isWhole = true;
  if (text.charCodeAt(end) === DOT) {
    isWhole = false;
    end = skipDigits(text, end + 1);
  }
  if (exponentFollows(text, end)) {
    isWhole = false;
    const sign = text.charAt(end + 1);
    const digits = sign === "+" || sign === "-" ? end + 2 : end + 1;
    end = skipDigits(text, digits);
    if (end === digits) {
      return { literal: null, end };
    }
  }
  const value = Number(text.slice(start, end));
  return { literal: Number.isFinite(value) ? decimalLiteral(value, isWhole, at) : null, end };
}

/** Whether the `e` of an exponent is there; the one of `1Else` begins the next word. */
function exponentFollows(text: string, end: number): boolean {
  return (text.charCodeAt(end) | 0x20) === 0x65 && !isNameStart(text.charCodeAt(end + 1));
}

function skipDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

function decimalLiteral(value: number, isWhole: boolean, at: Position): Literal {
  return isWhole && value <= LONG_MAX ? wholeLiteral(value, at) : { kind: "Literal", type: "Double", value, at };
}

/** The value decides on the type, not the spelling: `&h10&` is an Integer too. */
function wholeLiteral(value: number, at: Position): Literal {
  const isInteger = value >= -INTEGER_MAX - 1 && value <= INTEGER_MAX;
  return { kind: "Literal", type: isInteger ? "Integer" : "Long", value, at };
}

/**
 * `&hFF`, `&o17`, with or without the `&` at the end, the digits from `digits`. They are the bits of 32; without the
 * `&` what fits 16 bits is taken for these, so that `&hFFFF` is -1 and `&hFFFF&` is 65535.
 */
export function scanRadix(text: string, digits: number, radix: 8 | 16, at: Position): ScannedNumber {
  const isOneOfIts = radix === 16 ? isHexDigit : isOctalDigit;
  let end = digits;
  let value = 0;
  while (isOneOfIts(text.charCodeAt(end))) {
    value = Math.min(value * radix + Number.parseInt(text.charAt(end), radix), UNSIGNED_LONG_MAX + 1);
    end++;
  }
  const isLong = text.charAt(end) === "&";
  if (isLong) {
    end++;
  }
  if (value > UNSIGNED_LONG_MAX) {
    return { literal: null, end };
  }
  return { literal: wholeLiteral(isLong || value > 0xffff ? value | 0 : (value << 16) >> 16, at), end };
}
