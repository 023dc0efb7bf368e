/**
 * The state diagram in Mermaid's language, for pages that draw it themselves. Such a page places
 * everything by itself, so there is one arrow between two states, whatever the kinds of its edges;
 * composite states would save a few more, but Mermaid draws arrows to their rims over each other.
 */
import { edgesOf, type Edge } from "./edges.js";
import { edgeLabel } from "./labels.js";
import { RESTING, shortName, STATES } from "./states.js";

/** Precedes what follows an error, since arrows cannot be coloured. */
export const FAILURE_MARK = "\u2717";

/** The diagram; ends with a newline. */
export function statesMermaid(): string {
  const edges = edgesOf();
  const arrows = new Map<string, string[]>();
  for (const edge of edges) {
    const arrow = `${shortName(edge.from)} --> ${shortName(edge.to)}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), ...partsOf(edge, edges)]);
  }
  return [
    "stateDiagram-v2",
    "  direction TB",
    ...STATES.map((state) => `  ${shortName(state)}`),
    ...Array.from(arrows, ([arrow, parts]) => `  ${arrow}${parts.length === 0 ? "" : ` : ${labelText(parts)}`}`),
    "  classDef resting stroke-width:3px,font-weight:bold",
    `  class ${RESTING.map(shortName).join(",")} resting`,
    "",
  ].join("\n");
}

function partsOf(edge: Edge, edges: readonly Edge[]): string[] {
  const parts = edgeLabel(edge, edges).map((part) => (edge.kind === "failure" ? `${FAILURE_MARK} ${part}` : part));
  return edge.announced === undefined ? parts : [...parts, `announced as ${shortName(edge.announced)}`];
}

/** Colons and semicolons would end a label. */
function labelText(parts: readonly string[]): string {
  return parts.join(", ").replaceAll(/[:;]/g, ",");
}
