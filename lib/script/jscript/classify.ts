/** Whether a .js file is one of the time, for JScript, or one of today's. */
import { parse, type Options } from "acorn";
import { JScriptCompileError } from "./compile-error.js";
import { parseJScript } from "./parser.js";
import { ProgramScopes } from "./scopes.js";

/** What only script hosts and JScript have. */
const SCRIPT_HOST_NAMES: ReadonlySet<string> = new Set([
  "WScript",
  "WSH",
  "ActiveXObject",
  "Enumerator",
  "VBArray",
  "GetObject",
  "CollectGarbage",
  "ScriptEngine",
  "ScriptEngineMajorVersion",
  "ScriptEngineMinorVersion",
  "ScriptEngineBuildVersion",
]);

/** What JScript does not have: names of Node's, and those that `vmcom run` adds for today's scripts. */
const NODE_NAMES: ReadonlySet<string> = new Set([
  "CreateObject",
  "ConnectObject",
  "require",
  "process",
  "Buffer",
  "module",
  "exports",
  "console",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "Promise",
  "Symbol",
  "Map",
  "Set",
  "WeakMap",
  "Proxy",
  "Reflect",
  "BigInt",
  "URL",
  "fetch",
  "globalThis",
  "global",
  "__dirname",
  "__filename",
]);

const MODERN: Options = {
  ecmaVersion: "latest",
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowHashBang: true,
  sourceType: "script",
};

/**
 * Which engine a file is for. JScript's are those that nothing else could parse, and those that are
 * written in ECMAScript 5 for a script host: they use WScript, ActiveXObject and their like, and
 * nothing of Node's.
 */
export function classifyJavaScript(source: string): "modern" | "jscript" {
  // Without one of its names or of its own signs a text has no reason to be JScript's.
  const names = namesOf(source);
  if (names === undefined) return !parsesToday(source) && looksLikeScriptHost(source) ? "jscript" : "modern";
  if (!parsesToday(source)) return "jscript";
  if (names.some((name) => NODE_NAMES.has(name))) return "modern";
  return names.some((name) => SCRIPT_HOST_NAMES.has(name)) ? "jscript" : "modern";
}

/** The names that a text uses and does not declare; undefined if JScript cannot parse it. */
function namesOf(source: string): string[] | undefined {
  if (source.startsWith("#!")) return undefined;
  try {
    const scopes = new ProgramScopes(parseJScript(source).program);
    const declared = new Set(scopes.declared());
    return scopes.names().filter((name) => !declared.has(name));
  } catch (error) {
    if (error instanceof JScriptCompileError) return undefined;
    throw error;
  }
}

function parsesToday(source: string): boolean {
  return (["script", "module"] as const).some((sourceType) => {
    try {
      parse(source, { ...MODERN, sourceType });
      return true;
    } catch {
      return false;
    }
  });
}

/** A text that does not parse at all: whose error message its author would know. */
function looksLikeScriptHost(source: string): boolean {
  const words = new Set(source.match(/[A-Za-z_$][\w$]*/g) ?? []);
  const has = (names: ReadonlySet<string>): boolean => [...names].some((name) => words.has(name));
  const isNew = ["const", "let", "import", "export", "class", "async", "await"].some((word) => words.has(word));
  return has(SCRIPT_HOST_NAMES) && !has(NODE_NAMES) && !isNew && !source.includes("=>");
}
