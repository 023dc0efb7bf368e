import { expect } from "chai";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { advise } from "../../../lib/com/sinks.js";
import { vmVMState_Running } from "../../../lib/generated/enumerations.js";
import type { ObjectCounters } from "../../../lib/marshal/index.js";
import { RemoteServer } from "../support/remote-server.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
// Or every context that is made later, such as a script's, would have it too.
setFlagsFromString("--no-expose-gc");

/** Collects garbage until the other thread counts what is expected; a test that waits in vain times out. */
async function collectUntil(remote: RemoteServer, isReached: (counters: ObjectCounters) => boolean): Promise<void> {
  for (let counters: ObjectCounters | undefined; counters === undefined || !isReached(counters);) {
    collectGarbage();
    await turn();
    counters = await remote.tell<ObjectCounters>("counters");
  }
}

describe("Proxies that nobody holds", function () {
  this.timeout(30_000);

  it("are given back, and the object comes again when it is asked for", async () => {
    await using remote = await RemoteServer.start();
    const { server } = remote;
    await remote.tell("create", "web");
    for (let round = 0; round < 1000; round++) void server.FindVirtualMachine("web")?.GuestOS;
    for (let round = 0; round < 100; round++) server.CreateVirtualNetwork(`net ${round}`, "C:\\");
    expect((await remote.tell<ObjectCounters>("counters")).objects).to.be.above(100);
    await collectUntil(remote, (counters) => counters.objects === 1);
    expect(server.FindVirtualMachine("web")?.Name).to.equal("web");
  });

  it("are not given back while another reference is held", async () => {
    await using remote = await RemoteServer.start();
    await remote.tell("create", "web");
    const machine = remote.server.FindVirtualMachine("web")!;
    for (let round = 0; round < 100; round++) void remote.server.FindVirtualMachine("web");
    await collectUntil(remote, ({ objects }) => objects === 2);
    expect(machine.Name).to.equal("web");
  });

  it("stay while they have sinks", async () => {
    await using remote = await RemoteServer.start();
    await remote.tell("create", "web");
    const heard: number[] = [];
    const connect = () =>
      advise(remote.server.FindVirtualMachine("web")!, { OnStateChange: (state) => void heard.push(state) });
    // In an array that can be emptied: a connection holds its object.
    const connections = [connect()];
    await collectUntil(remote, ({ objects }) => objects === 2);
    remote.server.FindVirtualMachine("web")!.Startup().WaitForCompletion(-1);
    expect(heard.at(-1)).to.equal(vmVMState_Running);
    connections.pop()?.dispose();
    await collectUntil(remote, ({ objects, sinks }) => objects === 1 && sinks === 0);
  });
});
