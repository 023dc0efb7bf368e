/**
 * HRESULT arithmetic and the table of known codes. Codes are unsigned 32-bit numbers everywhere in
 * vmcom; only JScript's `error.number` shows them signed, as it always did.
 */
import { HRESULTS } from "../generated/hresults.js";

export * from "../generated/hresults.js";

/** True for a failure code: the severity bit is set. */
export function FAILED(hresult: number): boolean {
  return hresult >>> 31 === 1;
}

/** True for S_OK, S_FALSE and every other success code. */
export function SUCCEEDED(hresult: number): boolean {
  return hresult >>> 31 === 0;
}

/** The facility of a code, e.g. 7 (FACILITY_WIN32) for 0x80070005. */
export function HRESULT_FACILITY(hresult: number): number {
  return (hresult >>> 16) & 0x1fff;
}

/** The low word of a code, e.g. 5 for 0x80070005. */
export function HRESULT_CODE(hresult: number): number {
  return hresult & 0xffff;
}

/** The HRESULT that wraps a Win32 error number, e.g. 0x80070002 for ERROR_FILE_NOT_FOUND (2). */
export function HRESULT_FROM_WIN32(error: number): number {
  return error <= 0 ? error >>> 0 : ((error & 0xffff) | 0x80070000) >>> 0;
}

interface KnownHresult {
  readonly name: string;
  readonly message: string;
}

let byValue: Map<number, KnownHresult> | undefined;

function known(hresult: number): KnownHresult | undefined {
  if (byValue === undefined) {
    byValue = new Map();
    for (const [name, { value, message }] of Object.entries(HRESULTS)) {
      // The first name of a value is the one in use; later ones are synonyms.
      if (!byValue.has(value)) byValue.set(value, { name, message });
    }
  }
  return byValue.get(hresult >>> 0);
}

/** The name of a code ("VM_E_VM_RUNNING"), or its digits ("0x80041234") if it is not a known one. */
export function hresultName(hresult: number): string {
  return known(hresult)?.name ?? `0x${(hresult >>> 0).toString(16).padStart(8, "0").toUpperCase()}`;
}

/** The sentence that belongs to a code. */
export function hresultMessage(hresult: number): string {
  return known(hresult)?.message ?? `Unspecified error ${hresultName(hresult)}.`;
}
