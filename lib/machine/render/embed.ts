/**
 * Writes what docs/ shows of the transition table: docs/states.svg, and what is between the markers
 * of docs/states.md. `tsx lib/machine/render/embed.ts` writes, with --check it only compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { statesMarkdown } from "./markdown.js";
import { statesSvg } from "./svg.js";

export const BEGIN = "<!-- states:begin -->";
export const END = "<!-- states:end -->";

const DOCS = new URL("../../../docs/", import.meta.url);

/** A file as it should be. */
export interface DocFile {
  /** From the root of the project. */
  readonly path: string;
  readonly url: URL;
  readonly text: string;
}

/** What the files in docs/ should hold; text outside the markers is left as it is. */
export function docFiles(docs: URL = DOCS): DocFile[] {
  const page = new URL("states.md", docs);
  return [
    { path: "docs/states.md", url: page, text: replaceBetweenMarkers(textOf(page) ?? "", statesMarkdown()) },
    { path: "docs/states.svg", url: new URL("states.svg", docs), text: statesSvg() },
  ];
}

/** The files that differ from what they should be. */
export function staleFiles(docs: URL = DOCS): DocFile[] {
  return docFiles(docs).filter(({ url, text }) => textOf(url) !== text);
}

/** @throws Error if the markers are not both there, in their order */
export function replaceBetweenMarkers(page: string, content: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`The page lacks the markers ${BEGIN} and ${END}.`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${content}\n${page.slice(end)}`;
}

function textOf(url: URL): string | undefined {
  try {
    // A checkout on Windows may have turned the line ends.
    return readFileSync(url, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}

/** Writes or checks the files; returns the exit code, 1 if one is stale and was only to be checked. */
export function embed(options: readonly string[], docs: URL = DOCS, log: (line: string) => void = console.log): number {
  const check = options.includes("--check");
  const stale = staleFiles(docs);
  for (const { path, url, text } of stale) {
    if (!check) writeFileSync(url, text);
    log(check ? `${path} is stale; run: tsx lib/machine/render/embed.ts` : `${path} written`);
  }
  return check && stale.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = embed(process.argv.slice(2));
