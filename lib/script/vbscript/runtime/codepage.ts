/** Windows-1252, the ANSI code page of scripts in English. */

/** Characters of 0x80 to 0x9F; the others are Unicode's own. */
const UPPER =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const QUESTION_MARK = 0x3f;

/** The character of a byte. */
export function characterOf(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? UPPER.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** The byte of a text's first character; a question mark's if it has none. */
export function byteOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const index = UPPER.indexOf(text.charAt(0));
  return index < 0 ? QUESTION_MARK : index + 0x80;
}

/** Text as its bytes in memory, one character for each. */
export function toBytes(text: string): string {
  let bytes = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += String.fromCharCode(code & 0xff, code >> 8);
  }
  return bytes;
}

/** Bytes as text; an odd one at the end gets a zero beside it. */
export function fromBytes(bytes: string): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 2) {
    text += String.fromCharCode(bytes.charCodeAt(i) | (i + 1 < bytes.length ? bytes.charCodeAt(i + 1) << 8 : 0));
  }
  return text;
}
