/** The report of `vmcom check` for people. */
import { type Place, inOrder } from "./flow.js";
import type { FileReport, MemberReport, NameReport } from "./script-report.js";

/** More lines than this are not listed. */
const MOST_LINES = 8;

/** What is wrong with a file, a line for each thing, as the script host would say it. */
export function problemLines({ file, errors, progIds, members }: FileReport): string[] {
  const lines = errors.map((error) => ({
    ...error,
    text: error.source === "" ? error.description : `${error.source}: ${error.description}`,
  }));
  const missing = [
    ...progIds.map((report) => ({ report, of: "" })),
    ...members.map((report) => ({ report, of: ` of ${report.object ?? "an unknown object"}` })),
  ].flatMap(({ report, of }) => {
    if (report.exists !== false) return [];
    const what = of === "" ? "There is no class" : "There is no member";
    const hint = report.suggestion === undefined ? "" : `; the nearest is '${report.suggestion}'`;
    return report.uses.map((place) => ({ ...place, text: `${what} '${report.name}'${of}${hint}` }));
  });
  return [...lines, ...missing]
    .sort(inOrder)
    .map((problem) => `${problem.file ?? file}${placeText(problem)} ${problem.text}`);
}

function placeText({ line, column }: Place): string {
  return line === 0 ? ":" : `(${line}, ${column})`;
}

/** What is wrong with a file, and what it uses. */
export function reportText(report: FileReport): string {
  const { file, language, progIds, members } = report;
  const known = members.filter(({ object }) => object !== null);
  const byName = members.filter(({ object, exists }) => object === null && exists === true);
  const unknown = members.filter(({ object, exists }) => object === null && exists !== true);
  const lines = [
    ...problemLines(report),
    ...(language === null ? [] : [`${file}: ${language}, ${summaryOf(report)}`]),
    ...section("ProgIDs", progIds, ({ name }) => name),
    ...section("Members", known, qualified),
    ...section("Members, by their names, of objects that only the run shows", byName, qualified),
    ...section("Other names on such objects", unknown, qualified),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function summaryOf({ errors, progIds, members }: FileReport): string {
  if (errors.length > 0) return "does not compile";
  const missing = [...progIds, ...members].filter(({ exists }) => exists === false).length;
  if (missing === 0) return "compiles";
  return `compiles, ${missing} ${missing === 1 ? "name does" : "names do"} not exist`;
}

function qualified({ object, name }: MemberReport): string {
  return object === null ? name : `${object}.${name}`;
}

function section<T extends NameReport>(title: string, reports: readonly T[], nameOf: (report: T) => string): string[] {
  if (reports.length === 0) return [];
  const width = Math.max(...reports.map((report) => nameOf(report).length));
  return [
    `  ${title}`,
    ...reports.map((report) => `    ${nameOf(report).padEnd(width)}  ${linesOf(report)}${verdictOf(report)}`),
  ];
}

function linesOf({ uses }: NameReport): string {
  const lines = [...new Set(uses.map(({ line, file }) => (file === undefined ? `${line}` : `${line} of ${file}`)))];
  const shown = lines.slice(0, MOST_LINES).join(", ");
  const rest = lines.length > MOST_LINES ? ", ..." : "";
  return `${lines.length === 1 ? "line" : "lines"} ${shown}${rest}`;
}

function verdictOf({ exists, suggestion }: NameReport): string {
  if (exists !== false) return "";
  return `  does not exist${suggestion === undefined ? "" : ` (nearest: ${suggestion})`}`;
}
