/** libvirt's numbers for what domains are and do, and what they mean for a virtual machine. */
import {
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  type VMVMState,
} from "../../generated/enumerations.js";
import type { DomainSnapshot } from "./hypervisor.js";

/** virDomainState */
export const DOMAIN = {
  noState: 0,
  running: 1,
  blocked: 2,
  paused: 3,
  shutdown: 4,
  shutoff: 5,
  crashed: 6,
  suspendedByGuest: 7,
} as const;

/**
 * virDomainPausedReason, those that tell of something under way. That of a migration is none: a domain that was saved
 * paused has it for good once it is restored.
 */
export const PAUSED_FOR = { save: 3, dump: 4, snapshot: 9, startingUp: 11 } as const;

/** virDomainEventType */
export const EVENT = {
  defined: 0,
  undefined: 1,
  started: 2,
  suspended: 3,
  resumed: 4,
  stopped: 5,
  shutdown: 6,
  suspendedByGuest: 7,
  crashed: 8,
} as const;

/** virDomainEventDefinedDetailType */
export const DEFINED = { added: 0, updated: 1, renamed: 2 } as const;

/** virDomainEventStartedDetailType */
export const STARTED = { booted: 0, restored: 2 } as const;

/** virDomainEventStoppedDetailType */
export const STOPPED = { shutdown: 0, destroyed: 1, crashed: 2, migrated: 3, saved: 4, failed: 5 } as const;

/** virDomainEventSuspendedDetailType */
export const SUSPENDED = { paused: 0, ioError: 2, watchdog: 3, restored: 4 } as const;

/** virDomainEventResumedDetailType */
export const RESUMED = { unpaused: 0, fromSnapshot: 2 } as const;

/** virDomainEventShutdownDetailType */
export const SHUTDOWN = { finished: 0, byGuest: 1, byHost: 2 } as const;

const UNDER_WAY: ReadonlySet<number> = new Set(Object.values(PAUSED_FOR));

/** Whether a domain is paused only for as long as something takes that the host does with it. */
export function isPausedInPassing({ state, reason }: Pick<DomainSnapshot, "state" | "reason">): boolean {
  return state === DOMAIN.paused && UNDER_WAY.has(reason);
}

/** The state of the machine whose domain this is, of those that a machine rests in. */
export function restingState(snapshot: Pick<DomainSnapshot, "state" | "reason" | "hasManagedSave">): VMVMState {
  switch (snapshot.state) {
    case DOMAIN.shutoff:
      return snapshot.hasManagedSave ? vmVMState_Saved : vmVMState_TurnedOff;
    case DOMAIN.paused:
      return isPausedInPassing(snapshot) ? vmVMState_Running : vmVMState_Paused;
    case DOMAIN.crashed:
    case DOMAIN.suspendedByGuest:
      return vmVMState_Paused;
    default:
      return vmVMState_Running;
  }
}

/** The state that a lifecycle event leads to, as far as it says so by itself. */
export function impliedState(event: number, detail: number): VMVMState | undefined {
  switch (event) {
    case EVENT.started:
    case EVENT.resumed:
      return vmVMState_Running;
    case EVENT.suspended:
    case EVENT.suspendedByGuest:
      return vmVMState_Paused;
    case EVENT.stopped:
      return detail === STOPPED.saved ? vmVMState_Saved : vmVMState_TurnedOff;
    default:
      return undefined;
  }
}

/** A machine's ConfigID for a domain's UUID. */
export function configIdOf(uuid: string): string {
  return `{${uuid.toUpperCase()}}`;
}

/** A domain's UUID for a machine's ConfigID. */
export function uuidOf(configId: string): string {
  return configId.replace(/[{}]/g, "").toLowerCase();
}
