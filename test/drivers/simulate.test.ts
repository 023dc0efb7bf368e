import { expect } from "chai";
import { advise } from "../../lib/com/sinks.js";
import { late } from "../../lib/com/late-bound.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import {
  vmMouseButton_Left,
  vmTaskResult_DiskRelatedError,
  vmTaskResult_Success,
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
} from "../../lib/generated/enumerations.js";
import { E_DISK_FULL, E_INVALIDARG } from "../../lib/generated/hresults.js";
import type { IVMTask } from "../../typings/IVMTask.js";
import { expectHresult } from "../support/com-error-of.js";
import { finished, guestBench, simulate, started } from "./guest-bench.js";

function resultOf(task: IVMTask): number {
  task.WaitForCompletion(-1);
  return task.Result;
}

describe("simulate", () => {
  it("lets the guest triple-fault, which resets the machine", () => {
    const { clock, running } = guestBench();
    const machine = running();
    const heard: string[] = [];
    advise(machine, { OnTripleFault: () => void heard.push("fault"), OnReset: () => void heard.push("reset") });
    simulate(machine).tripleFault();
    clock.advance(10_000);
    expect(heard).to.deep.equal(["fault", "reset"]);
    expect(machine.State).to.equal(vmVMState_Running);
  });

  it("lets the guest reset the machine, and what was on its screen is gone", () => {
    const { clock, running } = guestBench();
    const machine = running();
    machine.Keyboard.TypeAsciiText("hello");
    clock.advance(5_000);
    simulate(machine).guestResets();
    clock.advance(1_000);
    expect(machine.State).to.equal(vmVMState_Running);
    expect(simulate(machine).screenText()).to.equal("C:\\>");
    expect(machine.Accountant.UpTime).to.equal(1);
  });

  it("lets the guest shut down", () => {
    const { clock, running } = guestBench();
    const machine = running();
    simulate(machine).guestShutsDown();
    clock.advance(1_000);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
  });

  it("lets the host's disk be full, which pauses the machine, or nearly so", () => {
    const machine = guestBench().running();
    simulate(machine).hostDiskLow();
    expect(machine.State).to.equal(vmVMState_Running);
    simulate(machine).hostDiskFull();
    expect(machine.State).to.equal(vmVMState_Paused);
  });

  it("lets a start fail that has not been asked for yet", () => {
    const { machine: make } = guestBench();
    const machine = make();
    simulate(machine).failNext("Startup", E_DISK_FULL, "No space for the paging file.");
    expect(resultOf(machine.Startup())).to.equal(vmTaskResult_DiskRelatedError);
    expect(resultOf(machine.Startup())).to.equal(vmTaskResult_Success);
  });

  it("lets the start of a saved machine fail, which stays saved", () => {
    const machine = guestBench().running();
    finished(machine.Save());
    simulate(machine).failNext("Startup");
    expect(resultOf(machine.Startup())).not.to.equal(vmTaskResult_Success);
    expect(machine.State).to.equal(vmVMState_Saved);
  });

  for (const method of ["Save", "TurnOff", "Reset"] as const) {
    it(`lets ${method} fail`, () => {
      const machine = guestBench().running();
      simulate(machine).failNext(method, E_DISK_FULL);
      expect(resultOf(machine[method]())).to.equal(vmTaskResult_DiskRelatedError);
    });
  }

  it("lets the time go on after a save that failed", () => {
    const { clock, running } = guestBench();
    const machine = running();
    simulate(machine).failNext("Save");
    machine.Save().WaitForCompletion(-1);
    const before = machine.Accountant.UpTime;
    clock.advance(10_000);
    expect(machine.Accountant.UpTime).to.equal(before + 10);
  });

  it("lets Pause and GuestOS.Shutdown fail", () => {
    const machine = guestBench().running();
    simulate(machine).failNext("Pause", E_DISK_FULL);
    expectHresult(E_DISK_FULL, () => machine.Pause());
    simulate(machine).failNext("Shutdown", E_DISK_FULL);
    expect(resultOf(machine.GuestOS.Shutdown())).to.equal(vmTaskResult_DiskRelatedError);
    expect(machine.State).to.equal(vmVMState_Running);
  });

  it("takes the late-bound view of a machine too", () => {
    const machine = guestBench().running();
    const view = late(machine);
    simulate(view as object).additions("13.206");
    expect(machine.GuestOS.AdditionsVersion).to.equal("13.206");
  });

  for (const method of ["Start", "constructor", ""]) {
    it(`E_INVALIDARG for '${method}' as what is to fail`, () => {
      const { machine: make } = guestBench();
      expectHresult(E_INVALIDARG, () => simulate(make()).failNext(method));
    });
  }

  it("E_INVALIDARG for a machine that has not been started, as far as something is to happen in it", () => {
    const { machine: make } = guestBench();
    const machine = make();
    expectHresult(E_INVALIDARG, () => simulate(machine).tripleFault());
    started(machine);
    simulate(machine).tripleFault();
  });

  it("E_INVALIDARG for what is no machine, and for a machine of another driver", () => {
    const { server } = guestBench();
    for (const other of [{}, server, []]) expectHresult(E_INVALIDARG, () => simulate(other));
    const other = createVirtualServer({
      driver: { name: "other", attach: () => ({ begin: () => undefined }) },
    });
    expectHresult(E_INVALIDARG, () => simulate(other.CreateVirtualMachine("web", "C:\\vm")));
  });
});

describe("A driver that offers no devices", () => {
  it("gives the documented codes", () => {
    const server = createVirtualServer({
      driver: {
        name: "plain",
        attach: () => ({
          begin: (_operation, completion) => {
            completion.done();
            return undefined;
          },
        }),
      },
    });
    const machine = server.CreateVirtualMachine("web", "C:\\vm");
    finished(machine.Startup());
    const codeOf = (use: () => unknown): string => {
      try {
        use();
        return "S_OK";
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect({
      width: codeOf(() => machine.Display.Width),
      thumbnail: codeOf(() => machine.Display.Thumbnail),
      click: codeOf(() => machine.Mouse.Click(vmMouseButton_Left)),
      exclusive: codeOf(() => (machine.Keyboard.HasExclusiveAccess = true)),
      typing: codeOf(() => machine.Keyboard.TypeAsciiText("x")),
      os: codeOf(() => machine.GuestOS.OSName),
      additions: codeOf(() => machine.GuestOS.AdditionsVersion),
      heartbeat: codeOf(() => machine.GuestOS.HeartbeatPercentage),
      shutdown: codeOf(() => machine.GuestOS.Shutdown()),
      upTime: codeOf(() => machine.Accountant.UpTime),
    }).to.deep.equal({
      width: "VM_E_NO_DISPLAY",
      thumbnail: "S_OK",
      click: "VM_E_MOUSE_NOT_ACTIVE",
      exclusive: "VM_E_SET_EXCLUSIVE_MODE_FAIL",
      typing: "S_OK",
      os: "VM_E_ADDITIONS_FEATURE_NOT_AVAIL",
      additions: "VM_E_ADDITIONS_NOT_AVAIL",
      heartbeat: "VM_E_ADDITIONS_NOT_AVAIL",
      shutdown: "VM_E_ADDITIONS_FEATURE_NOT_AVAIL",
      upTime: "S_OK",
    });
  });
});
