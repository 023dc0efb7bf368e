/** Listens to the events that handlers of a script hear. */
import type { ComObject } from "../com/com-object.js";
import { ConnectionPoint, handlerKey } from "../com/connection-point.js";
import { IID_IUnknown } from "../generated/interface-ids.js";
import { hearsEvent } from "../com/sinks.js";

/** Gets an event in the place of the handler. */
export type EventTap = (source: ComObject, event: string, args: unknown[], handle: () => unknown) => unknown;

/** Where a sink is connected from now on. */
export type ConnectTap = (source: ComObject, point: ConnectionPoint, sink: object) => object;

type Handlers = Record<string, ((...args: unknown[]) => unknown) | undefined>;

/** Each sink that is advised is replaced by what `connect` makes of it. */
export function tapConnections(connect: ConnectTap): void {
  const original = ConnectionPoint.prototype.Advise;
  ConnectionPoint.prototype.Advise = function (this: ConnectionPoint, sink: object): number {
    const isSink = (typeof sink === "object" || typeof sink === "function") && sink !== null;
    return original.call(this, isSink ? connect(sourceOf(this), this, sink) : sink);
  };
}

function sourceOf(point: ConnectionPoint): ComObject {
  const container: unknown = point.GetConnectionPointContainer().QueryInterface(IID_IUnknown);
  return container as ComObject;
}

/** A sink that lets `tap` know of each event before the handler does. */
export function tappedSink(source: ComObject, { table }: ConnectionPoint, sink: object, tap: EventTap): object {
  const handlers: Handlers = {};
  for (const { name } of table.events) {
    const key = handlerKey(sink, name);
    if (key === undefined) continue;
    const handle = (args: unknown[]): unknown => (sink as Handlers)[key]?.(...args);
    handlers[name] = (...args) => (hearsEvent(sink, name) ? tap(source, name, args, () => handle(args)) : undefined);
  }
  return handlers;
}
