import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ignoringComErrors } from "../com/ignoring.js";
import type { FileSystem } from "../files/file-system.js";
import { parseCommandLine } from "./command-line.js";

/** A program and what it is given: never anything that a shell would read. */
export interface ProgramCall {
  readonly file: string;
  readonly args: readonly string[];
}

/** Where commands are looked up. */
export interface CommandPlace {
  readonly fileSystem: Pick<FileSystem, "kind" | "hostPath">;
  /** What runs scripts where there is no Windows Script Host; undefined where there is one. */
  readonly scriptHost: ProgramCall | undefined;
}

const WINDOWS_SCRIPT_HOST = /(?:^|[\\/])[cw]script(?:\.exe)?$/i;
const DRIVE_PATH = /^[a-z]:[\\/]/i;

/**
 * What a command line calls. Programs that lie on one of the server's drives are called where the host
 * keeps them; `cscript x.vbs` and `wscript x.vbs` call the script host of the place.
 * @returns undefined for a line without a program
 */
export function programCallOf(commandLine: string, place: CommandPlace): ProgramCall | undefined {
  const [program, ...args] = parseCommandLine(commandLine);
  if (program === undefined || program === "") return undefined;
  const { fileSystem, scriptHost } = place;
  if (scriptHost === undefined || !WINDOWS_SCRIPT_HOST.test(program)) {
    return { file: onHost(program, fileSystem), args };
  }
  // //nologo and the like are for the host, and may stand anywhere.
  const script = args.findIndex((argument) => !argument.startsWith("//"));
  const call = args.map((argument, index) => (index === script ? onHost(argument, fileSystem) : argument));
  return { file: scriptHost.file, args: [...scriptHost.args, ...call] };
}

/** vmcom's own script host, unless this is a Windows that still has its own. */
export function defaultScriptHost(): ProgramCall | undefined {
  const windows = process.env["SystemRoot"] ?? "C:\\Windows";
  if (process.platform === "win32" && existsSync(join(windows, "System32", "cscript.exe"))) return undefined;
  return { file: process.execPath, args: [fileURLToPath(new URL("../cli/main.js", import.meta.url)), "run"] };
}

/** The host's path of a file on a drive; anything else is left as it is said. */
function onHost(said: string, fileSystem: CommandPlace["fileSystem"]): string {
  if (!DRIVE_PATH.test(said)) return said;
  // What is no path for the drives may be one for the host; it says so if not.
  return ignoringComErrors(() => (fileSystem.kind(said) === "file" ? fileSystem.hostPath?.(said) : said)) ?? said;
}
