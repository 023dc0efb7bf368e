/** Text as bytes: code page 1252, which "ASCII" meant to scripts, and UTF-16 with its mark, "Unicode". */
import { ILLEGAL_CALL, scriptError } from "../core/script-error.js";

export type Encoding = "1252" | "utf16";

/** The 32 places from 0x80 where code page 1252 is not Latin-1; five have no character and stand for themselves. */
const HIGH =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const FIRST_HIGH = 0x80;
// eslint-disable-next-line no-control-regex -- all that is a byte of the same number
const SAME_AS_LATIN = /^[\u0000-\u007f\u00a0-\u00ff]*$/;

export const UTF16_MARK = Uint8Array.of(0xff, 0xfe);

/** @throws ComError 5 for a character that the code page does not have */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf16") return Buffer.from(text, "utf16le");
  if (SAME_AS_LATIN.test(text)) return Buffer.from(text, "latin1");
  return Uint8Array.from({ length: text.length }, (_, index) => byteOf(text.charCodeAt(index)));
}

function byteOf(code: number): number {
  if (code < FIRST_HIGH || (code >= 0xa0 && code <= 0xff)) return code;
  const index = HIGH.indexOf(String.fromCharCode(code));
  if (index < 0) throw scriptError(ILLEGAL_CALL);
  return FIRST_HIGH + index;
}

/** Bytes of code page 1252 as text, each by itself. */
export function decode1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\u0080-\u009f]/g, (character) => HIGH[character.charCodeAt(0) - FIRST_HIGH] ?? character);
}
