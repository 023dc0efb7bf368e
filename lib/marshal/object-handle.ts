import type { ObjectCounters, ObjectHandleData } from "./object-handle-data.js";
import { thisThread, type ObjectStub } from "./object-stub.js";
import type { RemoteCalls } from "./remote-tables.js";
import type { SinkHandle } from "./sink-handle.js";

/**
 * An object that other threads may call. Its data travel: in `workerData`, by `postMessage`, as often as wanted;
 * `unmarshalObject` makes a proxy of them on the other side. The methods stay here, with the thread that has the object.
 */
export class ObjectHandle<T = object> implements ObjectHandleData<T>, Disposable {
  declare readonly "vmcom.object"?: T;
  /** @internal */
  readonly table: string;
  /** @internal */
  readonly thread: string;
  /** @internal */
  readonly stub: number;
  /** @internal */
  readonly calls: SinkHandle<RemoteCalls>;
  /** @internal */
  readonly clients: Int32Array<SharedArrayBuffer>;
  readonly #stub: ObjectStub;

  /** @internal -- marshalObject makes them */
  constructor(stub: ObjectStub, table: string) {
    this.table = table;
    this.thread = thisThread;
    this.stub = stub.number;
    this.calls = stub.calls;
    this.clients = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    this.#stub = stub;
  }

  /** Whether it is still open. */
  get isOpen(): boolean {
    return this.calls.isOpen;
  }

  /** What is held for other threads now. */
  get counters(): ObjectCounters {
    return this.#stub.counters;
  }

  /**
   * Lets nobody call the object any more, nor the objects that were reached through it: what CoDisconnectObject is to
   * a COM server. Calls fail with RPC_E_DISCONNECTED, those under way too, and sinks hear nothing more. The object
   * itself stays as it is. Further calls do nothing.
   */
  release(): void {
    this.#stub.release();
  }

  [Symbol.dispose](): void {
    this.release();
  }

  /** Keeps the thread alive for calls that may come. A handle alone does not. */
  ref(): this {
    this.calls.ref();
    return this;
  }

  /** Lets the thread end again. */
  unref(): this {
    this.calls.unref();
    return this;
  }

  /** Whether the thread stays alive for it. */
  hasRef(): boolean {
    return this.calls.hasRef();
  }
}
