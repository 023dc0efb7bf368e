/** The scripts of a job as one text for each of their languages; what the job declares stands in front of them. */
import { dirname, resolve } from "node:path";
import { decodeEncodedScript } from "../script/host/encoded-script.js";
import { namesEncoded } from "../script/host/languages.js";
import { findScript, readScript, type ScriptFile } from "../script/host/script-file.js";
import { constantsOf } from "../script/wsf/type-library-constants.js";
import { languageOf } from "../script/wsf/wsf-script.js";
import type { WsfJob, WsfScript } from "../script/wsf/wsf-file.js";

export type JobLanguage = "VBScript" | "JScript";

/** Scripts in one language, one after the other. */
export interface JobText {
  readonly text: string;
  /** For each line of the text the line of the .wsf file that it comes from; 0 for what the port has put there. */
  readonly sources: readonly number[];
  /** For each line the number of the script that it is part of; 0 for what stands in front of them. */
  readonly scripts: readonly number[];
  /** Where scripts begin in the text. */
  readonly starts: readonly number[];
}

/** The languages of the scripts, in their order; undefined where one is written for Node. */
export function languagesOf(job: WsfJob, file: ScriptFile): readonly JobLanguage[] | undefined {
  const languages = job.scripts.map((script) => languageOf(script, file));
  return languages.some((language) => language === "JavaScript") ? undefined : (languages as JobLanguage[]);
}

/** @param owns whether objects and resources of the job are declared in this language */
export function jobText(job: WsfJob, file: ScriptFile, language: JobLanguage, owns: boolean): JobText {
  const texts = job.scripts.map((script) => (languageOf(script, file) === language ? textOf(script, file) : undefined));
  const names = texts.join("\n");
  const head = language === "VBScript" ? vbscriptHead(job, names, owns) : jscriptHead(job, names, owns);
  const lines = head.map((line) => ({ line, source: 0, script: 0 }));
  const starts: number[] = [];
  job.scripts.forEach(({ source, textPlace, place }, i) => {
    const text = texts[i];
    if (text === undefined) return;
    if (lines.length > 0) starts.push(lines.reduce((length, { line }) => length + line.length + 1, 0));
    plain(text, language).forEach((line, k) => {
      lines.push({ line, source: source === undefined ? textPlace.line + k : place.line, script: i + 1 });
    });
  });
  return {
    text: lines.map(({ line }) => line).join("\n"),
    sources: lines.map(({ source }) => source),
    scripts: lines.map(({ script }) => script),
    starts,
  };
}

/** The text of a script, from its element or from its file. */
export function textOf(script: WsfScript, file: ScriptFile): string {
  if (script.source === undefined)
    return namesEncoded(script.language ?? "") ? decodeEncodedScript(script.text) : script.text;
  return readScript(findScript(resolve(dirname(file.hostPath), script.source.replaceAll("\\", "/"))));
}

/** Its lines. */
function plain(text: string, language: JobLanguage): string[] {
  // What the script before it ends with would go on here.
  const isContinued = language === "JScript" && /^\s*(?:[([+-]|\/(?![/*]))/.test(text);
  return `${isContinued ? ";" : ""}${text}`.split(/\r\n|\r|\n/);
}

/** Whether a text names something, in any letter case where that does not matter. */
export function names(text: string, name: string, language: JobLanguage): boolean {
  const escaped = name.replace(/[$]/g, "\\$&");
  return new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, language === "VBScript" ? "i" : "").test(text);
}

/** The number of the first script that names something; Infinity if none does. */
export function firstNaming({ text, scripts }: JobText, name: string, language: JobLanguage): number {
  const line = text.split("\n").findIndex((each) => names(each, name, language));
  return scripts[line] ?? Infinity;
}

/** The constants of the type libraries that the job refers to, as far as the text names them; Virtual Server's are everywhere. */
function constantsIn({ references }: WsfJob, text: string, language: JobLanguage): [string, number][] {
  const constants = references.flatMap(({ object, guid }) => Object.entries(constantsOf(object, guid) ?? {}));
  return [...new Map(constants)].filter(([name]) => !/^vm/i.test(name) && names(text, name, language));
}

function vbscriptHead(job: WsfJob, text: string, owns: boolean): string[] {
  const breaks: Readonly<Record<string, string>> = { "\r\n": "vbCrLf", "\r": "vbCr", "\n": "vbLf" };
  const quoted = (value: string): string => {
    return `"${value.replaceAll('"', '""').replace(/\r\n|\r|\n/g, (found) => `" & ${breaks[found] ?? ""} & "`)}"`;
  };
  const constants = constantsIn(job, text, "VBScript").map(([name, value]) => `Const ${name} = ${value}`);
  if (!owns) return constants;
  const made = job.objects.map(
    ({ id, className, hasEvents }) =>
      `Set ${id} = WScript.CreateObject(${quoted(className)}${hasEvents ? `, "${id}_"` : ""})`,
  );
  if (job.resources.size === 0) return [...constants, ...made];
  const cases = [...job.resources].map(([id, value]) => `Case ${quoted(id)} getResource = ${quoted(value)}`);
  const otherwise = 'Case Else Err.Raise &H80070057, "getResource", "There is no resource """ & id & """."';
  return [
    ...constants,
    ...made,
    "Function getResource(id)",
    "Select Case id",
    ...cases,
    otherwise,
    "End Select",
    "End Function",
  ];
}

function jscriptHead(job: WsfJob, text: string, owns: boolean): string[] {
  const constants = constantsIn(job, text, "JScript").map(([name, value]) => `var ${name} = ${value};`);
  if (!owns) return constants;
  const made = job.objects.map(({ id, className, hasEvents }) => {
    return `var ${id} = WScript.CreateObject(${JSON.stringify(className)}${hasEvents ? `, "${id}_"` : ""});`;
  });
  if (job.resources.size === 0) return [...constants, ...made];
  const cases = [...job.resources].map(([id, value]) => `case ${JSON.stringify(id)}: return ${JSON.stringify(value)};`);
  return [
    ...constants,
    ...made,
    "function getResource(id) {",
    "switch (String(id)) {",
    ...cases,
    "}",
    "throw new Error(-2147024809, 'There is no resource \"' + id + '\".');",
    "}",
  ];
}
