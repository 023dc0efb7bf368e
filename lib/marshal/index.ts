/**
 * Events from any thread to the thread of their sinks, calls from any thread to the thread of their objects:
 * `import { marshalSink, unmarshalSink, marshalObject, unmarshalObject } from "vmcom/marshal"`.
 */
export { marshalSink } from "./marshal-sink.js";
export type { MarshalOptions } from "./marshal-sink.js";
export { unmarshalSink } from "./unmarshal-sink.js";
export { SinkHandle } from "./sink-handle.js";
export type { MarshalPolicy, SinkHandleData } from "./sink-handle-data.js";
export type { SinkProxy, SinkProxyMembers } from "./sink-proxy.js";
export type { MarshalCounters } from "./sink-account.js";
export { marshalLayer } from "./marshal-layer.js";
export type { MarshalLayer } from "./marshal-layer.js";
export { marshalObject } from "./marshal-object.js";
export type { MarshalObjectOptions } from "./marshal-object.js";
export { unmarshalObject } from "./unmarshal-object.js";
export type { UnmarshalObjectOptions } from "./unmarshal-object.js";
export { ObjectHandle } from "./object-handle.js";
export type { ObjectCounters, ObjectHandleData } from "./object-handle-data.js";
