/** What the command line of Run and Exec calls. */
import { existsSync } from "node:fs";
import { programCallOf, type CommandPlace, type ProgramCall } from "../../../model/event-script-command.js";
import { parseCommandLine } from "../../../model/command-line.js";

const COMMAND_INTERPRETER = /(?:^|[\\/])cmd(?:\.exe)?$/i;
const SCRIPT_FILE = /\.(?:vbs|vbe|js|jse|wsf|wsh)$/i;

/**
 * Programs are called without a shell, with two things that Windows did besides: a script's name alone runs
 * the script, and `cmd /c text` hands the text to the command interpreter. Where there is no cmd.exe
 * that is /bin/sh: the one place where a shell reads what a script says, and only because it asks for it.
 * @returns undefined for a line without a program
 */
export function shellCallOf(commandLine: string, place: CommandPlace): ProgramCall | undefined {
  const [program = ""] = parseCommandLine(commandLine);
  if (COMMAND_INTERPRETER.test(program) && process.platform !== "win32") return interpreterCall(commandLine);
  if (place.scriptHost !== undefined && SCRIPT_FILE.test(program))
    return programCallOf(`wscript ${commandLine}`, place);
  return programCallOf(commandLine, place);
}

function interpreterCall(commandLine: string): ProgramCall {
  const options = /^\s*(?:"[^"]*"|\S+)((?:\s*\/[a-z](?::\w+)?)*)\s*/i.exec(commandLine);
  const text = commandLine.slice(options?.[0].length ?? 0).trim();
  const runs = /\/c\b/i.test(options?.[1] ?? "");
  // Without /c it would wait for commands; nobody is going to give any.
  return { file: "/bin/sh", args: ["-c", runs ? withoutOuterQuotes(text) : ""] };
}

/**
 * cmd takes away the first quote and the last, which hold together a command with others in it; but not
 * around what is nothing but a program's path.
 */
function withoutOuterQuotes(text: string): string {
  const last = text.lastIndexOf('"');
  if (!text.startsWith('"') || last === 0) return text;
  const isPath = text.indexOf('"', 1) === last && existsSync(text.slice(1, last));
  return isPath ? text : text.slice(1, last) + text.slice(last + 1);
}
