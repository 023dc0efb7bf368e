/** Sanitizers slow everything down and keep memory that is freed: nothing is measured then. */
export const isInstrumented = process.env["VMCOM_SLOW"] !== undefined;

/** A bound that holds where things are measured. */
export function atMost(bound: number): number {
  return isInstrumented ? Infinity : bound;
}
