import { BELL_NATIVE_HOST } from "../apartment/bell.js";
import { ComError } from "../com/com-error.js";
import type { EventTable } from "../com/dispatch-table.js";
import { eventTables } from "../generated/dispatch-tables.js";
import { E_FAIL, E_INVALIDARG, E_NOINTERFACE } from "../generated/hresults.js";
import { nativeAddon } from "../native/native-addon.js";
import type { HostAddress } from "./host-channel.js";
import { MarshalHost } from "./marshal-host.js";
import { PostTarget } from "./post-target.js";
import { Producer } from "./producer.js";
import type { SinkHandleData } from "./sink-handle-data.js";
import { sinkProxyClass, type SinkProxy } from "./sink-proxy.js";
import { onThreadExit } from "./thread-exit.js";
import { isHostGone } from "./thread-watch.js";

const SOURCE = "unmarshalSink";

interface Production {
  readonly host: HostAddress;
  readonly producer: Producer;
  /** Ends the waiting for the end of this thread. */
  readonly forget: () => void;
}

/** This thread as a producer, by host. */
const productions = new Map<string, Production>();

/**
 * Makes a sink of a handle, on any thread: what CoGetInterfaceAndReleaseStream is to a COM client. Its methods post the
 * events to the thread of the sink that was marshalled and do not wait until it has seen them, so what that one
 * returns never comes back: a shutdown cannot be vetoed from another thread. They return an HRESULT: S_OK;
 * RPC_E_SERVERCALL_RETRYLATER if there was no room; RPC_E_DISCONNECTED if the sink is released or its thread gone.
 * Arguments are converted as the interface wants them.
 *
 * @example
 * const sink = unmarshalSink(workerData as SinkHandleData<IVMVirtualMachineEvents>);
 * sink.OnStateChange(vmVMState_Running);
 * advise(machine, sink);
 * @throws ComError E_INVALIDARG for what is no handle, E_FAIL if the handle's thread uses the native layer and this one
 * cannot load it
 */
export function unmarshalSink<T = object>(handle: SinkHandleData<T>): SinkProxy<T> {
  return unmarshalSinkOf<T>(handle, eventTables);
}

/** The same, with the tables among which the interface is. */
export function unmarshalSinkOf<T>(handle: SinkHandleData<T>, tables: readonly EventTable[]): SinkProxy<T> {
  if (!isHandle(handle)) throw new ComError(E_INVALIDARG, "This is no handle of a sink.", { source: SOURCE });
  const table = tables.find(({ iid }) => iid === handle.iid);
  if (table === undefined) {
    throw new ComError(E_NOINTERFACE, `${handle.iid} is no event interface.`, { source: SOURCE });
  }
  const Proxy = sinkProxyClass(table);
  return new Proxy(producerFor(handle.host), new PostTarget(handle)) as unknown as SinkProxy<T>;
}

function isHandle(value: unknown): value is SinkHandleData {
  const { iid, key, accounts, host } = (value ?? {}) as Partial<SinkHandleData>;
  return (
    typeof iid === "string" &&
    Number.isInteger(key) &&
    accounts instanceof SharedArrayBuffer &&
    host?.bell instanceof Int32Array &&
    typeof host.channel === "string"
  );
}

function producerFor(host: HostAddress): Producer {
  let production = productions.get(host.channel);
  if (production === undefined) {
    forgetLostHosts();
    production = startProducer(host);
    productions.set(host.channel, production);
  }
  return production.producer;
}

/** Or a thread that sees many come and go would keep a ring for each. */
function forgetLostHosts(): void {
  for (const [channel, { host, forget }] of productions) {
    if (!isHostGone(host)) continue;
    productions.delete(channel);
    forget();
  }
}

function startProducer(host: HostAddress): Production {
  const own = MarshalHost.at(host);
  const native = Atomics.load(host.bell, BELL_NATIVE_HOST);
  try {
    if (native !== 0) nativeAddon();
  } catch (cause) {
    throw new ComError(E_FAIL, "The thread of the sink uses the native layer, which this one cannot load.", {
      source: SOURCE,
      cause,
    });
  }
  const producer = new Producer(host, own === undefined ? undefined : () => own.drain());
  // However this thread ends, its host is told.
  if (native !== 0) nativeAddon().addProducer(native, producer.number);
  return { host, producer, forget: onThreadExit(() => producer.close()) };
}
