import { recordScript } from "../trace/record-script.js";
import { UsageError, type Command } from "./command.js";
import { parseLine } from "./recording-options.js";

const usage = `Usage: vmcom record [options] SCRIPT [arguments]

Runs a script as vmcom run does, and writes a trace of it: every object that it makes, every call with its
arguments and its result or HRESULT, every event that one of its handlers hears, every line that it writes,
and its exit code. The trace is JSON, a line for each of these, and says nothing of this machine.

  -o FILE           where to write the trace; trace.json unless given
  --server home     the server of VMCOM_HOME, in real time: the rule
  --server fresh    a server without machines, on a computer where time passes only while the script waits, and
                    which is gone with all that the script has written when it ends
  --server DIR      the same with a copy of the home in DIR
  --setup SCRIPT    runs this script first, on the same server; may be given several times
  --quiet           does not show what the script writes

Ctrl+C ends the script; the trace has what it did until then. The exit code is the script's.`;

export const record: Command = {
  summary: "run a script and write down what it does",
  usage,
  async run(line, { debug }) {
    const { values, rest } = parseLine(line, {
      "-o": "value",
      "--server": "value",
      "--setup": "list",
      "--quiet": "flag",
    });
    const [script, ...args] = rest;
    if (script === undefined) throw new UsageError("record takes a script");
    const options = {
      script,
      args,
      server: values.get("--server")?.[0] ?? "home",
      setup: values.get("--setup") ?? [],
      isQuiet: values.has("--quiet"),
      debug,
    };
    return recordScript(options, values.get("-o")?.[0] ?? "trace.json");
  },
};
