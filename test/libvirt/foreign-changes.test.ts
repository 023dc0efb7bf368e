import { expect } from "chai";
import { advise } from "../../lib/com/sinks.js";
import { EVENT, SUSPENDED } from "../../lib/drivers/libvirt/domain-states.js";
import { vmTaskResult_Success } from "../../lib/generated/enumerations.js";
import { comErrorOf } from "../support/com-error-of.js";
import { hostBench, listen, stateOf, type HostBench } from "./host-bench.js";

/** A machine that somebody else has made, and what its own sinks hear. */
function watched(bench: HostBench, name = "web") {
  const domain = bench.foreign(name);
  const machine = bench.find(name);
  if (machine === null) throw new Error("the machine has not come");
  return { domain, machine, heard: listen(machine) };
}

const SAVE = ["Saving", "TurningOff", "DeleteMachine", "TurnedOff"];
const OFF = ["TurningOff", "DeleteMachine", "TurnedOff"];

describe("What others do with a machine of a host", () => {
  for (const style of ["qemu", "test"] as const) {
    it(`is heard once by both interfaces, in the documented order (${style})`, () => {
      const bench = hostBench({ style });
      const { domain, machine, heard } = watched(bench);
      const steps: [what: () => void, events: string[], state: string][] = [
        [() => domain.start(), ["TurningOn", "Running"], "Running"],
        [() => domain.suspend(), ["Paused"], "Paused"],
        [() => domain.resume(), ["Running"], "Running"],
        [() => save(bench, domain), SAVE, "Saved"],
        [() => domain.start(), ["TurningOn", "Restoring", "Running"], "Running"],
        [() => domain.destroy(), OFF, "TurnedOff"],
        [() => domain.start(), ["TurningOn", "Running"], "Running"],
        [() => domain.kill(), OFF, "TurnedOff"],
      ];
      for (const [act, events, state] of steps) {
        act();
        bench.pass();
        expect(heard.splice(0)).to.deep.equal(events);
        expect(bench.told()).to.deep.equal(events);
        expect(stateOf(machine)).to.equal(state);
      }
    });
  }

  it("hears a guest that switches itself off, which no sink can forbid any more", () => {
    const bench = hostBench();
    const { domain, machine, heard } = watched(bench);
    domain.start();
    bench.pass();
    heard.length = 0;
    advise(machine, { OnRequestShutdown: () => false });
    domain.powerOff();
    bench.pass();
    expect(heard).to.deep.equal(["OnRequestShutdown", ...OFF]);
    expect(stateOf(machine)).to.equal("TurnedOff");
  });

  it("hears one reset where libvirt tells it three times", () => {
    const bench = hostBench();
    const { domain, heard } = watched(bench);
    domain.start();
    bench.pass();
    heard.length = 0;
    domain.tellReset();
    bench.pass(500);
    bench.host.reboot(domain);
    bench.pass(3000);
    expect(heard).to.deep.equal(["TurningOff", "DeleteMachine", "TurningOn", "Running", "OnReset"]);
    domain.tellReset();
    bench.pass();
    expect(heard.filter((event) => event === "OnReset")).to.have.length(2);
  });

  it("resets a paused machine to one that is paused", () => {
    const bench = hostBench();
    const { domain, machine, heard } = watched(bench);
    domain.start();
    domain.suspend();
    bench.pass();
    heard.length = 0;
    domain.tellReset();
    bench.pass();
    expect(heard).to.deep.equal(["TurningOff", "DeleteMachine", "TurningOn", "Paused", "OnReset"]);
    expect(stateOf(machine)).to.equal("Paused");
  });

  it("hears a crash of the guest as a triple fault, and where the host leaves the machine", () => {
    const bench = hostBench();
    const kept = watched(bench, "kept");
    const gone = watched(bench, "gone");
    for (const { domain, heard } of [kept, gone]) {
      domain.start();
      bench.pass();
      heard.length = 0;
    }
    kept.domain.crash(true);
    gone.domain.crash(false);
    bench.pass();
    expect(kept.heard).to.deep.equal(["OnTripleFault", "Paused"]);
    expect(gone.heard).to.deep.equal(["OnTripleFault", ...OFF]);
  });

  it("hears a watchdog as a heartbeat that has stopped, on both interfaces", () => {
    const bench = hostBench();
    const { domain, heard } = watched(bench);
    domain.start();
    bench.pass();
    heard.length = 0;
    bench.told();
    bench.host.tell((events) => events.onWatchdog(domain.uuid, 0));
    bench.pass();
    expect(heard).to.deep.equal(["OnHeartbeatStopped"]);
    expect(bench.told()).to.deep.equal(["OnHeartbeatStopped"]);
  });

  it("pauses with a full disk as the documentation has it", () => {
    const bench = hostBench();
    const { domain, machine, heard } = watched(bench);
    domain.start();
    bench.pass();
    heard.length = 0;
    domain.state = 3;
    domain.reason = 5;
    bench.host.tell((events) => events.onIOError(domain.uuid, 1, "enospc"));
    bench.host.lifecycle(domain, EVENT.suspended, SUSPENDED.ioError);
    bench.pass(10_000);
    expect(heard).to.deep.equal(["Paused"]);
    expect(stateOf(machine)).to.equal("Paused");
  });

  it("tells a machine that is started paused as what it is", () => {
    const bench = hostBench();
    const { domain, heard } = watched(bench);
    domain.start({ paused: true });
    bench.pass();
    expect(heard).to.deep.equal(["TurningOn", "Paused"]);
  });

  it("restores a machine that was saved paused to one that is paused", () => {
    const bench = hostBench();
    const { domain, heard } = watched(bench);
    domain.start({ paused: true });
    save(bench, domain);
    bench.pass();
    heard.length = 0;
    domain.start();
    bench.pass();
    expect(heard).to.deep.equal(["TurningOn", "Restoring", "Paused"]);
  });

  it("leaves out the pause that a save begins with, and a save that is given up", () => {
    const bench = hostBench();
    const { domain, machine, heard } = watched(bench);
    domain.start();
    bench.pass();
    heard.length = 0;
    domain.beginSave();
    bench.pass();
    domain.abandonSave();
    bench.pass();
    expect(heard).to.deep.equal([]);
    expect(stateOf(machine)).to.equal("Running");
  });

  it("fails a save whose emulator is killed, and says that the machine is off", () => {
    const bench = hostBench();
    const { domain, machine, heard } = watched(bench);
    bench.finish(machine.Startup());
    heard.length = 0;
    const task = machine.Save();
    bench.pass(20);
    domain.kill();
    bench.pass();
    expect(task.Result).to.not.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["Saving", ...OFF]);
    expect(stateOf(machine)).to.equal("TurnedOff");
  });

  it("lets a start succeed that somebody else was quicker with", () => {
    const bench = hostBench();
    const { domain, machine, heard } = watched(bench);
    const task = machine.Startup();
    domain.start();
    bench.pass();
    expect(task.Result).to.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["TurningOn", "Running"]);
  });

  it("leaves a paused start of somebody else's, before ours, out of ours, though its events come late", () => {
    const bench = hostBench({ eventLag: () => 300 });
    const { domain, machine, heard } = watched(bench);
    bench.pass();
    const task = machine.Startup();
    domain.start({ paused: true });
    domain.destroy();
    bench.pass(200);
    expect(domain.isActive).to.equal(true);
    expect(task.IsComplete).to.equal(false);
    bench.pass();
    expect(task.Result).to.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["TurningOn", "Running"]);
    expect(stateOf(machine)).to.equal("Running");
  });

  it("tells a pause behind our start that came behind it, though both are heard late", () => {
    const bench = hostBench({ eventLag: () => 300 });
    const { domain, machine, heard } = watched(bench);
    bench.pass();
    const task = machine.Startup();
    bench.pass(100);
    domain.suspend();
    bench.pass();
    expect(task.Result).to.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["TurningOn", "Running", "Paused"]);
    expect(stateOf(machine)).to.equal("Paused");
  });

  it("asks a host that swallows the event of a call, and believes it", () => {
    const bench = hostBench();
    const { domain, machine, heard } = watched(bench);
    bench.finish(machine.Startup());
    heard.length = 0;
    const tell = bench.host.tell.bind(bench.host);
    bench.host.tell = () => undefined;
    const task = machine.TurnOff();
    bench.pass(1000);
    expect(domain.isActive).to.equal(false);
    expect(task.IsComplete).to.equal(false);
    bench.pass(10_000);
    bench.host.tell = tell;
    expect(task.Result).to.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(OFF);
  });

  it("runs a machine that was saved paused, when we start it", () => {
    const bench = hostBench({ eventLag: () => 70 });
    const { domain, machine, heard } = watched(bench);
    domain.start({ paused: true });
    save(bench, domain);
    bench.pass();
    heard.length = 0;
    const task = machine.Startup();
    bench.pass();
    expect(task.Result).to.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["TurningOn", "Restoring", "Running"]);
  });

  it("ends a shutdown that the guest was asked for when somebody else turns the machine off", () => {
    const bench = hostBench({ guestsObey: false });
    const { domain, machine, heard } = watched(bench);
    bench.finish(machine.Startup());
    heard.length = 0;
    const task = machine.GuestOS.Shutdown();
    bench.pass();
    expect(task.IsComplete).to.equal(false);
    domain.destroy();
    bench.pass();
    expect(task.Result).to.not.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(OFF);
  });

  it("takes a guest that obeys for a shutdown that has succeeded", () => {
    const bench = hostBench();
    const { machine, heard } = watched(bench);
    bench.finish(machine.Startup());
    heard.length = 0;
    const task = machine.GuestOS.Shutdown();
    bench.pass();
    expect(task.Result).to.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["OnRequestShutdown", ...OFF]);
  });

  it("cancels a save, after which the machine runs as before", () => {
    const bench = hostBench({ duration: (call) => (call === "managedSave" ? 1000 : 0) });
    const { machine, heard } = watched(bench);
    bench.finish(machine.Startup());
    heard.length = 0;
    const task = machine.Save();
    bench.pass(500);
    expect(task.PercentCompleted).to.be.within(10, 60);
    task.Cancel();
    bench.pass(5000);
    expect(task.IsComplete).to.equal(true);
    expect(task.Result).to.not.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["Saving", "Running"]);
  });

  it("cancels a start, after which the machine is off, on the host too", () => {
    const bench = hostBench({ duration: (call) => (call === "start" ? 1000 : 0) });
    const { domain, machine, heard } = watched(bench);
    const task = machine.Startup();
    bench.pass(100);
    task.Cancel();
    bench.pass(5000);
    expect(heard).to.deep.equal(["TurningOn", "TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(domain.isActive).to.equal(false);
    expect(bench.host.calls).to.deep.equal(["start web", "destroy web"]);
  });

  it("fails what the hypervisor fails with, and stays where the machine is", () => {
    const bench = hostBench();
    const { machine, heard } = watched(bench);
    bench.finish(machine.Startup());
    heard.length = 0;
    bench.host.failNext("suspend", { code: 84, message: "not supported" });
    expect(comErrorOf(() => machine.Pause()).code).to.equal("E_NOTIMPL");
    bench.host.failNext("destroy");
    const task = machine.TurnOff();
    bench.pass();
    expect(task.Result).to.not.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["TurningOff", "Running"]);
    expect(stateOf(machine)).to.equal("Running");
  });
});

function save(bench: HostBench, domain: ReturnType<HostBench["foreign"]>): void {
  domain.beginSave();
  bench.pass();
  domain.endSave();
}
