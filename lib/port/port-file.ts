/** Ports a script's file: reads it, finds its language, and writes the module and the report beside it. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { COMPILATION_SOURCE, JScriptCompileError } from "../script/jscript/compile-error.js";
import { CompileError } from "../script/vbscript/compile-error.js";
import { scriptErrorOfCompileError } from "../script/vbscript/script-error.js";
import { dialectOf, languageOfExtension } from "../script/host/languages.js";
import { findScript, readScript, type ScriptFile } from "../script/host/script-file.js";
import { NotPortable, portJScript } from "./jscript/port-jscript.js";
import { formatted } from "./formatted.js";
import { MixedJob, jobsOf } from "./port-wsf.js";
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

/** @throws PortError, ScriptError for a script that does not compile */
export async function portFile(path: string, { directory, style }: PortFileOptions): Promise<PortedFile> {
  const file = findScript(path);
  const text = readScript(file);
  const report = new PortReport();
  const lines = await portText(file, text, style, report);
  const module = await formatted(lines, directory);
  const name = `${basename(file.path).replace(/\.\w+$/, "")}.ts`;
  return {
    name,
    text: module.text,
    report: reportOf({ script: basename(file.path), module: name, source: text, report, lines: module.lines }),
  };
}

async function portText(
  file: ScriptFile,
  text: string,
  style: "async" | "sync",
  report: PortReport,
): Promise<WrittenLine[]> {
  const scriptName = basename(file.path);
  if (file.extension === ".wsf") return portJob(file, text, style, report);
  const language = languageOfExtension(file.extension);
  if (language === "VBScript") return compiled(file, text, () => portVBScript(text, { scriptName, style }, report));
  if (language === "JScript" && (await dialectOf(language, text)) === "JScript") {
    return compiled(file, text, () => portJScript(text, scriptName, report));
  }
  throw new PortError(`${file.path}: this is no script in VBScript or JScript`);
}

/** The first job of a .wsf file, which is the one that runs unless another is asked for. */
function portJob(file: ScriptFile, text: string, style: "async" | "sync", report: PortReport): WrittenLine[] {
  const scriptName = basename(file.path);
  let jobs;
  try {
    jobs = jobsOf(file, text);
  } catch (error) {
    if (!(error instanceof MixedJob)) throw error;
    throw new PortError(
      `${file.path}: the job '${error.message}' is written in two languages; port its scripts one by one`,
    );
  }
  const [job, ...others] = jobs;
  if (job === undefined) throw new PortError(`${file.path}: there is no job in it`);
  for (const { id = "" } of others)
    report.note("review", 1, `job ${id}`, "Only the first job is ported; the others are scripts of their own.");
  return compiled(file, job.text, () => {
    return job.language === "VBScript"
      ? portVBScript(job.text, { scriptName, style }, report)
      : portJScript(job.text, scriptName, report);
  });
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function compiled<T>(file: ScriptFile, text: string, port: () => T): T {
  try {
    return port();
  } catch (error) {
    if (error instanceof CompileError) throw scriptErrorOfCompileError(error, file.path);
    if (error instanceof JScriptCompileError) {
      const { line, column } = placeAt(text, error.offset);
      throw new PortError(`${file.path}(${line}, ${column}) ${COMPILATION_SOURCE}: ${error.description}`);
    }
    if (!(error instanceof NotPortable)) throw error;
    const { line, column } = placeAt(text, error.offset);
    throw new PortError(`${file.path}(${line}, ${column}) ${error.message}`);
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
