/** What the scanner takes a character for, by its UTF-16 code unit. */

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const DOT = 0x2e;
export const LEFT_BRACKET = 0x5b;
export const UNDERSCORE = 0x5f;

/** Whether it only separates tokens. A no-break space does not: the scanner of VBScript refuses it. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === TAB || code === 0x0b || code === 0x0c;
}

/** Whether it ends a line. */
export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Whether it is 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether it is 0 to 7. */
export function isOctalDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x37;
}

/** Whether it is 0 to 9 or a to f. */
export function isHexDigit(code: number): boolean {
  return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

/** Whether a name can begin with it. */
export function isNameStart(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x80 && /\p{L}/u.test(String.fromCharCode(code)));
}

/** Whether a name can go on with it. */
export function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code) || code === UNDERSCORE;
}
