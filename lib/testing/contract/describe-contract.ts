import { verifyLifecycle } from "../lifecycle.js";
import { mocha, type Mocha } from "../mocha.js";
import { CLAUSE_IDS } from "./clause-ids.js";
import { assertDeviations, checkClause, checkRoundTrip, inWorld, whyUnreachable } from "./contract.js";
import type { ContractEntry, ContractOptions, CreateServer } from "./contract.js";
import { ROUND_TRIPS } from "./round-trips.js";
import { UNREACHABLE } from "./unreachable.js";

/**
 * The documented contract as a mocha suite: what each get reads after a put, the events of each method, and all
 * documented failures, each a test that is named by its id, `IVMVirtualMachine.Startup:VM_E_VM_RUNNING`.
 *
 * It runs against whatever implements the interfaces. What an implementation does otherwise is listed with a reason; such
 * a test passes as long as that is so, and fails when it is no longer true. What cannot be asked of it is pending.
 *
 * @param name what the suite is called
 * @param createServer makes a server without machines, for one test each
 *
 * @example
 * describeVirtualServerContract("my server", () => new MyServer(), {
 *   deviations: { "IVMTask.Cancel:E_FAIL": "A task that has ended is cancelled without an error." },
 *   capabilities: { files: myFiles },
 * });
 * @throws RangeError for a deviation from what is no clause
 */
export function describeVirtualServerContract(
  name: string,
  createServer: CreateServer,
  options: ContractOptions = {},
): void {
  const runner = mocha("describeVirtualServerContract");
  assertDeviations(options);
  runner.describe(name, () => {
    runner.describe("Lifecycle", () => describeLifecycle(runner, createServer, options));
    runner.describe("Properties", () => {
      for (const property of Object.keys(ROUND_TRIPS)) {
        const check = (): Promise<ContractEntry> => checkRoundTrip(property, createServer, options);
        const deviation = options.deviations?.[property];
        describeEntry(runner, `${property} reads what was written`, check, { deviation });
      }
    });
    for (const [interfaceName, ids] of byInterface(CLAUSE_IDS)) {
      runner.describe(interfaceName, () => {
        // What no caller can bring about, of whatever implementation, is no test; the contract's own tests count it.
        for (const id of ids.filter((each) => !(each in UNREACHABLE))) {
          const check = (): Promise<ContractEntry> => checkClause(id, createServer, options);
          const unreachable = whyUnreachable(id, options);
          describeEntry(runner, id, check, { unreachable, deviation: options.deviations?.[id] });
        }
      });
    }
  });
}

/** A test of one clause or property; `unreachable` says beforehand why there can be none. */
function describeEntry(
  { it }: Mocha,
  title: string,
  check: () => Promise<ContractEntry>,
  { unreachable, deviation }: { readonly unreachable?: string | undefined; readonly deviation?: string | undefined },
): void {
  if (unreachable !== undefined) return void it(`${title} (${unreachable})`);
  it(deviation === undefined ? title : `${title} (deviates: ${deviation})`, async function () {
    const { verdict, reason, error } = await check();
    if (verdict === "unreachable") this.skip();
    if (verdict === "failed") throw new Error(reason, { cause: error });
  });
}

function describeLifecycle({ it }: Mocha, createServer: CreateServer, options: ContractOptions): void {
  it("generates the documented events for each method", async () => {
    const { rows } = await inWorld(createServer, options, (world) => verifyLifecycle(world.server, world.path("life")));
    const wrong = rows.filter((row) => !row.ok);
    if (wrong.length > 0) throw new Error(`Not as documented: ${JSON.stringify(wrong, null, 2)}`);
  });
}

/** Ids by what is in front of their dot, in their order. */
function byInterface(ids: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const name = id.slice(0, id.indexOf("."));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [id]);
    else group.push(id);
  }
  return groups;
}
