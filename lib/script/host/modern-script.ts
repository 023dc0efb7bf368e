/** Scripts for Node that use the names of the script host: globals in place, errors with their place, exit code 1. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import type { HostCommandLine } from "./command-line.js";
import type { HostTerminal } from "./host-terminal.js";
import { isTypeScript } from "./languages.js";
import type { LazyModules } from "./lazy-modules.js";
import { functionNamed, installModernGlobals } from "./modern-globals.js";
import type { ScriptEnd } from "./script-host.js";
import type { ScriptFile } from "./script-file.js";
import type { ScriptSession, SessionOptions } from "./script-session.js";

export { functionNamed, installModernGlobals };

export interface ModernScript {
  readonly file: ScriptFile;
  /** Where a ported script finds itself. */
  readonly path: string;
  readonly text: string;
  readonly line: HostCommandLine;
  readonly terminal: HostTerminal;
  readonly modules: LazyModules;
  readonly ownObjects?: SessionOptions["ownObjects"];
  readonly pump?: SessionOptions["pump"];
  /** The clock that ported scripts see; the real one unless given. */
  readonly now?: (() => number) | undefined;
  readonly home?: SessionOptions["home"];
  readonly exit: (exitCode: number) => never;
  /** Shows stacks. */
  readonly debug: boolean;
}

/** As many frames as an object puts on top of the script that asks it for something, and some more. */
const STACK_FRAMES = 30;

/** What Node says when a script turns out to be a module. */
const MODULE_SYNTAX = /import statement outside a module|Unexpected token 'export'|import\.meta|await is only valid/;

/**
 * Runs the script until its last statement has run. What it leaves under way keeps the process alive as in any Node
 * program, unless an error has ended it.
 */
export async function runModernScript(run: ModernScript): Promise<ScriptEnd> {
  let finish = (): void => undefined;
  const end = (error: unknown): number => {
    if (!run.line.isBatch) run.terminal.write("error", `${describeError(error, run.file.hostPath, run.debug)}\n`);
    finish();
    return 1;
  };
  let session: ScriptSession | undefined;
  installModernGlobals(globalThis, () => (session ??= sessionOf(run)));
  // Errors in handlers and promises end the script too, as an uncaught error of Node's would.
  const report = (error: unknown): never => run.exit(end(error));
  process.on("uncaughtException", report);
  process.on("unhandledRejection", report);
  try {
    if (isTypeScript(run.file.hostPath)) {
      ({ finishScript: finish } = await import("../../port/runtime/lifetime.js"));
      await runTypeScriptModule(run);
      finish();
    } else {
      await executeModern(run.file.hostPath, run.text);
    }
    return { exitCode: 0, isOver: false };
  } catch (error) {
    return { exitCode: end(error), isOver: true };
  }
}

/** A module in TypeScript; one that has been ported finds the script host through "vmcom/port". */
async function runTypeScriptModule(run: ModernScript): Promise<void> {
  const { file, path, line, exit, ...world } = run;
  const [{ usePortSession }, { portSession }, { runTypeScript }, inWordsOfScript] = await Promise.all([
    import("../../port/runtime/session.js"),
    import("../../port/runtime/port-session.js"),
    import("./typescript-module.js"),
    wordsOfScripts(),
  ]);
  const { isBatch, timeout = 0, args } = line;
  // A module finds its arguments where Node puts them.
  process.argv = [process.execPath, file.hostPath, ...args];
  usePortSession(() => portSession({ ...world, path, args, isBatch, timeout, quit: exit }));
  await runTypeScript(file.hostPath, inWordsOfScript);
}

/** A ported script ends with the words of its language. They are there before it runs, as no event comes after the error. */
async function wordsOfScripts(): Promise<(error: unknown) => unknown> {
  const [{ isBegun, language }, { vbErrorOf, VbError }, { ComError }, { uncaughtText }] = await Promise.all([
    import("../../port/runtime/session.js"),
    import("../vbscript/runtime/vb-error.js"),
    import("../../com/com-error.js"),
    import("../../port/runtime/jscript-errors.js"),
  ]);
  return (error) => {
    if (language.isJScript) {
      const { source, text } = uncaughtText(error);
      return new VbError(1, { source, description: text, cause: error });
    }
    return isBegun() && (error instanceof ComError || error instanceof RangeError) ? vbErrorOf(error) : error;
  };
}

function sessionOf({ file, line, terminal, modules, exit, ownObjects, pump, home }: ModernScript): ScriptSession {
  return new (modules.session().ScriptSession)({
    path: file.path,
    args: line.args,
    terminal,
    modules,
    isBatch: line.isBatch,
    timeout: line.timeout ?? 0,
    hasVariants: false,
    ownObjects,
    pump,
    home,
    handlerNamed: (name) => functionNamed(globalThis, name),
    quit: exit,
  });
}

/**
 * Runs a script or a module in this process's own context.
 * @param firstLine where its text begins in the file
 */
export async function executeModern(file: string, source: string, firstLine = 1): Promise<void> {
  // The place of an error is found in its stack, in which the script may be below many frames of objects.
  Error.stackTraceLimit = Math.max(Error.stackTraceLimit, STACK_FRAMES);
  if (extname(file).toLowerCase() === ".mjs") return importModule(file, source);
  let script: Script;
  try {
    script = new Script(source, { filename: file, lineOffset: firstLine - 1 });
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
  if (isVbError(error)) return `${at} ${error.source}: ${error.text}${stack}`;
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

/** An error of a ported script. */
function isVbError(error: Error): error is Error & { readonly source: string; readonly text: string } {
  return error.name === "VbError" && "text" in error;
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
