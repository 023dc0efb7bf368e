import { UsageError, type Command } from "./command.js";

const usage = `Usage: vmcom nodewscript [--debug] FILE.js [//options] [arguments]

Runs a script of the Windows Script Host as the command nodewscript of the package winax does: in Node, with
WScript, ActiveXObject, Enumerator and GetObject beside require and the rest of Node. Other files than .js, .mjs
and .cjs are run as by vmcom run. Options are cscript's, anywhere on the line:

  //T:nn        ends the script after nn seconds
  //B           shows no errors

//Nologo, //Logo, //I, //D, //X, //S, //U and //H are accepted. The exit code is the script's: WScript.Quit's
argument, or 1 after an error.`;

const FOR_NODE = /\.[mc]?js$/i;

export const nodewscript: Command = {
  summary: "run a script as winax's nodewscript does (.js)",
  usage,
  async run(args, { debug }) {
    const named = args.find((arg) => !arg.startsWith("//"));
    if (named === undefined || named.startsWith("--")) throw new UsageError("nodewscript takes a script file");
    if (!FOR_NODE.test(named)) return (await import("./run.js")).run.run(args, { debug });
    const [{ parseHostCommandLine }, { findScript }, { processTerminal }, { runNodeScript }] = await Promise.all([
      import("../script/host/command-line.js"),
      import("../script/host/script-file.js"),
      import("../script/host/host-terminal.js"),
      import("../activex/nodewscript.js"),
    ]);
    const line = parseHostCommandLine(args);
    const exit = (code: number): never => process.exit(code);
    return runNodeScript({ file: findScript(named), line, terminal: processTerminal(), exit, debug });
  },
};
