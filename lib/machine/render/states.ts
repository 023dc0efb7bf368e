/** The states as readers see them: their names, and a phrase for what each one means. */
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
} from "../../generated/enumerations.js";

/** What every name begins with; diagrams and text tables leave it out. */
export const STATE_PREFIX = "vmVMState_";

/** Every state, in the order of its value. */
export const STATES: readonly VMVMState[] = Object.values(VMVMState)
  .filter((value) => typeof value === "number")
  .sort((a, b) => a - b);

/** The states that a machine stays in until somebody asks for something; it passes through the others. */
export const RESTING: readonly VMVMState[] = [
  vmVMState_TurnedOff,
  vmVMState_Saved,
  vmVMState_Running,
  vmVMState_Paused,
];

/** The words of the type library, so that every rendering says the same. */
const MEANINGS: Readonly<Record<VMVMState, string>> = {
  [vmVMState_Invalid]: "no state; never seen on a machine that exists",
  [vmVMState_TurnedOff]: "off, nothing saved",
  [vmVMState_Saved]: "off, with a saved state",
  [vmVMState_TurningOn]: "starting or about to restore",
  [vmVMState_Restoring]: "reading the saved state back",
  [vmVMState_Running]: "on and running",
  [vmVMState_Paused]: "on but frozen",
  [vmVMState_Saving]: "writing the state to disk",
  [vmVMState_TurningOff]: "going off",
  [vmVMState_MergingDrives]: "writing undo disks into their parents",
  [vmVMState_DeleteMachine]: "the running session is being torn down",
};

/** "vmVMState_Running" */
export function stateName(state: VMVMState): string {
  return VMVMState[state];
}

/** "Running" */
export function shortName(state: VMVMState): string {
  return stateName(state).slice(STATE_PREFIX.length);
}

/** "on and running" */
export function meaning(state: VMVMState): string {
  return MEANINGS[state];
}
