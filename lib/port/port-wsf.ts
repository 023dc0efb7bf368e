/** The jobs of a .wsf file as scripts in one language: what the file declares stands in front of them. */
import { dirname, resolve } from "node:path";
import { findScript, readScript, type ScriptFile } from "../script/host/script-file.js";
import { languageOf } from "../script/wsf/wsf-script.js";
import { parseWsf, type WsfJob } from "../script/wsf/wsf-file.js";

/** A job as a text in its language. */
export interface JobText {
  readonly language: "VBScript" | "JScript";
  readonly text: string;
  /** Undefined for the first job of the file. */
  readonly id: string | undefined;
}

/** @throws HostError for a file that is not in order; Error for a job in two languages */
export function jobsOf(file: ScriptFile, text: string): JobText[] {
  return parseWsf(text, file.path).map((job, i) => ({
    ...jobText(job, file),
    id: i === 0 ? undefined : (job.id ?? String(i + 1)),
  }));
}

/** A job whose scripts are in two languages, which call each other. */
export class MixedJob extends Error {}

function jobText(job: WsfJob, file: ScriptFile): Omit<JobText, "id"> {
  const languages = new Set(job.scripts.map((script) => languageOf(script, file)));
  const [language = "VBScript"] = languages;
  if (languages.size > 1 || language === "JavaScript") throw new MixedJob(job.id ?? "");
  const texts = job.scripts.map((script) => {
    if (script.source === undefined) return script.text;
    return readScript(findScript(resolve(dirname(file.hostPath), script.source.replaceAll("\\", "/"))));
  });
  const head = language === "VBScript" ? vbscriptHead(job) : jscriptHead(job);
  return { language, text: [head, ...texts.map((each) => withoutOption(each, language))].join("\n") };
}

/** Option Explicit stands in front of everything or nowhere. */
function withoutOption(text: string, language: string): string {
  return language === "VBScript" ? text.replace(/^\s*option\s+explicit\s*$/gim, "") : text;
}

function vbscriptHead({ objects, resources }: WsfJob): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""').replace(/\r\n|\r|\n/g, '" & vbCrLf & "')}"`;
  const made = objects.map(
    ({ id, className, hasEvents }) =>
      `Set ${id} = WScript.CreateObject(${quoted(className)}${hasEvents ? `, "${id}_"` : ""})`,
  );
  if (resources.size === 0) return made.join("\n");
  const cases = [...resources].map(([id, text]) => `Case ${quoted(id)} getResource = ${quoted(text)}`);
  return [...made, "Function getResource(id)", "Select Case id", ...cases, "End Select", "End Function"].join("\n");
}

function jscriptHead({ objects, resources }: WsfJob): string {
  const made = objects.map(({ id, className, hasEvents }) => {
    return `var ${id} = WScript.CreateObject(${JSON.stringify(className)}${hasEvents ? `, "${id}_"` : ""});`;
  });
  if (resources.size === 0) return made.join("\n");
  return [...made, `function getResource(id) { return ${JSON.stringify(Object.fromEntries(resources))}[id]; }`].join(
    "\n",
  );
}
