import { ConnectionPoint, type EventSource, type SinkErrorContext } from "../com/connection-point.js";
import { ComError } from "../com/com-error.js";
import type { EventTable } from "../com/dispatch-table.js";
import type { SinkErrorHandler } from "../com/sink-errors.js";
import { E_UNEXPECTED } from "../generated/hresults.js";
import type { SinkAccount } from "./sink-account.js";
import type { MarshalPolicy } from "./sink-handle-data.js";
import type { IUnknown } from "../../typings/com.js";

/** What a sink is marshalled with. */
export interface SinkParts {
  readonly sink: object;
  readonly table: EventTable;
  readonly policy: MarshalPolicy;
  readonly onSinkError: SinkErrorHandler;
}

/** A sink of this thread that others post to: what delivers to it is a connection point, as for every sink. */
export class MarshalledSink implements EventSource {
  readonly key: number;
  readonly account: SinkAccount;
  readonly point: ConnectionPoint;
  /**
   * Whether an event leaves the queue as it is delivered, and not with others after it: a producer must find room for
   * the state that comes after the one that the sink is hearing.
   */
  readonly settlesEach: boolean;
  /** How many of the events of native threads it has seen, which its account does not know. */
  nativeDelivered = 0;
  readonly #onSinkError: SinkErrorHandler;

  constructor(key: number, account: SinkAccount, { sink, table, policy, onSinkError }: SinkParts) {
    this.key = key;
    this.account = account;
    this.settlesEach = policy === "drop-oldest-state";
    this.#onSinkError = onSinkError;
    this.point = new ConnectionPoint(this, table);
    this.point.Advise(sink);
  }

  /** The object whose events these are is in another thread, and nobody here gets hold of the connection point. */
  get container(): IUnknown {
    throw new ComError(E_UNEXPECTED, "The source of these events is in another thread.");
  }

  onSinkError(error: unknown, context: SinkErrorContext): void {
    this.#onSinkError(error, context);
  }
}
