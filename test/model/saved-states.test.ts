/** Saved states as files: what is written, what is believed, and what stays usable. */
import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer, restartVirtualServer } from "../../lib/create-virtual-server.js";
import type { FileSystem } from "../../lib/files/file-system.js";
import {
  vmTaskResult_IncompatibleSavedStateError,
  vmTaskResult_Success,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
} from "../../lib/generated/enumerations.js";
import { VM_E_PREF_SAVED_STATE_BAD_VERSION, VM_E_PREF_UNLOADABLE_ACTIVATION } from "../../lib/generated/hresults.js";
import { memoryOf } from "../support/model-of.js";
import { codeOf } from "../files/com-error-of.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";

const FOLDER = "C:\\Virtual Machines";
const STATE = `${FOLDER}\\web.vsv`;

function saved(): { server: ReturnType<typeof createVirtualServer>; machine: IVMVirtualMachine; files: FileSystem } {
  const server = createVirtualServer({ clock: new VirtualClock() });
  const machine = server.CreateVirtualMachine("web", FOLDER);
  machine.Startup().WaitForCompletion(-1);
  machine.Save().WaitForCompletion(-1);
  return { server, machine, files: memoryOf(server) };
}

describe("The saved state of a machine", () => {
  it("is a file beside the configuration, which SavedStateFilePath and the configuration name", () => {
    const { machine, files } = saved();
    expect(machine.SavedStateFilePath).to.equal(STATE);
    expect(machine.GetConfigurationValue("settings/configuration/saved_state/path/absolute")).to.equal(STATE);
    expect(files.kind(STATE)).to.equal("file");
  });

  it("is gone when the machine goes on", () => {
    const { machine, files } = saved();
    machine.Startup().WaitForCompletion(-1);
    expect(files.kind(STATE)).to.equal(undefined);
    expect(codeOf(() => machine.SavedStateFilePath)).to.equal("VM_E_VM_NO_SAVED_STATE");
  });

  it("is gone when it is discarded", () => {
    const { machine, files } = saved();
    machine.DiscardSavedState();
    expect(files.kind(STATE)).to.equal(undefined);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
  });

  it("goes with a machine that is deleted, and stays with one that is unregistered", () => {
    const deleted = saved();
    deleted.server.DeleteVirtualMachine(deleted.machine);
    expect(deleted.files.list(FOLDER)).to.deep.equal([]);
    const unregistered = saved();
    unregistered.server.UnregisterVirtualMachine(unregistered.machine);
    const again = unregistered.server.RegisterVirtualMachine("web", FOLDER);
    expect(again.State).to.equal(vmVMState_Saved);
  });

  it("brings activation values back, after a restart too", () => {
    const server = createVirtualServer({ clock: new VirtualClock() });
    const machine = server.CreateVirtualMachine("web", FOLDER);
    machine.Startup().WaitForCompletion(-1);
    machine.SetActivationValue("settings/ours/key", "until it is off");
    machine.Save().WaitForCompletion(-1);
    const found = restartVirtualServer(server).FindVirtualMachine("web");
    found?.Startup().WaitForCompletion(-1);
    expect(found?.GetActivationValue("settings/ours/key")).to.equal("until it is off");
  });

  const spoilt: [what: string, code: number, spoil: (files: FileSystem) => void][] = [
    [
      "of another program",
      VM_E_PREF_SAVED_STATE_BAD_VERSION,
      (files) => files.writeFile(STATE, Buffer.from("Virtual PC")),
    ],
    [
      "that is damaged",
      VM_E_PREF_UNLOADABLE_ACTIVATION,
      (files) => files.writeFile(STATE, files.readFile(STATE).subarray(0, -1)),
    ],
    ["that is missing", VM_E_PREF_UNLOADABLE_ACTIVATION, (files) => files.remove(STATE)],
  ];
  for (const [what, code, spoil] of spoilt) {
    it(`${what} fails the start with its code; the machine stays saved, and usable`, () => {
      const { machine, files } = saved();
      spoil(files);
      const task = machine.Startup();
      task.WaitForCompletion(-1);
      expect((task as unknown as { Error: number }).Error >>> 0).to.equal(code);
      expect(task.Result).to.equal(vmTaskResult_IncompatibleSavedStateError);
      expect(machine.State).to.equal(vmVMState_Saved);
      machine.DiscardSavedState();
      const second = machine.Startup();
      second.WaitForCompletion(-1);
      expect(second.Result).to.equal(vmTaskResult_Success);
      expect(machine.State).to.equal(vmVMState_Running);
    });
  }

  it("that finds no room leaves the machine running, and nothing on the disk", () => {
    const server = createVirtualServer({ clock: new VirtualClock() });
    const machine = server.CreateVirtualMachine("web", FOLDER);
    machine.Startup().WaitForCompletion(-1);
    const files = memoryOf(server);
    files.freeBytes = 0;
    const task = machine.Save();
    task.WaitForCompletion(-1);
    expect(machine.State).to.equal(vmVMState_Running);
    expect(files.kind(STATE)).to.equal(undefined);
    files.freeBytes = 1e9;
    machine.Save().WaitForCompletion(-1);
    expect(machine.State).to.equal(vmVMState_Saved);
  });

  it("that a configuration claims to be another file leaves that file alone", () => {
    const { server, machine, files } = saved();
    const precious = `${FOLDER}\\precious.doc`;
    files.writeFile(precious, Buffer.from("mine"));
    server.UnregisterVirtualMachine(machine);
    const configuration = Buffer.from(files.readFile(`${FOLDER}\\web.vmc`)).toString("utf16le");
    files.writeFile(`${FOLDER}\\web.vmc`, Buffer.from(configuration.replace(STATE, precious), "utf16le"));
    server.RegisterVirtualMachine("web", FOLDER).DiscardSavedState();
    expect(files.kind(precious)).to.equal("file");
  });
});
