/// <reference lib="esnext.disposable" />
/**
 * The types of "vmcom/marshal": events from any thread to the thread of their sinks. As vmcom's own they need no library
 * but TypeScript's.
 */
import type {} from "./index.js";

export { marshalLayer, marshalSink, SinkHandle, unmarshalSink } from "../dist/marshal/index.js";
export type {
  MarshalCounters,
  MarshalLayer,
  MarshalOptions,
  MarshalPolicy,
  SinkHandleData,
  SinkProxy,
  SinkProxyMembers,
} from "../dist/marshal/index.js";
