/** How a machine refuses what the transition table has no row for: data too, beside the table. */
import {
  E_FAIL,
  VM_E_VM_NOT_RUNNING,
  VM_E_VM_NO_SAVED_STATE,
  VM_E_VM_RUNNING,
  VM_E_VM_UNKNOWN,
} from "../generated/hresults.js";
import { vmVMState_Invalid, vmVMState_Paused, vmVMState_TurnedOff, type VMVMState } from "../generated/enumerations.js";
import { entryFor, type MachineRequest } from "./transition-table.js";

const OFF = [vmVMState_TurnedOff];
const PAUSED = [vmVMState_Paused];

/** The answer to a request that has no row for the state that the machine is in. */
export interface Refusal {
  readonly request: MachineRequest;
  /** Absent: every state that no row and no other refusal of the request names. */
  readonly in?: readonly VMVMState[];
  readonly hresult: number;
  /** What to tell the caller. */
  readonly message: string;
}

const ALREADY_ON = "The virtual machine is already running, or on its way on or off.";
const NOT_ON = "The virtual machine is not running, or on its way on or off.";
const IN_USE = "The virtual machine is running, or on its way on or off; turn it off or save it first.";
const BUSY = "The virtual machine is busy with another request.";

export const REFUSALS: readonly Refusal[] = [
  { request: "Startup", hresult: VM_E_VM_RUNNING, message: ALREADY_ON },
  { request: "Save", hresult: VM_E_VM_NOT_RUNNING, message: NOT_ON },
  { request: "Reset", hresult: VM_E_VM_NOT_RUNNING, message: NOT_ON },
  { request: "TurnOff", hresult: VM_E_VM_NOT_RUNNING, message: NOT_ON },
  { request: "Shutdown", hresult: VM_E_VM_NOT_RUNNING, message: NOT_ON },
  { request: "Pause", in: PAUSED, hresult: E_FAIL, message: "The virtual machine is already paused." },
  { request: "Pause", hresult: E_FAIL, message: "Only a running virtual machine can be paused." },
  { request: "Resume", hresult: E_FAIL, message: "The virtual machine is not paused." },
  {
    request: "DiscardSavedState",
    in: OFF,
    hresult: VM_E_VM_NO_SAVED_STATE,
    message: "The virtual machine has no saved state to discard.",
  },
  { request: "DiscardSavedState", hresult: VM_E_VM_RUNNING, message: IN_USE },
  { request: "MergeUndoDisks", hresult: VM_E_VM_RUNNING, message: IN_USE },
  { request: "DiscardUndoDisks", hresult: VM_E_VM_NOT_RUNNING, message: NOT_ON },
  { request: "Remove", hresult: VM_E_VM_RUNNING, message: IN_USE },
];

const GONE: Refusal = {
  request: "Startup",
  hresult: VM_E_VM_UNKNOWN,
  message: "The virtual machine is no longer registered with this server.",
};

/** How a request is refused in a state. */
export function refusalFor(request: MachineRequest, state: VMVMState): Refusal | undefined {
  if (state === vmVMState_Invalid) return { ...GONE, request };
  const refusals = REFUSALS.filter((refusal) => refusal.request === request);
  const other = refusals.find((refusal) => refusal.in === undefined);
  // It could be had in this state, so it is refused for another reason.
  if (other !== undefined && entryFor(request, state) !== undefined) return { ...other, message: BUSY };
  return refusals.find((refusal) => refusal.in?.includes(state)) ?? other;
}
