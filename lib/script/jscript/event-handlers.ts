/** `function obj::event() {}`: functions that wait for an object, and hear its events from then on. */
import { connectEvents, type Connection } from "../../com/sinks.js";
import { isComObject } from "../../com/com-object.js";
import { isDispatch, memberId } from "../embedding/host-object.js";
import { isObject, type Bridge } from "./bridge.js";

interface Handler {
  readonly event: string;
  readonly handler: object;
}

export class EventHandlers {
  readonly #bridge: Bridge;
  /** By the name of the variable that the object comes in. */
  readonly #handlers = new Map<string, Handler[]>();
  /** Handlers of connected objects by event in lower case. */
  readonly #connected = new WeakMap<object, Map<string, object>>();
  readonly #connections: Connection[] = [];

  readonly #handle: (handler: () => unknown) => unknown;

  /** @param handle runs a handler when its event comes; its errors are nobody else's */
  constructor(bridge: Bridge, handle: (handler: () => unknown) => unknown = (handler) => handler()) {
    this.#bridge = bridge;
    this.#handle = handle;
  }

  /** Adds a handler; `object` is what its variable holds now. */
  add(name: string, event: string, handler: object, object: unknown): void {
    let handlers = this.#handlers.get(name);
    if (handlers === undefined) this.#handlers.set(name, (handlers = []));
    const before = handlers.findIndex((each) => each.event === event);
    if (before >= 0) handlers.splice(before, 1);
    handlers.push({ event, handler });
    this.connect(name, object);
  }

  /** Connects the handlers of a variable to the object that it gets. */
  connect(name: string, object: unknown): void {
    if (!isObject(object)) return;
    for (const { event, handler } of this.#handlers.get(name) ?? []) this.#bind(object, event, handler);
  }

  #bind(object: object, event: string, handler: object): void {
    const host = this.#bridge.proxies.behind(object);
    if (host === undefined) {
      Reflect.set(object, event, handler);
      return;
    }
    // IBindEventHandler, which objects of the host may have.
    if (!isComObject(host) && !isDispatch(host) && memberId(host, "BindHandler") !== undefined) {
      this.#bridge.call(host, "BindHandler", [event, handler], true);
      return;
    }
    let handlers = this.#connected.get(host);
    if (handlers === undefined) {
      const added = (handlers = new Map<string, object>());
      this.#connected.set(host, handlers);
      this.#connections.push(this.#bridge.guard(() => this.#advise(host, added)));
    }
    handlers.set(event.toLowerCase(), this.#bridge.views.of(handler));
  }

  #advise(host: object, handlers: ReadonlyMap<string, object>): Connection {
    return connectEvents(host, "", (name) => {
      const handler = handlers.get(name.toLowerCase()) as ((...args: unknown[]) => unknown) | undefined;
      return handler === undefined ? undefined : (...args) => this.#handle(() => handler(...args));
    });
  }

  /** Disconnects everything. */
  close(): void {
    for (const connection of this.#connections.splice(0)) connection.dispose();
    this.#handlers.clear();
  }
}
