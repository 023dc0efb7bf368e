/** What is written on an edge: no more than tells it from the others that leave the same state. */
import { TRANSITIONS, type Transition } from "../transition-table.js";
import type { Edge, Passage } from "./edges.js";
import { CONDITIONS, inWords, isReported, methodNames, reason } from "./rows.js";

/** The parts of a label; none if the edge is the only way on. */
export function edgeLabel(edge: Edge, edges: readonly Edge[]): string[] {
  const rows = edge.passages.map((passage) => passage.row);
  switch (edge.kind) {
    case "request":
    case "reported":
      return unique(rows.flatMap(namesOf));
    case "failure":
      return shortest(rows.map(reason));
    case "step":
      if (edge.when !== undefined) return [CONDITIONS[edge.when]];
      return isOnlyWayOn(edge, edges) ? [] : stepLabel(edge.passages);
  }
}

/** Names of the causes of a row, short enough for a diagram. */
export function namesOf(row: Transition): string[] {
  return isReported(row.request) ? [inWords(row.request)] : methodNames(row);
}

function isOnlyWayOn(edge: Edge, edges: readonly Edge[]): boolean {
  const ways = edges.filter((other) => other.from === edge.from && other.kind === "step" && other.when === undefined);
  return ways.length === 1;
}

function stepLabel(passages: readonly Passage[]): string[] {
  const fine = passages.filter((passage) => !passage.failed).map((passage) => passage.row);
  const failed = passages.some((passage) => passage.failed);
  return [...unique(fine.flatMap(qualifiedNames)), ...(failed ? ["after errors"] : [])];
}

/** A method that the documentation's table has twice is told apart by its condition. */
function qualifiedNames(row: Transition): string[] {
  const twins = TRANSITIONS.filter((other) => other.normative && other.request === row.request);
  const entry = twins.find((other) => other.from.some((state) => row.from.includes(state)));
  const names = namesOf(row);
  return twins.length > 1 && entry !== undefined ? names.map((name) => `${name} (${entry.condition})`) : names;
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts)];
}

/** Leaves out what only says in more words what another part says. */
function shortest(parts: readonly string[]): string[] {
  const all = unique(parts);
  return all.filter((part) => !all.some((other) => other !== part && part.startsWith(other)));
}
