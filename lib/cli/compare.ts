import { compareScripts } from "../trace/compare-scripts.js";
import { UsageError, type Command } from "./command.js";
import { parseLine } from "./recording-options.js";

const usage = `Usage: vmcom compare [options] A B [arguments]

Compares what two scripts do: the calls that they make with their arguments and results, the events that they
hear, the lines that they write, the exit code. A and B are scripts, or traces of vmcom record. Each script is
run on a server of its own; both servers are alike, and time passes only while a script waits. A module in
TypeScript is run as if it lay where the script does: what that finds beside itself, its port finds as well.
What a script writes, there or elsewhere, is gone when it ends.

  --server fresh    servers without machines: the rule
  --server DIR      servers with a copy each of the home in DIR
  --setup SCRIPT    runs this script first, on both servers; may be given several times
  --ignore LIST     leaves these out, separated by commas: reads, events, output, errors, waits
                    (WaitForCompletion), exit, or members such as IVMTask.IsComplete
  --json            prints { equal, same, differences, diff }

What both say is followed by "equal", or by the differences as a diff. The exit code is 1 if there are any.`;

const KINDS = new Set(["reads", "calls", "events", "output", "errors", "waits", "exit"]);

export const compare: Command = {
  summary: "run two scripts and show where they do something else",
  usage,
  async run(line) {
    const { values, rest } = parseLine(line, {
      "--server": "value",
      "--setup": "list",
      "--ignore": "list",
      "--json": "flag",
    });
    const [a, b, ...args] = rest;
    if (a === undefined || b === undefined) throw new UsageError("compare takes two scripts or traces");
    const ignored = new Set((values.get("--ignore") ?? []).flatMap((list) => list.split(",")).map(ignorable));
    const result = await compareScripts(a, b, {
      server: values.get("--server")?.[0] ?? "fresh",
      setup: values.get("--setup") ?? [],
      args,
      ignored,
    });
    if (values.has("--json")) {
      const { isEqual, same, differences, text } = result;
      process.stdout.write(`${JSON.stringify({ equal: isEqual, same, differences, diff: text }, undefined, 2)}\n`);
    } else {
      const { isEqual, same, differences, text } = result;
      process.stdout.write(
        isEqual ? `equal: ${same} entries\n` : `${text}${differences} differences, ${same} entries are the same\n`,
      );
    }
    return result.isEqual ? 0 : 1;
  },
};

function ignorable(name: string): string {
  const lower = name.trim().toLowerCase();
  if (KINDS.has(lower) || /^[a-z_]\w*(?:\.\w+)?$/.test(lower)) return lower;
  throw new UsageError(`'${name}' is nothing that can be ignored`);
}
