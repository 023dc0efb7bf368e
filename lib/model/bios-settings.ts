/** What a machine's BIOS says of it: a GUID, serial numbers, an asset tag. */
import { randomDigit, randomUUID } from "../random.js";
import { ComError } from "../com/com-error.js";
import { guidOf, type Vmc } from "../files/vmc.js";
import type { PreferenceValue } from "../files/preference-value.js";
import { E_INVALIDARG, E_POINTER } from "../generated/hresults.js";

export const BIOS_GUID = "hardware/bios/bios_guid";
export const BIOS_SERIAL_NUMBER = "hardware/bios/bios_serial_number";
export const BASE_BOARD_SERIAL_NUMBER = "hardware/bios/base_board/serial_number";
export const CHASSIS_ASSET_TAG = "hardware/bios/chassis/asset_tag";
export const CHASSIS_SERIAL_NUMBER = "hardware/bios/chassis/serial_number";

const NUMBERS = [BIOS_SERIAL_NUMBER, BASE_BOARD_SERIAL_NUMBER, CHASSIS_ASSET_TAG, CHASSIS_SERIAL_NUMBER];

const LONGEST_NUMBER = 32;
/** A BIOS hands its texts on in ASCII. */
const BIOS_TEXT = /^[\u0020-\u007e]+$/;
const GUID = /^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

/** @throws ComError E_POINTER, E_INVALIDARG */
export function biosNumber(text: string | null): string {
  if (text === null) throw new ComError(E_POINTER, "There is no text given.");
  if (text.length <= LONGEST_NUMBER && BIOS_TEXT.test(text)) return text;
  throw new ComError(E_INVALIDARG, `1 to ${LONGEST_NUMBER} printable ASCII characters are needed.`);
}

/** @throws ComError E_POINTER, E_INVALIDARG */
export function biosGuid(text: string | null): string {
  if (text === null) throw new ComError(E_POINTER, "There is no GUID given.");
  if (GUID.test(text)) return text;
  throw new ComError(E_INVALIDARG, "A GUID is written {a18ad063-1678-43cb-baea-c954b581578c}, braces included.");
}

/** A GUID as a configuration has it, which may be without braces, or bytes, if another program wrote it; "" if it is none. */
export function readBiosGuid(value: PreferenceValue | undefined): string {
  return typeof value === "string" && GUID.test(value) ? value : (guidOf(value) ?? "");
}

/** Whether a machine with this configuration has been given all that its BIOS says. */
export function hasBiosSettings(configuration: Vmc): boolean {
  return [BIOS_GUID, ...NUMBERS].every((keyPath) => !isMissing(configuration, keyPath));
}

/** Makes up what is missing; the numbers of one machine are alike, as those of one maker's machines are. */
export function makeUpBiosSettings(configuration: Vmc): void {
  const number = newSerialNumber();
  if (isMissing(configuration, BIOS_GUID)) configuration.set(BIOS_GUID, `{${randomUUID()}}`);
  for (const keyPath of NUMBERS) if (isMissing(configuration, keyPath)) configuration.set(keyPath, number);
}

function isMissing(configuration: Vmc, keyPath: string): boolean {
  return !configuration.has(keyPath) || configuration.get(keyPath) === "";
}

/** 26 digits, four by four: 2318-6741-9653-1023-4158-8013-49. */
function newSerialNumber(): string {
  const digits = Array.from({ length: 26 }, () => randomDigit(10)).join("");
  return (digits.match(/.{1,4}/g) ?? []).join("-");
}
