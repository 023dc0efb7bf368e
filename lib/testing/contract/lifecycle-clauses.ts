/** The clauses of IVMVirtualMachine's identity and life: who it is, and how it comes to run and to rest. */
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import { vmUndoAction_Discard } from "../../generated/enumerations.js";
import type { Clauses, Provoke, World } from "./clause.js";
import { unknownMachines } from "./common-clauses.js";

const MEGABYTE = 2 ** 20;
/** A type beyond those that there are; what the declared types rule out is called by reflection. */
const NO_TYPE = 99;

/** A call to a machine that is brought into a state first. */
function call(machineOf: (world: World) => IVMVirtualMachine, use: (machine: IVMVirtualMachine) => unknown): Provoke {
  return (world) => {
    const machine = machineOf(world);
    return () => use(machine);
  };
}

const off = (world: World): IVMVirtualMachine => world.machine();
const running = (world: World): IVMVirtualMachine => world.running();

const unknown: Clauses = unknownMachines("IVMVirtualMachine", (machine) => machine, {
  ConfigID: (machine) => machine.ConfigID,
  DiscardSavedState: (machine) => machine.DiscardSavedState(),
  DiscardUndoDisks: (machine) => machine.DiscardUndoDisks(),
  File: (machine) => machine.File,
  MergeUndoDisks: (machine) => machine.MergeUndoDisks(),
  Name: (machine) => machine.Name,
  Pause: (machine) => machine.Pause(),
  Resume: (machine) => machine.Resume(),
  SavedStateFilePath: (machine) => machine.SavedStateFilePath,
  State: (machine) => machine.State,
  UndoAction: (machine) => machine.UndoAction,
  Undoable: (machine) => machine.Undoable,
});

const identity: Clauses = {
  "IVMVirtualMachine.Name:E_INVALIDARG": call(off, (machine) => (machine.Name = "")),
  "IVMVirtualMachine.Name:VM_E_CONFIG_DUPLICATE_NAME": (world) => {
    const machine = world.machine("one");
    const other = world.machine("other");
    return () => (machine.Name = other.Name.toUpperCase());
  },
  "IVMVirtualMachine.Name:VM_E_CONFIG_NAME_INVALID_CHAR": call(off, (machine) => (machine.Name = "a*b")),
  "IVMVirtualMachine.Name:VM_E_CONFIG_NAME_TOO_LONG": call(off, (machine) => (machine.Name = "x".repeat(300))),
  "IVMVirtualMachine.UndoAction:E_INVALIDARG": call(off, (machine) => Reflect.set(machine, "UndoAction", NO_TYPE)),
};

const life: Clauses = {
  "IVMVirtualMachine.DiscardSavedState:VM_E_VM_NO_SAVED_STATE": call(off, (machine) => machine.DiscardSavedState()),
  "IVMVirtualMachine.DiscardSavedState:VM_E_VM_RUNNING": call(running, (machine) => machine.DiscardSavedState()),
  "IVMVirtualMachine.DiscardUndoDisks:VM_E_VM_NOT_RUNNING": call(off, (machine) => machine.DiscardUndoDisks()),
  "IVMVirtualMachine.MergeUndoDisks:VM_E_VM_RUNNING": call(running, (machine) => machine.MergeUndoDisks()),
  "IVMVirtualMachine.Pause:E_FAIL": (world) => {
    const machine = world.running();
    machine.Pause();
    return () => machine.Pause();
  },
  "IVMVirtualMachine.Reset:VM_E_VM_NOT_RUNNING": call(off, (machine) => machine.Reset()),
  "IVMVirtualMachine.Resume:E_FAIL": call(running, (machine) => machine.Resume()),
  "IVMVirtualMachine.Save:E_FAIL": (world) => {
    const machine = world.machine();
    machine.Undoable = true;
    machine.UndoAction = vmUndoAction_Discard;
    world.finish(machine.Startup());
    return () => machine.Save();
  },
  "IVMVirtualMachine.Save:VM_E_VM_NOT_RUNNING": call(off, (machine) => machine.Save()),
  "IVMVirtualMachine.SavedStateFilePath:VM_E_VM_NO_SAVED_STATE": call(off, (machine) => machine.SavedStateFilePath),
  "IVMVirtualMachine.Startup:VM_E_OUT_OF_RESOURCE": {
    needs: ["host"],
    provoke(world) {
      const machine = world.machine();
      const half = Math.floor(machine.Memory / 2) * MEGABYTE;
      world.setHost({ memory: { total: half, available: half } });
      return () => machine.Startup();
    },
  },
  "IVMVirtualMachine.Startup:VM_E_TOO_MANY_VMS": (world) => {
    for (let count = 0; count < 64; count++) world.running(`running ${count}`);
    const machine = world.machine("one too many");
    return () => machine.Startup();
  },
  "IVMVirtualMachine.Startup:VM_E_VM_RUNNING": call(running, (machine) => machine.Startup()),
  "IVMVirtualMachine.TurnOff:VM_E_VM_NOT_RUNNING": call(off, (machine) => machine.TurnOff()),
};

export const lifecycleClauses: Clauses = { ...unknown, ...identity, ...life };
