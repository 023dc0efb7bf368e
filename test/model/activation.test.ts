import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { E_INVALIDARG, VM_E_PREF_NOT_FOUND } from "../../lib/generated/hresults.js";
import { vmVMState_DeleteMachine } from "../../lib/generated/enumerations.js";
import { advise } from "../../lib/com/sinks.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { comErrorOf, expectHresult } from "../support/com-error-of.js";
import { FOLDER } from "../support/server.js";

const NOTES = "settings/notes";

function runningMachine(): IVMVirtualMachine {
  const machine = createVirtualServer({ clock: new VirtualClock() }).CreateVirtualMachine("web", FOLDER);
  machine.Notes = "at the start";
  machine.Startup().WaitForCompletion(-1);
  return machine;
}

describe("activation values", () => {
  it("are the configuration as it was when the machine was started", () => {
    const machine = runningMachine();
    expect(machine.GetActivationValue(NOTES)).to.equal("at the start");
    machine.Notes = "later";
    expect(machine.GetActivationValue(NOTES)).to.equal("at the start");
    expect(machine.Notes).to.equal("later");
  });

  it("have what was made up at the first start", () => {
    const machine = runningMachine();
    machine.Notes = "later";
    expect(machine.GetActivationValue("hardware/bios/bios_guid")).to.equal(machine.BIOSGUID);
  });

  it("change without the configuration", () => {
    const machine = runningMachine();
    machine.SetActivationValue(NOTES, "here only");
    machine.SetActivationValue("contoso/x", 1);
    expect(machine.GetActivationValue(NOTES)).to.equal("here only");
    expect(machine.GetActivationValue("contoso/x")).to.equal(1);
    expect(machine.Notes).to.equal("at the start");
    expectHresult(VM_E_PREF_NOT_FOUND, () => machine.GetConfigurationValue("contoso/x"));
  });

  it("can be removed without the configuration", () => {
    const machine = runningMachine();
    machine.RemoveActivationValue(NOTES);
    expectHresult(VM_E_PREF_NOT_FOUND, () => machine.GetActivationValue(NOTES));
    expectHresult(VM_E_PREF_NOT_FOUND, () => machine.RemoveActivationValue(NOTES));
    expect(machine.Notes).to.equal("at the start");
  });

  it("tell nobody that the configuration has changed", () => {
    const machine = runningMachine();
    let heard = 0;
    advise(machine, { OnConfigurationChanged: () => void heard++ });
    machine.SetActivationValue(NOTES, "here only");
    machine.Pause();
    machine.Resume();
    expect(heard).to.equal(0);
  });

  it("stay while the machine is paused", () => {
    const machine = runningMachine();
    machine.SetActivationValue(NOTES, "here only");
    machine.Pause();
    expect(machine.GetActivationValue(NOTES)).to.equal("here only");
  });

  const ends: Record<string, (machine: IVMVirtualMachine) => void> = {
    "is turned off and started": (machine) => {
      machine.TurnOff().WaitForCompletion(-1);
      machine.Startup().WaitForCompletion(-1);
    },
    "is reset": (machine) => machine.Reset().WaitForCompletion(-1),
  };
  for (const [what, end] of Object.entries(ends)) {
    it(`are the configuration's again when the machine ${what}`, () => {
      const machine = runningMachine();
      machine.SetActivationValue(NOTES, "here only");
      machine.Notes = "later";
      end(machine);
      expect(machine.GetActivationValue(NOTES)).to.equal("later");
    });
  }

  it("are those of the saved state when the machine goes on from one", () => {
    const machine = runningMachine();
    machine.SetActivationValue(NOTES, "here only");
    machine.Notes = "later";
    machine.Save().WaitForCompletion(-1);
    machine.Startup().WaitForCompletion(-1);
    expect(machine.GetActivationValue(NOTES)).to.equal("here only");
    expect(machine.Notes).to.equal("later");
  });

  const states: Record<string, (machine: IVMVirtualMachine) => void> = {
    off: (machine) => machine.TurnOff().WaitForCompletion(-1),
    saved: (machine) => machine.Save().WaitForCompletion(-1),
  };
  for (const [state, bring] of Object.entries(states)) {
    it(`are not there while the machine is ${state}`, () => {
      const machine = runningMachine();
      bring(machine);
      expectHresult(VM_E_PREF_NOT_FOUND, () => machine.GetActivationValue(NOTES));
      expectHresult(VM_E_PREF_NOT_FOUND, () => machine.SetActivationValue(NOTES, "x"));
      expectHresult(VM_E_PREF_NOT_FOUND, () => machine.RemoveActivationValue(NOTES));
    });
  }

  it("are gone by the time that vmVMState_DeleteMachine is told", () => {
    const machine = runningMachine();
    const codes: string[] = [];
    advise(machine, {
      OnStateChange: (state) => {
        if (state === vmVMState_DeleteMachine) codes.push(comErrorOf(() => machine.GetActivationValue(NOTES)).code);
      },
    });
    machine.TurnOff().WaitForCompletion(-1);
    expect(codes).to.deep.equal(["VM_E_PREF_NOT_FOUND"]);
  });

  it("need a key and a value that a configuration can hold", () => {
    const machine = runningMachine();
    expectHresult(E_INVALIDARG, () => machine.GetActivationValue(""));
    expectHresult(E_INVALIDARG, () => machine.RemoveActivationValue(""));
    expectHresult(E_INVALIDARG, () => machine.SetActivationValue("", "x"));
    expectHresult(E_INVALIDARG, () => machine.SetActivationValue("x", 1.5));
  });

  it("survive a change that fails", () => {
    const machine = runningMachine();
    machine.SetActivationValue(NOTES, "here only");
    comErrorOf(() => machine.SetActivationValue("settings", "x"));
    expect(machine.GetActivationValue(NOTES)).to.equal("here only");
  });
});
