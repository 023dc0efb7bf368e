/** winax.getConnectionPoints: where a program connects its sinks to an object's events. */
import { ComError } from "../com/com-error.js";
import { handlerKey } from "../com/connection-point.js";
import { getConnectionPoints as pointsOf, type WinaxConnectionPoint } from "../com/sinks.js";
import { placeOf } from "./active-object.js";
import { attempt, invalidArguments } from "./automation-error.js";
import { present } from "./values.js";

type Handlers = Record<string, ((...args: unknown[]) => unknown) | undefined>;

/** A connection point of an object. */
export class ConnectionPoint {
  readonly #point: WinaxConnectionPoint;
  readonly #cookies = new Set<number>();

  /** @internal */
  constructor(point: WinaxConnectionPoint) {
    this.#point = point;
  }

  /**
   * Connects the functions of an object to the events of their names. A function is looked for when its event comes.
   * @returns what `unadvise` takes
   * @throws TypeError "Invalid arguments" for what is no object
   */
  advise(sink: unknown): number {
    const object = sinkOf(sink);
    if (object === undefined) throw invalidArguments();
    const names = this.#point.getMethods();
    const heard = Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => tell(object, name, args)]));
    const cookie = attempt("Advise", "", () => this.#point.advise(heard));
    this.#cookies.add(cookie);
    return cookie;
  }

  /**
   * Disconnects what `advise` has connected.
   * @throws TypeError "Invalid arguments" for a cookie that is not one of this connection point's
   */
  unadvise(cookie: number): void {
    if (!this.#cookies.delete(cookie)) throw invalidArguments();
    attempt("Unadvise", "", () => this.#point.unadvise(cookie));
  }

  /** Names of the events. */
  getMethods(): string[] {
    return this.#point.getMethods();
  }
}

function sinkOf(sink: unknown): object | undefined {
  const place = placeOf(sink);
  if (place !== undefined) return place.target?.isOwn === true ? place.target.object : undefined;
  return (typeof sink === "object" && sink !== null) || typeof sink === "function" ? sink : undefined;
}

function tell(sink: object, name: string, args: readonly unknown[]): unknown {
  const key = handlerKey(sink, name);
  return key === undefined
    ? undefined
    : (sink as Handlers)[key]?.(...args.map((each) => present(each, undefined, "Dispatch", false)));
}

/** The connection points of an object; none if it raises no events, or is no object. */
export function connectionPoints(source: unknown): ConnectionPoint[] {
  const object = placeOf(source)?.target?.object ?? source;
  try {
    return pointsOf(object).map((point) => new ConnectionPoint(point));
  } catch (error) {
    if (error instanceof ComError) return [];
    throw error;
  }
}
