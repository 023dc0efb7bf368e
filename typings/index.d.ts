/// <reference lib="esnext.disposable" />
/**
 * vmcom's types: the interfaces of Virtual Server under their own names, and the functions around them. They need no
 * library but TypeScript's own: neither "DOM" nor @types/node, and no `lib` beyond ES2022.
 */
declare global {
  /** Merges with the AbortSignal of "DOM" or of @types/node, and stands in its place where there is neither. */
  interface AbortSignal {}
}

export * from "./com.js";
export * from "./interfaces.js";
export {
  advise,
  call,
  ComError,
  completed,
  ConnectObject,
  CreateObject,
  createVirtualServer,
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_VALUE,
  events,
  FAILED,
  getConnectionPoints,
  GetObject,
  HRESULT_CODE,
  HRESULT_FACILITY,
  HRESULT_FROM_WIN32,
  HRESULTS,
  lateBound,
  PumpEvents,
  RealClock,
  registerClass,
  SimulatedDriver,
  SUCCEEDED,
  Variant,
  variantChangeType,
  VirtualClock,
} from "../dist/index.js";
export type {
  AdviseOptions,
  Alarm,
  Apartment,
  CallResult,
  CancelOperation,
  ClassFactory,
  ClassMap,
  Clock,
  ComErrorOptions,
  CompletedOptions,
  Completion,
  Connection,
  DisposableVirtualServer,
  DriverEvents,
  DriverOperation,
  DriverSession,
  EventOf,
  EventsOptions,
  Fault,
  HresultInfo,
  Limits,
  MachineDescription,
  MachineDriver,
  SimulatedDriverOptions,
  SinkErrorContext,
  SinkErrorHandler,
  VirtualClockOptions,
  VirtualServerOptions,
  WinaxConnectionPoint,
  Work,
} from "../dist/index.js";
