/** The state diagram as a self-contained SVG for light and dark pages. */
import { vmVMState_Invalid } from "../../generated/enumerations.js";
import type { Transition } from "../transition-table.js";
import { DRAWN, rowIds, type EdgeKind } from "./edges.js";
import { roundedPath, type Point } from "./geometry.js";
import { HEIGHT, LEGEND, UNCHANGED, WIDTH } from "./layout.js";
import { rowKind, type RowKind } from "./rows.js";
import {
  ANNOUNCED_MARK,
  LINE_HEIGHT,
  sceneOf,
  type DrawnEdge,
  type DrawnState,
  type Label,
  type Scene,
  type UnchangedRow,
} from "./scene.js";
import { meaning, RESTING, shortName, stateName } from "./states.js";
import { EDGE_KINDS, styleSheet } from "./svg-style.js";

const TITLE = "Virtual machine states";
const SUBTITLE = "Both event interfaces announce every state that an arrow enters, except Invalid.";

const DESCRIPTION =
  "State diagram. The machine rests in TurnedOff, Saved, Running or Paused; the other states are passed through. " +
  "Arrows are changes of state: asked for by a method, begun by guest or host, following by themselves, or after an error.";

const KIND_WORDS: Readonly<Record<EdgeKind, string>> = {
  request: "asked for by a method",
  reported: "begun by guest or host",
  step: "follows by itself",
  failure: "an operation failed or was cancelled",
};

/**
 * The diagram of the table; ends with a newline.
 * @throws Error if the table has something that the layout has no place for
 */
export function statesSvg(rows: readonly Transition[] = DRAWN): string {
  const scene = sceneOf(rows);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${TITLE}</title>`,
    `<desc id="desc">${DESCRIPTION}</desc>`,
    `<style>\n${styleSheet()}\n</style>`,
    "<defs>",
    ...EDGE_KINDS.map(arrowHead),
    "</defs>",
    `<rect class="background" width="${WIDTH}" height="${HEIGHT}" rx="8"/>`,
    textAt({ x: 40, y: 48 }, TITLE, "title"),
    textAt({ x: 40, y: 70 }, SUBTITLE, "muted"),
    ...scene.edges.map(edgeElement),
    ...scene.edges.map(labelElement),
    ...scene.states.map(stateElement),
    ...legend(scene),
    ...unchanged(scene.unchanged, rows),
    "</svg>",
    "",
  ]
    .filter((line, index, lines) => line !== "" || index === lines.length - 1)
    .join("\n");
}

function arrowHead(kind: EdgeKind): string {
  return (
    `<marker id="head-${kind}" viewBox="0 0 10 8" refX="9.5" refY="4" markerWidth="10" markerHeight="8" ` +
    `markerUnits="userSpaceOnUse" orient="auto"><path class="head ${kind}" d="M0,0L10,4L0,8L2.5,4Z"/></marker>`
  );
}

function edgeElement({ edge, points }: DrawnEdge): string {
  const rows = rowIds(edge).join(" ");
  return (
    `<g class="edge ${edge.kind}" id="edge-${edge.id}" data-rows="${rows}">` +
    `<title>${escapeXml(`${shortName(edge.from)} to ${shortName(edge.to)}: ${rows}`)}</title>` +
    `<path d="${roundedPath(points)}" marker-end="url(#head-${edge.kind})"/></g>`
  );
}

/** Labels come after all lines, so that none is drawn over. */
function labelElement({ edge, label }: DrawnEdge): string {
  return label === undefined ? "" : `<g class="edge ${edge.kind}">${labelText(label)}</g>`;
}

function labelText({ lines, x, y, anchor }: Label): string {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${y + index * LINE_HEIGHT}">${escapeXml(line)}</tspan>`);
  return `<text text-anchor="${anchor}">${spans.join("")}</text>`;
}

function stateElement({ state, box }: DrawnState): string {
  const { x, y, width, height } = box;
  const kind = RESTING.includes(state) ? "resting" : state === vmVMState_Invalid ? "gone" : "passing";
  const corner = `x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}"`;
  return (
    `<g class="state ${kind}" id="state-${shortName(state)}">` +
    `<title>${stateName(state)}: ${escapeXml(meaning(state))}</title>` +
    `<rect ${corner} rx="${kind === "resting" ? 18 : 14}"/>` +
    textAt({ x, y: y + 2 }, shortName(state), "name") +
    textAt({ x, y: y + 19 }, String(state), "value") +
    "</g>"
  );
}

function legend({ announced }: Scene): string[] {
  const { x, y } = LEGEND;
  const kinds = EDGE_KINDS.map((kind, index) => {
    const middle = y + 22 + index * 20;
    return (
      `<g class="edge ${kind}"><path d="M${x},${middle}H${x + 52}" marker-end="url(#head-${kind})"/></g>` +
      textAt({ x: x + 66, y: middle + 4 }, KIND_WORDS[kind])
    );
  });
  const below = y + 22 + EDGE_KINDS.length * 20;
  return [
    textAt(LEGEND, "Arrows and boxes", "heading"),
    ...kinds,
    swatch({ x: x + 10, y: below + 2 }, "resting", "the machine rests here; the number is its value"),
    swatch({ x: x + 10, y: below + 24 }, "passing", "passed through on the way"),
    announced === undefined
      ? ""
      : textAt({ x: x + 24, y: below + 50 }, ANNOUNCED_MARK) +
        textAt({ x: x + 66, y: below + 50 }, `announced as ${announced.as}; State reads ${announced.reads}`),
  ];
}

function swatch({ x, y }: Point, kind: "resting" | "passing", words: string): string {
  return (
    `<g class="state ${kind}"><rect x="${x}" y="${y - 8}" width="32" height="16" rx="5"/></g>` +
    textAt({ x: x + 56, y: y + 4 }, words)
  );
}

const UNCHANGED_KINDS: Readonly<Record<RowKind, EdgeKind>> = {
  normative: "request",
  method: "request",
  reported: "reported",
  failure: "failure",
};

function unchanged(rows: readonly UnchangedRow[], table: readonly Transition[]): string[] {
  const { x, y } = UNCHANGED;
  return [
    textAt(UNCHANGED, "No change of state", "heading"),
    ...rows.map(({ row, text }, index) => {
      const kind = UNCHANGED_KINDS[rowKind(row, table)];
      const line = textAt({ x, y: y + 24 + index * LINE_HEIGHT }, text);
      return `<g class="edge ${kind}" id="row-${row.id}" data-rows="${row.id}">${line}</g>`;
    }),
  ];
}

function textAt({ x, y }: Point, text: string, className?: string): string {
  return `<text${className === undefined ? "" : ` class="${className}"`} x="${x}" y="${y}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
