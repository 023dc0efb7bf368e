/** Key sequence strings, "DOWN, Key_LeftShift, Key_M, UP, Key_LeftShift, HOLD, Key_Enter", as keystrokes. */
import { ComError } from "../com/com-error.js";
import { E_INVALIDARG, E_POINTER } from "../generated/hresults.js";
import { KEYS, keyNamed, strokeFor } from "./key-identifiers.js";
import { pressed, released } from "./scan-codes.js";

/** Scan codes to send, or a pause to make, in ms. */
export type KeyInput = { readonly codes: readonly number[] } | { readonly pause: number };

/** What HOLD waits, in ms. */
const HOLD = 200;

/** @throws ComError E_POINTER without text, E_INVALIDARG for what is no sequence; its sentence names the place */
export function parseKeySequence(text: string | null): KeyInput[] {
  const inputs: KeyInput[] = [];
  let modifier: "DOWN" | "UP" | undefined;
  for (const element of requiredText(text, "key sequence").split(",")) {
    const word = element.trim();
    const upper = word.toUpperCase();
    if (modifier === undefined && (upper === "DOWN" || upper === "UP")) modifier = upper;
    else if (modifier === undefined && upper === "HOLD") inputs.push({ pause: HOLD });
    else {
      inputs.push({ codes: codesFor(requiredKey(word), modifier) });
      modifier = undefined;
    }
  }
  if (modifier === undefined) return inputs;
  throw new ComError(E_INVALIDARG, `The key sequence ends with ${modifier}, which belongs before a key.`);
}

/** @throws ComError E_POINTER without text, E_INVALIDARG for text that has no keys */
export function parseAsciiText(text: string | null): KeyInput[] {
  const codes: number[] = [];
  for (const character of requiredText(text, "text").replace(/\r\n/g, "\n")) {
    const stroke = strokeFor(character);
    if (stroke === undefined) throw noKeyTypes(character);
    const key = [...pressed(stroke.code), ...released(stroke.code)];
    if (stroke.shift) codes.push(...pressed(KEYS.Key_LeftShift), ...key, ...released(KEYS.Key_LeftShift));
    else codes.push(...key);
  }
  return [{ codes }];
}

/** The scan code of a key. @throws ComError E_POINTER without a name, E_INVALIDARG if there is no such key */
export function parseKey(name: string | null): number {
  return requiredKey(requiredText(name, "key").trim());
}

function codesFor(code: number, modifier: "DOWN" | "UP" | undefined): readonly number[] {
  if (modifier === "DOWN") return pressed(code);
  if (modifier === "UP") return released(code);
  return [...pressed(code), ...released(code)];
}

function requiredKey(name: string): number {
  const code = keyNamed(name);
  if (code === undefined) throw new ComError(E_INVALIDARG, `There is no key '${name.slice(0, 80)}'.`);
  return code;
}

function requiredText(text: string | null, what: string): string {
  if (text === null) throw new ComError(E_POINTER, `There is no ${what} given.`);
  if (text === "") throw new ComError(E_INVALIDARG, `The ${what} is empty.`);
  return text;
}

function noKeyTypes(character: string): ComError {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return new ComError(E_INVALIDARG, `No key types the character U+${code}; TypeAsciiText types ASCII.`);
}
