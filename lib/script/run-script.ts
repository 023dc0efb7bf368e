/** Runs a script file as cscript would: globals in place, errors with their place, exit code 1. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import type { HostStreams, FaceLoader } from "./wscript.js";
import { installScriptGlobals } from "./script-globals.js";

export interface ScriptRun {
  readonly file: string;
  readonly args: readonly string[];
  readonly face: FaceLoader;
  readonly streams: HostStreams;
  /** Shows stacks. */
  readonly debug?: boolean;
}

const EXTENSIONS = new Set([".js", ".mjs", ".cjs", ".jse"]);

/** What Node says when a script turns out to be a module. */
const MODULE_SYNTAX = /import statement outside a module|Unexpected token 'export'|import\.meta|await is only valid/;

/**
 * Runs the script; returns its exit code when its last statement has run. What it leaves under way
 * keeps the process alive as in any Node program.
 */
export async function runScript(run: ScriptRun): Promise<number> {
  const file = resolve(run.file);
  if (!EXTENSIONS.has(extname(file).toLowerCase())) {
    return fail(run, `There is no script engine for file extension "${extname(file)}".`);
  }
  const source = read(file);
  if (source === undefined) return fail(run, `Can not find script file "${file}".`);
  installScriptGlobals(globalThis, run.face, run.streams, file, run.args);
  const report = (error: unknown): void => {
    fail(run, describeError(error, file, run.debug === true));
    run.streams.exit(1);
  };
  // Errors in handlers and promises end the script too, as an uncaught error of Node's would.
  process.on("uncaughtException", report);
  process.on("unhandledRejection", report);
  try {
    await execute(file, source);
    return 0;
  } catch (error) {
    return fail(run, describeError(error, file, run.debug === true));
  }
}

async function execute(file: string, source: string): Promise<void> {
  if (extname(file).toLowerCase() === ".mjs") return importModule(file, source);
  let script: Script;
  try {
    script = new Script(source, { filename: file });
  } catch (error) {
    if (!(error instanceof SyntaxError) || !MODULE_SYNTAX.test(error.message)) throw error;
    return importModule(file, source);
  }
  Object.assign(globalThis, { require: createRequire(file) });
  script.runInThisContext();
}

async function importModule(file: string, source: string): Promise<void> {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    if (error instanceof SyntaxError) locate(error, file, source);
    throw error;
  }
}

/** Node keeps the place of a module's syntax error to itself; a Node that only checks the text tells. */
function locate(error: SyntaxError, file: string, source: string): void {
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "--check"], {
    input: source,
    encoding: "utf8",
  });
  if (stderr.startsWith("[stdin]:")) error.stack = file + stderr.slice("[stdin]".length);
}

function read(file: string): string | undefined {
  try {
    const bytes = readFileSync(file);
    // Scripts of the time are often saved as Unicode, which meant UTF-16LE with a mark.
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString("utf16le");
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
}

function fail(run: ScriptRun, message: string): number {
  run.streams.write("error", `${message}\n`);
  return 1;
}

interface ComErrorLike extends Error {
  readonly hresult: number;
  readonly source: string;
}

/** `path(line, column) Source: sentence`, as cscript prints it. */
export function describeError(error: unknown, file: string, debug: boolean): string {
  const place = placeOf(error, file);
  const at = `${file}${place === undefined ? "" : `(${place.line}, ${place.column})`}`;
  const stack = debug && error instanceof Error ? `\n${error.stack ?? ""}` : "";
  if (!(error instanceof Error)) {
    return `${at} Microsoft JScript runtime error: Exception thrown and not caught: ${textOf(error)}`;
  }
  if (isComError(error)) return `${at} ${error.source}: ${error.message}${stack}`;
  const kind = error instanceof SyntaxError && place?.isSyntax === true ? "compilation" : "runtime";
  return `${at} Microsoft JScript ${kind} error: ${error.message}${stack}`;
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return typeof thrown;
  }
}

function isComError(error: Error): error is ComErrorLike {
  return error.name === "ComError" && "hresult" in error;
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly isSyntax: boolean;
}

function placeOf(error: unknown, file: string): Place | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const lines = stack.split("\n");
  // A script that does not compile: "file:line", the line, a caret under the place.
  const first = lines[0] ?? "";
  if (first.startsWith(`${file}:`)) {
    const column = Math.max(0, lines.find((line) => /^ *\^/.test(line))?.indexOf("^") ?? 0) + 1;
    // An error that the running script has made begins so, too, but has frames.
    const isSyntax = !lines.some((line) => /^ +at /.test(line) && line.includes(file));
    return { line: Number(first.slice(file.length + 1)), column, isSyntax };
  }
  const frame = lines.find((line) => line.includes(file) || line.includes(pathToFileURL(file).href));
  const match = /:(\d+):(\d+)\)?$/.exec(frame ?? "");
  return match === null ? undefined : { line: Number(match[1]), column: Number(match[2]), isSyntax: false };
}
