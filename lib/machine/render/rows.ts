/** What the renderings need to know of a row beyond its own fields. */
import { REFUSALS } from "../refusal-table.js";
import { TRANSITIONS, type MachineRequest, type StepCondition, type Transition } from "../transition-table.js";

/**
 * - normative: a row of the documentation's table of events per method
 * - failure: how another row ends when an operation fails or is cancelled
 * - method: anything else that a caller can ask for
 * - reported: what guest and host do unasked
 */
export type RowKind = "normative" | "failure" | "method" | "reported";

export const CONDITIONS: Readonly<Record<StepCondition, string>> = {
  commitUndoDrives: "if undo drives are committed",
};

/** Whether nobody calls for this: guest or host do it, and nothing is refused to them. */
export function isReported(request: MachineRequest): boolean {
  return REFUSALS.every((refusal) => refusal.request !== request);
}

/** The rows that end in this one on a failure. A row that is its own ending ends the same way on a failure. */
export function failingRows(row: Transition, rows: readonly Transition[] = TRANSITIONS): Transition[] {
  return rows.filter((other) => other.onFailure === row.id && other.id !== row.id);
}

export function rowKind(row: Transition, rows: readonly Transition[] = TRANSITIONS): RowKind {
  if (row.normative) return "normative";
  if (failingRows(row, rows).length > 0) return "failure";
  return isReported(row.request) ? "reported" : "method";
}

/** "Startup" for "IVMVirtualMachine.Startup", two names where two methods have the same effect. */
export function methodNames(row: Transition): string[] {
  return row.cause.split(", ").map((name) => name.slice(name.lastIndexOf(".") + 1));
}

/** "guest power off" for "GuestPowerOff" */
export function inWords(request: MachineRequest): string {
  return request.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

/** The first phrase of a row's condition: what went wrong, without what became of it. */
export function reason(row: Transition): string {
  return row.condition.split(";", 1)[0] ?? row.condition;
}
