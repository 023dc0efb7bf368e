import type { Apartment } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { Implementation, tableOf, wrap } from "../com/com-object.js";
import type { ConnectionPoint } from "../com/connection-point.js";
import { DISPID_NEWENUM } from "../com/dispatch.js";
import type { DispatchTable, MemberInfo } from "../com/dispatch-table.js";
import * as implementations from "../generated/implementations.js";
// Ties wrappers and late-bound views to the implementations.
import "../generated/late-bound.js";
import { DISP_E_TYPEMISMATCH } from "../generated/hresults.js";
import { RemoteConnectionPoint } from "./remote-connection-point.js";
import type { RemoteSession } from "./remote-session.js";
import { GET, INVOKE, PUT, SNAPSHOT, type Reference } from "./wire.js";

/**
 * An object of another thread: an implementation that has its behaviour there. The wrapper before it checks and converts
 * here, as for any other.
 */
export interface RemoteObject extends Implementation {
  readonly session: RemoteSession;
  /** The object, among those of its session. */
  readonly id: number;
  /** The apartment that its sinks are called in. */
  readonly apartment: Apartment;
}

export type RemoteClass = new (session: RemoteSession, id: number) => RemoteObject;

const classes = new Map<DispatchTable, RemoteClass>();

/** The class of the remote objects with this table. */
export function remoteClass(table: DispatchTable): RemoteClass {
  let found = classes.get(table);
  if (found === undefined) {
    found = makeClass(table);
    for (const [index, member] of table.members.entries()) defineMember(found.prototype as object, member, index);
    classes.set(table, found);
  }
  return found;
}

/** The wrappers ask for the class that the generated base makes. */
function makeClass(table: DispatchTable): RemoteClass {
  const bases = implementations as unknown as Readonly<Record<string, new () => Implementation>>;
  const Base = bases[`${table.name}Implementation`] as new () => Implementation;
  return class extends Base implements RemoteObject {
    readonly session: RemoteSession;
    readonly id: number;
    #point: RemoteConnectionPoint | null = null;

    constructor(session: RemoteSession, id: number) {
      super();
      this.session = session;
      this.id = id;
    }

    get apartment(): Apartment {
      return this.session.apartment;
    }

    override outgoing(): ConnectionPoint | null {
      if (table.source === null) return null;
      return (this.#point ??= new RemoteConnectionPoint(this, wrap(this), table.source));
    }
  };
}

function defineMember(prototype: object, member: MemberInfo, index: number): void {
  const descriptor = member.dispid === DISPID_NEWENUM ? snapshot(index) : descriptorOf(member, index);
  const name = member.dispid === DISPID_NEWENUM ? "snapshot" : member.name;
  Object.defineProperty(prototype, name, { configurable: true, ...descriptor });
}

function descriptorOf({ kind, parameters }: MemberInfo, index: number): PropertyDescriptor {
  // A property with parameters is a method to TypeScript.
  if (kind === "method" || parameters.length > 0) {
    return {
      value(this: RemoteObject, ...args: unknown[]) {
        return this.session.call(this.id, INVOKE, index, args);
      },
    };
  }
  return {
    get(this: RemoteObject) {
      return this.session.call(this.id, GET, index, []);
    },
    set(this: RemoteObject, value: unknown) {
      this.session.call(this.id, PUT, index, [value]);
    },
  };
}

/** Where enumerators and loops get the elements of a collection from. */
function snapshot(index: number): PropertyDescriptor {
  return {
    value(this: RemoteObject) {
      return this.session.call(this.id, SNAPSHOT, index, []);
    },
  };
}

/**
 * An argument as the other side of a session knows it.
 * @throws ComError DISP_E_TYPEMISMATCH for an object that is not of that thread
 */
export function referTo(object: Implementation, session: RemoteSession): Reference {
  const { session: own, id } = object as Partial<RemoteObject>;
  if (own === undefined || id === undefined) throw notOfThatThread(object, "this thread");
  if (own === session) return [id];
  if (own.thread === session.thread) return [id, own.stub, own.number];
  throw notOfThatThread(object, "a third thread");
}

function notOfThatThread(object: Implementation, place: string): ComError {
  const { name } = tableOf(wrap(object));
  return new ComError(
    DISP_E_TYPEMISMATCH,
    `Type mismatch: the ${name} is an object of ${place}; a remote object takes those of its own thread.`,
  );
}
