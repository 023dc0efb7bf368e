/** What the tables of both text renderings say of a row. */
import type { VMVMState } from "../../generated/enumerations.js";
import { TRANSITIONS, type Step, type Transition } from "../transition-table.js";
import { CONDITIONS, isReported, methodNames, rowKind, type RowKind } from "./rows.js";

export interface RowCells {
  readonly cause: string;
  readonly from: string;
  readonly condition: string;
  readonly events: string;
  readonly end: string;
}

/** How names are written: bare on a terminal, as code in Markdown. */
export interface Notation {
  state(state: VMVMState): string;
  name(name: string): string;
}

export interface Section {
  readonly kind: RowKind;
  readonly heading: string;
  readonly cause: string;
}

/** The tables, in their order: the documentation's own rows first. */
export const SECTIONS: readonly Section[] = [
  { kind: "normative", heading: "State change events per method", cause: "method" },
  { kind: "failure", heading: "When something fails", cause: "cause" },
  { kind: "method", heading: "Other methods", cause: "method" },
  { kind: "reported", heading: "What guest and host do", cause: "cause" },
];

/** Of the columns between the cause and what State reads at the end. */
export const HEADERS = ["from", "condition", "events, in order"] as const;

/** What the brackets in the events mean. */
export const OPTIONAL_NOTE = `[...] ${Object.values(CONDITIONS).join(", ")}`;

export function rowsOfKind(kind: RowKind): Transition[] {
  return TRANSITIONS.filter((row) => rowKind(row) === kind);
}

export function rowCells(row: Transition, notation: Notation): RowCells {
  const end = row.end;
  const [only, ...others] = row.from;
  const staysIn = others.length === 0 && only !== undefined ? notation.state(only) : "as before";
  return {
    cause: isReported(row.request) ? row.cause : methodNames(row).map(notation.name).join(", "),
    from: row.from.map(notation.state).join(", "),
    condition: row.condition,
    events: row.steps.flatMap((step) => eventOf(step, row, notation)).join(", ") || "none",
    end: end === undefined ? staysIn : notation.state(end),
  };
}

function eventOf(step: Step, row: Transition, notation: Notation): string[] {
  if (step.back) return [row.from.map(notation.state).join(" or ")];
  if (step.event !== undefined) return [notation.name(step.event)];
  if (step.state === undefined) return [];
  const name = notation.state(step.state);
  return [step.when === undefined ? name : `[${name}]`];
}
