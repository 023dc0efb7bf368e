/** The part of docs/states.md that is made from the table. Its layout is the one that prettier wants. */
import { HEADERS, OPTIONAL_NOTE, rowCells, rowsOfKind, SECTIONS, type Notation, type Section } from "./cells.js";
import { FAILURE_MARK, statesMermaid } from "./mermaid.js";
import { refusalGroups, requestNames } from "./refusals.js";
import { meaning, shortName, STATE_PREFIX, stateName, STATES } from "./states.js";

const code = (text: string): string => `\`${text}\``;

const AS_CODE: Notation = { state: (state) => code(stateName(state)), name: code };

/** Sections of the second level; ends with a newline. */
export function statesMarkdown(): string {
  return `${[
    "## The diagram in Mermaid",
    `${FAILURE_MARK} marks what follows an error.`,
    `\`\`\`mermaid\n${statesMermaid()}\`\`\``,
    "## States",
    table(
      ["name", "value", "meaning"],
      STATES.map((state) => [code(stateName(state)), String(state), meaning(state)]),
    ),
    ...SECTIONS.flatMap(section),
    `${OPTIONAL_NOTE.replace("[...]", "A state in brackets is announced only")}.`,
    "## Refusals",
    `Names of states are without their prefix ${code(STATE_PREFIX)} here.`,
    table(
      ["request", "answer", "in these states", "message"],
      refusalGroups().map(({ request, code: name, states, message }) => [
        request === undefined ? "any" : requestNames(request).map(code).join(", "),
        code(name),
        states.map(shortName).join(", "),
        message,
      ]),
    ),
  ].join("\n\n")}\n`;
}

function section({ kind, heading, cause }: Section): string[] {
  const rows = rowsOfKind(kind).map((row) => {
    const cells = rowCells(row, AS_CODE);
    return [cells.cause, cells.from, cells.condition, cells.events, cells.end];
  });
  return rows.length === 0 ? [] : [`## ${heading}`, table([cause, ...HEADERS, "State at the end"], rows)];
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headers.map((header, index) =>
    Math.max(3, header.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  return [line(headers), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
