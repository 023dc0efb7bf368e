/**
 * What a session of the addon tells its thread, as an event interface of vmcom's own. native/libvirt/sink.h numbers the
 * events in the same order.
 */
import type { EventInvoker, EventTable, ParameterInfo } from "../../com/dispatch-table.js";
import type { LibvirtError } from "./hypervisor.js";

/** What comes of a call: nothing, fields or one text, or bytes. */
export type Payload = string | Uint8Array | undefined;

/** What hears a session. Texts are fields; see `fieldsOf`. */
export interface SessionSink {
  OnAnswer(call: number, payload: Payload): void;
  OnFailure(call: number, failure: string): void;
  OnLost(failure: string): void;
  OnLifecycle(uuid: string, details: string): void;
  OnReboot(uuid: string): void;
  OnWatchdog(uuid: string, action: number): void;
  OnIOError(uuid: string, details: string): void;
  OnControlError(uuid: string): void;
  OnAgent(uuid: string, state: number): void;
  OnDeviceAdded(uuid: string, details: string): void;
  OnDeviceRemoved(uuid: string, details: string): void;
}

const number = (name: string): ParameterInfo => ({ name, type: { kind: "long" }, direction: "in" });
const value = (name: string): ParameterInfo => ({ name, type: { kind: "VARIANT" }, direction: "in" });

const EVENTS: { readonly [K in keyof SessionSink]: readonly ParameterInfo[] } = {
  OnAnswer: [number("call"), value("payload")],
  OnFailure: [number("call"), value("failure")],
  OnLost: [value("failure")],
  OnLifecycle: [value("uuid"), value("details")],
  OnReboot: [value("uuid")],
  OnWatchdog: [value("uuid"), number("action")],
  OnIOError: [value("uuid"), value("details")],
  OnControlError: [value("uuid")],
  OnAgent: [value("uuid"), number("state")],
  OnDeviceAdded: [value("uuid"), value("details")],
  OnDeviceRemoved: [value("uuid"), value("details")],
};

const entries = Object.entries<readonly ParameterInfo[]>(EVENTS);

export const SessionTable: EventTable = {
  name: "_IVMHypervisorSession",
  iid: "3C9A51F2-6E0D-4B7A-8D41-F0A2B7C65E18",
  events: entries.map(([name, parameters], index) => ({ name, dispid: index + 1, parameters })),
  invokers: entries.map(
    ([name]): EventInvoker =>
      (sink, first, second) =>
        sink[name]?.(first, second),
  ),
};

/** The values in a text of the addon's, each of which ends with a NUL: none has one inside. */
export function fieldsOf(payload: Payload): string[] {
  if (typeof payload !== "string") return [];
  const fields = payload.split("\0");
  fields.pop();
  return fields;
}

/** A failure on its way: code, domain, message. */
export function errorOf(failure: string): LibvirtError {
  const [code, domain, message = ""] = fieldsOf(failure);
  return { code: Number(code), domain: Number(domain), message };
}
