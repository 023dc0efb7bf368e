/**
 * The documented life of a virtual machine as data. The machine runs on this table, `vmcom states`
 * prints it and the documentation embeds it, so what is shown is what happens.
 *
 * Source: the Virtual Server reference, "Virtual machine state diagram": its table of events per
 * method, and the edges of the diagram for what goes wrong.
 */
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
} from "../generated/enumerations.js";
import type { DriverOperation } from "./driver.js";
import { HOST_TRANSITIONS, type HostRequest } from "./host-transitions.js";

/** What a caller asks for, and what comes from inside the machine. */
export type MachineRequest =
  | "Startup"
  | "Save"
  | "Reset"
  | "Pause"
  | "Resume"
  | "TurnOff"
  | "Shutdown"
  | "DiscardSavedState"
  | "MergeUndoDisks"
  | "DiscardUndoDisks"
  | "Remove"
  | "GuestPowerOff"
  | "GuestReset"
  | "TripleFault"
  | "HeartbeatStopped"
  | "HostPowerOff"
  | "HostDiskFull"
  | HostRequest;

/** Facts that a step may depend on. */
export type StepCondition = "commitUndoDrives";

/** Events of IVMVirtualMachineEvents that are not state changes. */
export type MachineEvent = "OnRequestShutdown" | "OnReset" | "OnTripleFault" | "OnHeartbeatStopped";

export interface Step {
  /** The state that the machine enters, and both event interfaces announce. */
  readonly state?: VMVMState;
  /** What State reads from then on, where that is not what is announced. */
  readonly reads?: VMVMState;
  /** Back to the state that the transition began in, Running or Paused. */
  readonly back?: true;
  /** What the driver does in this step; the next step waits for it. */
  readonly operation?: DriverOperation;
  /** The event that sinks get. */
  readonly event?: MachineEvent;
  /** Whether a failure of the operation is passed over. */
  readonly bestEffort?: true;
  /** Whether the step is left out unless this holds. */
  readonly when?: StepCondition;
}

export interface Transition {
  /** Unique; rows of one request that differ in how they end share its beginning. */
  readonly id: string;
  readonly request: MachineRequest;
  /** What the caller calls, or what happened. */
  readonly cause: string;
  readonly from: readonly VMVMState[];
  /** In words, for readers: when this row is the one that runs. */
  readonly condition: string;
  readonly steps: readonly Step[];
  /** What State reads at the end; absent: the state that it began in. */
  readonly end?: VMVMState;
  /** Whether this row is one of the documentation's table of events per method. */
  readonly normative?: true;
  /** The row that goes on, from the same place, when an operation fails or is cancelled; this one, if it goes on as before. */
  readonly onFailure?: string;
  /** The row that goes on when a sink vetoes. */
  readonly onVeto?: string;
  /** Whether IVMTask.Cancel can end it. */
  readonly cancelable?: true;
  /** Whether another request may take over while it waits for the guest. */
  readonly interruptible?: true;
}

const OFF = [vmVMState_TurnedOff];
const SAVED = [vmVMState_Saved];
const RUNNING = [vmVMState_Running];
const PAUSED = [vmVMState_Paused];
const ON = [vmVMState_Running, vmVMState_Paused];
const STOPPED = [vmVMState_TurnedOff, vmVMState_Saved];

const TURN_ON: Step = { state: vmVMState_TurningOn, operation: "powerOn" };
const TURN_OFF: Step = { state: vmVMState_TurningOff, operation: "powerOff" };
const TURN_OFF_ANYHOW: Step = { ...TURN_OFF, bestEffort: true };
const MERGE: Step = {
  state: vmVMState_MergingDrives,
  operation: "mergeUndoDrives",
  when: "commitUndoDrives",
  bestEffort: true,
};
const DELETE: Step = { state: vmVMState_DeleteMachine };
const TURNED_OFF: Step = { state: vmVMState_TurnedOff };
const STILL_SAVED: Step = { state: vmVMState_TurnedOff, reads: vmVMState_Saved };

/** Every row; the first seven are the documentation's own. */
export const TRANSITIONS: readonly Transition[] = [
  {
    id: "start",
    request: "Startup",
    cause: "IVMVirtualMachine.Startup",
    from: OFF,
    condition: "no saved state",
    steps: [TURN_ON, { state: vmVMState_Running }],
    end: vmVMState_Running,
    normative: true,
    onFailure: "start-fails",
    cancelable: true,
  },
  {
    id: "save",
    request: "Save",
    cause: "IVMVirtualMachine.Save",
    from: ON,
    condition: "no error",
    steps: [{ state: vmVMState_Saving, operation: "save" }, TURN_OFF_ANYHOW, DELETE, STILL_SAVED],
    end: vmVMState_Saved,
    normative: true,
    onFailure: "save-fails",
    cancelable: true,
  },
  {
    id: "restore",
    request: "Startup",
    cause: "IVMVirtualMachine.Startup",
    from: SAVED,
    condition: "saved state present",
    steps: [
      { state: vmVMState_TurningOn },
      { state: vmVMState_Restoring, operation: "restore" },
      { state: vmVMState_Running },
    ],
    end: vmVMState_Running,
    normative: true,
    onFailure: "restore-fails",
    cancelable: true,
  },
  {
    id: "reset",
    request: "Reset",
    cause: "IVMVirtualMachine.Reset",
    from: ON,
    condition: "no error",
    steps: [
      { state: vmVMState_TurningOff },
      DELETE,
      { state: vmVMState_TurningOn, operation: "reset" },
      { state: vmVMState_Running },
      { event: "OnReset" },
    ],
    end: vmVMState_Running,
    normative: true,
    onFailure: "reset-fails",
  },
  {
    id: "pause",
    request: "Pause",
    cause: "IVMVirtualMachine.Pause",
    from: RUNNING,
    condition: "no error",
    steps: [{ operation: "pause" }, { state: vmVMState_Paused }],
    end: vmVMState_Paused,
    normative: true,
    onFailure: "pause-fails",
  },
  {
    id: "resume",
    request: "Resume",
    cause: "IVMVirtualMachine.Resume",
    from: PAUSED,
    condition: "no error",
    steps: [{ operation: "resume" }, { state: vmVMState_Running }],
    end: vmVMState_Running,
    normative: true,
    onFailure: "resume-fails",
  },
  {
    id: "turn-off",
    request: "TurnOff",
    cause: "IVMVirtualMachine.TurnOff",
    from: ON,
    condition: "no error",
    steps: [TURN_OFF, MERGE, DELETE, TURNED_OFF],
    end: vmVMState_TurnedOff,
    normative: true,
    onFailure: "turn-off-fails",
  },
  {
    id: "start-fails",
    request: "Startup",
    cause: "IVMVirtualMachine.Startup",
    from: OFF,
    condition: "errors",
    steps: [TURN_ON, TURN_OFF_ANYHOW, DELETE, TURNED_OFF],
    end: vmVMState_TurnedOff,
  },
  {
    id: "restore-fails",
    request: "Startup",
    cause: "IVMVirtualMachine.Startup",
    from: SAVED,
    condition: "errors; the saved state is kept",
    steps: [
      { state: vmVMState_TurningOn },
      { state: vmVMState_Restoring, operation: "restore" },
      TURN_OFF_ANYHOW,
      DELETE,
      STILL_SAVED,
    ],
    end: vmVMState_Saved,
  },
  {
    id: "save-fails",
    request: "Save",
    cause: "IVMVirtualMachine.Save",
    from: ON,
    condition: "error or timeout; nothing is lost",
    steps: [{ state: vmVMState_Saving, operation: "save" }, { back: true }],
  },
  {
    id: "reset-fails",
    request: "Reset",
    cause: "IVMVirtualMachine.Reset",
    from: ON,
    condition: "errors while turning on again",
    steps: [
      { state: vmVMState_TurningOff },
      DELETE,
      { state: vmVMState_TurningOn, operation: "reset" },
      TURN_OFF_ANYHOW,
      DELETE,
      TURNED_OFF,
    ],
    end: vmVMState_TurnedOff,
  },
  {
    id: "pause-fails",
    request: "Pause",
    cause: "IVMVirtualMachine.Pause",
    from: RUNNING,
    condition: "error",
    steps: [{ operation: "pause" }],
  },
  {
    id: "resume-fails",
    request: "Resume",
    cause: "IVMVirtualMachine.Resume",
    from: PAUSED,
    condition: "error",
    steps: [{ operation: "resume" }],
  },
  {
    id: "turn-off-fails",
    request: "TurnOff",
    cause: "IVMVirtualMachine.TurnOff",
    from: ON,
    condition: "the host cannot turn it off",
    steps: [TURN_OFF, { back: true }],
  },
  {
    id: "shut-down",
    request: "Shutdown",
    cause: "IVMGuestOS.Shutdown",
    from: RUNNING,
    condition: "the guest powers off and no sink objects",
    steps: [{ operation: "guestShutdown" }, { event: "OnRequestShutdown" }, TURN_OFF_ANYHOW, MERGE, DELETE, TURNED_OFF],
    end: vmVMState_TurnedOff,
    onFailure: "shut-down-fails",
    onVeto: "shut-down-vetoed",
    cancelable: true,
    interruptible: true,
  },
  {
    id: "shut-down-vetoed",
    request: "Shutdown",
    cause: "IVMGuestOS.Shutdown",
    from: RUNNING,
    condition: "a sink returns false",
    steps: [{ operation: "guestShutdown" }, { event: "OnRequestShutdown" }],
  },
  {
    id: "shut-down-fails",
    request: "Shutdown",
    cause: "IVMGuestOS.Shutdown",
    from: RUNNING,
    condition: "the guest does not shut down",
    steps: [{ operation: "guestShutdown" }],
  },
  {
    id: "guest-power-off",
    request: "GuestPowerOff",
    cause: "the guest powers the machine off",
    from: RUNNING,
    condition: "no sink objects",
    steps: [{ event: "OnRequestShutdown" }, TURN_OFF_ANYHOW, MERGE, DELETE, TURNED_OFF],
    end: vmVMState_TurnedOff,
    onVeto: "guest-power-off-vetoed",
  },
  {
    id: "guest-power-off-vetoed",
    request: "GuestPowerOff",
    cause: "the guest powers the machine off",
    from: RUNNING,
    condition: "a sink returns false",
    steps: [{ event: "OnRequestShutdown" }],
  },
  {
    id: "guest-reset",
    request: "GuestReset",
    cause: "the guest resets the machine",
    from: RUNNING,
    condition: "no error",
    steps: [
      { state: vmVMState_TurningOff },
      DELETE,
      { state: vmVMState_TurningOn },
      { state: vmVMState_Running },
      { event: "OnReset" },
    ],
    end: vmVMState_Running,
  },
  {
    id: "triple-fault",
    request: "TripleFault",
    cause: "the guest's processor triple-faults",
    from: RUNNING,
    condition: "no error",
    steps: [
      { event: "OnTripleFault" },
      { state: vmVMState_TurningOff },
      DELETE,
      { state: vmVMState_TurningOn, operation: "reset" },
      { state: vmVMState_Running },
      { event: "OnReset" },
    ],
    end: vmVMState_Running,
    onFailure: "triple-fault-reset-fails",
  },
  {
    id: "triple-fault-reset-fails",
    request: "TripleFault",
    cause: "the guest's processor triple-faults",
    from: RUNNING,
    condition: "errors while turning on again",
    steps: [
      { event: "OnTripleFault" },
      { state: vmVMState_TurningOff },
      DELETE,
      { state: vmVMState_TurningOn, operation: "reset" },
      TURN_OFF_ANYHOW,
      DELETE,
      TURNED_OFF,
    ],
    end: vmVMState_TurnedOff,
  },
  {
    id: "heartbeat-stops",
    request: "HeartbeatStopped",
    cause: "the guest's heartbeat stops",
    from: RUNNING,
    condition: "Additions sent one before",
    steps: [{ event: "OnHeartbeatStopped" }],
  },
  {
    id: "host-power-off",
    request: "HostPowerOff",
    cause: "the host ends the machine",
    from: ON,
    condition: "a crash, or someone else's doing",
    steps: [{ state: vmVMState_TurningOff }, DELETE, TURNED_OFF],
    end: vmVMState_TurnedOff,
  },
  {
    id: "host-disk-full",
    request: "HostDiskFull",
    cause: "the host's disk is full",
    from: RUNNING,
    condition: "less than 20 MB are left",
    steps: [{ operation: "pause" }, { state: vmVMState_Paused }],
    end: vmVMState_Paused,
    onFailure: "host-disk-full-fails",
  },
  {
    id: "host-disk-full-fails",
    request: "HostDiskFull",
    cause: "the host's disk is full",
    from: RUNNING,
    condition: "the machine cannot be paused",
    steps: [{ operation: "pause" }],
  },
  {
    id: "discard-saved-state",
    request: "DiscardSavedState",
    cause: "IVMVirtualMachine.DiscardSavedState",
    from: SAVED,
    condition: "no error",
    steps: [{ operation: "discardSavedState" }, TURNED_OFF],
    end: vmVMState_TurnedOff,
    onFailure: "discard-saved-state-fails",
  },
  {
    id: "discard-saved-state-fails",
    request: "DiscardSavedState",
    cause: "IVMVirtualMachine.DiscardSavedState",
    from: SAVED,
    condition: "error",
    steps: [{ operation: "discardSavedState" }],
  },
  {
    id: "merge-undo-disks",
    request: "MergeUndoDisks",
    cause: "IVMVirtualMachine.MergeUndoDisks",
    from: OFF,
    condition: "turned off",
    steps: [{ state: vmVMState_MergingDrives, operation: "mergeUndoDrives" }, TURNED_OFF],
    end: vmVMState_TurnedOff,
    onFailure: "merge-undo-disks",
    cancelable: true,
  },
  {
    id: "merge-undo-disks-saved",
    request: "MergeUndoDisks",
    cause: "IVMVirtualMachine.MergeUndoDisks",
    from: SAVED,
    condition: "saved",
    steps: [{ state: vmVMState_MergingDrives, operation: "mergeUndoDrives" }, STILL_SAVED],
    end: vmVMState_Saved,
    onFailure: "merge-undo-disks-saved",
    cancelable: true,
  },
  {
    id: "discard-undo-disks",
    request: "DiscardUndoDisks",
    cause: "IVMVirtualMachine.DiscardUndoDisks",
    from: ON,
    condition: "no error",
    steps: [{ operation: "discardUndoDrives" }],
    onFailure: "discard-undo-disks",
  },
  {
    id: "remove",
    request: "Remove",
    cause: "IVMVirtualServer.DeleteVirtualMachine, UnregisterVirtualMachine",
    from: STOPPED,
    condition: "stopped",
    steps: [],
    end: vmVMState_Invalid,
  },
  ...HOST_TRANSITIONS,
];

const byId = new Map(TRANSITIONS.map((transition) => [transition.id, transition]));

/** The row with this id. */
export function transition(id: string): Transition {
  const row = byId.get(id);
  if (row === undefined) throw new Error(`The transition table has no row '${id}'.`);
  return row;
}

const entries = new Map<MachineRequest, Map<VMVMState, Transition>>();
for (const row of TRANSITIONS) {
  const states = entries.get(row.request) ?? new Map<VMVMState, Transition>();
  entries.set(row.request, states);
  // The first row of a request and a state is how it begins; later ones are how it may end.
  for (const state of row.from) if (!states.has(state)) states.set(state, row);
}

/** The row that a request begins with in a state, or undefined if it is refused there. */
export function entryFor(request: MachineRequest, state: VMVMState): Transition | undefined {
  return entries.get(request)?.get(state);
}

/** The states that a row announces, in order, as sinks of both event interfaces hear them. */
export function announcedStates(row: Transition, from: VMVMState = row.from[0] ?? vmVMState_Invalid): VMVMState[] {
  return row.steps
    .filter((step) => step.when === undefined)
    .map((step) => (step.back ? from : step.state))
    .filter((state) => state !== undefined);
}
