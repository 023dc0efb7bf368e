import type { MarshalHost } from "./marshal-host.js";
import type { HostAddress } from "./host-channel.js";
import type { MarshalledSink } from "./marshalled-sink.js";
import type { MarshalCounters } from "./sink-account.js";
import type { MarshalPolicy, SinkHandleData } from "./sink-handle-data.js";

/** What a sink is marshalled with beside itself. */
interface SinkHandleParts {
  readonly host: MarshalHost;
  readonly sink: MarshalledSink;
  readonly accounts: SharedArrayBuffer;
  readonly policy: MarshalPolicy;
  readonly blockTimeout: number;
}

/**
 * A sink that other threads may post to. Its data travel: in `workerData`, by `postMessage`, as often as wanted;
 * `unmarshalSink` makes a sink of them on the other side. The methods stay here, with the thread that has the sink.
 */
export class SinkHandle<T = object> implements SinkHandleData<T>, Disposable {
  declare readonly "vmcom.interface"?: T;
  readonly iid: string;
  /** @internal */
  readonly key: number;
  /** @internal */
  readonly accounts: SharedArrayBuffer;
  readonly policy: MarshalPolicy;
  readonly blockTimeout: number;
  /** @internal */
  readonly host: HostAddress;
  readonly #host: MarshalHost;
  readonly #sink: MarshalledSink;
  #hold: Disposable | undefined;
  /** What was counted up to the release. */
  #final: MarshalCounters | undefined;

  /** @internal -- marshalSink makes them */
  constructor({ host, sink, accounts, policy, blockTimeout }: SinkHandleParts) {
    this.iid = sink.point.table.iid;
    this.key = sink.key;
    this.accounts = accounts;
    this.policy = policy;
    this.blockTimeout = blockTimeout;
    this.host = host.address;
    this.#host = host;
    this.#sink = sink;
  }

  /** What has been counted so far. */
  get counters(): MarshalCounters {
    return this.#final ?? this.#count();
  }

  #count(): MarshalCounters {
    this.#host.settle();
    const own = this.#sink.account.counters();
    const native = this.#host.native?.countersOf(this.key);
    if (native === undefined) return own;
    const delivered = this.#sink.nativeDelivered;
    const pending = native.posted - native.coalesced - native.discarded - delivered;
    return {
      posted: own.posted + native.posted,
      delivered: own.delivered + delivered,
      coalesced: own.coalesced + native.coalesced,
      refused: own.refused + native.refused,
      discarded: own.discarded + native.discarded,
      pending: own.pending + pending,
      highWaterMark: Math.max(own.highWaterMark, native.highWaterMark),
    };
  }

  /** Whether it is still open. */
  get isOpen(): boolean {
    return this.#final === undefined;
  }

  /**
   * Lets nobody post to the sink any more. What is on its way is discarded, also if the sink releases itself while it
   * hears an event; later posts get RPC_E_DISCONNECTED. Further calls do nothing.
   */
  release(): void {
    if (this.#final !== undefined) return;
    this.unref();
    const counters = this.#count();
    this.#final = { ...counters, pending: 0, discarded: counters.discarded + counters.pending };
    this.#host.release(this.key);
  }

  [Symbol.dispose](): void {
    this.release();
  }

  /** Keeps the process alive for what may come. A handle alone does not. */
  ref(): this {
    if (this.#final === undefined) this.#hold ??= this.#host.apartment.ref();
    return this;
  }

  /** Lets the process end again. */
  unref(): this {
    this.#hold?.[Symbol.dispose]();
    this.#hold = undefined;
    return this;
  }

  /** Whether the process stays alive for it. */
  hasRef(): boolean {
    return this.#hold !== undefined;
  }

  /**
   * Lets native threads post to the sink as well.
   * @internal
   */
  openForNativeThreads(): { readonly host: number; readonly key: number } | undefined {
    const { native } = this.#host;
    if (native === undefined) return undefined;
    native.openSink(this.key, this.#sink.account.capacity, this.policy);
    return { host: native.id, key: this.key };
  }
}
