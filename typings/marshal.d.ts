/// <reference lib="esnext.disposable" />
/**
 * The types of "vmcom/marshal": events from any thread to the thread of their sinks, calls from any thread to the
 * thread of their objects. As vmcom's own they need no library but TypeScript's.
 */
import type {} from "./index.js";

export {
  marshalLayer,
  marshalObject,
  marshalSink,
  ObjectHandle,
  SinkHandle,
  unmarshalObject,
  unmarshalSink,
} from "../dist/marshal/index.js";
export type {
  MarshalCounters,
  MarshalLayer,
  MarshalObjectOptions,
  MarshalOptions,
  MarshalPolicy,
  ObjectCounters,
  ObjectHandleData,
  SinkHandleData,
  SinkProxy,
  SinkProxyMembers,
  UnmarshalObjectOptions,
} from "../dist/marshal/index.js";
