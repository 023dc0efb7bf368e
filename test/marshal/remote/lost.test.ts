import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { advise } from "../../../lib/com/sinks.js";
import { createVirtualServer } from "../../../lib/create-virtual-server.js";
import { SimulatedDriver } from "../../../lib/drivers/simulated.js";
import { vmVMState_Running } from "../../../lib/generated/enumerations.js";
import { E_INVALIDARG, E_NOINTERFACE, E_POINTER, RPC_E_DISCONNECTED } from "../../../lib/generated/hresults.js";
import { marshalObject, unmarshalObject } from "../../../lib/marshal/index.js";
import { expectHresult } from "../../support/com-error-of.js";
import { FOLDER } from "../../support/server.js";
import { RemoteServer } from "../support/remote-server.js";

/** So long, in ms, a call may take to find out that nobody answers: on a busy computer. */
const BOUND = 2000;

function expectDisconnectedSoon(run: () => unknown): void {
  const begin = performance.now();
  expectHresult(RPC_E_DISCONNECTED, run);
  expect(performance.now() - begin).to.be.below(BOUND);
}

interface Counters {
  readonly clients: number;
  readonly objects: number;
  readonly sinks: number;
}

/** What a server's thread has, once it has so many clients: it hears of those that go in its own time. */
async function countersWith(remote: RemoteServer, clients: number): Promise<Counters> {
  for (;;) {
    const counters = await remote.tell<Counters>("counters");
    if (counters.clients === clients) return counters;
  }
}

describe("A remote object whose other side is gone", function () {
  this.timeout(30_000);

  it("is disconnected when the thread was terminated", async () => {
    await using remote = await RemoteServer.start();
    const machine = remote.machine();
    await remote.worker.terminate();
    expectDisconnectedSoon(() => machine.State);
    expectDisconnectedSoon(() => machine.Startup());
    expectDisconnectedSoon(() => advise(machine, {}));
    expectDisconnectedSoon(() => unmarshalObject(remote.handle));
  });

  it("is disconnected when the thread is terminated in the middle of a call", async () => {
    await using remote = await RemoteServer.start({ powerOn: 600_000 });
    const machine = remote.machine();
    let end: Promise<unknown> | undefined;
    const connection = advise(machine, { OnStateChange: () => void (end ??= remote.worker.terminate()) });
    expectDisconnectedSoon(() => machine.Startup().WaitForCompletion(-1));
    connection.dispose();
    await end;
  });

  it("is disconnected when the thread exits in the middle of a call", async () => {
    await using remote = await RemoteServer.start();
    const machine = remote.machine();
    await remote.tell("exit in a call");
    expectDisconnectedSoon(() => machine.Startup().WaitForCompletion(-1));
    expectDisconnectedSoon(() => machine.State);
  });

  it("is disconnected when the thread fails", async () => {
    await using remote = await RemoteServer.start();
    const machine = remote.machine();
    await remote.tell("throw in a call");
    const failed = once(remote.worker, "error");
    machine.Startup();
    await failed;
    expectDisconnectedSoon(() => machine.State);
  });

  it("is disconnected when its handle is released, in the middle of a call too", async () => {
    await using remote = await RemoteServer.start();
    const machine = remote.machine();
    await remote.tell("release in a call");
    expectDisconnectedSoon(() => machine.Startup());
    expectDisconnectedSoon(() => remote.server.Name);
    expectDisconnectedSoon(() => unmarshalObject(remote.handle));
    expect(await remote.tell("counters")).to.deep.equal({ clients: 0, objects: 0, sinks: 0 });
  });

  it("is disconnected when it was disposed of, and so is what was reached through it", async () => {
    await using remote = await RemoteServer.start();
    const machine = remote.machine("kept");
    advise(machine, {});
    remote.server[Symbol.dispose]();
    expectDisconnectedSoon(() => machine.State);
    expect(await countersWith(remote, 0)).to.deep.equal({ clients: 0, objects: 0, sinks: 0 });
    using again = unmarshalObject(remote.handle);
    expect(again.FindVirtualMachine("kept")?.Name).to.equal("kept");
    expect(again).not.to.equal(remote.server);
  });

  it("hears nothing more, and is forgotten there, when its own thread has ended", async () => {
    await using server = await RemoteServer.start();
    await using client = await RemoteServer.start();
    server.machine("web");
    expect(await client.tell("use", server.handle)).to.equal(vmVMState_Running);
    await countersWith(server, 1);
    await client.tell("use and stay", server.handle);
    expect(await server.tell("counters")).to.include({ clients: 2, sinks: 1 });
    await client.worker.terminate();
    // It is looked every second.
    expect(await countersWith(server, 1)).to.include({ sinks: 0 });
  });
});

describe("marshalObject", () => {
  it("takes objects of Virtual Server alone", () => {
    expectHresult(E_POINTER, () => marshalObject({}));
    expectHresult(E_POINTER, () => marshalObject(null as never));
    expectHresult(E_INVALIDARG, () => unmarshalObject({} as never));
    expectHresult(E_INVALIDARG, () => unmarshalObject(null as never));
    using server = createVirtualServer();
    using handle = marshalObject(server);
    expectHresult(E_NOINTERFACE, () =>
      unmarshalObject(Object.assign(structuredClone(handle), { table: "Nothing", thread: "another" })),
    );
  });

  it("gives the object itself in its own thread", () => {
    using server = createVirtualServer({ driver: new SimulatedDriver({ durations: { powerOn: 1 } }) });
    const machine = server.CreateVirtualMachine("web", FOLDER);
    using handle = marshalObject(server);
    {
      using own = unmarshalObject(structuredClone(handle));
      expect(own.FindVirtualMachine("web")).to.equal(machine);
    }
    // Disposing of it has not ended the server.
    machine.Startup().WaitForCompletion(-1);
    handle.release();
    handle.release();
    expect(handle.isOpen).to.equal(false);
    expectHresult(RPC_E_DISCONNECTED, () => unmarshalObject(handle));
  });

  it("keeps the thread alive only if it is told to", () => {
    using server = createVirtualServer();
    using handle = marshalObject(server);
    expect(handle.hasRef()).to.equal(false);
    expect(handle.ref().hasRef()).to.equal(true);
    expect(handle.unref().hasRef()).to.equal(false);
  });
});

describe("A process with idle handles and proxies", function () {
  this.timeout(30_000);

  it("ends by itself", () => {
    const program = fileURLToPath(new URL("../support/idle-process.mjs", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: "utf8", timeout: 20_000 });
    expect([status, stdout, stderr]).to.deep.equal([0, "one machine\n", ""]);
  });
});
