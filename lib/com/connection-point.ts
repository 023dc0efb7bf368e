import { ComError } from "./com-error.js";
import type { EventInvoker, EventTable } from "./dispatch-table.js";
import { Enumerator } from "./enum-variant.js";
import { plainIid } from "./iid.js";
import { CONNECT_E_CANNOTCONNECT, CONNECT_E_NOCONNECTION, E_POINTER } from "../generated/hresults.js";
import { IID_IConnectionPointContainer } from "../generated/interface-ids.js";
import type {
  CONNECTDATA,
  IConnectionPoint,
  IConnectionPointContainer,
  IEnum,
  IID,
  IUnknown,
} from "../../typings/com.js";

export type Handler = (this: unknown, ...args: unknown[]) => unknown;

/** A sink that is connected. */
export class Connection {
  readonly cookie: number;
  readonly sink: object;
  /** What is called: the sink itself, or a view of it that has its handlers under their documented names. */
  readonly target: Readonly<Record<string, Handler | undefined>>;
  /**
   * The events that it has a handler for, a bit each by index. Settled by Advise, as a vtable is, and
   * cleared by Unadvise, so that events already queued pass it by.
   */
  handles: number;

  constructor(cookie: number, sink: object, table: EventTable) {
    const keys = table.events.map(({ name }) => handlerKey(sink, name));
    this.cookie = cookie;
    this.sink = sink;
    this.handles = keys.reduce((bits, key, index) => (key === undefined ? bits : bits | (1 << index)), 0);
    const isExact = keys.every((key, index) => key === undefined || key === table.events[index]?.name);
    this.target = isExact ? (sink as Record<string, Handler>) : respelled(sink, table, keys);
  }
}

/** The sink's handlers under the names of the table. */
function respelled(sink: object, table: EventTable, keys: readonly (string | undefined)[]): Record<string, Handler> {
  const entries = keys.flatMap((key, index) => {
    const name = table.events[index]?.name;
    if (key === undefined || name === undefined) return [];
    return [[name, (...args: unknown[]) => (sink as Record<string, Handler>)[key]?.(...args)]];
  });
  return Object.fromEntries(entries) as Record<string, Handler>;
}

/** What a connection point needs of the object that it belongs to. */
export interface EventSource {
  /** The object as callers know it. */
  readonly container: IUnknown;
  /** Hears what sinks throw and reject with. */
  onSinkError(error: unknown, context: SinkErrorContext): void;
}

/** Events in a row that are on their way to one sink. */
export interface InterruptibleRun {
  /** Where the run ends; 0 has it end behind the event under way. */
  last: number;
}

/** Where a sink failed. */
export interface SinkErrorContext {
  /** "IVMVirtualMachineEvents.OnStateChange" */
  readonly event: string;
  readonly sink: object;
}

/** Cookies differ between connection points too, so a cookie never disconnects another object's sink. */
let lastCookie = 0;

const NO_CONNECTIONS: readonly Connection[] = Object.freeze([]);

/** The connections of one outgoing interface of one object. */
export class ConnectionPoint implements IConnectionPoint {
  readonly table: EventTable;
  /** Calls the handlers, by event index. */
  readonly invokers: readonly EventInvoker[];
  readonly #source: EventSource;
  /** Replaced, never changed: who holds the array holds the connections of that moment. */
  connections: readonly Connection[] = NO_CONNECTIONS;
  /** What is delivering a run of events to the one sink, and has to stop when the connections change. */
  run: InterruptibleRun | undefined;

  constructor(source: EventSource, table: EventTable) {
    this.#source = source;
    this.table = table;
    this.invokers = table.invokers;
  }

  GetConnectionInterface(): IID {
    return this.table.iid;
  }

  GetConnectionPointContainer(): IConnectionPointContainer {
    return new ConnectionPointContainer(this.#source.container, this);
  }

  Advise(sink: object): number {
    const source = "IConnectionPoint.Advise";
    if (sink === null || sink === undefined) throw new ComError(E_POINTER, "There is no sink.", { source });
    if (typeof sink !== "object" && typeof sink !== "function") {
      throw new ComError(CONNECT_E_CANNOTCONNECT, `A ${typeof sink} cannot be a sink.`, { source });
    }
    const connection = new Connection(++lastCookie, sink, this.table);
    this.#replaceConnections([...this.connections, connection]);
    return connection.cookie;
  }

  Unadvise(cookie: number): void {
    const connection = this.connections.find((candidate) => candidate.cookie === cookie);
    if (connection === undefined) {
      throw new ComError(CONNECT_E_NOCONNECTION, `No sink is connected under the cookie ${String(cookie)}.`, {
        source: "IConnectionPoint.Unadvise",
      });
    }
    connection.handles = 0;
    const rest = this.connections.filter((candidate) => candidate !== connection);
    this.#replaceConnections(rest.length === 0 ? NO_CONNECTIONS : rest);
  }

  /** Forgets every sink, also for events that are on their way. */
  disconnect(): void {
    for (const connection of this.connections) connection.handles = 0;
    this.#replaceConnections(NO_CONNECTIONS);
  }

  #replaceConnections(connections: readonly Connection[]): void {
    this.connections = connections;
    if (this.run !== undefined) this.run.last = 0;
  }

  EnumConnections(): IEnum<CONNECTDATA> {
    return new Enumerator(this.connections.map(({ sink, cookie }) => ({ pUnk: sink, dwCookie: cookie })));
  }

  /** Passes on what a handler of this point threw or rejected with. */
  reportSinkError(error: unknown, eventIndex: number, connection: Connection): void {
    const event = `${this.table.name}.${this.table.events[eventIndex]?.name ?? "?"}`;
    this.#source.onSinkError(error, { event, sink: connection.sink });
  }
}

/** An object's connection points; every object of Virtual Server has at most one. */
export class ConnectionPointContainer implements IConnectionPointContainer {
  readonly #object: IUnknown;
  readonly #point: ConnectionPoint;

  constructor(object: IUnknown, point: ConnectionPoint) {
    this.#object = object;
    this.#point = point;
  }

  EnumConnectionPoints(): IEnum<IConnectionPoint> {
    return new Enumerator<IConnectionPoint>([this.#point]);
  }

  FindConnectionPoint<TSink = object>(iid: IID<TSink>): IConnectionPoint<TSink> {
    const source = "IConnectionPointContainer.FindConnectionPoint";
    if (typeof iid !== "string") throw new ComError(E_POINTER, "An interface id is text.", { source });
    if (plainIid(iid) === this.#point.table.iid) {
      return this.#point as unknown as IConnectionPoint<TSink>;
    }
    throw new ComError(CONNECT_E_NOCONNECTION, `The object has no outgoing interface ${iid}.`, { source });
  }

  QueryInterface<T>(iid: IID<T>): T {
    if (typeof iid === "string" && plainIid(iid) === IID_IConnectionPointContainer) return this as unknown as T;
    return this.#object.QueryInterface(iid);
  }

  AddRef(): number {
    return this.#object.AddRef();
  }

  Release(): number {
    return this.#object.Release();
  }
}

/** The name under which an object has a handler: the exact one first, then any letter case, own members first. */
export function handlerKey(sink: object, name: string): string | undefined {
  const members = sink as Record<string, unknown>;
  if (typeof members[name] === "function") return name;
  const wanted = name.toLowerCase();
  for (let holder: object | null = sink; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    const isHandler = (key: string): boolean => key.toLowerCase() === wanted && typeof members[key] === "function";
    const key = Object.getOwnPropertyNames(holder).find(isHandler);
    if (key !== undefined) return key;
  }
  return undefined;
}
