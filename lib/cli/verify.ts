import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { RealClock, VirtualClock } from "../apartment/clock.js";
import { createVirtualServer } from "../create-virtual-server.js";
import { verifyLifecycle, type LifecycleReport } from "../testing/lifecycle.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { CommandError, type Command } from "./command.js";

const usage = `Usage: vmcom verify [--debug] [--json] [--real-time | --module FILE]

Takes a machine of a server through the documented table of events per method, with sinks on both
event interfaces, and compares what they hear with what is documented.

  --json         print { ok, rows: [...], clauses: {...} }
  --real-time    let the operations take their time; they run on a virtual clock otherwise
  --module FILE  check another server: the module's default export is a function that makes it

The exit code is 1 if anything differs.`;

export const verify: Command = {
  summary: "check a server against the documented table of states and events",
  usage,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: "boolean", default: false },
        "real-time": { type: "boolean", default: false },
        module: { type: "string" },
      },
    });
    const server =
      values.module === undefined
        ? createVirtualServer({ clock: values["real-time"] ? new RealClock() : new VirtualClock() })
        : await serverOfModule(values.module);
    const report = verifyLifecycle(server);
    process.stdout.write(values.json ? `${JSON.stringify(asJson(report), null, 2)}\n` : asText(report));
    return report.ok ? 0 : 1;
  },
};

async function serverOfModule(file: string): Promise<IVMVirtualServer> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown };
  if (typeof module.default !== "function") {
    throw new CommandError(`the default export of '${file}' is not a function that makes a server`);
  }
  return (await (module.default as () => unknown)()) as IVMVirtualServer;
}

/** The failure clauses have their counts here from the contract on. */
function asJson(report: LifecycleReport): object {
  return { ...report, clauses: { passed: 0, failed: 0, deviating: 0, unreachable: 0 } };
}

function asText(report: LifecycleReport): string {
  const lines = report.rows.flatMap((row) => [
    `${row.ok ? "ok  " : "DIFF"}  ${row.method}`,
    `      documented  ${row.expected.join(", ")}`,
    `      machine     ${row.machineEvents.join(", ")}`,
    `      server      ${row.serverEvents.join(", ")}`,
    `      State       ${row.state}`,
    ...(row.error === undefined ? [] : [`      failed      ${row.error}`]),
  ]);
  const wrong = report.rows.filter((row) => !row.ok).length;
  lines.push("", wrong === 0 ? `All ${report.rows.length} rows are as documented.` : `${wrong} rows differ.`);
  return `${lines.join("\n")}\n`;
}
