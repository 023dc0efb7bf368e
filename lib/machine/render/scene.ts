/** The diagram before it is drawn: what the table has, at the places that the layout gives it. */
import type { VMVMState } from "../../generated/enumerations.js";
import type { Transition } from "../transition-table.js";
import { DRAWN, edgesOf, rowsWithoutEdge, type Edge } from "./edges.js";
import type { Box, Point } from "./geometry.js";
import { edgeLabel, namesOf } from "./labels.js";
import { BOXES, ROUTES, type LabelPlace } from "./layout.js";
import { shortName, STATES } from "./states.js";

export const LINE_HEIGHT = 15;
export const FONT_SIZE = 12;

/** Stands at an edge whose event carries another state than State reads. */
export const ANNOUNCED_MARK = "*";

export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly anchor: LabelPlace["anchor"];
}

export interface DrawnEdge {
  readonly edge: Edge;
  readonly points: readonly Point[];
  readonly label: Label | undefined;
}

export interface DrawnState {
  readonly state: VMVMState;
  readonly box: Box;
}

/** A row that no edge shows, in words. */
export interface UnchangedRow {
  readonly row: Transition;
  readonly text: string;
}

export interface Scene {
  readonly states: readonly DrawnState[];
  readonly edges: readonly DrawnEdge[];
  readonly unchanged: readonly UnchangedRow[];
  /** "TurnedOff" and "Saved" for edges that announce one state and end in another. */
  readonly announced: { readonly as: string; readonly reads: string } | undefined;
}

/** @throws Error if the table has a state or an edge that the layout has no place for */
export function sceneOf(rows: readonly Transition[] = DRAWN): Scene {
  const edges = edgesOf(rows);
  return {
    states: STATES.map((state) => ({ state, box: placeOf(state) })),
    edges: edges.map((edge) => drawn(edge, edges)),
    unchanged: rowsWithoutEdge(rows).map((row) => ({ row, text: unchangedText(row) })),
    announced: announcedOf(edges),
  };
}

function announcedOf(edges: readonly Edge[]): Scene["announced"] {
  for (const { announced, to } of edges) {
    if (announced !== undefined) return { as: shortName(announced), reads: shortName(to) };
  }
  return undefined;
}

function placeOf(state: VMVMState): Box {
  const box = BOXES.get(state);
  if (box === undefined) throw new Error(`The diagram's layout has no place for the state ${shortName(state)}.`);
  return box;
}

function drawn(edge: Edge, edges: readonly Edge[]): DrawnEdge {
  const route = ROUTES.get(edge.id);
  if (route === undefined) throw new Error(`The diagram's layout has no route for the edge ${edge.id}.`);
  const parts = edgeLabel(edge, edges);
  if (parts.length > 0 && route.label === undefined) {
    throw new Error(`The diagram's layout has no place for the label "${parts.join(", ")}" of the edge ${edge.id}.`);
  }
  return { edge, points: route.points, label: route.label && labelAt(route.label, parts, edge) };
}

function labelAt(place: LabelPlace, parts: readonly string[], edge: Edge): Label | undefined {
  const mark = edge.announced === undefined ? "" : ANNOUNCED_MARK;
  const text = wrapParts(place.marksOnly ? [] : parts, place.columns);
  const lines = mark === "" ? text : [...text.slice(0, -1), `${text.at(-1) ?? ""} ${mark}`.trim()];
  if (lines.length === 0) return undefined;
  const { x, y, anchor, grows } = place;
  return { lines, x, y: grows === "up" ? y - (lines.length - 1) * LINE_HEIGHT : y + FONT_SIZE, anchor };
}

/** Breaks after a comma, and within a part only if it is longer than a line. */
function wrapParts(parts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  parts.forEach((part, index) => {
    const pieces = part.length > columns ? part.split(" ") : [part];
    pieces.forEach((piece, at) => {
      const text = index < parts.length - 1 && at === pieces.length - 1 ? `${piece},` : piece;
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + text.length <= columns) lines[lines.length - 1] = `${last} ${text}`;
      else lines.push(text);
    });
  });
  return lines;
}

function unchangedText(row: Transition): string {
  const condition = row.condition === "no error" ? "" : `: ${row.condition}`;
  return `${row.from.map(shortName).join(", ")} \u2013 ${namesOf(row).join(", ")}${condition}`;
}
