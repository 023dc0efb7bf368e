import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { connectVirtualServer } from "../../lib/connect-virtual-server.js";
import { SimulatedLibvirt } from "../../lib/drivers/libvirt/simulated-libvirt.js";
import { RPC_E_SERVER_UNAVAILABLE } from "../../lib/generated/hresults.js";
import { vmTaskResult_Success } from "../../lib/generated/enumerations.js";
import { completed } from "../../lib/model/completed.js";
import { comErrorOf, expectHresult } from "../support/com-error-of.js";
import { hostBench, listen, stateOf } from "./host-bench.js";

describe("A host that is out of reach", () => {
  it("fails the task under way, says nothing about the machine, and tells the rest when it is back", () => {
    const bench = hostBench({ duration: () => 500 });
    const machine = bench.machine();
    const heard = listen(machine);
    const task = machine.Startup();
    bench.pass(100);
    bench.host.goDown();
    bench.pass(10_000);
    expect(task.IsComplete).to.equal(true);
    expect(task.Error >>> 0).to.equal(RPC_E_SERVER_UNAVAILABLE);
    expect(heard).to.deep.equal(["TurningOn"]);
    expect(stateOf(machine)).to.equal("TurningOn");
    bench.host.comeUp();
    bench.pass();
    expect(heard).to.deep.equal(["TurningOn", "Running"]);
    expect(stateOf(machine)).to.equal("Running");
  });

  it("finds a machine off that somebody has turned off meanwhile", () => {
    const bench = hostBench({ duration: () => 500 });
    const machine = bench.machine();
    const heard = listen(machine);
    machine.Startup();
    bench.pass(100);
    bench.host.goDown();
    bench.pass(1000);
    bench.host.named("web").destroy();
    bench.host.comeUp();
    bench.pass(5000);
    expect(heard).to.deep.equal(["TurningOn", "TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(stateOf(machine)).to.equal("TurnedOff");
  });

  it("keeps its machines listed with their last state, and answers calls with a clear code", () => {
    const bench = hostBench();
    const machine = bench.machine();
    bench.finish(machine.Startup());
    bench.host.goDown();
    bench.pass();
    expect([...bench.server.VirtualMachines].map((each) => each.Name)).to.deep.equal(["web"]);
    expect(stateOf(machine)).to.equal("Running");
    const error = expectHresult(RPC_E_SERVER_UNAVAILABLE, () => machine.Pause());
    expect(error.source).to.equal("IVMVirtualMachine.Pause");
    expect(error.message).to.include("simulated:///test");
    expectHresult(RPC_E_SERVER_UNAVAILABLE, () => machine.TurnOff());
    expectHresult(RPC_E_SERVER_UNAVAILABLE, () => machine.Save());
    expectHresult(RPC_E_SERVER_UNAVAILABLE, () => bench.machine("other"));
    expect(stateOf(machine)).to.equal("Running");
  });

  it("fails what is waiting for a pause when the host goes", () => {
    const bench = hostBench({ duration: (call) => (call === "suspend" ? 500 : 0) });
    const machine = bench.machine();
    bench.finish(machine.Startup());
    const goDown = listenOnce(bench, () => bench.host.goDown());
    expectHresult(RPC_E_SERVER_UNAVAILABLE, () => machine.Pause());
    expect(goDown.done).to.equal(true);
    bench.host.comeUp();
    bench.pass(5000);
    expect(stateOf(machine)).to.equal("Paused");
  });

  it("reports once what has changed meanwhile, each machine by the documented sequence", () => {
    const bench = hostBench();
    const names = ["starts", "stops", "saves", "stays", "goes"] as const;
    const domains = new Map(names.map((name) => [name, bench.foreign(name)]));
    for (const name of ["stops", "saves", "goes"] as const) domains.get(name)?.start();
    bench.pass();
    bench.heard.length = 0;
    bench.host.goDown();
    bench.pass();
    domains.get("starts")?.start();
    domains.get("starts")?.suspend();
    domains.get("starts")?.resume();
    domains.get("stops")?.destroy();
    domains.get("saves")?.beginSave();
    domains.get("saves")?.endSave();
    const goes = bench.host.named("goes");
    goes.destroy();
    bench.host.undefine(goes);
    const comes = bench.foreign("comes");
    comes.start();
    bench.host.comeUp();
    bench.pass();
    const off = ["TurningOff", "DeleteMachine", "TurnedOff"];
    const expected = {
      starts: ["TurningOn", "Running"],
      stops: off,
      saves: ["Saving", ...off],
      stays: [],
      goes: off,
      comes: [],
    };
    for (const [name, states] of Object.entries(expected)) {
      const told = bench.heard.filter((line) => line.startsWith(`${name} `)).map((line) => line.split(" ")[1]);
      expect(told, name).to.deep.equal(states);
    }
    expect(bench.find("goes")).to.equal(null);
    expect(stateOf(bench.find("comes"))).to.equal("Running");
  });

  it("loses and doubles nothing that happens while the host is being read", () => {
    const bench = hostBench({ answerLag: () => 100 });
    const domain = bench.foreign("web");
    bench.pass();
    bench.host.goDown();
    bench.pass();
    bench.host.comeUp();
    // The answer that lists the domains is under way from 100 to 200 ms.
    bench.pass(150);
    domain.start();
    bench.pass(30);
    domain.suspend();
    bench.pass(5000);
    expect(bench.told()).to.deep.equal(["TurningOn", "Running", "Paused"]);
    expect(stateOf(bench.find("web"))).to.equal("Paused");
  });

  it("goes on to work with the machines when the host is back", () => {
    const bench = hostBench();
    const machine = bench.machine();
    bench.host.goDown();
    bench.pass();
    bench.host.comeUp();
    bench.pass();
    expect(bench.finish(machine.Startup()).Result).to.equal(vmTaskResult_Success);
    bench.finish(machine.TurnOff());
    expect(bench.told()).to.deep.equal(["TurningOn", "Running", "TurningOff", "DeleteMachine", "TurnedOff"]);
  });

  it("does not become a server if it cannot be reached at first", () => {
    const libvirt = new SimulatedLibvirt();
    libvirt.host("simulated:///test").failNext("connect", {
      code: 38,
      message: "unable to connect to qemu+ssh://joe:secret@host/system",
    });
    const clock = new VirtualClock({ autoAdvance: false });
    const error = comErrorOf(() => connectVirtualServer("simulated:///test", { hypervisor: libvirt, clock }));
    expect(error.hresult).to.equal(RPC_E_SERVER_UNAVAILABLE);
    expect(error.message).to.include("qemu+ssh://host/system").and.not.include("secret");
  });

  it("hears nothing more once the server has ended, and leaves the machines running", () => {
    const bench = hostBench();
    const machine = bench.machine();
    bench.finish(machine.Startup());
    bench.told();
    bench.server[Symbol.dispose]();
    bench.host.named("web").suspend();
    bench.pass();
    expect(bench.told()).to.deep.equal([]);
    expect(bench.host.named("web").isActive).to.equal(true);
  });

  it("fails what is under way when the server ends, also where the host has answered already", async () => {
    const bench = hostBench({ eventLag: () => 500 });
    const starting = completed(bench.machine().Startup());
    bench.pass(200);
    bench.server[Symbol.dispose]();
    const error = await starting.catch((reason: unknown) => reason);
    expect(error).to.have.property("hresult", RPC_E_SERVER_UNAVAILABLE);
    expect(error).to.have.property("message", "'simulated:///test' cannot be reached: the server has ended.");
  });
});

/** Does something as soon as the bench's clock moves. */
function listenOnce(bench: ReturnType<typeof hostBench>, act: () => void): { done: boolean } {
  const outcome = { done: false };
  bench.host.tell(() => {
    outcome.done = true;
    act();
  });
  return outcome;
}
