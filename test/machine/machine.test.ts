import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import {
  E_ABORT,
  E_FAIL,
  VM_E_TIMED_OUT,
  VM_E_VM_NOT_RUNNING,
  VM_E_VM_NO_SAVED_STATE,
  VM_E_VM_RUNNING,
  VM_E_VM_UNKNOWN,
} from "../../lib/generated/hresults.js";
import {
  VMVMState,
  vmVMState_DeleteMachine,
  vmVMState_Invalid,
  vmVMState_MergingDrives,
  vmVMState_Paused,
  vmVMState_Restoring,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_Saving,
  vmVMState_TurnedOff,
  vmVMState_TurningOff,
  vmVMState_TurningOn,
} from "../../lib/generated/enumerations.js";
import type { MachineRequest } from "../../lib/machine/transition-table.js";
import { machineBench, shortName, type Bench } from "../support/machine-host.js";

function failure(bench: Bench): ComError | undefined {
  return bench.settledWith.at(-1);
}

describe("Machine: requests that succeed", () => {
  it("starts: TurningOn, the driver powers on, Running", () => {
    const bench = machineBench(vmVMState_TurnedOff);
    bench.machine.request("Startup");
    expect(bench.machine.state).to.equal(vmVMState_TurningOn);
    bench.answer("powerOn");
    expect(bench.log).to.deep.equal(["TurningOn", "Running"]);
    expect(bench.machine.state).to.equal(vmVMState_Running);
  });

  it("saves: the last event says TurnedOff, State reads Saved", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("Save");
    bench.answer("save");
    bench.answer("powerOff");
    expect(bench.log).to.deep.equal(["Saving", "TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(bench.machine.state).to.equal(vmVMState_Saved);
  });

  it("restores: TurningOn, Restoring, Running", () => {
    const bench = machineBench(vmVMState_Saved);
    bench.machine.request("Startup");
    bench.answer("restore");
    expect(bench.log).to.deep.equal(["TurningOn", "Restoring", "Running"]);
  });

  it("resets: TurningOff, DeleteMachine, TurningOn, Running, and OnReset when it has been reset", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("Reset");
    bench.answer("reset");
    expect(bench.log).to.deep.equal(["TurningOff", "DeleteMachine", "TurningOn", "Running", "OnReset"]);
  });

  it("pauses and resumes once the driver has", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("Pause");
    expect(bench.machine.state).to.equal(vmVMState_Running);
    bench.answer("pause");
    expect(bench.machine.state).to.equal(vmVMState_Paused);
    bench.machine.request("Resume");
    bench.answer("resume");
    expect(bench.log).to.deep.equal(["Paused", "Running"]);
  });

  it("turns off: TurningOff, DeleteMachine, TurnedOff", () => {
    const bench = machineBench(vmVMState_Paused);
    bench.machine.request("TurnOff");
    bench.answer("powerOff");
    expect(bench.log).to.deep.equal(["TurningOff", "DeleteMachine", "TurnedOff"]);
  });

  it("merges undo drives on the way off when they are to be committed", () => {
    const bench = machineBench(vmVMState_Running);
    bench.conditions.add("commitUndoDrives");
    bench.machine.request("TurnOff");
    bench.answer("powerOff");
    bench.answer("mergeUndoDrives");
    expect(bench.log).to.deep.equal(["TurningOff", "MergingDrives", "DeleteMachine", "TurnedOff"]);
  });

  it("merges undo drives of a saved machine, which stays saved", () => {
    const bench = machineBench(vmVMState_Saved);
    bench.machine.request("MergeUndoDisks");
    expect(bench.machine.state).to.equal(vmVMState_MergingDrives);
    bench.answer("mergeUndoDrives");
    expect(bench.machine.state).to.equal(vmVMState_Saved);
  });

  it("discards a saved state", () => {
    const bench = machineBench(vmVMState_Saved);
    bench.machine.request("DiscardSavedState");
    bench.answer("discardSavedState");
    expect(bench.log).to.deep.equal(["TurnedOff"]);
    expect(bench.machine.state).to.equal(vmVMState_TurnedOff);
  });

  it("shuts a guest down: it asks the sinks, then goes off", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("Shutdown");
    expect(bench.machine.state).to.equal(vmVMState_Running);
    bench.answer("guestShutdown");
    bench.answer("powerOff");
    expect(bench.log).to.deep.equal(["OnRequestShutdown", "TurningOff", "DeleteMachine", "TurnedOff"]);
  });
});

describe("Machine: requests that fail", () => {
  const cause = new ComError(VM_E_TIMED_OUT);

  it("goes off again when a start fails", () => {
    const bench = machineBench(vmVMState_TurnedOff);
    bench.machine.request("Startup");
    bench.pending.shift()?.completion.fail(cause);
    bench.answer("powerOff");
    expect(bench.log).to.deep.equal(["TurningOn", "TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(failure(bench)).to.equal(cause);
  });

  it("keeps the saved state when a restore fails", () => {
    const bench = machineBench(vmVMState_Saved);
    bench.machine.request("Startup");
    bench.pending.shift()?.completion.fail(cause);
    bench.answer("powerOff");
    expect(bench.log).to.deep.equal(["TurningOn", "Restoring", "TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(bench.machine.state).to.equal(vmVMState_Saved);
  });

  for (const origin of [vmVMState_Running, vmVMState_Paused]) {
    it(`loses nothing when a save fails: back to ${shortName(origin)}`, () => {
      const bench = machineBench(origin);
      bench.machine.request("Save");
      bench.pending.shift()?.completion.fail(cause);
      expect(bench.log).to.deep.equal(["Saving", shortName(origin)]);
      expect(bench.machine.state).to.equal(origin);
      expect(failure(bench)).to.equal(cause);
    });

    it(`is ${shortName(origin)} again when the host cannot turn it off`, () => {
      const bench = machineBench(origin);
      bench.machine.request("TurnOff");
      bench.pending.shift()?.completion.fail(cause);
      expect(bench.log).to.deep.equal(["TurningOff", shortName(origin)]);
    });
  }

  it("ends off when a reset cannot turn it on again", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("Reset");
    bench.pending.shift()?.completion.fail(cause);
    bench.answer("powerOff");
    expect(bench.log.slice(3)).to.deep.equal(["TurningOff", "DeleteMachine", "TurnedOff"]);
  });

  it("stays running when the guest does not shut down, and when a sink vetoes", () => {
    const unwilling = machineBench(vmVMState_Running);
    unwilling.machine.request("Shutdown");
    unwilling.pending.shift()?.completion.fail(cause);
    expect(unwilling.machine.state).to.equal(vmVMState_Running);
    const vetoed = machineBench(vmVMState_Running);
    vetoed.allowShutdown = false;
    vetoed.machine.request("Shutdown");
    vetoed.answer("guestShutdown");
    expect(vetoed.log).to.deep.equal(["OnRequestShutdown"]);
    expect(vetoed.machine.state).to.equal(vmVMState_Running);
    expect(failure(vetoed)?.hresult).to.equal(E_ABORT);
  });

  it("goes off although the undo drives cannot be merged, and says so", () => {
    const bench = machineBench(vmVMState_Running);
    bench.conditions.add("commitUndoDrives");
    bench.machine.request("TurnOff");
    bench.answer("powerOff");
    bench.pending.shift()?.completion.fail(cause);
    expect(bench.machine.state).to.equal(vmVMState_TurnedOff);
    expect(failure(bench)).to.equal(cause);
  });

  it("treats a driver that throws as one that fails", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("Pause");
    bench.pending.shift()?.completion.fail(cause);
    expect(bench.machine.state).to.equal(vmVMState_Running);
    expect(bench.log).to.deep.equal([]);
  });

  it("ignores answers that come twice or too late", () => {
    const bench = machineBench(vmVMState_TurnedOff);
    bench.machine.request("Startup");
    const operation = bench.pending.shift();
    operation?.completion.done();
    operation?.completion.fail(cause);
    operation?.completion.progress(50);
    expect(bench.log).to.deep.equal(["TurningOn", "Running"]);
    expect(failure(bench)).to.equal(undefined);
  });
});

describe("Machine: cancelling", () => {
  it("cancels a start, which ends as a failed one does", () => {
    const bench = machineBench(vmVMState_TurnedOff);
    bench.machine.request("Startup");
    expect(bench.machine.isCancelable).to.equal(true);
    bench.machine.cancel();
    bench.answer("powerOff");
    expect(bench.machine.state).to.equal(vmVMState_TurnedOff);
    expect(failure(bench)?.hresult).to.equal(E_ABORT);
  });

  it("refuses to cancel what is past the point", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("TurnOff");
    expect(bench.machine.isCancelable).to.equal(false);
    expect(() => bench.machine.cancel())
      .to.throw(ComError)
      .with.property("hresult", E_FAIL);
  });

  it("lets another request take over from a guest that is shutting down", () => {
    const bench = machineBench(vmVMState_Running);
    const outcomes: (ComError | undefined)[] = [];
    bench.machine.request("Shutdown", { completed: (error) => void outcomes.push(error) });
    bench.machine.request("TurnOff");
    expect(outcomes[0]?.hresult).to.equal(E_ABORT);
    bench.answer("powerOff");
    expect(bench.machine.state).to.equal(vmVMState_TurnedOff);
  });
});

describe("Machine: what the guest and the host do", () => {
  it("resets after a triple fault", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.report("TripleFault");
    bench.answer("reset");
    expect(bench.log).to.deep.equal([
      "OnTripleFault",
      "TurningOff",
      "DeleteMachine",
      "TurningOn",
      "Running",
      "OnReset",
    ]);
  });

  it("goes off when the guest powers off, unless a sink vetoes", () => {
    const bench = machineBench(vmVMState_Running);
    bench.allowShutdown = false;
    bench.machine.report("GuestPowerOff");
    expect(bench.machine.state).to.equal(vmVMState_Running);
    bench.allowShutdown = true;
    bench.machine.report("GuestPowerOff");
    bench.answer("powerOff");
    expect(bench.machine.state).to.equal(vmVMState_TurnedOff);
  });

  it("takes a guest's power-off for the end of the shutdown that asked for it", () => {
    const bench = machineBench(vmVMState_Running);
    const outcomes: (ComError | undefined)[] = [];
    bench.machine.request("Shutdown", { completed: (error) => void outcomes.push(error) });
    bench.machine.report("GuestPowerOff");
    bench.pending.shift();
    bench.answer("powerOff");
    expect(outcomes).to.deep.equal([undefined]);
  });

  it("tells of a heartbeat that stops, also while the guest shuts down", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("Shutdown");
    bench.machine.report("HeartbeatStopped");
    expect(bench.log).to.deep.equal(["OnHeartbeatStopped"]);
    expect(bench.machine.isBusy).to.equal(true);
  });

  it("follows a host that ends the machine, from Running and from Paused", () => {
    for (const state of [vmVMState_Running, vmVMState_Paused]) {
      const bench = machineBench(state);
      bench.machine.report("HostPowerOff");
      expect(bench.log).to.deep.equal(["TurningOff", "DeleteMachine", "TurnedOff"]);
    }
  });

  it("pauses when the host's disk is full", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.report("HostDiskFull");
    bench.answer("pause");
    expect(bench.log).to.deep.equal(["Paused"]);
  });

  it("follows a guest that resets itself", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.report("GuestReset");
    expect(bench.log).to.deep.equal(["TurningOff", "DeleteMachine", "TurningOn", "Running", "OnReset"]);
  });

  it("ignores reports that fit no state", () => {
    const bench = machineBench(vmVMState_TurnedOff);
    for (const report of ["TripleFault", "GuestPowerOff", "HeartbeatStopped", "HostPowerOff"] as const) {
      expect(bench.machine.report(report)).to.equal(false);
    }
    expect(bench.log).to.deep.equal([]);
  });
});

describe("Machine: steps and sinks", () => {
  it("takes no further step before every sink has seen the current one", () => {
    const bench = machineBench(vmVMState_TurnedOff);
    bench.hold = true;
    bench.machine.request("Startup");
    bench.answer("powerOn");
    expect(bench.machine.state).to.equal(vmVMState_TurningOn);
    bench.deliver();
    expect(bench.machine.state).to.equal(vmVMState_Running);
  });

  it("completes a request only when its last event has been seen", () => {
    const bench = machineBench(vmVMState_TurnedOff);
    bench.machine.request("Startup");
    bench.hold = true;
    bench.answer("powerOn");
    expect(bench.settledWith).to.deep.equal([]);
    bench.deliver();
    expect(bench.settledWith).to.deep.equal([undefined]);
  });

  it("counts a request's progress over all its operations", () => {
    const bench = machineBench(vmVMState_Running);
    const percents: number[] = [];
    bench.machine.request("Save", { progress: (percent) => percents.push(percent), completed: () => undefined });
    bench.pending[0]?.completion.progress(50);
    bench.answer("save");
    bench.pending[0]?.completion.progress(250);
    bench.answer("powerOff");
    expect(percents).to.deep.equal([25, 50, 100, 100]);
  });
});

/** In which states each request is refused, and how: written out by hand, as an independent reading of the pages. */
const LEGAL: Record<string, VMVMState[]> = {
  Startup: [vmVMState_TurnedOff, vmVMState_Saved],
  Save: [vmVMState_Running, vmVMState_Paused],
  Reset: [vmVMState_Running, vmVMState_Paused],
  TurnOff: [vmVMState_Running, vmVMState_Paused],
  Pause: [vmVMState_Running],
  Resume: [vmVMState_Paused],
  Shutdown: [vmVMState_Running],
  DiscardSavedState: [vmVMState_Saved],
  MergeUndoDisks: [vmVMState_TurnedOff, vmVMState_Saved],
  DiscardUndoDisks: [vmVMState_Running, vmVMState_Paused],
  Remove: [vmVMState_TurnedOff, vmVMState_Saved],
};

const CODES: Record<string, number> = {
  Startup: VM_E_VM_RUNNING,
  Save: VM_E_VM_NOT_RUNNING,
  Reset: VM_E_VM_NOT_RUNNING,
  TurnOff: VM_E_VM_NOT_RUNNING,
  Pause: E_FAIL,
  Resume: E_FAIL,
  Shutdown: VM_E_VM_NOT_RUNNING,
  DiscardSavedState: VM_E_VM_RUNNING,
  MergeUndoDisks: VM_E_VM_RUNNING,
  DiscardUndoDisks: VM_E_VM_NOT_RUNNING,
  Remove: VM_E_VM_RUNNING,
};

/** How a machine gets into each state, so that it is refused from where it really is. */
const REACHED: [VMVMState, () => Bench][] = [
  [vmVMState_TurnedOff, () => machineBench(vmVMState_TurnedOff)],
  [vmVMState_Saved, () => machineBench(vmVMState_Saved)],
  [vmVMState_Running, () => machineBench(vmVMState_Running)],
  [vmVMState_Paused, () => machineBench(vmVMState_Paused)],
  [vmVMState_Invalid, () => tap(machineBench(vmVMState_TurnedOff), (bench) => bench.machine.retire())],
  [vmVMState_TurningOn, () => tap(machineBench(vmVMState_TurnedOff), (bench) => bench.machine.request("Startup"))],
  [vmVMState_Restoring, () => tap(machineBench(vmVMState_Saved), (bench) => bench.machine.request("Startup"))],
  [vmVMState_Saving, () => tap(machineBench(vmVMState_Running), (bench) => bench.machine.request("Save"))],
  [vmVMState_TurningOff, () => tap(machineBench(vmVMState_Running), (bench) => bench.machine.request("TurnOff"))],
  [
    vmVMState_MergingDrives,
    () => tap(machineBench(vmVMState_TurnedOff), (bench) => bench.machine.request("MergeUndoDisks")),
  ],
  [vmVMState_DeleteMachine, deleting],
];

function tap(bench: Bench, act: (bench: Bench) => void): Bench {
  act(bench);
  return bench;
}

/** DeleteMachine is passed through; a machine stands in it while its sinks look at it. */
function deleting(): Bench {
  return tap(machineBench(vmVMState_Running), (bench) => {
    bench.machine.request("TurnOff");
    bench.hold = true;
    bench.answer("powerOff");
  });
}

describe("Machine: 11 states and every request", () => {
  it("reaches every state there is", () => {
    const all = Object.values(VMVMState).filter((value) => typeof value === "number");
    expect(REACHED.map(([state]) => state)).to.have.members(all);
    for (const [state, reach] of REACHED) expect(reach().machine.state, shortName(state)).to.equal(state);
  });

  for (const [state, reach] of REACHED) {
    for (const request of Object.keys(LEGAL)) {
      const isLegal = LEGAL[request]?.includes(state) === true;
      it(`${shortName(state)}: ${request} is ${isLegal ? "taken" : "refused, and changes nothing"}`, () => {
        const bench = reach();
        bench.log.length = 0;
        const operations = bench.pending.length;
        const ask = (): void => bench.machine.request(request as MachineRequest);
        if (isLegal) {
          expect(ask).to.not.throw();
          return;
        }
        expect(ask).to.throw(ComError).with.property("hresult", expectedCode(request, state));
        expect(bench.machine.state).to.equal(state);
        expect(bench.log).to.deep.equal([]);
        expect(bench.pending).to.have.length(operations);
      });
    }
  }
});

function expectedCode(request: string, state: VMVMState): number | undefined {
  if (state === vmVMState_Invalid) return VM_E_VM_UNKNOWN;
  if (request === "DiscardSavedState" && state === vmVMState_TurnedOff) return VM_E_VM_NO_SAVED_STATE;
  return CODES[request];
}
