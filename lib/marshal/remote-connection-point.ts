import { ConnectionPoint } from "../com/connection-point.js";
import type { EventTable } from "../com/dispatch-table.js";
import { marshalSinkOf } from "./marshal-sink.js";
import type { RemoteObject } from "./remote-object.js";
import type { SinkHandle } from "./sink-handle.js";
import type { IUnknown } from "../../typings/com.js";

/**
 * The connection point of a remote object. It keeps the books of connections as any other does, so that cookies and
 * errors are the same, and delivers nothing: each sink is marshalled, and advised in the object's thread.
 */
export class RemoteConnectionPoint extends ConnectionPoint {
  readonly #object: RemoteObject;
  readonly #handles = new Map<number, SinkHandle>();

  constructor(object: RemoteObject, container: IUnknown, table: EventTable) {
    // What sinks throw goes where their handles say.
    super({ container, onSinkError: () => undefined }, table);
    this.#object = object;
  }

  override Advise(sink: object): number {
    const cookie = super.Advise(sink);
    const { session, id } = this.#object;
    try {
      const handle = marshalSinkOf<object>(sink, this.table, { ...session.sinkOptions, apartment: session.apartment });
      this.#handles.set(cookie, handle);
      session.proxies.setConnected(this.#object, true);
      session.advise(id, cookie, handle);
    } catch (error) {
      super.Unadvise(cookie);
      this.#release(cookie);
      throw error;
    }
    return cookie;
  }

  override Unadvise(cookie: number): void {
    super.Unadvise(cookie);
    this.#release(cookie);
    this.#object.session.unadvise(cookie);
  }

  override disconnect(): void {
    super.disconnect();
    for (const cookie of [...this.#handles.keys()]) this.#release(cookie);
  }

  #release(cookie: number): void {
    this.#handles.get(cookie)?.release();
    this.#handles.delete(cookie);
    if (this.#handles.size === 0) this.#object.session.proxies.setConnected(this.#object, false);
  }
}
