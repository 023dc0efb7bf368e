/** Runs two scripts, each on a server of its own that is like the other's, and compares what they did. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTypeScript } from "../script/host/languages.js";
import { compareTraces, type Ignored, type TraceComparison } from "./compare-traces.js";
import { recordScript } from "./record-script.js";
import { isTrace } from "./trace-reader.js";

export interface CompareOptions {
  /** As for recording; each script has its own. */
  readonly server: string;
  readonly setup?: readonly string[];
  /** What both scripts get. */
  readonly args?: readonly string[];
  readonly ignored?: Ignored;
}

/** @param a a script, or a trace of one */
export async function compareScripts(a: string, b: string, options: CompareOptions): Promise<TraceComparison> {
  const directory = mkdtempSync(join(tmpdir(), "vmcom-compare-"));
  try {
    const traces: string[] = [];
    for (const [i, file] of [a, b].entries()) {
      const trace = join(directory, `${i}.json`);
      if (isTrace(file)) traces.push(file);
      else {
        const { server, setup = [], args = [] } = options;
        const standsFor = isTypeScript(file)
          ? [a, b].find((other) => !isTypeScript(other) && !isTrace(other))
          : undefined;
        await recordScript({ script: file, args, standsFor, server, setup, isQuiet: true }, trace);
        traces.push(trace);
      }
    }
    const [first = "", second = ""] = traces;
    return compareTraces(first, second, options.ignored);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
