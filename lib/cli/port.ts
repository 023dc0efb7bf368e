import { dirname } from "node:path";
import { UsageError, type Command } from "./command.js";
import { parseLine } from "./recording-options.js";

const usage = `Usage: vmcom port [options] FILE

Writes a script as TypeScript that does the same: FILE.ts, with a report in FILE.port.md and FILE.port.json that
names what is written differently, what a person has to decide, and members that do not exist. FILE is a .vbs, .js
or .wsf file, each job of which becomes a module. vmcom compare FILE.vbs FILE.ts shows that the two do the same.

  -o DIR         where to write; beside the script unless given
  --style sync   keeps waiting where the script waits: the rule
  --style async  makes awaits of loops that only wait for a task

The module is laid out with the Prettier of the project that it goes to, if there is one.`;

export const port: Command = {
  summary: "write a script as TypeScript, with a report",
  usage,
  async run(line) {
    const { values, rest } = parseLine(line, { "-o": "value", "--style": "value" });
    const [file, ...more] = rest;
    if (file === undefined || more.length > 0) throw new UsageError("port takes a script");
    const style = values.get("--style")?.[0] ?? "sync";
    if (style !== "sync" && style !== "async") throw new UsageError(`there is no style '${style}'`);
    const { portFile, writePort } = await import("../port/port-file.js");
    const directory = values.get("-o")?.[0] ?? dirname(file);
    const ported = await portFile(file, { directory, style });
    for (const each of ported) {
      const { lines, entries } = each.report.json;
      const reviews = entries.filter(({ level }) => level !== "changed").length;
      const look = reviews === 0 ? "" : `; ${reviews} ${reviews === 1 ? "place needs" : "places need"} a look`;
      process.stdout.write(
        `${writePort(each, directory)}: ${lines.percentWithoutHelper} % of ${lines.code} lines are plain TypeScript${look}\n`,
      );
    }
    return 0;
  },
};
