/** HRESULTs of the script engines: their facility is 10, FACILITY_CONTROL. */

/** The HRESULT of error n is this and n. */
export const FACILITY_CONTROL = 0x800a0000;

/** The HRESULT of an error number, unsigned. */
export function scriptHresult(number: number): number {
  return (FACILITY_CONTROL | number) >>> 0;
}

/** The error number in an HRESULT, signed or not; undefined if it is none of a script engine. */
export function scriptErrorNumberOf(hresult: number): number | undefined {
  return hresult >>> 16 === FACILITY_CONTROL >>> 16 ? hresult & 0xffff : undefined;
}
