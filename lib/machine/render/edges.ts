/**
 * The transition table as a graph: one edge for every change of state that a row makes, equal ones
 * merged. Both diagrams are drawn from it.
 */
import type { VMVMState } from "../../generated/enumerations.js";
import { HOST_TRANSITIONS } from "../host-transitions.js";
import { TRANSITIONS, type Step, type StepCondition, type Transition } from "../transition-table.js";
import { failingRows, isReported } from "./rows.js";
import { shortName } from "./states.js";

/**
 * - request: a caller asks for it
 * - reported: guest or host begin it
 * - failure: an operation has failed
 * - step: it follows by itself
 */
export type EdgeKind = "request" | "reported" | "failure" | "step";

/** A row on an edge. */
export interface Passage {
  readonly row: Transition;
  /** Whether something has failed before the row gets here. */
  readonly failed: boolean;
}

export interface Edge {
  /** "Running-TurningOff-request" */
  readonly id: string;
  readonly from: VMVMState;
  /** What State reads afterwards. */
  readonly to: VMVMState;
  readonly kind: EdgeKind;
  /** What the sinks are told, where that is not what State reads. */
  readonly announced: VMVMState | undefined;
  /** What has to hold for every row that takes it. */
  readonly when: StepCondition | undefined;
  readonly passages: readonly Passage[];
}

/**
 * What the diagrams show. What others do to machines on a host of their own is in the tables alone: nearly all of it goes
 * along edges that are there.
 */
export const DRAWN: readonly Transition[] = TRANSITIONS.filter((row) => !HOST_TRANSITIONS.includes(row));

/** Every edge once, in the order of the table. */
export function edgesOf(rows: readonly Transition[] = DRAWN): Edge[] {
  const merged = new Map<string, Edge>();
  for (const row of rows) {
    for (const edge of row.from.flatMap((origin) => walk(row, origin, failureIndex(row, rows)))) {
      const same = merged.get(edge.id);
      merged.set(edge.id, same === undefined ? edge : merge(same, edge));
    }
  }
  return [...merged.values()];
}

/** The rows that no edge shows, because the machine stays in its state. */
export function rowsWithoutEdge(rows: readonly Transition[] = DRAWN): Transition[] {
  const shown = new Set(edgesOf(rows).flatMap((edge) => rowIds(edge)));
  return rows.filter((row) => !shown.has(row.id));
}

export function rowIds(edge: Edge): string[] {
  return [...new Set(edge.passages.map(({ row }) => row.id))];
}

function merge(a: Edge, b: Edge): Edge {
  return {
    ...a,
    when: a.when === b.when ? a.when : undefined,
    passages: [...a.passages, ...b.passages],
  };
}

/** Where a row leaves the rows that it is the failure of: the step that something has failed before. */
function failureIndex(row: Transition, rows: readonly Transition[]): number {
  const shared = failingRows(row, rows).map((other) => {
    const index = row.steps.findIndex((step, at) => JSON.stringify(step) !== JSON.stringify(other.steps[at]));
    return index === -1 ? row.steps.length : index;
  });
  return Math.min(Infinity, ...shared);
}

/** The edges of one row from one state. Steps that may be left out make it fork and join again. */
function walk(row: Transition, origin: VMVMState, failsAt: number): Edge[] {
  const edges: Edge[] = [];
  let current: VMVMState[] = [origin];
  const go = (to: VMVMState, index: number, step: Step): void => {
    const kind = edges.length === 0 ? begins(row) : index === failsAt ? "failure" : "step";
    const announced = step.reads === undefined ? undefined : step.state;
    for (const from of current) {
      const id = `${shortName(from)}-${shortName(to)}-${kind}`;
      edges.push({ id, from, to, kind, announced, when: step.when, passages: [{ row, failed: index >= failsAt }] });
    }
    current = step.when === undefined ? [to] : [...current, to];
  };
  row.steps.forEach((step, index) => {
    const to = step.back ? origin : (step.reads ?? step.state);
    if (to !== undefined) go(to, index, step);
  });
  const end = row.end;
  if (end !== undefined && !current.includes(end)) go(end, row.steps.length, {});
  return edges;
}

function begins(row: Transition): EdgeKind {
  return isReported(row.request) ? "reported" : "request";
}
