/** Functions on text: one character, parts, search. */
import { ByteText, bytesOf, textOfBytes } from "./byte-text.js";
import { byteOf, characterOf } from "./codepage.js";
import { toLongNumber, toText } from "./convert.js";
import { countOf, define, isGiven, isTextCompare, longOr, type Intrinsic } from "./intrinsic.js";
import { compareFolded, fold, indexIn, inPlace } from "./text-compare.js";
import { byte, integer, long, type Value } from "./value.js";
import { toScalar } from "./convert.js";
import { raise } from "./vb-error.js";

/** No text of one character may be longer: one more allocation of that size would take the process down. */
const LONGEST_TEXT = 0x4000000;
/** A text with more places to cut than this is not cut: V8 ends the process when an array gets too long. */
const MOST_PIECES = 0x2000000;
/** What is done with each character is done for so many at once. */
const CHUNK = 0x100000;

/** A text whose characters are all looked at. @throws VbError 7 for more of them than there may be pieces */
function manageable(text: string): string {
  return text.length > MOST_PIECES ? raise(7) : text;
}

/** A text in parts. */
function* chunks(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += CHUNK) yield text.slice(from, from + CHUNK);
}

function reversed(text: string): string {
  let result = "";
  for (const chunk of chunks(text)) result = chunk.split("").reverse().join("") + result;
  return result;
}

/** A function of one text for which Null is Null. */
function ofText(name: string, fn: (text: string) => Value): Intrinsic {
  return define(name, 1, 1, (value) => {
    const scalar = toScalar(value);
    return scalar === null ? null : fn(toText(scalar));
  });
}

/** Repeats a character. */
function repeated(character: string, count: number): string {
  return count > LONGEST_TEXT ? raise(14) : character.repeat(count);
}

function first(text: string): string {
  return text === "" ? raise(5) : text.charAt(0);
}

function chr(value: Value): string {
  const code = toLongNumber(value);
  return code < 0 || code > 0xff ? raise(5) : characterOf(code);
}

function chrW(value: Value): string {
  const code = toLongNumber(value);
  return code < -0x8000 || code > 0xffff ? raise(5) : String.fromCharCode(code & 0xffff);
}

/** `String(count, character)`: a text's first character, or the character of a code. */
function stringOf(count: Value, character: Value): Value {
  const times = countOf(count);
  const scalar = toScalar(character);
  if (scalar === null) return null;
  const text = typeof scalar === "string" ? first(scalar) : characterOf(toLongNumber(scalar) & 0xff);
  return repeated(text, times);
}

/** Left or Right: their checks come before a Null text ends them. */
function end(take: (text: string, count: number) => Value, spread = toText): Intrinsic["fn"] {
  return (value, length) => {
    const count = countOf(length);
    const scalar = textScalar(value);
    return scalar === null ? null : take(spread(scalar), count);
  };
}

const right = (text: string, count: number): string => (count >= text.length ? text : text.slice(text.length - count));

/** Mid of characters, or of what a text is spread into. */
function middle(spread: (value: Value) => string, join: (parts: string) => Value): Intrinsic["fn"] {
  return (value, start, length) => {
    const from = toLongNumber(start);
    const count = isGiven(length) ? countOf(length) : Infinity;
    if (from < 1) raise(5);
    const scalar = textScalar(value);
    if (scalar === null) return null;
    return join(spread(scalar).slice(from - 1, from - 1 + count));
  };
}

const same = (text: string): string => text;

/** The value of an object's default property; half a character at the end of a text stays. */
const textScalar = (value: Value): Value => (value instanceof ByteText ? value : toScalar(value));

/** The bytes of a text, one character for each. */
const bytesIn = (value: Value): string => manageable(bytesOf(value, (text) => manageable(toText(text))));

/** InStr with its first argument left out or not. */
function inStr(spread: (value: Value) => string): Intrinsic["fn"] {
  return (a, b, c, d) => {
    const [start, within, wanted] = isGiven(c) ? [toLongNumber(a), b, c] : [1, a, b];
    const ignoreCase = isTextCompare(d);
    if (start < 1) raise(5);
    const [text, part] = [textScalar(within), textScalar(wanted)];
    if (text === null || part === null) return null;
    const searched = spread(text);
    if (start > searched.length) return long(0);
    return long(indexIn(searched, spread(part), start - 1, ignoreCase) + 1);
  };
}

function inStrRev(within: Value, wanted: Value, start: Value, compare: Value): Value {
  const text = toText(within);
  const part = toText(wanted);
  const from = longOr(start, -1);
  const ignoreCase = isTextCompare(compare);
  if (from === 0 || from < -1) raise(5);
  const last = from === -1 ? text.length : from;
  if (text === "" || last > text.length) return long(0);
  if (part === "") return long(last);
  const at = last - part.length;
  if (at < 0) return long(0);
  return long((ignoreCase ? fold(text).lastIndexOf(fold(part), at) : text.lastIndexOf(part, at)) + 1);
}

function strComp(a: Value, b: Value, compare: Value): Value {
  const ignoreCase = isTextCompare(compare);
  const [left, right] = [toScalar(a), toScalar(b)];
  if (left === null || right === null) return null;
  const [x, y] = [toText(left), toText(right)];
  if (ignoreCase) return integer(compareFolded(x, y));
  return x === y ? 0 : x < y ? -1 : 1;
}

function replace(source: Value, wanted: Value, by: Value, start: Value, count: Value, compare: Value): Value {
  const [text, part, replacement] = [toText(source), toText(wanted), toText(by)];
  const from = longOr(start, 1);
  const times = longOr(count, -1);
  const ignoreCase = isTextCompare(compare);
  if (from < 1 || times < -1) raise(5);
  const rest = text.slice(from - 1);
  if (part === "" || times === 0) return rest;
  return pieces(rest, part, times === -1 ? Infinity : times + 1, ignoreCase).join(replacement);
}

/** Cuts a text at every `separator`, into at most `limit` pieces. */
export function pieces(text: string, separator: string, limit: number, ignoreCase: boolean): string[] {
  if (text.length / separator.length > MOST_PIECES) raise(7);
  if (limit === Infinity && !ignoreCase) return text.split(separator);
  const searched = ignoreCase ? fold(text) : text;
  const wanted = ignoreCase ? fold(separator) : separator;
  const result: string[] = [];
  let from = 0;
  while (result.length + 1 < limit) {
    const at = searched.indexOf(wanted, from);
    if (at < 0) break;
    result.push(text.slice(from, at));
    from = at + wanted.length;
  }
  result.push(text.slice(from));
  return result;
}

/** Number to digits of base 16 or 8; an Integer has 16 bits, every other number 32. */
function digits(name: string, radix: number): Intrinsic {
  return define(name, 1, 1, (value) => {
    const scalar = toScalar(value);
    if (scalar === null) return null;
    const bits = toLongNumber(scalar);
    const isShort = (typeof scalar === "number" && (scalar << 16) >> 16 === scalar) || typeof scalar === "boolean";
    return (isShort ? bits & 0xffff : bits >>> 0).toString(radix).toUpperCase();
  });
}

export const TEXT_FUNCTIONS: readonly Intrinsic[] = [
  define("Asc", 1, 1, (text) => byteOf(first(toText(text)))),
  define("AscB", 1, 1, (text) => byte(first(bytesIn(text)).charCodeAt(0))),
  define("AscW", 1, 1, (text) => (first(toText(text)).charCodeAt(0) << 16) >> 16),
  define("Chr", 1, 1, chr),
  define("ChrB", 1, 1, (code) => {
    const number = toLongNumber(code);
    return number < 0 || number > 0xff ? raise(5) : textOfBytes(String.fromCharCode(number));
  }),
  define("ChrW", 1, 1, chrW),
  define("Escape", 1, 1, (text) => escapeText(toText(text))),
  digits("Hex", 16),
  define("InStr", 2, 4, inStr(toText)),
  define("InStrB", 2, 4, inStr(bytesIn)),
  define("InStrRev", 2, 4, inStrRev),
  ofText("LCase", fold),
  define(
    "Left",
    2,
    2,
    end((text, count) => text.slice(0, count)),
  ),
  define(
    "LeftB",
    2,
    2,
    end((bytes, count) => textOfBytes(bytes.slice(0, count)), bytesIn),
  ),
  ofText("Len", (text) => long(text.length)),
  define("LenB", 1, 1, (value) => {
    const scalar = textScalar(value);
    if (scalar === null) return null;
    return long(scalar instanceof ByteText ? scalar.bytes.length : toText(scalar).length * 2);
  }),
  ofText("LTrim", (text) => text.replace(/^ +/, "")),
  define("Mid", 2, 3, middle(toText, same)),
  define("MidB", 2, 3, middle(bytesIn, textOfBytes)),
  digits("Oct", 8),
  define("Replace", 3, 6, replace),
  define("Right", 2, 2, end(right)),
  define(
    "RightB",
    2,
    2,
    end((bytes, count) => textOfBytes(right(bytes, count)), bytesIn),
  ),
  ofText("RTrim", trimEnd),
  define("Space", 1, 1, (count) => repeated(" ", countOf(count))),
  define("StrComp", 2, 3, strComp),
  define("String", 2, 2, stringOf),
  define("StrReverse", 1, 1, (text) => reversed(toText(text))),
  ofText("Trim", (text) => trimEnd(text.replace(/^ +/, ""))),
  ofText("UCase", (text) => inPlace(text, (part) => part.toUpperCase())),
  define("Unescape", 1, 1, (text) => unescapeText(toText(text))),
];

/** Only spaces go; counted from the end, since a pattern would try every run of spaces within. */
function trimEnd(text: string): string {
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 0x20) length--;
  return text.slice(0, length);
}

const PLAIN = /[^A-Za-z0-9@*_+\-./]/g;

/** JScript's escape: %XX and %uXXXX. */
function escapeText(text: string): string {
  let result = "";
  for (const chunk of chunks(manageable(text))) result += escapeChunk(chunk);
  return result;
}

function escapeChunk(text: string): string {
  return text.replace(PLAIN, (character) => {
    const code = character.charCodeAt(0);
    const hex = code.toString(16).toUpperCase();
    return code < 0x100 ? `%${hex.padStart(2, "0")}` : `%u${hex.padStart(4, "0")}`;
  });
}

function unescapeText(text: string): string {
  return manageable(text).replace(/%(?:u([0-9a-f]{4})|([0-9a-f]{2}))/gi, (_, wide?: string, narrow?: string) =>
    String.fromCharCode(parseInt(wide ?? narrow ?? "", 16)),
  );
}
