/** The languages of scripts, by the names and extensions that ask for them. */
import type { RuntimeHost } from "../vbscript/runtime/host.js";
import type { ScriptLanguageEngine } from "../script-language-engine.js";

/** "JavaScript" is that of Node: what is written today. */
export type Language = "VBScript" | "JScript" | "JavaScript";

/** Languages with an engine of the script host's. */
export type EngineLanguage = Exclude<Language, "JavaScript">;

const BY_NAME: Readonly<Record<string, Language>> = {
  vbscript: "VBScript",
  vbs: "VBScript",
  "vbscript.encode": "VBScript",
  jscript: "JScript",
  js: "JScript",
  javascript: "JScript",
  javascript1: "JScript",
  livescript: "JScript",
  ecmascript: "JScript",
  "jscript.encode": "JScript",
};

/** The language that //E: or a .wsf file names. */
export function languageNamed(name: string): Language | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(BY_NAME, key) ? BY_NAME[key] : undefined;
}

/** Whether a name is that of a language whose texts the Script Encoder has written. */
export function namesEncoded(name: string): boolean {
  return /\.encode$/i.test(name);
}

const BY_EXTENSION: Readonly<Record<string, Language>> = {
  ".vbs": "VBScript",
  ".vbe": "VBScript",
  ".js": "JScript",
  ".jse": "JScript",
  ".mjs": "JavaScript",
  ".cjs": "JavaScript",
  ".ts": "JavaScript",
  ".mts": "JavaScript",
};

/** Whether a file is TypeScript, as ports are. */
export function isTypeScript(path: string): boolean {
  return /\.m?ts$/i.test(path);
}

/** The language that a file is written in. A .js file may also be written for Node: its text tells. */
export function languageOfExtension(extension: string): Language | undefined {
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
}

/** Without a sign of these a text is not JScript's, and nothing has to be loaded to find out. */
const SIGNS_OF_JSCRIPT =
  /\b(?:WScript|WSH|ActiveXObject|Enumerator|VBArray|GetObject|CollectGarbage|ScriptEngine\w*)\b|@\s*(?:cc_on|if|set)\b|::/;

/**
 * What a text that is called JScript is written in: the JScript of the time, or JavaScript for Node.
 * @param isPart whether it is a part of a .wsf file, which is JScript's without using any name of the host
 */
export async function dialectOf(language: Language, text: string, isPart = false): Promise<Language> {
  if (language !== "JScript") return language;
  if (!isPart && !SIGNS_OF_JSCRIPT.test(text)) return "JavaScript";
  const { classifyJavaScript } = await import("../jscript/classify.js");
  return classifyJavaScript(isPart ? `${text}\n;WScript` : text) === "jscript" ? "JScript" : "JavaScript";
}

/** What the engines of all languages take. */
export interface EngineOptions {
  readonly host: RuntimeHost;
  readonly poll: () => boolean;
  /** Runs what handles an event, where an engine connects handlers itself. */
  readonly handle: (handler: () => unknown) => unknown;
}

export type EngineFactory = (options: EngineOptions) => ScriptLanguageEngine;

/** Loads what runs a language. */
export async function engineFactory(language: EngineLanguage): Promise<EngineFactory> {
  if (language === "VBScript") {
    const { VBScriptEngine } = await import("../vbscript/engine.js");
    return (options) => new VBScriptEngine(options);
  }
  const { JScriptEngine } = await import("../jscript/engine.js");
  return (options) => new JScriptEngine(options);
}
