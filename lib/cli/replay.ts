import { replayScript } from "../trace/record-script.js";
import { UsageError, type Command } from "./command.js";

const usage = `Usage: vmcom replay TRACE SCRIPT [arguments]

Runs a script whose calls the trace answers: no server is needed, and what the trace has heard happens in the
same order. The exit code is the script's, or 1 if it asks for something else than the script of the trace did.`;

export const replay: Command = {
  summary: "run a script on the answers of a trace",
  usage,
  async run([trace, script, ...args], { debug }) {
    if (trace === undefined || script === undefined) throw new UsageError("replay takes a trace and a script");
    const { TraceReader } = await import("../trace/trace-reader.js");
    // What is no trace is told before anything runs.
    new TraceReader(trace)[Symbol.dispose]();
    return replayScript({ script, args, debug }, trace);
  },
};
