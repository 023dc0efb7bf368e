import { processTerminal } from "../script/host/host-terminal.js";
import { ScriptHost } from "../script/host/script-host.js";
import { UsageError, type Command } from "./command.js";
import { chooseServer, takeServer } from "./server-option.js";

const usage = `Usage: vmcom run [--debug] [--server NAME] FILE [//options] [arguments]

Runs a script of the Windows Script Host as cscript does: VBScript (.vbs), JScript (.js), .wsf and .wsh
files; and JavaScript for Node (.js, .mjs, .cjs) with the host's names as globals. Options are cscript's,
anywhere on the line:

  //T:nn        ends the script after nn seconds
  //Job:xxxx    runs this job of a .wsf file
  //E:engine    runs the file as VBScript or JScript, whatever its extension
  //B           shows neither errors nor questions

  --server NAME stands for the server where the script names none: a name of servers.json, or libvirt: and a URI

//Nologo, //I, //D, //X, //S, //U and //H are accepted. The exit code is the script's: WScript.Quit's
argument, or 1 after an error.`;

export const run: Command = {
  summary: "run a script (.vbs, .js, .wsf)",
  usage,
  async run(all, { debug }) {
    const { server, rest: args } = takeServer(all);
    const file = args.find((arg) => !arg.startsWith("//"));
    if (file?.startsWith("--") === true || args.length === 0) throw new UsageError("run takes a script file");
    await chooseServer(server);
    const exit = (code: number): never => process.exit(code);
    const { exitCode, isOver } = await new ScriptHost({ terminal: processTerminal(), exit, debug }).run(args);
    // Sinks and work under way end with the script.
    return isOver ? exit(exitCode) : exitCode;
  },
};
