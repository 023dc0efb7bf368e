/** The transition table for people at a terminal. */
import { HEADERS, OPTIONAL_NOTE, rowCells, rowsOfKind, SECTIONS, type Notation, type Section } from "./cells.js";
import { columns, wrap } from "./columns.js";
import { refusalGroups, requestNames, type RefusalGroup } from "./refusals.js";
import type { RowKind } from "./rows.js";
import { meaning, shortName, STATE_PREFIX, STATES } from "./states.js";

export interface TextOptions {
  /** Whether to colour the text for a terminal; default: false. */
  readonly color?: boolean;
  /** Characters in a line, at least 80; default: 100. */
  readonly width?: number;
}

const INDENT = "  ";
const DEFAULT_WIDTH = 100;
const MINIMUM_WIDTH = 80;

type Paint = "bold" | "dim" | "red" | "magenta" | "plain";

/** SGR parameters: what to switch on, and what switches it off again. */
const SGR: Readonly<Record<Paint, readonly [on: number, off: number] | undefined>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  magenta: [35, 39],
  plain: undefined,
};

const PAINT_OF_KIND: Readonly<Record<RowKind, Paint>> = {
  normative: "plain",
  failure: "red",
  method: "plain",
  reported: "magenta",
};

const BARE: Notation = { state: shortName, name: (name) => name };

/** Everything: the documented rows, failures, other methods, guest and host, refusals, states. */
export function statesText(options: TextOptions = {}): string {
  const page = new Page(options);
  page.heading("Virtual machine states and the events they generate");
  page.paragraph(`Names of states are without ${STATE_PREFIX}. The last column is what State reads at the end.`);
  for (const section of SECTIONS) addSection(page, section);
  page.paragraph(OPTIONAL_NOTE);
  addRefusals(page);
  page.heading("States");
  page.table([["value", "name", "meaning"], ...STATES.map((s) => [String(s), shortName(s), meaning(s)])], "plain");
  return page.text();
}

/** The refusals alone. */
export function refusalsText(options: TextOptions = {}): string {
  const page = new Page(options);
  addRefusals(page);
  return page.text();
}

function addSection(page: Page, { kind, heading, cause }: Section): void {
  const rows = rowsOfKind(kind).map((row) => {
    const cells = rowCells(row, BARE);
    return [cells.cause, cells.from, cells.condition, cells.events, cells.end];
  });
  if (rows.length === 0) return;
  page.heading(heading);
  page.table([[cause, ...HEADERS, "State"], ...rows], PAINT_OF_KIND[kind]);
}

function addRefusals(page: Page): void {
  page.heading("Refusals");
  page.table([["request", "answer", "in these states"], ...refusalGroups().map(refusalCells)], "plain");
}

function refusalCells({ request, code, states }: RefusalGroup): string[] {
  return [request === undefined ? "any" : requestNames(request).join(", "), code, states.map(shortName).join(", ")];
}

/** Collects lines of a width; colours go on last, so that they do not count. */
class Page {
  readonly #lines: string[] = [];
  readonly #color: boolean;
  readonly #width: number;

  constructor({ color = false, width = DEFAULT_WIDTH }: TextOptions) {
    this.#color = color;
    this.#width = Math.max(width, MINIMUM_WIDTH);
  }

  heading(text: string): void {
    if (this.#lines.length > 0) this.#lines.push("");
    this.#add(text, "bold");
  }

  paragraph(text: string): void {
    for (const line of wrap(text, this.#width - INDENT.length)) this.#add(`${INDENT}${line}`, "dim");
  }

  /** The first row has the headers. */
  table(rows: readonly (readonly string[])[], paint: Paint): void {
    columns(rows, this.#width - INDENT.length).forEach((lines, index) => {
      for (const line of lines) this.#add(`${INDENT}${line}`, index === 0 ? "dim" : paint);
    });
  }

  /** Ends with a newline. */
  text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  #add(line: string, paint: Paint): void {
    const sgr = this.#color ? SGR[paint] : undefined;
    this.#lines.push(sgr === undefined ? line : `\u001b[${sgr[0]}m${line}\u001b[${sgr[1]}m`);
  }
}
