/** The report beside a ported script, for people and for programs. */
import type { NoteLevel, PortReport } from "./port-report.js";
import type { WrittenLine } from "./vbscript/line-writer.js";

/** A note with the line of the module that it is about. */
export interface ReportEntry {
  readonly level: NoteLevel;
  readonly sourceLine: number;
  /** Null for what has left nothing in the module. */
  readonly targetLine: number | null;
  readonly what: string;
  readonly why: string;
}

export interface ReportJson {
  readonly script: string;
  readonly module: string;
  /** How many lines of code of the script there are, and how many need nothing of "vmcom/port". */
  readonly lines: { readonly code: number; readonly withoutHelper: number; readonly percentWithoutHelper: number };
  readonly entries: readonly ReportEntry[];
}

export interface ReportDocument {
  readonly json: ReportJson;
  readonly markdown: string;
}

interface ReportParts {
  readonly script: string;
  readonly module: string;
  readonly source: string;
  readonly report: PortReport;
  readonly lines: readonly WrittenLine[];
}

export function reportOf({ script, module, source, report, lines }: ReportParts): ReportDocument {
  const entries = report.notes.map(({ level, line, what, why }): ReportEntry => {
    const target = lines.findIndex((each) => each.source === line && !/^\s*(?:\/\/|$)/.test(each.text));
    return { level, sourceLine: line, targetLine: target < 0 ? null : target + 1, what, why };
  });
  const json = { script, module, lines: counts(source, lines), entries };
  return { json, markdown: markdownOf(json) };
}

/** Which lines of the script have become plain TypeScript. */
function counts(source: string, lines: readonly WrittenLine[]): ReportJson["lines"] {
  const helpers = helperNames(lines);
  const code = new Set<number>();
  source.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (!/^\s*(?:'|rem\b|$)/i.test(line)) code.add(i + 1);
  });
  const helped = new Set(lines.filter(({ text }) => helpers.test(text)).map((line) => line.source));
  const withoutHelper = [...code].filter((line) => !helped.has(line)).length;
  const percent = code.size === 0 ? 100 : Math.round((withoutHelper / code.size) * 1000) / 10;
  return { code: code.size, withoutHelper, percentWithoutHelper: percent };
}

function helperNames(lines: readonly WrittenLine[]): RegExp {
  const text = lines.map((line) => line.text).join("\n");
  const list = /import \{([^}]*)\} from "vmcom\/port"/.exec(text)?.[1] ?? "";
  const names = list
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && !each.startsWith("type "))
    .map((each) => (each.split(" as ").at(-1) ?? "").replaceAll("$", "\\$"));
  return names.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${names.join("|")})\\b(?=[(.])`);
}

const TITLES: Readonly<Record<NoteLevel, string>> = {
  review: "For a person to decide",
  "unknown member": "Members that do not exist",
  changed: "Written differently",
};

function markdownOf({ script, module, lines, entries }: ReportJson): string {
  const text = [
    `# ${script} as ${module}`,
    "",
    `${lines.withoutHelper} of ${lines.code} lines of code (${lines.percentWithoutHelper} %) are plain TypeScript; the others use "vmcom/port".`,
    "",
  ];
  for (const [level, title] of Object.entries(TITLES)) {
    const own = entries.filter((entry) => entry.level === level);
    if (own.length === 0) continue;
    text.push(`## ${title}`, "", "| line | in the port | what | why |", "| ---: | ---: | --- | --- |");
    for (const entry of own) {
      text.push(`| ${entry.sourceLine} | ${entry.targetLine ?? "-"} | \`${cell(entry.what)}\` | ${cell(entry.why)} |`);
    }
    text.push("");
  }
  if (entries.length === 0) text.push("Nothing needs a second look.", "");
  return text.join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
