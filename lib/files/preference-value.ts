/** The values of leaves: four types, each written as text in an element whose `type` attribute names it. */
import { ComError } from "../com/com-error.js";
import { VM_E_PREF_ILLEGAL_VALUE } from "../generated/hresults.js";
import { findInvalidCharacter } from "./xml-text.js";

/** integer (unsigned, 32 bits), boolean, string, bytes */
export type PreferenceValue = number | boolean | string | Uint8Array;

export interface TypedText {
  readonly type: string;
  readonly text: string;
}

const HIGHEST_INTEGER = 0xffff_ffff;

/** @throws ComError VM_E_PREF_ILLEGAL_VALUE if the text does not fit the type; `key` is for the sentence */
export function readValue({ type, text }: TypedText, key: string): PreferenceValue {
  switch (type) {
    case "integer":
      return readInteger(text, key);
    case "boolean":
      return readBoolean(text, key);
    case "bytes":
      return readBytes(text, key);
    case "string":
      return text;
    default:
      throw new ComError(VM_E_PREF_ILLEGAL_VALUE, `'${key}' has the type '${type}', which is not known.`);
  }
}

/** @throws ComError VM_E_PREF_ILLEGAL_VALUE if there is no text for the value; `key` is for the sentence */
export function writeValue(value: PreferenceValue, key: string): TypedText {
  if (typeof value === "boolean") return { type: "boolean", text: String(value) };
  if (value instanceof Uint8Array) return { type: "bytes", text: hexOf(value) };
  if (typeof value === "number") {
    if (!isUnsigned(value)) throw new ComError(VM_E_PREF_ILLEGAL_VALUE, `'${key}' cannot be ${value}: ${RANGE}`);
    return { type: "integer", text: String(value) };
  }
  requireXmlText(value, key);
  return { type: "string", text: value };
}

/** @throws ComError VM_E_PREF_ILLEGAL_VALUE if a character is in the text that XML has no way to write */
export function requireXmlText(text: string, key: string): void {
  const index = findInvalidCharacter(text);
  if (index < 0) return;
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  throw new ComError(VM_E_PREF_ILLEGAL_VALUE, `The character U+${code} cannot be kept in '${key}'.`);
}

const RANGE = `an integer is from 0 to ${HIGHEST_INTEGER}.`;

function isUnsigned(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= HIGHEST_INTEGER;
}

function readInteger(text: string, key: string): number {
  const digits = text.trim();
  const value = /^\d{1,10}$/.test(digits) ? Number(digits) : NaN;
  if (!isUnsigned(value)) throw illegalText(text, key, RANGE);
  return value;
}

function readBoolean(text: string, key: string): boolean {
  const word = text.trim();
  if (word !== "true" && word !== "false") throw illegalText(text, key, "a boolean is true or false.");
  return word === "true";
}

function readBytes(text: string, key: string): Uint8Array {
  const digits = text.replace(/\s+/g, "");
  if (digits.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(digits)) {
    throw illegalText(text, key, "bytes are two hexadecimal digits each.");
  }
  return new Uint8Array(Buffer.from(digits, "hex"));
}

function hexOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("hex").toUpperCase();
}

function illegalText(text: string, key: string, rule: string): ComError {
  return new ComError(VM_E_PREF_ILLEGAL_VALUE, `'${key}' is '${text.slice(0, 80)}': ${rule}`);
}
