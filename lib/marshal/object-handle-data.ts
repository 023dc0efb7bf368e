import type { RemoteCalls } from "./remote-tables.js";
import type { SinkHandleData } from "./sink-handle-data.js";

/** What of an object's handle travels to other threads. */
export interface ObjectHandleData<T = object> {
  /** Remembers the type of the object for TypeScript; there is no such property. */
  readonly "vmcom.object"?: T;
  /** @internal -- what the object is: the name of its table */
  readonly table: string;
  /** @internal -- the thread that has the object */
  readonly thread: string;
  /** @internal -- the stub among those of its thread */
  readonly stub: number;
  /** @internal -- where calls are posted to */
  readonly calls: SinkHandleData<RemoteCalls>;
  /** @internal -- the number of the last client */
  readonly clients: Int32Array<SharedArrayBuffer>;
}

/** What is held for the threads that have unmarshalled a handle. */
export interface ObjectCounters {
  /** Threads that have unmarshalled it and are not done. */
  readonly clients: number;
  /** Objects that these have proxies of, each counted for each of them. */
  readonly objects: number;
  /** Sinks of theirs that are advised. */
  readonly sinks: number;
}

/** In every reference: the object that was marshalled itself. */
export const ROOT = 0;
