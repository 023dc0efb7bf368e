/**
 * The messages that the server logs, and what OnEventLogged and OnServiceEvent report of them. The
 * reference names the categories (VMEventType) but no message numbers; ours are 1024 plus the category.
 */
import {
  VMEventType,
  vmEvent_VirtualMachineHostDiskSpaceError,
  vmEvent_VirtualMachineHostDiskSpaceWarning,
  vmEvent_VirtualMachineLaunched,
  vmEvent_VirtualMachineNoHeartbeat,
  vmEvent_VirtualMachineProcessorError,
  vmEvent_VirtualMachineReset,
  vmEvent_VirtualMachineStateRestored,
  vmEvent_VirtualMachineStateSaved,
  vmEvent_VirtualMachineTurnedOff,
  vmEvent_VirtualMachineTurnedOffByGuest,
  vmEvent_VirtualServerStarted,
  vmEvent_VirtualServerStopped,
} from "../generated/enumerations.js";

const FIRST_MESSAGE_ID = 1024;

/** A script that was attached to an event has ended. */
export const SCRIPT_ENDED = 1100;
/** A script that was attached to an event could not be run. */
export const SCRIPT_FAILED = 1101;
/** A script that was attached to an event took too long and has been ended. */
export const SCRIPT_TIMED_OUT = 1102;
/** Messages that could not be written when it was time. */
export const MESSAGES_LOST = 1103;

/** The name under which the product's messages are in an event log. */
export const EVENT_SOURCE = "Virtual Server";

/** A line of the event log. */
export interface EventLogEntry {
  /** When, in UTC: "2005-10-03T12:00:00.000Z". */
  readonly time: string;
  readonly source: string;
  /** The message identifier, as OnEventLogged reports it. */
  readonly id: number;
  readonly type: EventLogType;
  /** The name of the VMEventType, "vmEvent_VirtualMachineLaunched"; absent for messages about scripts that ended. */
  readonly event?: string;
  /** The name of the virtual machine that it is about. */
  readonly machine?: string;
  readonly message: string;
  /** What a script has written. */
  readonly output?: string;
}

/** How serious a message is, as the event log of Windows has it. */
export type EventLogType = "information" | "warning" | "error";

const SERVICE_EVENTS: ReadonlySet<VMEventType> = new Set([vmEvent_VirtualServerStarted, vmEvent_VirtualServerStopped]);

const TYPES: ReadonlyMap<VMEventType, EventLogType> = new Map<VMEventType, EventLogType>([
  [vmEvent_VirtualMachineNoHeartbeat, "warning"],
  [vmEvent_VirtualMachineProcessorError, "error"],
  [vmEvent_VirtualMachineHostDiskSpaceWarning, "warning"],
  [vmEvent_VirtualMachineHostDiskSpaceError, "error"],
]);

/** What is said of the virtual machine, behind its name. */
const SENTENCES: ReadonlyMap<VMEventType, string> = new Map<VMEventType, string>([
  [vmEvent_VirtualMachineLaunched, "has been turned on."],
  [vmEvent_VirtualMachineStateRestored, "has been restored from its saved state."],
  [vmEvent_VirtualMachineStateSaved, "has been saved."],
  [vmEvent_VirtualMachineTurnedOff, "has been turned off."],
  [vmEvent_VirtualMachineTurnedOffByGuest, "has been turned off by its guest operating system."],
  [vmEvent_VirtualMachineReset, "has been reset."],
  [vmEvent_VirtualMachineNoHeartbeat, "no longer has a heartbeat."],
  [vmEvent_VirtualMachineProcessorError, "has been reset, as its processor met a fatal error."],
  [vmEvent_VirtualMachineHostDiskSpaceWarning, "is running low on disk space of the host."],
  [vmEvent_VirtualMachineHostDiskSpaceError, "has been paused, as the host's disk is full."],
]);

/** The identifier under which a category of event is logged. */
export function messageId(category: VMEventType): number {
  return FIRST_MESSAGE_ID + category;
}

/** Whether a category concerns the service as a whole, so that OnServiceEvent reports it too. */
export function isServiceEvent(category: VMEventType): boolean {
  return SERVICE_EVENTS.has(category);
}

/** The entry of an event. */
export function eventEntry(date: Date, category: VMEventType, machine: string | undefined): EventLogEntry {
  return {
    time: date.toISOString(),
    source: EVENT_SOURCE,
    id: messageId(category),
    type: TYPES.get(category) ?? "information",
    event: VMEventType[category],
    ...(machine === undefined ? {} : { machine }),
    message: sentenceOf(category, machine),
  };
}

function sentenceOf(category: VMEventType, machine: string | undefined): string {
  if (category === vmEvent_VirtualServerStarted) return "Virtual Server has been started.";
  if (category === vmEvent_VirtualServerStopped) return "Virtual Server has been stopped.";
  const subject = machine === undefined ? "A virtual machine" : `The virtual machine '${machine}'`;
  return `${subject} ${SENTENCES.get(category) ?? "has an event."}`;
}
