/** Ports a script's file: reads it, finds its language, and writes the module and the report beside it. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { COMPILATION_SOURCE, JScriptCompileError } from "../script/jscript/compile-error.js";
import { CompileError } from "../script/vbscript/compile-error.js";
import { scriptErrorOfCompileError } from "../script/vbscript/script-error.js";
import { parseWsf } from "../script/wsf/wsf-file.js";
import { dialectOf, languageOfExtension } from "../script/host/languages.js";
import { findScript, readScript, type ScriptFile } from "../script/host/script-file.js";
import { NotPortable } from "./jscript/parsed-script.js";
import { portJScript } from "./jscript/port-jscript.js";
import { formatted } from "./formatted.js";
import type { JobText } from "./job-text.js";
import { portJob } from "./port-job.js";
import { PortReport } from "./port-report.js";
import { reportOf, type ReportDocument } from "./report-document.js";
import { portVBScript } from "./vbscript/program-porter.js";
import type { WrittenLine } from "./vbscript/line-writer.js";

export interface PortFileOptions {
  readonly directory: string;
  readonly style: "async" | "sync";
}

/** A script that has been ported, and nothing of it written yet. */
export interface PortedFile {
  readonly name: string;
  readonly text: string;
  readonly report: ReportDocument;
}

/** A script that cannot be ported. */
export class PortError extends Error {}

/**
 * Ports a script: one module, or one for each job of a .wsf file, the first of which has the file's name.
 * @throws PortError, ScriptError for a script that does not compile
 */
export async function portFile(path: string, { directory, style }: PortFileOptions): Promise<PortedFile[]> {
  const file = findScript(path);
  const text = readScript(file);
  const ported = file.extension === ".wsf" ? portJobs(file, text, style) : [await portText(file, text, style)];
  const stem = basename(file.path).replace(/\.\w+$/, "");
  return Promise.all(
    ported.map(async ({ id, source, report, lines }) => {
      noteAwaits(lines, directory, report);
      const module = await formatted(lines, directory);
      const name = `${stem}${id === undefined ? "" : `.${id}`}.ts`;
      return {
        name,
        text: module.text,
        report: reportOf({ script: basename(file.path), module: name, source, report, lines: module.lines }),
      };
    }),
  );
}

/** A module that awaits outside of functions has to be one to Node and to TypeScript, too. */
function noteAwaits(lines: readonly WrittenLine[], directory: string, report: PortReport): void {
  const first = lines.find(({ text }) => /^\s*await /.test(text));
  if (first === undefined || isOfModules(resolve(directory))) return;
  const why = 'The package has to say "type": "module", or the module has to end in .mts.';
  report.note("review", Math.max(first.source, 1), "await outside of a function", why);
}

/** Whether the package that a directory is part of has ECMAScript modules. */
function isOfModules(directory: string): boolean {
  const file = join(directory, "package.json");
  if (existsSync(file)) return /"type"\s*:\s*"module"/.test(readFileSync(file, "utf8"));
  return dirname(directory) !== directory && isOfModules(dirname(directory));
}

/** A module whose lines are not laid out yet. */
interface PortedText {
  /** What tells it from the first one of its file. */
  readonly id: string | undefined;
  /** The text that it comes from, at the lines at which it stands in the file. */
  readonly source: string;
  readonly report: PortReport;
  readonly lines: readonly WrittenLine[];
}

async function portText(file: ScriptFile, text: string, style: "async" | "sync"): Promise<PortedText> {
  const scriptName = basename(file.path);
  const report = new PortReport();
  const language = languageOfExtension(file.extension);
  if (language === "VBScript") {
    const lines = compiled(file, text, () => portVBScript(text, { scriptName, style }, report));
    return { id: undefined, source: text, report, lines };
  }
  if (language === "JScript" && (await dialectOf(language, text)) === "JScript") {
    const lines = compiled(file, text, () => portJScript(text, scriptName, report));
    return { id: undefined, source: text, report, lines };
  }
  throw new PortError(`${file.path}: this is no script in VBScript or JScript`);
}

function portJobs(file: ScriptFile, text: string, style: "async" | "sync"): PortedText[] {
  return parseWsf(text, file.path).map((job, i) => {
    const compile = <T>({ text: own, sources }: JobText, port: () => T): T => compiled(file, own, port, sources);
    const ported = portJob({ job, file, style, compile });
    if (ported === undefined)
      throw new PortError(`${file.path}: the job '${job.id ?? i + 1}' has a script that is written for Node`);
    const id = i === 0 ? undefined : (job.id ?? String(i + 1)).replace(/[^\w-]/g, "_");
    return { id, source: codeOf(text, ported.lines), ...ported };
  });
}

/** The lines of a file that a module comes from; the others are empty. */
function codeOf(text: string, lines: readonly WrittenLine[]): string {
  const own = new Set(lines.map(({ source }) => source));
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => (own.has(i + 1) ? line : ""))
    .join("\n");
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** @param sources for each line of the text the line of the file that it comes from; where they are the same left out */
function compiled<T>(file: ScriptFile, text: string, port: () => T, sources: readonly number[] = []): T {
  const lineInFile = (line: number): number => {
    const { [line - 1]: source = 0 } = sources;
    return source === 0 ? line : source;
  };
  try {
    return port();
  } catch (error) {
    if (error instanceof CompileError) {
      const { number, line, column, offset } = error;
      const inFile = new CompileError(number, { line: lineInFile(line), column, offset }, text);
      throw scriptErrorOfCompileError(inFile, file.path);
    }
    if (!(error instanceof JScriptCompileError) && !(error instanceof NotPortable)) throw error;
    const { line, column } = placeAt(text, error.offset);
    const what = error instanceof NotPortable ? error.message : `${COMPILATION_SOURCE}: ${error.description}`;
    throw new PortError(`${file.path}(${lineInFile(line)}, ${column}) ${what}`);
  }
}

/** Writes the module and its report; each file is whole or not there. @returns the path of the module */
export function writePort({ name, text, report }: PortedFile, directory: string): string {
  mkdirSync(directory, { recursive: true });
  const stem = join(directory, name.replace(/\.ts$/, ""));
  writeWhole(`${stem}.ts`, text);
  writeWhole(`${stem}.port.md`, report.markdown);
  writeWhole(`${stem}.port.json`, `${JSON.stringify(report.json, undefined, 2)}\n`);
  return `${stem}.ts`;
}

function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
