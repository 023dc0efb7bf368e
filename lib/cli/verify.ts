import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { RealClock } from "../apartment/clock.js";
import { isThisMachine } from "../com/class-registry.js";
import { createVirtualServer } from "../create-virtual-server.js";
import { uriOfServer } from "../drivers/libvirt/server-names.js";
import { checkContract, checkRoundTrips, inWorld } from "../testing/contract/contract.js";
import type { ContractEntry, ContractOptions, CreateServer } from "../testing/contract/contract.js";
import { referenceCapabilities } from "../testing/contract/reference-capabilities.js";
import { referenceServer } from "../testing/contract/reference-world.js";
import { verifyLifecycle, type LifecycleReport } from "../testing/lifecycle.js";
import { CommandError, UsageError, type Command } from "./command.js";

const usage = `Usage: vmcom verify [--json] [--real-time | --module FILE | --server NAME]

Checks a server against the documented contract: takes a machine through the table of events per method, with
sinks on both event interfaces; writes and reads every property, on the same object, on a second reference and
after a restart; and brings about every documented failure, on a new server each.

  --json         print { ok, rows, properties, clauses, entries }
  --real-time    let the operations of the table take their time; the rest runs on a virtual clock always
  --module FILE  check another implementation: the module's default export is a function that makes a server.
                 It may export { capabilities, deviations } as "vmcom/testing" describes them
  --server NAME  check a host: a name of servers.json, or libvirt: and a URI. Machines are made and removed there

Prints how many clauses passed, failed, deviate as the module says, and are unreachable. The exit code is 1 if
anything differs.`;

/** What is checked. */
interface Subject extends ContractOptions {
  readonly create: CreateServer;
  /** Makes the server of the table, if it is another one. */
  readonly createForLifecycle?: CreateServer;
}

interface Report {
  readonly lifecycle: LifecycleReport;
  readonly properties: readonly ContractEntry[];
  readonly clauses: readonly ContractEntry[];
}

export const verify: Command = {
  summary: "check a server against the documented contract",
  usage,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: "boolean", default: false },
        "real-time": { type: "boolean", default: false },
        module: { type: "string" },
        server: { type: "string" },
      },
    });
    const subject = await subjectOf(values);
    const report = await check(subject);
    process.stdout.write(values.json ? `${JSON.stringify(asJson(report), null, 2)}\n` : asText(report));
    return isOk(report) ? 0 : 1;
  },
};

async function subjectOf(options: {
  readonly "real-time": boolean;
  readonly module?: string | undefined;
  readonly server?: string | undefined;
}): Promise<Subject> {
  const { module, server } = options;
  if (module !== undefined && server !== undefined) throw new UsageError("verify checks a module or a server");
  if (module !== undefined) return subjectOfModule(module);
  if (server === undefined || isThisMachine(server)) return reference(options["real-time"]);
  const { hostSubject } = await import("../testing/contract/host-world.js");
  return hostSubject(uriOfServer(server));
}

function reference(realTime: boolean): Subject {
  const subject = { create: referenceServer, capabilities: referenceCapabilities };
  if (!realTime) return subject;
  return { ...subject, createForLifecycle: () => createVirtualServer({ clock: new RealClock() }) };
}

async function subjectOfModule(file: string): Promise<Subject> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as ContractOptions & { readonly default?: unknown };
  if (typeof module.default !== "function") {
    throw new CommandError(`the default export of '${file}' is not a function that makes a server`);
  }
  const { capabilities, deviations } = module;
  return {
    create: module.default as CreateServer,
    ...(capabilities === undefined ? {} : { capabilities }),
    ...(deviations === undefined ? {} : { deviations }),
  };
}

async function check(subject: Subject): Promise<Report> {
  const { create, createForLifecycle = create } = subject;
  return {
    lifecycle: await inWorld(createForLifecycle, subject, (world) => verifyLifecycle(world.server)),
    properties: await checkRoundTrips(create, subject),
    clauses: await checkContract(create, subject),
  };
}

function isOk({ lifecycle, properties, clauses }: Report): boolean {
  return lifecycle.ok && [...properties, ...clauses].every(({ verdict }) => verdict !== "failed");
}

function count(entries: readonly ContractEntry[]): Record<ContractEntry["verdict"], number> {
  const counts = { passed: 0, failed: 0, deviating: 0, unreachable: 0 };
  for (const { verdict } of entries) counts[verdict]++;
  return counts;
}

function asJson(report: Report): object {
  const { lifecycle, properties, clauses } = report;
  const notable = [...properties, ...clauses].filter(({ verdict }) => verdict !== "passed");
  return {
    ok: isOk(report),
    rows: lifecycle.rows,
    properties: count(properties),
    clauses: count(clauses),
    entries: notable.map(({ id, verdict, reason }) => ({ id, verdict, reason })),
  };
}

function asText({ lifecycle, properties, clauses }: Report): string {
  const lines = lifecycle.rows.flatMap((row) => [
    `${row.ok ? "ok  " : "DIFF"}  ${row.method}`,
    `      documented  ${row.expected.join(", ")}`,
    `      machine     ${row.machineEvents.join(", ")}`,
    `      server      ${row.serverEvents.join(", ")}`,
    `      State       ${row.state}`,
    ...(row.error === undefined ? [] : [`      failed      ${row.error}`]),
  ]);
  const wrong = lifecycle.rows.filter((row) => !row.ok).length;
  lines.push("", wrong === 0 ? `All ${lifecycle.rows.length} rows are as documented.` : `${wrong} rows differ.`, "");
  const notable = [...properties, ...clauses].filter(({ verdict }) => verdict !== "passed");
  lines.push(...notable.map(({ id, verdict, reason }) => `${verdict.padEnd(12)}${id}\n${" ".repeat(12)}${reason}`));
  lines.push(...(notable.length === 0 ? [] : [""]), summary("properties", properties), summary("clauses", clauses));
  return `${lines.join("\n")}\n`;
}

/** "646 clauses: 639 passed, 0 failed, 0 deviating, 7 unreachable" */
function summary(what: string, entries: readonly ContractEntry[]): string {
  const counts = Object.entries(count(entries)).map(([verdict, number]) => `${number} ${verdict}`);
  return `${entries.length} ${what}: ${counts.join(", ")}`;
}
