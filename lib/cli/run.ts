import { createRequire } from "node:module";
import type * as Face from "../index.js";
import { runScript } from "../script/run-script.js";
import { processStreams } from "../script/wscript.js";
import { UsageError, type Command } from "./command.js";

const usage = `Usage: vmcom run [--debug] FILE.js [arguments]

Runs an automation script with CreateObject, GetObject, ActiveXObject, Enumerator, WScript and all
constants of Virtual Server as globals. //nologo and //B before the file are accepted, as cscript's.
The exit code is the script's: WScript.Quit's argument, or 1 after an error.`;

/** Options of cscript's that make no difference here. */
const IGNORED = new Set(["//nologo", "//logo", "//b", "//i", "//u"]);

/** The library is loaded when a script first uses it: require takes ES modules, and takes them at once. */
const face = (): typeof Face => createRequire(import.meta.url)("../index.js") as typeof Face;

export const run: Command = {
  summary: "run an automation script (.js)",
  usage,
  run(args, { debug }) {
    const rest = args.slice();
    while (IGNORED.has(rest[0]?.toLowerCase() ?? "")) rest.shift();
    const [file, ...scriptArgs] = rest;
    if (file === undefined || file.startsWith("--")) throw new UsageError("run takes a script file");
    return runScript({ file, args: scriptArgs, face, streams: processStreams(), debug });
  },
};
