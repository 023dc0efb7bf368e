import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { E_FAIL, RPC_E_SERVER_UNAVAILABLE } from "../../lib/generated/hresults.js";
import {
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  type VMVMState,
} from "../../lib/generated/enumerations.js";
import type { HostCause } from "../../lib/machine/driver.js";
import { machineBench, shortName } from "../support/machine-host.js";

const OFF = ["TurningOff", "DeleteMachine", "TurnedOff"];

describe("Machine: following its host", () => {
  const cases: [from: VMVMState, to: VMVMState, cause: HostCause | undefined, events: string[]][] = [
    [vmVMState_TurnedOff, vmVMState_Running, undefined, ["TurningOn", "Running"]],
    [vmVMState_Saved, vmVMState_Running, undefined, ["TurningOn", "Restoring", "Running"]],
    [vmVMState_TurnedOff, vmVMState_Paused, undefined, ["TurningOn", "Paused"]],
    [vmVMState_Saved, vmVMState_Paused, undefined, ["TurningOn", "Restoring", "Paused"]],
    [vmVMState_Running, vmVMState_Paused, undefined, ["Paused"]],
    [vmVMState_Running, vmVMState_Paused, "crash", ["OnTripleFault", "Paused"]],
    [vmVMState_Paused, vmVMState_Running, undefined, ["Running"]],
    [vmVMState_Running, vmVMState_Saved, undefined, ["Saving", ...OFF]],
    [vmVMState_TurnedOff, vmVMState_Saved, undefined, ["TurnedOff"]],
    [vmVMState_Saved, vmVMState_TurnedOff, undefined, ["TurnedOff"]],
    [vmVMState_Running, vmVMState_TurnedOff, undefined, OFF],
    [vmVMState_Running, vmVMState_TurnedOff, "guestPowerOff", ["OnRequestShutdown", ...OFF]],
    [vmVMState_Paused, vmVMState_TurnedOff, "guestPowerOff", OFF],
    [vmVMState_Paused, vmVMState_TurnedOff, "crash", ["OnTripleFault", ...OFF]],
    [vmVMState_Running, vmVMState_Running, undefined, []],
  ];
  for (const [from, to, cause, events] of cases) {
    it(`goes from ${shortName(from)} to ${shortName(to)}${cause === undefined ? "" : `, ${cause}`}`, () => {
      const bench = machineBench(from);
      bench.machine.follow(to, cause);
      expect(bench.log).to.deep.equal(events);
      expect(bench.machine.state).to.equal(to);
    });
  }

  it("waits for the request under way, and keeps the order", () => {
    const bench = machineBench(vmVMState_Running);
    bench.machine.request("Pause");
    bench.machine.follow(vmVMState_Running);
    bench.machine.followReset();
    bench.machine.follow(vmVMState_TurnedOff);
    expect(bench.log).to.deep.equal([]);
    bench.answer("pause");
    expect(bench.log).to.deep.equal([
      ...["Paused", "Running"],
      ...["TurningOff", "DeleteMachine", "TurningOn", "Running", "OnReset"],
      ...OFF,
    ]);
  });

  it("resets a paused machine to one that is paused", () => {
    const bench = machineBench(vmVMState_Paused);
    bench.machine.followReset();
    expect(bench.log).to.deep.equal(["TurningOff", "DeleteMachine", "TurningOn", "Paused", "OnReset"]);
  });

  const failure = new ComError(E_FAIL);
  const found: [
    request: "Startup" | "Save" | "Reset" | "TurnOff" | "Pause",
    from: VMVMState,
    to: VMVMState,
    events: string[],
  ][] = [
    ["Startup", vmVMState_TurnedOff, vmVMState_Running, ["TurningOn", "Running"]],
    ["Startup", vmVMState_Saved, vmVMState_TurnedOff, ["TurningOn", "Restoring", ...OFF]],
    ["Save", vmVMState_Running, vmVMState_TurnedOff, ["Saving", ...OFF]],
    ["Save", vmVMState_Running, vmVMState_Paused, ["Saving", "Paused"]],
    ["Reset", vmVMState_Running, vmVMState_Running, ["TurningOff", "DeleteMachine", "TurningOn", "Running"]],
    ["TurnOff", vmVMState_Running, vmVMState_Saved, OFF],
    ["Pause", vmVMState_Running, vmVMState_TurnedOff, OFF],
  ];
  for (const [request, from, to, events] of found) {
    it(`ends a ${request} that fails where the host has found it: ${shortName(from)}, now ${shortName(to)}`, () => {
      const bench = machineBench(from);
      bench.machine.request(request);
      bench.pending.shift()?.completion.fail(failure, to);
      expect(bench.log).to.deep.equal(events);
      expect(bench.machine.state).to.equal(to);
      expect(bench.settledWith).to.deep.equal([failure]);
      expect(bench.pending).to.deep.equal([]);
    });
  }

  it("tells a task at once that its host is lost, and goes on when it is known where the machine is", () => {
    const bench = machineBench(vmVMState_TurnedOff);
    const outcomes: (number | undefined)[] = [];
    bench.machine.request("Startup", { completed: (error) => void outcomes.push(error?.hresult) });
    const operation = bench.pending.shift();
    operation?.completion.lost?.(new ComError(RPC_E_SERVER_UNAVAILABLE));
    expect(outcomes).to.deep.equal([RPC_E_SERVER_UNAVAILABLE]);
    expect(bench.log).to.deep.equal(["TurningOn"]);
    operation?.completion.done();
    expect(bench.log).to.deep.equal(["TurningOn", "Running"]);
    expect(outcomes).to.have.length(1);
  });
});
