import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { advise } from "../../lib/com/sinks.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { SimulatedDriver } from "../../lib/drivers/simulated.js";
import { fixedHost } from "../../lib/host/fixed-host.js";
import { VM_E_PREF_ILLEGAL_VALUE } from "../../lib/generated/hresults.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { expectHresult } from "../support/com-error-of.js";
import { FOLDER } from "../support/server.js";

/** A machine on a host of 2005 with 4 GB. */
function machineOn(host = fixedHost(), driver = new SimulatedDriver()): IVMVirtualMachine {
  return createVirtualServer({ clock: new VirtualClock(), host, driver }).CreateVirtualMachine("web", FOLDER);
}

function started(machine: IVMVirtualMachine): IVMVirtualMachine {
  machine.Startup().WaitForCompletion(-1);
  return machine;
}

describe("OnConfigurationChanged", () => {
  function listenTo(machine: IVMVirtualMachine): [string, unknown][] {
    const heard: [string, unknown][] = [];
    advise(machine, { OnConfigurationChanged: (key, value) => void heard.push([key, value]) });
    return heard;
  }

  /** Delivers what is queued. */
  function deliver(machine: IVMVirtualMachine): void {
    started(machine);
  }

  it("tells every key that has changed, in order, with its new value", () => {
    const machine = machineOn();
    const heard = listenTo(machine);
    machine.Notes = "x";
    machine.SetConfigurationValue('contoso[@id="a"]/y', Uint8Array.of(1));
    machine.Undoable = true;
    deliver(machine);
    expect(heard.slice(0, 3)).to.deep.equal([
      ["settings/notes", "x"],
      ["contoso[@id=a]/y", Uint8Array.of(1)],
      ["settings/undo_drives/enabled", true],
    ]);
  });

  it("tells a key that has been removed with the value Empty", () => {
    const machine = machineOn();
    machine.SetConfigurationValue("contoso/y", 1);
    const heard = listenTo(machine);
    machine.RemoveConfigurationValue("contoso/y");
    deliver(machine);
    expect(heard[0]).to.deep.equal(["contoso/y", undefined]);
  });

  it("is not raised by a value that was there before, nor by one that is refused", () => {
    const machine = machineOn();
    const heard = listenTo(machine);
    machine.Memory = 128;
    expectHresult(VM_E_PREF_ILLEGAL_VALUE, () => machine.SetConfigurationValue("hardware", "x"));
    machine.Notes = "";
    machine.Notes = "";
    deliver(machine);
    // What the BIOS and the guest have been found to be at the first start is heard of, too.
    const ours = heard.filter(([key]) => key.startsWith("settings/"));
    expect(ours).to.deep.equal([["settings/notes", ""]]);
  });

  it("finds the new value in the configuration", () => {
    const machine = machineOn();
    const heard: unknown[] = [];
    advise(machine, { OnConfigurationChanged: (key) => void heard.push(machine.GetConfigurationValue(key)) });
    machine.Notes = "new";
    deliver(machine);
    expect(heard[0]).to.equal("new");
  });
});
