/**
 * The messages that the server logs, and what OnEventLogged and OnServiceEvent report of them. The
 * reference names the categories (VMEventType) but no message numbers; ours are 1024 plus the category.
 */
import { VMEventType, vmEvent_VirtualServerStarted, vmEvent_VirtualServerStopped } from "../generated/enumerations.js";

const FIRST_MESSAGE_ID = 1024;

const SERVICE_EVENTS: ReadonlySet<VMEventType> = new Set([vmEvent_VirtualServerStarted, vmEvent_VirtualServerStopped]);

/** The identifier under which a category of event is logged. */
export function messageId(category: VMEventType): number {
  return FIRST_MESSAGE_ID + category;
}

/** Whether a category concerns the service as a whole, so that OnServiceEvent reports it too. */
export function isServiceEvent(category: VMEventType): boolean {
  return SERVICE_EVENTS.has(category);
}
