/** Runs the jobs of a .wsf file. */
import { basename, dirname, extname, resolve } from "node:path";
import { ComError } from "../../com/com-error.js";
import { E_INVALIDARG } from "../../generated/hresults.js";
import { decodeEncodedScript } from "../host/encoded-script.js";
import type { EngineScript, ScriptText } from "../host/engine-script.js";
import { inputError } from "../host/host-error.js";
import type { HostTerminal } from "../host/host-terminal.js";
import { dialectOf, languageNamed, languageOfExtension, namesEncoded, type Language } from "../host/languages.js";
import { findScript, readScript, type ScriptFile } from "../host/script-file.js";
import { constantsOf } from "./type-library-constants.js";
import { usageText } from "./usage-text.js";
import { wsfError } from "./wsf-error.js";
import { parseWsf, type WsfJob, type WsfScript } from "./wsf-file.js";

/** What running a .wsf file takes of its host. */
export interface WsfRun {
  readonly file: ScriptFile;
  readonly text: string;
  /** The jobs that are named; the first one if there are none. */
  readonly jobs: readonly string[];
  readonly args: readonly string[];
  readonly terminal: HostTerminal;
  /** Makes what runs one job. @param showUsage what WScript.Arguments.ShowUsage does */
  readonly newScript: (showUsage: () => void) => EngineScript;
}

/** @returns the exit code @throws HostError for a file that is not in order, before anything of it runs */
export async function runWsf(run: WsfRun): Promise<number> {
  const all = parseWsf(run.text, run.file.path);
  const jobs = run.jobs.length === 0 ? all.slice(0, 1) : run.jobs.map((id) => jobNamed(all, id, run.file));
  for (const job of jobs) {
    const exitCode = await runJob(job, run);
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}

function jobNamed(jobs: readonly WsfJob[], id: string, { path }: ScriptFile): WsfJob {
  const job = jobs.find((each) => each.id?.toLowerCase() === id.toLowerCase());
  if (job !== undefined) return job;
  throw inputError(`Can not find job "${id}" in script file "${path}".`);
}

async function runJob(job: WsfJob, { file, args, terminal, newScript }: WsfRun): Promise<number> {
  const showUsage = (): void => {
    if (job.runtime !== undefined) terminal.write("out", usageText(job.runtime, basename(file.hostPath)));
  };
  if (job.runtime !== undefined && args.includes("/?")) {
    showUsage();
    return 0;
  }
  const texts: ScriptText[] = [];
  for (const script of job.scripts) texts.push(await textOf(script, file));
  using script = newScript(showUsage);
  addItems(script, job, file);
  return await script.run(texts);
}

/** What the job's scripts find under names: its resources, the constants that it refers to, its objects. */
function addItems(script: EngineScript, job: WsfJob, { path }: ScriptFile): void {
  const getResource = (id: unknown): string => {
    const text = job.resources.get(String(id));
    if (text !== undefined) return text;
    throw new ComError(E_INVALIDARG, `There is no resource "${String(id)}".`, { source: "getResource" });
  };
  script.addNamedItem({ name: "__resources", object: { getResource }, globalMembers: true });
  for (const { object, guid, place } of job.references) {
    const constants = constantsOf(object, guid);
    if (constants === undefined) {
      throw wsfError(path, place, `Could not find the type library of reference "${object ?? guid ?? ""}".`);
    }
    script.addNamedItem({ name: `__constants_${object ?? guid}`, object: { ...constants }, globalMembers: true });
  }
  for (const { id, className, hasEvents, place } of job.objects) {
    try {
      script.addNamedItem({ name: id, object: script.session.createObject(className, hasEvents ? `${id}_` : "") });
    } catch (error) {
      if (!(error instanceof ComError)) throw error;
      throw wsfError(path, place, error.message);
    }
  }
}

async function textOf(script: WsfScript, file: ScriptFile): Promise<ScriptText> {
  const { source, textPlace } = script;
  if (source !== undefined) {
    const own = findScript(resolve(dirname(file.hostPath), source.replaceAll("\\", "/")));
    const text = readScript(own);
    return { language: await dialectOf(languageOf(script, file), text, true), text, sourceName: own.path };
  }
  // The first line keeps its columns.
  const own = namesEncoded(script.language ?? "") ? decodeEncodedScript(script.text) : script.text;
  const text = " ".repeat(textPlace.column - 1) + own;
  const language = await dialectOf(languageOf(script, file), text, true);
  return { language, text, sourceName: file.path, startLine: textPlace.line };
}

/** What the script says it is, or what its file's extension says; VBScript if neither does. */
export function languageOf({ language, source, place }: WsfScript, file: ScriptFile): Language {
  const ofFile = languageOfExtension(extname(source ?? "").toLowerCase());
  if (ofFile === "JavaScript") return ofFile;
  if (language === undefined) return ofFile ?? "VBScript";
  const known = languageNamed(language);
  if (known === undefined) throw wsfError(file.path, place, `There is no script engine "${language}".`);
  return known;
}
