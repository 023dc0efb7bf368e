/**
 * The face of vmcom: `import { CreateObject, advise, vmVMState_Running } from "vmcom"`.
 */
import { createObject, getObject, registerClass } from "./com/class-registry.js";
import { defaultApartment, pumpAll } from "./apartment/apartment.js";
import { ComError } from "./com/com-error.js";
import { processServer, runningProcessServer } from "./process-servers.js";
import { RCClientControl } from "./model/rc-client-control.js";
import { Security } from "./model/security.js";
import { wrap } from "./com/com-object.js";
import { CLSID_VMRCClientControl, CLSID_VMSecurity, CLSID_VMVirtualServer } from "./generated/interface-ids.js";
import { E_INVALIDARG } from "./generated/hresults.js";
import type { IVMRCClientControl } from "../typings/IVMRCClientControl.js";
import type { IVMSecurity } from "../typings/IVMSecurity.js";
import type { IVMVirtualServer } from "../typings/IVMVirtualServer.js";

/** Classes by ProgID, for CreateObject; programs that register classes of their own add to it. */
export interface ClassMap {
  "VirtualServer.Application": IVMVirtualServer;
  "VirtualServer.VMSecurity": IVMSecurity;
  "VirtualServer.VMRCClientControl": IVMRCClientControl;
}

/**
 * Makes an object by its ProgID. "VirtualServer.Application" is the process's server.
 * @param server the machine to make it on; this one if left out. For "VirtualServer.Application" a host that libvirt
 *   manages: a name of servers.json, or "libvirt:" and a URI
 * @throws ComError REGDB_E_CLASSNOTREG, RPC_E_SERVER_UNAVAILABLE, E_INVALIDARG
 */
export function CreateObject<P extends keyof ClassMap>(progId: P, server?: string): ClassMap[P];
export function CreateObject(progId: string, server?: string): object;
export function CreateObject(progId: string, server?: string): object {
  return createObject(progId, server);
}

/**
 * Finds an object: `GetObject("", progId)` makes one, `GetObject(undefined, progId)` finds one that runs.
 * @throws ComError MK_E_UNAVAILABLE, REGDB_E_CLASSNOTREG
 */
export function GetObject<P extends keyof ClassMap>(path: string | undefined, progId: P): ClassMap[P];
export function GetObject(path?: string, progId?: string): object;
export function GetObject(path?: string, progId?: string): object {
  return getObject(path, progId);
}

/**
 * Delivers the events that wait and does the work that is due, for `ms` milliseconds; 0 or nothing:
 * what there is now. The thread sleeps in between, and Node's event loop does not run. Servers on a
 * virtual clock see as much of their own time pass.
 * @throws ComError E_INVALIDARG for a negative or endless time
 */
export function PumpEvents(ms = 0): void {
  if (!(ms >= 0 && ms < Infinity)) {
    throw new ComError(E_INVALIDARG, "Events are pumped for 0 ms or more.", { source: "PumpEvents" });
  }
  pumpAll(ms);
}

registerClass({
  progId: "VirtualServer.Application",
  clsid: CLSID_VMVirtualServer,
  create: processServer,
  running: runningProcessServer,
  remote: true,
});

registerClass({
  progId: "VirtualServer.VMSecurity",
  clsid: CLSID_VMSecurity,
  create: () => wrap(new Security()),
});

registerClass({
  progId: "VirtualServer.VMRCClientControl",
  clsid: CLSID_VMRCClientControl,
  create: () => wrap(new RCClientControl(defaultApartment())),
});

export { registerClass };
export type { ClassFactory } from "./com/class-registry.js";
export { createVirtualServer } from "./create-virtual-server.js";
export type { DisposableVirtualServer, VirtualServerOptions } from "./create-virtual-server.js";
export { connectVirtualServer } from "./connect-virtual-server.js";
export type { HostOptions } from "./connect-virtual-server.js";
export type {
  Answer,
  DomainSnapshot,
  DomainState,
  DomainStatistics,
  HostFacts,
  Hypervisor,
  HypervisorConnection,
  HypervisorEvents,
  JobProgress,
  LibvirtError,
  Screenshot,
  StartOptions,
} from "./drivers/libvirt/hypervisor.js";
export type { FileContent, FileKind, FileSystem, OpenFile, OpenMode, TemporaryFile } from "./files/file-system.js";
export { readEventLog } from "./model/read-event-log.js";
export type { EventLogEntry, EventLogType } from "./model/event-log.js";
export type { EventScriptOptions } from "./model/event-script-options.js";
export { AccountList } from "./security/accounts.js";
export type { Account, AccountDirectory } from "./security/accounts.js";
export { fixedHost } from "./host/fixed-host.js";
export type {
  HostDrive,
  HostHardware,
  HostMediaDrive,
  HostMemory,
  HostOperatingSystem,
  HostPort,
  HostProcessor,
} from "./host/host-hardware.js";
export type { Limits } from "./model/limits.js";
export type { SinkErrorHandler } from "./com/sink-errors.js";
export { VirtualClock, RealClock } from "./apartment/clock.js";
export type { Alarm, Clock, VirtualClockOptions } from "./apartment/clock.js";
export type { Apartment, Inbox, Work } from "./apartment/apartment.js";
export { SimulatedDriver } from "./drivers/simulated.js";
export type { Fault, SimulatedDriverOptions, SimulatedGuestOptions } from "./drivers/simulated.js";
export type {
  CancelOperation,
  Completion,
  DriverEvents,
  DriverOperation,
  DriverSession,
  HostCause,
  MachineDescription,
  MachineDriver,
  MachineHardware,
  NetworkTraffic,
} from "./machine/driver.js";
export type {
  DisplayDevice,
  GuestReport,
  GuestSystem,
  KeyboardDevice,
  MachineCounters,
  MouseDevice,
} from "./machine/devices.js";
export type { GuestDisk } from "./machine/guest-disk.js";
export { advise, ConnectObject, events, getConnectionPoints } from "./com/sinks.js";
export type { AdviseOptions, Connection, EventOf, EventsOptions, WinaxConnectionPoint } from "./com/sinks.js";
export { completed } from "./model/completed.js";
export type { CompletedOptions } from "./model/completed.js";
export { call } from "./com/call.js";
export type { CallResult } from "./com/call.js";
export { ComError } from "./com/com-error.js";
export type { ComErrorOptions } from "./com/com-error.js";
export type { SinkErrorContext } from "./com/connection-point.js";
export { late as lateBound } from "./com/late-bound.js";
export {
  Variant,
  variantChangeType,
  VT_EMPTY,
  VT_NULL,
  VT_I2,
  VT_I4,
  VT_R4,
  VT_R8,
  VT_CY,
  VT_DATE,
  VT_BSTR,
  VT_DISPATCH,
  VT_ERROR,
  VT_BOOL,
  VT_VARIANT,
  VT_UNKNOWN,
  VT_DECIMAL,
  VT_I1,
  VT_UI1,
  VT_UI2,
  VT_UI4,
  VT_ARRAY,
  VT_BYREF,
} from "./com/variant.js";
export {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_VALUE,
} from "./com/dispatch.js";
export { FAILED, HRESULT_CODE, HRESULT_FACILITY, HRESULT_FROM_WIN32, SUCCEEDED } from "./com/hresult.js";
export * from "./generated/hresults.js";
export * from "./generated/enumerations.js";
export * from "./generated/interface-ids.js";
