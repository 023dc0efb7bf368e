/**
 * The other ways to hear events. Each ends in IConnectionPoint.Advise; what they add is comfort:
 * types, disposal, iteration, a prefix, the winax package's shape.
 */
import { ComError } from "./com-error.js";
import { IMPL, isComObject } from "./com-object.js";
import { handlerKey, type ConnectionPoint, type Handler } from "./connection-point.js";
import { plainIid } from "./iid.js";
import { early } from "./late-bound.js";
import type { EventTable } from "./dispatch-table.js";
import { CONNECT_E_NOCONNECTION, E_INVALIDARG, E_POINTER } from "../generated/hresults.js";
import { IID_IConnectionPointContainer } from "../generated/interface-ids.js";
import type { IConnectionPoint, IUnknown, Sink } from "../../typings/com.js";
import type { EventsOf } from "../../typings/events.js";

/** A sink that is connected; disposing of it disconnects the sink. */
export interface Connection extends Disposable {
  /** What IConnectionPoint.Unadvise would take. */
  readonly cookie: number;
  /** Disconnects the sink. Further calls do nothing. */
  dispose(): void;
}

/** How `advise` connects a sink. */
export interface AdviseOptions {
  /** Whether the process stays alive for the sink; a sink alone does not keep it otherwise. */
  readonly ref?: boolean;
}

/**
 * Connects a sink to an object's events.
 *
 * @example
 * using connection = advise(machine, {
 *   OnStateChange(state) { console.log(VMVMState[state]); },
 * });
 * @throws ComError E_POINTER for null, CONNECT_E_CANNOTCONNECT for a sink that is no object,
 * CONNECT_E_NOCONNECTION for an object without events
 */
export function advise<T extends IUnknown>(
  source: T,
  sink: Sink<EventsOf<T>>,
  options: AdviseOptions = {},
): Connection {
  const point = connectionPointOf(source, "advise");
  const cookie = point.Advise(sink);
  const hold = options.ref === true ? apartmentOf(source)?.ref() : undefined;
  let connected = true;
  const dispose = (): void => {
    if (!connected) return;
    connected = false;
    hold?.[Symbol.dispose]();
    // Whoever has used the cookie has disconnected it already.
    if (isConnected(point, cookie)) point.Unadvise(cookie);
  };
  return { cookie, dispose, [Symbol.dispose]: dispose };
}

function isConnected(point: IConnectionPoint, cookie: number): boolean {
  for (const connection of point.EnumConnections()) if (connection.dwCookie === cookie) return true;
  return false;
}

/** Something with an apartment: the model's objects; others have none to be kept alive by. */
function apartmentOf(source: unknown): { ref(): Disposable } | undefined {
  const object = early(source);
  const implementation: unknown = isComObject(object) ? object[IMPL] : undefined;
  return (implementation as { apartment?: { ref(): Disposable } } | undefined)?.apartment;
}

/** The first connection point of an object, of ours or of anyone who implements the interfaces. */
export function connectionPointOf(source: unknown, caller: string): IConnectionPoint {
  const object = early(source) as Partial<IUnknown> | null | undefined;
  if (object === null || object === undefined) {
    throw new ComError(E_POINTER, "There is no object to hear events from.", { source: caller });
  }
  if (typeof object.QueryInterface === "function") {
    const point = firstPoint(object as IUnknown);
    if (point !== undefined) return point;
  }
  throw new ComError(CONNECT_E_NOCONNECTION, "The object is not a source of events.", { source: caller });
}

function firstPoint(object: IUnknown): IConnectionPoint | undefined {
  try {
    return object.QueryInterface(IID_IConnectionPointContainer).EnumConnectionPoints().Next(1)[0];
  } catch (error) {
    // E_NOINTERFACE: not a source of events.
    if (error instanceof ComError) return undefined;
    throw error;
  }
}

/** An event as `events` yields it. */
export type EventOf<T> = {
  [K in keyof T & string]: T[K] extends (...args: infer A) => unknown ? { readonly name: K; readonly args: A } : never;
}[keyof T & string];

/** How `events` hears events, and for how long. */
export interface EventsOptions extends AdviseOptions {
  /** Ends the iteration; what has arrived before is still yielded. */
  readonly signal?: AbortSignal;
}

/**
 * The events of an object as an async iterator, from now on and in order. Leaving the loop
 * disconnects it; so does `signal`.
 *
 * @example
 * for await (const event of events(machine)) {
 *   if (event.name === "OnStateChange" && event.args[0] === vmVMState_TurnedOff) break;
 * }
 */
export function events<T extends IUnknown>(
  source: T,
  { signal, ...options }: EventsOptions = {},
): AsyncIterableIterator<EventOf<EventsOf<T>>, undefined> & AsyncDisposable {
  type Event = EventOf<EventsOf<T>>;
  const arrived: Event[] = [];
  const waiting: ((result: IteratorResult<Event, undefined>) => void)[] = [];
  let open = signal?.aborted !== true;
  const sink = recordingSink(tableOf(connectionPointOf(source, "events")), (name, args) => {
    const event = { name, args } as unknown as Event;
    const next = waiting.shift();
    if (next === undefined) arrived.push(event);
    else next({ done: false, value: event });
  });
  const connection = open ? advise(source, sink as Sink<EventsOf<T>>, options) : undefined;
  const close = (): void => {
    open = false;
    connection?.dispose();
    signal?.removeEventListener("abort", close);
    for (const next of waiting.splice(0)) next({ done: true, value: undefined });
  };
  signal?.addEventListener("abort", close, { once: true });
  const finish = (): Promise<IteratorResult<Event, undefined>> => {
    close();
    arrived.length = 0;
    return Promise.resolve({ done: true, value: undefined });
  };
  return {
    next: () => {
      const event = arrived.shift();
      if (event !== undefined) return Promise.resolve({ done: false, value: event });
      if (!open) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => waiting.push(resolve));
    },
    return: finish,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await finish()),
  };
}

/** Event tables by IID, for connection points that are not ours. */
const tables = new Map<string, EventTable>();

/** Called once with the generated tables. */
export function registerEventTables(all: Iterable<EventTable>): void {
  for (const table of all) tables.set(table.iid, table);
}

function tableOf(point: IConnectionPoint): EventTable {
  const own = (point as Partial<ConnectionPoint>).table;
  const table = own ?? tables.get(plainIid(point.GetConnectionInterface()));
  if (table === undefined) throw new ComError(E_INVALIDARG, "The object's event interface is not a known one.");
  return table;
}

/** A sink with a handler for every event of a table. */
export function recordingSink(table: EventTable, record: (name: string, args: unknown[]) => unknown): object {
  return Object.fromEntries(
    table.events.map(({ name }) => [name, (...args: unknown[]) => record(name, args)] as const),
  );
}

/** On sinks that look for a handler when the event comes: whether there is one. */
const HEARS = Symbol("vmcom.hears");

/** Whether a handler of the sink would hear an event if it came now. */
export function hearsEvent(sink: object, event: string): boolean {
  const hears = (sink as { readonly [HEARS]?: (name: string) => boolean })[HEARS];
  return hears?.(event) ?? true;
}

/**
 * Connects functions by the prefix of their names, as WScript.ConnectObject does: "vs_" and
 * OnVMStateChange make `vs_OnVMStateChange`, in any letter case. A function is looked for when its
 * event comes, so it may be defined or replaced later.
 *
 * @param scope where the functions are; the global object if left out
 */
export function ConnectObject(source: unknown, prefix: string, scope: object = globalThis): Connection {
  return connectEvents(source, prefix, (name) => {
    const key = handlerKey(scope, name);
    if (key === undefined) return undefined;
    return (...args) => (scope as Record<string, Handler>)[key]?.apply(scope, args);
  });
}

/**
 * Connects whatever has functions by name, such as the engine of a script.
 * @param handlerNamed asked for prefix and event when the event comes
 */
export function connectEvents(
  source: unknown,
  prefix: string,
  handlerNamed: (name: string) => ((...args: unknown[]) => unknown) | undefined,
): Connection {
  const point = connectionPointOf(source, "ConnectObject");
  if (typeof prefix !== "string") throw new ComError(E_INVALIDARG, "A prefix is text.", { source: "ConnectObject" });
  const sink = recordingSink(tableOf(point), (name, args) => handlerNamed(prefix + name)?.(...args));
  Object.defineProperty(sink, HEARS, { value: (name: string) => handlerNamed(prefix + name) !== undefined });
  return advise(early(source) as IUnknown, sink as Sink<EventsOf<IUnknown>>);
}

/** A connection point in the shape that the winax package gives it. */
export interface WinaxConnectionPoint {
  /** Connects a sink; the cookie is what `unadvise` takes. */
  advise(sink: object): number;
  unadvise(cookie: number): void;
  /** Names of the events. */
  getMethods(): string[];
}

/** The connection points of an object, as winax's function of this name returns them. */
export function getConnectionPoints(source: unknown): WinaxConnectionPoint[] {
  const point = connectionPointOf(source, "getConnectionPoints");
  return [
    {
      advise: (sink) => point.Advise(sink),
      unadvise: (cookie) => point.Unadvise(cookie),
      getMethods: () => tableOf(point).events.map((event) => event.name),
    },
  ];
}
