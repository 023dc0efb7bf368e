import { defaultApartment, type Apartment } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import type { EventTable } from "../com/dispatch-table.js";
import { plainIid } from "../com/iid.js";
import { guardedSinkErrorHandler, type SinkErrorHandler } from "../com/sink-errors.js";
import { eventTables } from "../generated/dispatch-tables.js";
import { E_INVALIDARG, E_NOINTERFACE, E_POINTER } from "../generated/hresults.js";
import { MarshalHost } from "./marshal-host.js";
import { SinkHandle } from "./sink-handle.js";
import type { MarshalPolicy } from "./sink-handle-data.js";
import type { IID, Sink } from "../../typings/com.js";

/** How `marshalSink` marshals a sink. */
export interface MarshalOptions {
  /**
   * How many events may be on their way to the sink, 1 to 16,777,216; 65,536 if left out. An event takes 16 bytes, and
   * what its texts and values take.
   */
  readonly capacity?: number;
  /**
   * What a post does when there is no room.
   *
   * - "block", if left out: the producer's thread waits for room, `blockTimeout` at most. On the sink's own thread
   *   a post never waits but delivers what is on its way.
   * - "drop-oldest-state": a state change that a later one of the same machine has superseded makes room. The last
   *   state of each machine is never dropped, and the order is kept.
   * - "fail": the post returns RPC_E_SERVERCALL_RETRYLATER.
   */
  readonly policy?: MarshalPolicy;
  /** How long "block" waits, in ms, until the post returns RPC_E_SERVERCALL_RETRYLATER; 60,000 if left out. */
  readonly blockTimeout?: number;
  /** Hears what the sink throws and rejects with; without one it surfaces as an uncaught error in a turn of its own. */
  readonly onSinkError?: SinkErrorHandler;
  /** The apartment that delivers; the thread's own if left out. */
  readonly apartment?: Apartment;
}

const POLICIES: readonly string[] = ["block", "drop-oldest-state", "fail"] satisfies MarshalPolicy[];
const DEFAULT_CAPACITY = 65_536;
const MOST_CAPACITY = 16_777_216;
const DEFAULT_BLOCK_TIMEOUT = 60_000;

const SOURCE = "marshalSink";

/**
 * Lets other threads post events to a sink of this one: what CoMarshalInterThreadInterfaceInStream is to a COM client.
 * Events are delivered on this thread, in the order in which each producer posted them, by the event loop or by a
 * blocking wait.
 *
 * @example
 * const handle = marshalSink({ OnStateChange: (state) => console.log(state) }, IID_IVMVirtualMachineEvents);
 * new Worker(file, { workerData: handle });
 * @param iid the event interface that the sink has, one of the IID_...Events
 * @throws ComError E_POINTER without a sink, CONNECT_E_CANNOTCONNECT for a sink that is no object, E_NOINTERFACE for what
 * is no event interface, E_INVALIDARG for options that make no sense, CONNECT_E_ADVISELIMIT for more than a million
 * sinks, E_FAIL if the native layer is there and does not load
 */
export function marshalSink<T extends object>(sink: Sink<T>, iid: IID<T>, options: MarshalOptions = {}): SinkHandle<T> {
  if (typeof iid !== "string") throw new ComError(E_POINTER, "An interface id is text.", { source: SOURCE });
  const table = eventTables.find((each) => each.iid === plainIid(iid));
  if (table === undefined) throw new ComError(E_NOINTERFACE, `${iid} is no event interface.`, { source: SOURCE });
  return marshalSinkOf<T>(sink, table, options);
}

/** The same for any table of events, those of vmcom's own included. */
export function marshalSinkOf<T>(sink: object, table: EventTable, options: MarshalOptions = {}): SinkHandle<T> {
  const { capacity = DEFAULT_CAPACITY, policy = "block", blockTimeout = DEFAULT_BLOCK_TIMEOUT } = options;
  check(Number.isInteger(capacity) && capacity >= 1 && capacity <= MOST_CAPACITY, "A capacity is 1 to 16,777,216.");
  check(POLICIES.includes(policy), `A policy is one of ${POLICIES.join(", ")}.`);
  check(typeof blockTimeout === "number" && blockTimeout >= 0, "Posts wait 0 ms or more.");
  const host = MarshalHost.of(options.apartment ?? defaultApartment());
  const onSinkError = guardedSinkErrorHandler(options.onSinkError);
  const added = host.sinks.add({ sink, table, policy, onSinkError }, capacity);
  return new SinkHandle<T>({ host, sink: added.sink, accounts: added.page, policy, blockTimeout });
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new ComError(E_INVALIDARG, message, { source: SOURCE });
}
