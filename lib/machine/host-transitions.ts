/**
 * The part of the transition table for machines that live on a host of their own, where others start, pause, save and
 * end them too: what is announced of that, and of a request that ends in another state than it should.
 */
import {
  vmVMState_DeleteMachine,
  vmVMState_Paused,
  vmVMState_Restoring,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_Saving,
  vmVMState_TurnedOff,
  vmVMState_TurningOff,
  vmVMState_TurningOn,
  type VMVMState,
} from "../generated/enumerations.js";
import type { HostCause } from "./driver.js";
import type { MachineRequest, Step, Transition } from "./transition-table.js";

/** What a host tells that others have done. */
export type HostRequest =
  | "HostStartup"
  | "HostStartupPaused"
  | "HostPause"
  | "HostResume"
  | "HostSave"
  | "HostStateAppears"
  | "HostDiscard"
  | "HostGuestPowerOff"
  | "HostCrash"
  | "HostCrashKept"
  | "HostResetPaused";

const OFF = [vmVMState_TurnedOff];
const SAVED = [vmVMState_Saved];
const RUNNING = [vmVMState_Running];
const PAUSED = [vmVMState_Paused];
const ON = [vmVMState_Running, vmVMState_Paused];

const RUNS: Step = { state: vmVMState_Running };
const PAUSES: Step = { state: vmVMState_Paused };
const TURNING_ON: Step = { state: vmVMState_TurningOn };
const RESTORING: Step = { state: vmVMState_Restoring };
const TURNING_OFF: Step = { state: vmVMState_TurningOff };
const DELETE: Step = { state: vmVMState_DeleteMachine };
const TURNED_OFF: Step = { state: vmVMState_TurnedOff };
const STILL_SAVED: Step = { state: vmVMState_TurnedOff, reads: vmVMState_Saved };

const NOT_OURS = "someone else's doing";

/** What others do with a machine. Nothing is asked of the driver: it has happened. */
export const HOST_TRANSITIONS: readonly Transition[] = [
  {
    id: "host-startup",
    request: "HostStartup",
    cause: "the host starts the machine",
    from: OFF,
    condition: NOT_OURS,
    steps: [TURNING_ON, RUNS],
    end: vmVMState_Running,
  },
  {
    id: "host-restore",
    request: "HostStartup",
    cause: "the host restores the machine",
    from: SAVED,
    condition: NOT_OURS,
    steps: [TURNING_ON, RESTORING, RUNS],
    end: vmVMState_Running,
  },
  {
    id: "host-startup-paused",
    request: "HostStartupPaused",
    cause: "the host starts the machine paused",
    from: OFF,
    condition: NOT_OURS,
    steps: [TURNING_ON, PAUSES],
    end: vmVMState_Paused,
  },
  {
    id: "host-restore-paused",
    request: "HostStartupPaused",
    cause: "the host restores the machine paused",
    from: SAVED,
    condition: NOT_OURS,
    steps: [TURNING_ON, RESTORING, PAUSES],
    end: vmVMState_Paused,
  },
  {
    id: "host-pause",
    request: "HostPause",
    cause: "the host pauses the machine",
    from: RUNNING,
    condition: NOT_OURS,
    steps: [PAUSES],
    end: vmVMState_Paused,
  },
  {
    id: "host-resume",
    request: "HostResume",
    cause: "the host resumes the machine",
    from: PAUSED,
    condition: NOT_OURS,
    steps: [RUNS],
    end: vmVMState_Running,
  },
  {
    id: "host-save",
    request: "HostSave",
    cause: "the host saves the machine",
    from: ON,
    condition: NOT_OURS,
    steps: [{ state: vmVMState_Saving }, TURNING_OFF, DELETE, STILL_SAVED],
    end: vmVMState_Saved,
  },
  {
    id: "host-state-appears",
    request: "HostStateAppears",
    cause: "a saved state is found",
    from: OFF,
    condition: "made while the host was out of reach",
    steps: [STILL_SAVED],
    end: vmVMState_Saved,
  },
  {
    id: "host-discard",
    request: "HostDiscard",
    cause: "the host discards the saved state",
    from: SAVED,
    condition: NOT_OURS,
    steps: [TURNED_OFF],
    end: vmVMState_TurnedOff,
  },
  {
    id: "host-guest-power-off",
    request: "HostGuestPowerOff",
    cause: "the guest has powered the machine off",
    from: RUNNING,
    condition: "a sink that objects is too late",
    steps: [{ event: "OnRequestShutdown" }, TURNING_OFF, DELETE, TURNED_OFF],
    end: vmVMState_TurnedOff,
  },
  {
    id: "host-crash",
    request: "HostCrash",
    cause: "the guest crashes, and the host turns it off",
    from: ON,
    condition: "so the host is set",
    steps: [{ event: "OnTripleFault" }, TURNING_OFF, DELETE, TURNED_OFF],
    end: vmVMState_TurnedOff,
  },
  {
    id: "host-crash-kept",
    request: "HostCrashKept",
    cause: "the guest crashes, and the host keeps it",
    from: RUNNING,
    condition: "so the host is set",
    steps: [{ event: "OnTripleFault" }, PAUSES],
    end: vmVMState_Paused,
  },
  {
    id: "host-reset-paused",
    request: "HostResetPaused",
    cause: "the host resets the paused machine",
    from: PAUSED,
    condition: NOT_OURS,
    steps: [TURNING_OFF, DELETE, TURNING_ON, PAUSES, { event: "OnReset" }],
    end: vmVMState_Paused,
  },
];

/** The request by which a machine follows its host from a state that it rests in to another; none where they are the same. */
export function hostRequest(from: VMVMState, to: VMVMState, cause?: HostCause): MachineRequest | undefined {
  const isOn = from === vmVMState_Running || from === vmVMState_Paused;
  if (from === to) return undefined;
  switch (to) {
    case vmVMState_Running:
      return isOn ? "HostResume" : "HostStartup";
    case vmVMState_Paused:
      if (!isOn) return "HostStartupPaused";
      return cause === "crash" ? "HostCrashKept" : "HostPause";
    case vmVMState_Saved:
      return isOn ? "HostSave" : "HostStateAppears";
    case vmVMState_TurnedOff:
      if (!isOn) return "HostDiscard";
      if (cause === "crash") return "HostCrash";
      return cause === "guestPowerOff" && from === vmVMState_Running ? "HostGuestPowerOff" : "HostPowerOff";
    default:
      return undefined;
  }
}

/** How a request goes on whose machine is found in another state than the request's rows end in. */
const FOUND: ReadonlyMap<VMVMState, readonly Step[]> = new Map<VMVMState, readonly Step[]>([
  [vmVMState_Running, [RUNS]],
  [vmVMState_Paused, [PAUSES]],
  [vmVMState_TurnedOff, [TURNING_OFF, DELETE, TURNED_OFF]],
  [vmVMState_Saved, [TURNING_OFF, DELETE, STILL_SAVED]],
]);

/** The rest of a request's row when the host says where the machine is; a step that has been announced is left out. */
export function foundRow(row: Transition, announced: VMVMState, found: VMVMState): Transition {
  const steps = FOUND.get(found) ?? [];
  const isAnnounced = steps[0]?.state === announced;
  const { onFailure: _failure, onVeto: _veto, cancelable: _cancelable, interruptible: _interruptible, ...rest } = row;
  return { ...rest, id: `${row.id}-found`, steps: isAnnounced ? steps.slice(1) : steps, end: found };
}
