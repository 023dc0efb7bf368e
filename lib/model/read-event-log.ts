import { IMPL, isComObject } from "../com/com-object.js";
import { ComError } from "../com/com-error.js";
import { early } from "../com/late-bound.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import type { EventLogEntry } from "./event-log.js";
import { VirtualServerScripts } from "./virtual-server-scripts.js";

/**
 * What is in a server's event log, the oldest entry first. The interfaces have no member for it: scripts of
 * the time asked Windows, and here read the file.
 *
 * @example for (const { time, message } of readEventLog(server)) console.log(time, message);
 * @throws ComError E_INVALIDARG if the server is another implementation's
 */
export function readEventLog(server: IVMVirtualServer): EventLogEntry[] {
  const object = early(server);
  const implementation: unknown = isComObject(object) ? object[IMPL] : undefined;
  if (implementation instanceof VirtualServerScripts) return implementation.eventLogEntries();
  throw new ComError(E_INVALIDARG, "This is no server of vmcom's.", { source: "readEventLog" });
}
