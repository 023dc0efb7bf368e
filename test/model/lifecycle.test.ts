import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { advise } from "../../lib/com/sinks.js";
import {
  E_DISK_FULL,
  E_FAIL,
  VM_E_OUT_OF_RESOURCE,
  VM_E_PREF_SAVED_STATE_BAD_VERSION,
  VM_E_TIMED_OUT,
  VM_E_TOO_MANY_VMS,
} from "../../lib/generated/hresults.js";
import {
  vmTaskResult_DiskRelatedError,
  vmTaskResult_IncompatibleSavedStateError,
  vmTaskResult_OutOfMemoryError,
  vmTaskResult_Success,
  vmTaskResult_TimeOutError,
  vmTaskResult_UnexpectedError,
  vmUndoAction_Commit,
  vmUndoAction_Discard,
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  vmVMState_TurningOn,
} from "../../lib/generated/enumerations.js";
import { verifyLifecycle } from "../../lib/testing/lifecycle.js";
import type { IVMTask } from "../../typings/IVMTask.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { record, serverBench, type ServerBench } from "../support/server.js";
import { shortName } from "../support/machine-host.js";

function finished<T extends IVMTask>(task: T): T {
  task.WaitForCompletion(-1);
  expect(task.IsComplete).to.equal(true);
  return task;
}

function running(bench: ServerBench, name?: string): IVMVirtualMachine {
  const machine = bench.machine(name);
  finished(machine.Startup());
  return machine;
}

function saved(bench: ServerBench): IVMVirtualMachine {
  const machine = running(bench);
  finished(machine.Save());
  return machine;
}

describe("The documented table of events per method", () => {
  const report = verifyLifecycle(serverBench().server);
  for (const row of report.rows) {
    it(`${row.method}: ${row.expected.map((name) => name.replace("vmVMState_", "")).join(", ")}`, () => {
      expect(row.machineEvents).to.deep.equal(row.expected);
      expect(row.serverEvents).to.deep.equal(row.expected);
      expect(row.ok).to.equal(true);
    });
  }
});

describe("State, as sinks read it", () => {
  it("is the state that the sink is told, through both interfaces", () => {
    const bench = serverBench();
    const machine = bench.machine();
    const read: [told: string, reads: string][] = [];
    advise(machine, { OnStateChange: (state) => void read.push([shortName(state), shortName(machine.State)]) });
    advise(bench.server, {
      OnVMStateChange: (_name, state) => void read.push([shortName(state), shortName(machine.State)]),
    });
    for (const task of [() => machine.Startup(), () => machine.Reset(), () => machine.TurnOff()]) finished(task());
    expect(read.length).to.equal(2 * (2 + 4 + 3));
    for (const [told, reads] of read) expect(reads).to.equal(told);
  });

  it("is Saved from the moment that the last event of Save, TurnedOff, is delivered", () => {
    const bench = serverBench();
    const machine = running(bench);
    const read: string[] = [];
    advise(machine, { OnStateChange: (state) => void read.push(`${shortName(state)}/${shortName(machine.State)}`) });
    finished(machine.Save());
    expect(read.at(-1)).to.equal("TurnedOff/Saved");
    expect(read[0]).to.equal("Saving/Saving");
  });

  it("reads TurningOn right after Startup has returned", () => {
    const machine = serverBench().machine();
    machine.Startup();
    expect(machine.State).to.equal(vmVMState_TurningOn);
  });

  it("reads Paused and Running right after Pause and Resume, whose events come in their turn", () => {
    const bench = serverBench();
    const machine = running(bench);
    const heard = record(bench, machine);
    machine.Pause();
    expect(machine.State).to.equal(vmVMState_Paused);
    expect(heard.machine).to.deep.equal([]);
    machine.Resume();
    // The second step may not overtake the first one's event.
    expect(heard.machine).to.deep.equal(["Paused"]);
    expect(machine.State).to.equal(vmVMState_Running);
    bench.pump();
    expect(heard.machine).to.deep.equal(["Paused", "Running"]);
  });
});

describe("Error edges", () => {
  it("a start that fails ends TurnedOff, with a task that failed", () => {
    const bench = serverBench();
    const machine = bench.machine();
    const heard = record(bench, machine);
    bench.driver.failNext(machine, "powerOn", { hresult: VM_E_OUT_OF_RESOURCE });
    const task = finished(machine.Startup());
    expect(heard.machine).to.deep.equal(["TurningOn", "TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(heard.server).to.deep.equal(heard.machine);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
    expect(task.Result).to.equal(vmTaskResult_OutOfMemoryError);
    expect(task.Error >>> 0).to.equal(VM_E_OUT_OF_RESOURCE);
    expect(task.ErrorDescription).to.equal("Out of resources.");
  });

  it("a restore that fails keeps the saved state", () => {
    const bench = serverBench();
    const machine = saved(bench);
    const heard = record(bench, machine);
    bench.driver.failNext(machine, "restore", { hresult: VM_E_PREF_SAVED_STATE_BAD_VERSION });
    const task = finished(machine.Startup());
    expect(heard.machine).to.deep.equal(["TurningOn", "Restoring", "TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(machine.State).to.equal(vmVMState_Saved);
    expect(task.Result).to.equal(vmTaskResult_IncompatibleSavedStateError);
    expect(finished(machine.Startup()).Result).to.equal(vmTaskResult_Success);
  });

  const failures: [what: string, hresult: number, result: number][] = [
    ["an error", E_FAIL, vmTaskResult_UnexpectedError],
    ["a timeout", VM_E_TIMED_OUT, vmTaskResult_TimeOutError],
    ["a full disk", E_DISK_FULL, vmTaskResult_DiskRelatedError],
  ];
  for (const [what, hresult, result] of failures) {
    it(`a save that ends with ${what} generates Saving, Running and loses nothing`, () => {
      const bench = serverBench();
      const machine = running(bench);
      const heard = record(bench, machine);
      bench.driver.failNext(machine, "save", { hresult });
      expect(finished(machine.Save()).Result).to.equal(result);
      expect(heard.machine).to.deep.equal(["Saving", "Running"]);
      expect(machine.State).to.equal(vmVMState_Running);
    });
  }

  it("a pause that the driver cannot do fails in the call and changes nothing", () => {
    const bench = serverBench();
    const machine = running(bench);
    const heard = record(bench, machine);
    bench.driver.failNext(machine, "pause", { hresult: E_FAIL, message: "The emulator does not answer." });
    expect(() => machine.Pause())
      .to.throw(ComError, "The emulator does not answer.")
      .with.property("source", "IVMVirtualMachine.Pause");
    bench.pump();
    expect(heard.machine).to.deep.equal([]);
    expect(machine.State).to.equal(vmVMState_Running);
  });
});

describe("Undo disks", () => {
  it("are merged on the way off when UndoAction is Commit", () => {
    const bench = serverBench();
    const machine = bench.machine();
    machine.Undoable = true;
    machine.UndoAction = vmUndoAction_Commit;
    finished(machine.Startup());
    const heard = record(bench, machine);
    finished(machine.TurnOff());
    expect(heard.machine).to.deep.equal(["TurningOff", "MergingDrives", "DeleteMachine", "TurnedOff"]);
  });

  it("are merged by MergeUndoDisks while the machine is off", () => {
    const bench = serverBench();
    const machine = bench.machine();
    const heard = record(bench, machine);
    finished(machine.MergeUndoDisks());
    expect(heard.machine).to.deep.equal(["MergingDrives", "TurnedOff"]);
  });

  it("IVMVirtualMachine.Save:E_FAIL when UndoAction is Discard, which would corrupt the saved state", () => {
    const bench = serverBench();
    const machine = running(bench);
    machine.UndoAction = vmUndoAction_Discard;
    expect(() => machine.Save())
      .to.throw(ComError)
      .with.property("hresult", E_FAIL);
    expect(machine.State).to.equal(vmVMState_Running);
  });
});

describe("The guest", () => {
  it("is shut down by IVMGuestOS.Shutdown, which asks the sinks first", () => {
    const bench = serverBench();
    const machine = running(bench);
    const heard = record(bench, machine);
    finished(machine.GuestOS.Shutdown());
    expect(heard.machine).to.deep.equal(["OnRequestShutdown", "TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
  });

  it("stays on when a sink returns false, and goes off when it returns anything else", () => {
    for (const [answer, state] of [
      [false, vmVMState_Running],
      [undefined, vmVMState_TurnedOff],
      [true, vmVMState_TurnedOff],
    ] as const) {
      const bench = serverBench();
      const machine = running(bench);
      advise(machine, { OnRequestShutdown: () => answer });
      finished(machine.GuestOS.Shutdown());
      expect(machine.State, String(answer)).to.equal(state);
    }
  });

  it("resets the machine by a triple fault", () => {
    const bench = serverBench();
    const machine = running(bench);
    const heard = record(bench, machine);
    bench.driver.guestOf(machine).tripleFault();
    bench.pump(10_000);
    expect(heard.machine).to.deep.equal([
      "OnTripleFault",
      "TurningOff",
      "DeleteMachine",
      "TurningOn",
      "Running",
      "OnReset",
    ]);
  });

  it("is reported by both interfaces when its heartbeat stops", () => {
    const bench = serverBench();
    const machine = running(bench, "mail");
    const heard = record(bench, machine);
    expect(machine.GuestOS.IsHeartbeating).to.equal(true);
    bench.driver.guestOf(machine).heartbeatStopped();
    bench.pump();
    expect(heard.machine).to.deep.equal(["OnHeartbeatStopped"]);
    expect(heard.server).to.deep.equal(["OnHeartbeatStopped mail"]);
    expect(machine.GuestOS.IsHeartbeating).to.equal(false);
  });

  it("is paused when the host's disk is full", () => {
    const bench = serverBench();
    const machine = running(bench);
    bench.driver.guestOf(machine).diskSpace("out");
    expect(machine.State).to.equal(vmVMState_Paused);
  });
});

describe("Limits", () => {
  it("IVMVirtualMachine.Startup:VM_E_TOO_MANY_VMS beyond the number of machines that may run", () => {
    const bench = serverBench({ runningMachines: 1 });
    const first = bench.machine("first");
    const second = bench.machine("second");
    const starting = first.Startup();
    expect(() => second.Startup())
      .to.throw(ComError)
      .with.property("hresult", VM_E_TOO_MANY_VMS);
    expect(second.State).to.equal(vmVMState_TurnedOff);
    finished(starting);
    finished(first.TurnOff());
    expect(finished(second.Startup()).Result).to.equal(vmTaskResult_Success);
  });

  it("counts a machine out whose start has failed", () => {
    const bench = serverBench({ runningMachines: 1 });
    const first = bench.machine("first");
    bench.driver.failNext(first, "powerOn");
    finished(first.Startup());
    expect(finished(bench.machine("second").Startup()).Result).to.equal(vmTaskResult_Success);
  });
});
