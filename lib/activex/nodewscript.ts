/** nodewscript: scripts of the script host that are programs of Node's as well. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { format } from "node:util";
import * as enumerations from "../generated/enumerations.js";
import type { HostCommandLine } from "../script/host/command-line.js";
import type { HostTerminal } from "../script/host/host-terminal.js";
import { describeError, executeModern } from "../script/host/modern-script.js";
import { readScript, type ScriptFile } from "../script/host/script-file.js";
import activex, { Enumerator } from "./index.js";
import { NodeWScript } from "./node-wscript.js";

export interface NodeScript {
  readonly file: ScriptFile;
  readonly line: HostCommandLine;
  readonly terminal: HostTerminal;
  readonly exit: (exitCode: number) => never;
  /** Shows stacks. */
  readonly debug: boolean;
}

const MS_PER_SECOND = 1000;

/**
 * Runs the script; returns its exit code when its last statement has run. What it leaves under way keeps the process
 * alive as in any Node program.
 */
export async function runNodeScript({ file, line, terminal, exit, debug }: NodeScript): Promise<number> {
  const { timeout = 0, args } = line;
  const wscript = new NodeWScript({
    activex,
    path: file.path,
    args,
    terminal,
    exit,
    timeout,
    // As console.log, but at once: what follows may end the process.
    print: (...values) => terminal.write("out", `${format(...values)}\n`),
  });
  installGlobals(file.hostPath, wscript);
  // Only a timer that does not keep the process alive lets a script end before its time.
  if (timeout > 0) setTimeout(() => wscript.Quit(0), timeout * MS_PER_SECOND).unref();
  const end = (error: unknown): number => {
    if (!line.isBatch) terminal.write("error", `${describeError(error, file.hostPath, debug)}\n`);
    return 1;
  };
  const report = (error: unknown): never => exit(end(error));
  process.on("uncaughtException", report);
  process.on("unhandledRejection", report);
  try {
    await executeModern(file.hostPath, readScript(file));
    return 0;
  } catch (error) {
    return end(error);
  }
}

/** What a script finds in its global scope, beside Node's own. */
function installGlobals(hostPath: string, wscript: NodeWScript): void {
  const create = (progId: string, options?: unknown): object =>
    typeof options === "string" ? wscript.CreateObject(progId, options) : new activex.Object(progId, options);
  const plain = (globalThis as { ActiveXObject?: object }).ActiveXObject;
  const module = { exports: {}, id: ".", filename: hostPath };
  const members: Record<string, unknown> = {
    ...enumerations,
    require: createRequire(hostPath),
    module,
    exports: module.exports,
    __filename: hostPath,
    __dirname: dirname(hostPath),
    WScript: wscript,
    WSH: wscript,
    Enumerator,
    GetObject: (path?: string, progId?: string) =>
      progId === undefined ? new activex.Object(path, { getobject: true }) : wscript.GetObject(path, progId),
    // With or without `new`: a function that returns an object gives that object.
    ActiveXObject: Object.assign(function ActiveXObject(progId: string, options?: unknown) {
      return create(progId, options);
    }, plain),
  };
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }
}
