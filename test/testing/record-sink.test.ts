import { AssertionError, expect, use } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import {
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  vmVMState_TurningOn,
} from "../../lib/generated/enumerations.js";
import { fakeVirtualMachine, recordingAssertions, recordSink } from "../../lib/testing/index.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { comErrorOf } from "../support/com-error-of.js";

function expectCode(code: string, run: () => unknown): void {
  expect(comErrorOf(run).code).to.equal(code);
}

describe("recordSink", () => {
  // The loader that runs these tests makes a chai of its own for require.
  before(() => use(recordingAssertions));

  const machineOf = (): IVMVirtualMachine =>
    createVirtualServer({ clock: new VirtualClock() }).CreateVirtualMachine("web", "C:\\Virtual Machines");

  it("writes down the events with their arguments, in order", () => {
    const machine = fakeVirtualMachine();
    const heard = recordSink(machine);
    machine.fire("OnStateChange", vmVMState_Running);
    machine.fire("OnReset");
    expect(heard.events).to.deep.equal([
      { name: "OnStateChange", args: [vmVMState_Running] },
      { name: "OnReset", args: [] },
    ]);
  });

  it("hears a machine of the server", () => {
    const machine = machineOf();
    const heard = recordSink(machine);
    machine.Startup().WaitForCompletion(-1);
    expect(heard).to.have.states(vmVMState_TurningOn, vmVMState_Running);
  });

  it("hears the states of all machines of a server", () => {
    const server = createVirtualServer({ clock: new VirtualClock() });
    const heard = recordSink(server);
    for (const name of ["web", "mail"]) server.CreateVirtualMachine(name, "C:\\vm").Startup().WaitForCompletion(-1);
    expect(heard.states).to.deep.equal([
      vmVMState_TurningOn,
      vmVMState_Running,
      vmVMState_TurningOn,
      vmVMState_Running,
    ]);
  });

  it("hears nothing more once it is stopped, and keeps what it has heard", () => {
    const machine = fakeVirtualMachine();
    const heard = recordSink(machine);
    machine.fire("OnReset");
    heard.stop();
    heard.stop();
    machine.fire("OnReset");
    expect(heard.events).to.have.length(1);
  });

  it("is stopped at the end of its block", () => {
    const machine = fakeVirtualMachine();
    const events = ((): readonly object[] => {
      using heard = recordSink(machine);
      return heard.events;
    })();
    machine.fire("OnReset");
    expect(events).to.deep.equal([]);
  });

  it("has no say in a shutdown", () => {
    const machine = fakeVirtualMachine();
    recordSink(machine);
    expect(machine.fire("OnRequestShutdown")).to.equal(true);
  });

  it("refuses what has no events", () => {
    expectCode("CONNECT_E_NOCONNECTION", () => recordSink(machineOf().Startup()));
  });

  describe("assertions", () => {
    it("compare the states", () => {
      const machine = fakeVirtualMachine();
      const heard = recordSink(machine);
      machine.fire("OnStateChange", vmVMState_TurnedOff);
      expect(heard).to.have.states(vmVMState_TurnedOff);
      expect(heard).to.not.have.states(vmVMState_Saved);
      expect(heard).to.not.have.states(vmVMState_TurnedOff, vmVMState_Saved);
    });

    it("name the states that were heard instead", () => {
      const machine = fakeVirtualMachine();
      const heard = recordSink(machine);
      machine.fire("OnStateChange", vmVMState_TurnedOff);
      expect(() => expect(heard).to.have.states(vmVMState_Saved)).to.throw(
        AssertionError,
        "expected the states [vmVMState_Saved], but heard [vmVMState_TurnedOff]",
      );
    });

    it("compare the names of all events", () => {
      const machine = fakeVirtualMachine();
      const heard = recordSink(machine);
      machine.fire("OnTripleFault");
      machine.fire("OnReset");
      expect(heard).to.have.heard("OnTripleFault", "OnReset");
      expect(heard).to.not.have.heard("OnReset", "OnTripleFault");
    });

    it("refuse what is no recording", () => {
      expect(() => expect([]).to.have.states()).to.throw(TypeError, "recordSink");
    });
  });
});
