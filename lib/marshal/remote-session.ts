import { defaultApartment } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { succeedWithFalse } from "../com/success-code.js";
import { RPC_E_DISCONNECTED, S_OK } from "../generated/hresults.js";
import { marshalSinkOf, type MarshalOptions } from "./marshal-sink.js";
import type { ObjectHandleData } from "./object-handle-data.js";
import { PendingCalls } from "./pending-calls.js";
import { ProxyTable } from "./proxy-table.js";
import { RemoteAnswersTable, RemoteCallsTable, type RemoteAnswers, type RemoteCalls } from "./remote-tables.js";
import { referTo } from "./remote-object.js";
import type { SinkHandle } from "./sink-handle.js";
import type { SinkProxy } from "./sink-proxy.js";
import { isHostGone, watchHost } from "./thread-watch.js";
import { unmarshalSinkOf } from "./unmarshal-sink.js";
import { fromWire, toWire, type CallOperation } from "./wire.js";

/** How sinks that are advised on remote objects are marshalled. */
export type RemoteSinkOptions = Pick<MarshalOptions, "capacity" | "policy" | "blockTimeout" | "onSinkError">;

/** So long, in ms, a call waits until it is looked whether the other thread is still there. */
const SLICE = 100;

/** The objects of another thread's handle as this thread calls them: a COM channel, with the proxies on this end of it. */
export class RemoteSession {
  /** What handles call the other thread. */
  readonly thread: string;
  /** The stub, among those of the other thread, and this session among those of the stub. */
  readonly stub: number;
  readonly number: number;
  readonly sinkOptions: RemoteSinkOptions;
  readonly apartment = defaultApartment();
  readonly proxies: ProxyTable;
  readonly #handle: ObjectHandleData;
  readonly #calls: SinkProxy<RemoteCalls>;
  readonly #answers: SinkHandle<RemoteAnswers>;
  readonly #pending = new PendingCalls(() => this.lose());
  readonly #watch: Disposable;
  readonly #onEnd: () => void;
  #isOpen = true;

  /**
   * @param onEnd called when it ends, from whichever side
   * @throws ComError RPC_E_DISCONNECTED
   */
  constructor(handle: ObjectHandleData, sinkOptions: RemoteSinkOptions, onEnd: () => void) {
    this.#handle = handle;
    this.thread = handle.thread;
    this.stub = handle.stub;
    this.number = Atomics.add(handle.clients, 0, 1) + 1;
    this.sinkOptions = sinkOptions;
    this.proxies = new ProxyTable(this, (references) => this.#calls.OnRelease(this.number, references));
    this.#onEnd = onEnd;
    this.#calls = unmarshalSinkOf<RemoteCalls>(handle.calls, [RemoteCallsTable]);
    this.#answers = marshalSinkOf(this.#pending, RemoteAnswersTable, { apartment: this.apartment });
    this.#watch = watchHost(handle.calls.host, () => this.lose());
    this.#posted(this.#calls.OnOpen(this.number, this.#answers));
  }

  /**
   * Calls a member of an object and pumps until the answer is there.
   * @throws ComError what the member fails with; RPC_E_DISCONNECTED if nobody is there to answer
   */
  call(object: number, operation: CallOperation, member: number, args: readonly unknown[]): unknown {
    const values = args.map((each) => toWire(each, (implementation) => referTo(implementation, this)));
    return this.#answered((call) => this.#calls.OnCall([this.number, call, object, operation, member, ...values]));
  }

  /** Has the other thread advise a sink; what is raised once this returns is heard. */
  advise(object: number, cookie: number, sink: SinkHandle): void {
    this.#answered((call) => this.#calls.OnAdvise([this.number, call, object, cookie], sink));
  }

  /** Has it unadvise one. Nobody waits for that: the sink's handle is released, so it hears nothing more. */
  unadvise(cookie: number): void {
    this.#calls.OnUnadvise(this.number, cookie);
  }

  #answered(post: (call: number) => number): unknown {
    const call = this.#pending.begin();
    try {
      this.#posted(post(call));
      this.#await(call);
      const { isFalse, result } = this.#pending.take(call);
      const value = fromWire(result, ([id, table]) => this.proxies.receive(id as number, table as string));
      if (isFalse) succeedWithFalse();
      return value;
    } finally {
      this.#pending.end(call);
    }
  }

  #await(call: number): void {
    const isDone = (): boolean => this.#pending.isDone(call) || !this.#isOpen;
    while (!this.apartment.pump(isDone, SLICE)) {
      // What it had posted before it ended is heard first.
      if (isHostGone(this.#handle.calls.host) && !this.apartment.pump(isDone, 0)) this.lose();
    }
  }

  #posted(hresult: number): void {
    if (hresult === S_OK) return;
    if (hresult === RPC_E_DISCONNECTED) this.lose();
    throw new ComError(hresult);
  }

  /** This side is done: lets go of all objects and sinks of the other thread. */
  close(): void {
    if (!this.#isOpen) return;
    this.#calls.OnClose(this.number);
    this.lose();
  }

  /** The other side is gone, or done. Calls fail from now on, and no sink hears anything. */
  lose(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#watch[Symbol.dispose]();
    this.proxies.disconnect();
    this.#calls.release();
    this.#answers.release();
    this.#onEnd();
  }
}
