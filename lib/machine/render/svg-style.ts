/** The colours of the SVG diagram in both schemes. Plain rules, since not every viewer knows CSS variables. */
import type { EdgeKind } from "./edges.js";
import { FONT_SIZE } from "./scene.js";

interface Scheme {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly resting: { readonly fill: string; readonly line: string };
  readonly passing: { readonly fill: string; readonly line: string };
  readonly edges: Readonly<Record<EdgeKind, string>>;
}

const LIGHT: Scheme = {
  background: "#ffffff",
  text: "#1f2933",
  muted: "#66717d",
  resting: { fill: "#dbe9fb", line: "#2563a8" },
  passing: { fill: "#f5f7f9", line: "#9aa5b1" },
  edges: { request: "#2563a8", reported: "#8a4fbf", failure: "#c62f3b", step: "#5f6b77" },
};

const DARK: Scheme = {
  background: "#12171d",
  text: "#e6ebf0",
  muted: "#98a4b0",
  resting: { fill: "#173453", line: "#6cb0f5" },
  passing: { fill: "#1d242c", line: "#5b6773" },
  edges: { request: "#6cb0f5", reported: "#c59bf0", failure: "#ff7b83", step: "#a3afbb" },
};

export const EDGE_KINDS: readonly EdgeKind[] = ["request", "reported", "step", "failure"];

/** The content of the <style> element. */
export function styleSheet(): string {
  return [
    `text { font: ${FONT_SIZE}px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }`,
    ".title { font-size: 21px; font-weight: 600; }",
    ".heading { font-weight: 600; font-size: 13px; }",
    ".state text { text-anchor: middle; }",
    ".state .name { font-size: 14px; }",
    ".state.resting .name { font-size: 17px; font-weight: 600; }",
    ".state .value { font-size: 11px; }",
    ".state rect { stroke-width: 1.25; }",
    ".state.gone rect { fill: none; stroke-dasharray: 2 3; }",
    ".state.resting rect { stroke-width: 2.5; }",
    ".edge path { fill: none; stroke-width: 1.5; stroke-linejoin: round; }",
    ".edge.failure path { stroke-dasharray: 6 4; }",
    // A rim in the colour of the background keeps a label legible wherever a line comes close.
    ".edge text { paint-order: stroke; stroke-width: 4px; stroke-linejoin: round; }",
    ...scheme(LIGHT),
    `@media (prefers-color-scheme: dark) {`,
    ...scheme(DARK).map((rule) => `  ${rule}`),
    "}",
  ].join("\n");
}

function scheme({ background, text, muted, resting, passing, edges }: Scheme): string[] {
  return [
    `.background { fill: ${background}; }`,
    `text { fill: ${text}; }`,
    `.muted, .state .value { fill: ${muted}; }`,
    `.state.resting rect { fill: ${resting.fill}; stroke: ${resting.line}; }`,
    `.state.gone rect { stroke: ${passing.line}; }`,
    `.state.passing rect { fill: ${passing.fill}; stroke: ${passing.line}; }`,
    `.edge text { stroke: ${background}; }`,
    ...EDGE_KINDS.flatMap((kind) => [
      `.edge.${kind} path { stroke: ${edges[kind]}; }`,
      `.edge.${kind} text, .head.${kind} { fill: ${edges[kind]}; }`,
    ]),
  ];
}
