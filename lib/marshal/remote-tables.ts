/**
 * What a proxy and its stub tell each other: two event interfaces of vmcom's own, so that calls and answers come as
 * events do, in one order with them, in the event loop and in blocking waits.
 */
import type { EventInvoker, EventTable, ParameterInfo } from "../com/dispatch-table.js";
import type { SinkHandleData } from "./sink-handle-data.js";
import type { CallOperation, Wire } from "./wire.js";

/** A call on its way: who calls, the number of the call, the object, what is done with which of its members, arguments. */
export type CallMessage = readonly [
  session: number,
  call: number,
  object: number,
  operation: CallOperation,
  member: number,
  ...args: Wire[],
];

/** A sink on its way to be advised: who advises, the number of the call, the object, the proxy's cookie. */
export type AdviseMessage = readonly [session: number, call: number, object: number, cookie: number];

/** References that a proxy gives back: the object, and how often it has been received. */
export type ReleaseMessage = readonly [object: number, count: number][];

/** A failure on its way: what a ComError is made of. */
export type FailureMessage = readonly [hresult: number, message: string, source: string];

/** What a stub hears. */
export interface RemoteCalls {
  /** A client begins: answers go to this sink. */
  OnOpen(session: number, answers: SinkHandleData<RemoteAnswers>): void;
  OnCall(message: CallMessage): void;
  OnAdvise(message: AdviseMessage, sink: SinkHandleData): void;
  OnUnadvise(session: number, cookie: number): void;
  OnRelease(session: number, references: ReleaseMessage): void;
  /** A client is done. */
  OnClose(session: number): void;
}

/** What a client hears. */
export interface RemoteAnswers {
  /** The call has succeeded with S_OK. */
  OnAnswer(call: number, result: Wire): void;
  /** The call has succeeded with S_FALSE. */
  OnAnswerFalse(call: number, result: Wire): void;
  OnFailure(call: number, failure: FailureMessage): void;
  /** The objects are no longer there. */
  OnDisconnect(): void;
}

const number = (name: string): ParameterInfo => ({ name, type: { kind: "long" }, direction: "in" });
const value = (name: string): ParameterInfo => ({ name, type: { kind: "VARIANT" }, direction: "in" });
const clone = (name: string): ParameterInfo => ({ name, type: { kind: "struct" }, direction: "in" });

type Events<T> = { readonly [K in keyof T & string]: readonly ParameterInfo[] };

function tableOf<T>(name: string, iid: string, events: Events<T>): EventTable {
  const entries = Object.entries<readonly ParameterInfo[]>(events);
  return {
    name,
    iid,
    events: entries.map(([event, parameters], index) => ({ name: event, dispid: index + 1, parameters })),
    invokers: entries.map(
      ([event]): EventInvoker =>
        (sink, first, second) =>
          sink[event]?.(first, second),
    ),
  };
}

export const RemoteCallsTable = tableOf<RemoteCalls>("_IVMRemoteCalls", "7D2E5B0C-3C1F-4B57-9A8E-6C0B4A1D2F31", {
  OnOpen: [number("session"), clone("answers")],
  OnCall: [value("message")],
  OnAdvise: [value("message"), clone("sink")],
  OnUnadvise: [number("session"), number("cookie")],
  OnRelease: [number("session"), value("references")],
  OnClose: [number("session")],
});

export const RemoteAnswersTable = tableOf<RemoteAnswers>("_IVMRemoteAnswers", "B64F0C86-51D0-4D0E-8F1B-2E7A93C5D742", {
  OnAnswer: [number("call"), value("result")],
  OnAnswerFalse: [number("call"), value("result")],
  OnFailure: [number("call"), value("failure")],
  OnDisconnect: [],
});
