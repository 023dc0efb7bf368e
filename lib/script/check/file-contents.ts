/** What a file has to compile: its texts by jobs. */
import { dirname, resolve } from "node:path";
import type { FileSystem } from "../../files/file-system.js";
import { parseControlFile } from "../host/control-file.js";
import { decodeEncodedScript } from "../host/encoded-script.js";
import { inputError } from "../host/host-error.js";
import { dialectOf, languageOfExtension, namesEncoded } from "../host/languages.js";
import { findScript, readScript, type ScriptFile } from "../host/script-file.js";
import { parseWsf, type WsfJob, type WsfScript } from "../wsf/wsf-file.js";
import { languageOf } from "../wsf/wsf-script.js";
import type { Job, JobObject } from "./checked-job.js";
import type { ScriptText } from "./compile-text.js";
import { placeFinder } from "./place-finder.js";

/** The drives that paths such as C:\Scripts\x.vbs are looked for on. */
export type Drives = () => Pick<FileSystem, "kind" | "hostPath">;

export interface Contents {
  /** "VBScript", or "Windows Script File". */
  readonly language: string;
  readonly jobs: readonly Job[];
}

/** @throws HostError for a file that has no engine, or whose markup is wrong */
export async function contentsOf(file: ScriptFile, drives?: Drives): Promise<Contents> {
  const text = readScript(file);
  if (file.extension === ".wsf") return jobsOf(file, text);
  if (file.extension === ".wsh") return contentsOf(toldScript(file, text, drives));
  const language = languageOfExtension(file.extension);
  if (language === undefined) throw inputError(`There is no script engine for file extension "${file.extension}".`);
  const script = {
    language: await dialectOf(language, text),
    text,
    placeAt: placeFinder(text, { line: 1, column: 1 }),
    isModule: file.extension === ".mjs" ? true : file.extension === ".cjs" ? false : undefined,
  };
  return { language: script.language, jobs: [{ texts: [script] }] };
}

/** The script that a control file names. @throws HostError if that is a control file again */
function toldScript(file: ScriptFile, text: string, drives: Drives | undefined): ScriptFile {
  const told = findScript(parseControlFile(text, file.path, file.hostPath).script, drives);
  if (told.extension === ".wsh") throw inputError(`There is no script engine for file extension ".wsh".`);
  return told;
}

async function jobsOf(file: ScriptFile, text: string): Promise<Contents> {
  const jobs: Job[] = [];
  for (const job of parseWsf(text, file.path)) {
    const texts: ScriptText[] = [];
    for (const script of job.scripts) texts.push(await textOf(script, file));
    jobs.push({ texts, objects: objectsOf(job) });
  }
  return { language: "Windows Script File", jobs };
}

async function textOf(script: WsfScript, file: ScriptFile): Promise<ScriptText> {
  const language = languageOf(script, file);
  const { source, textPlace } = script;
  if (source === undefined) {
    const text = namesEncoded(script.language ?? "") ? decodeEncodedScript(script.text) : script.text;
    return { language: await dialectOf(language, text), text, placeAt: placeFinder(text, textPlace) };
  }
  const own = findScript(resolve(dirname(file.hostPath), source.replaceAll("\\", "/")));
  const content = readScript(own);
  const begin = { line: 1, column: 1, file: own.path };
  return { language: await dialectOf(language, content), text: content, placeAt: placeFinder(content, begin) };
}

function objectsOf({ objects, references }: WsfJob): JobObject[] {
  return [
    ...objects.map(({ id, className, place }) => ({ id, progId: className, at: place })),
    ...references.flatMap(({ object, place }) =>
      object === undefined ? [] : [{ id: null, progId: object, at: place }],
    ),
  ];
}
