/**
 * ActiveXObject.on, off, get and set, as the package activex-helpers adds them for programs in TypeScript: handlers of
 * single events with their arguments by name, and properties with parameters, which JavaScript cannot assign to.
 */
import { DISP_E_UNKNOWNNAME } from "../generated/hresults.js";
import { placeOf } from "./active-object.js";
import { failure, invalidArguments } from "./automation-error.js";
import { connectionPoints, type ConnectionPoint } from "./connection-points.js";

type Handler = (this: unknown, parameter: Readonly<Record<string, unknown>>) => unknown;

type Callable = (...args: unknown[]) => unknown;

interface Connected {
  readonly source: object;
  readonly event: string;
  readonly handler: Handler;
  readonly point: ConnectionPoint;
  readonly cookie: number;
}

/** What `ActiveXObject` has beside being called. */
export interface EventHandlers {
  on(source: object, event: string, argNames: readonly string[] | Handler, handler?: Handler): void;
  off(source: object, event?: string, handler?: Handler): void;
  get(source: object, property: string, ...parameters: readonly unknown[]): unknown;
  set(source: object, property: string, parameters: readonly unknown[], value: unknown): void;
}

/** Handlers of one module, which `off` finds again. */
export function eventHandlers(): EventHandlers {
  let connected: Connected[] = [];
  return {
    on(source, event, argNames, handler) {
      const [names, run] = typeof argNames === "function" ? [[], argNames] : [argNames, handler];
      if (typeof run !== "function" || !Array.isArray(names)) throw invalidArguments();
      const wanted = String(event).toLowerCase();
      for (const point of connectionPoints(source)) {
        const name = point.getMethods().find((each) => each.toLowerCase() === wanted);
        if (name === undefined) continue;
        const cookie = point.advise({ [name]: (...args: unknown[]) => run.call(source, named(names, args)) });
        connected.push({ source: identity(source), event: wanted, handler: run, point, cookie });
        return;
      }
      throw failure("Advise", String(event), DISP_E_UNKNOWNNAME, "The object raises no such event.");
    },
    off(source, event, handler) {
      const object = identity(source);
      const isMeant = (each: Connected): boolean =>
        each.source === object &&
        (event === undefined || each.event === event.toLowerCase()) &&
        (handler === undefined || each.handler === handler);
      for (const { point, cookie } of connected.filter(isMeant)) point.unadvise(cookie);
      connected = connected.filter((each) => !isMeant(each));
    },
    get: (source, property, ...parameters) => memberOf(source, property)(...parameters),
    set(source, property, parameters, value) {
      if (!Array.isArray(parameters)) throw invalidArguments();
      if (parameters.length === 0) Reflect.set(source, property, value);
      else memberOf(source, property)(...(parameters as unknown[]), value);
    },
  };
}

/** The arguments of an event under the names that the program has for them. */
function named(names: readonly string[], args: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name, index) => [name, args[index]]));
}

/** Two automation objects may stand for one. */
function identity(source: object): object {
  return placeOf(source)?.target?.object ?? source;
}

function memberOf(source: object, property: string): Callable {
  const member: unknown = Reflect.get(source, property);
  if (typeof member !== "function") throw failure("DispPropertyFind", String(property), DISP_E_UNKNOWNNAME);
  return member as Callable;
}
