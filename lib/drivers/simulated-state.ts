/** The saved state of a simulated machine, as bytes: JSON of what its guest and its devices know. */
import { ComError } from "../com/com-error.js";
import { VM_E_PREF_SAVED_STATE_BAD_VERSION } from "../generated/hresults.js";
import type { GuestState } from "./simulated-guest.js";

export interface SimulatedState {
  /** Milliseconds of running. */
  readonly upTime: number;
  /** When it was turned on, by the guest's clock, in ms since 1970. */
  readonly turnedOnAt: number;
  readonly guest: GuestState;
  readonly desktop: Size;
  /** What the console shows. */
  readonly rows: readonly string[];
  readonly pointer: readonly [x: number, y: number];
}

export type Size = readonly [width: number, height: number];

const FORMAT = "vmcom simulated machine 1";

export function encodeState(state: SimulatedState): Uint8Array {
  return Buffer.from(JSON.stringify({ format: FORMAT, ...state }), "utf8");
}

/** @throws ComError VM_E_PREF_SAVED_STATE_BAD_VERSION for anything but what `encodeState` makes */
export function decodeState(bytes: Uint8Array): SimulatedState {
  const state = parse(bytes);
  if (isRecord(state) && state["format"] === FORMAT && isState(state)) return state;
  throw new ComError(VM_E_PREF_SAVED_STATE_BAD_VERSION, "The saved state is not one of a simulated machine.");
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}

type Fields = Record<string, unknown>;

function isState(fields: Fields): fields is Fields & SimulatedState {
  const { upTime, turnedOnAt, guest, desktop, rows, pointer } = fields;
  return (
    isAmount(upTime) &&
    isFinite(turnedOnAt) &&
    isRecord(guest) &&
    isGuestState(guest) &&
    isPair(desktop, isAmount) &&
    isList(rows, isText) &&
    isPair(pointer, isAmount)
  );
}

function isGuestState(fields: Fields): boolean {
  const { hasBooted, additions, installing, silentSince, parameters } = fields;
  return (
    typeof hasBooted === "boolean" &&
    (additions === null || isText(additions)) &&
    (installing === null || isAmount(installing)) &&
    (silentSince === null || isFinite(silentSince)) &&
    isList(parameters, (parameter) => isPair(parameter, isText))
  );
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}

function isAmount(value: unknown): value is number {
  return isFinite(value) && value >= 0;
}

function isList(value: unknown, isElement: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isElement);
}

function isPair(value: unknown, isElement: (element: unknown) => boolean): boolean {
  return isList(value, isElement) && (value as unknown[]).length === 2;
}
