import { hostname } from "node:os";
import { ComError } from "./com-error.js";
import {
  CO_E_CLASSSTRING,
  E_ALREADY_EXISTS,
  E_INVALIDARG,
  MK_E_UNAVAILABLE,
  REGDB_E_CLASSNOTREG,
  RPC_E_SERVER_UNAVAILABLE,
} from "../generated/hresults.js";

/** How objects of a class come to be. */
export interface ClassFactory {
  /** "VirtualServer.Application"; any letter case finds it. */
  readonly progId: string;
  /** The class id, which finds it too, as "{...}" or bare. */
  readonly clsid?: string;
  /** Makes or finds the object; `server` is the machine name given to CreateObject, "" for this one. */
  create(server: string): object;
  /** Whether GetObject finds the object without making one. */
  running?(): object | undefined;
  /** Whether `create` takes names of other machines. */
  readonly remote?: boolean;
}

const classes = new Map<string, ClassFactory>();

/** Stands between whoever asks for an object and what makes or finds it. */
export type CreationTap = (name: { readonly progId: string; readonly path?: string }, make: () => object) => object;

let creationTap: CreationTap | undefined;
let isTapping = false;

/** From now on all objects that are made or found go through `tap`: for recorders, and for servers in the place of others. */
export function tapCreation(tap: CreationTap): void {
  creationTap = tap;
}

/** Makes or finds an object that is asked for by a name; what that asks for in its turn is not tapped again. */
export function tapped(progId: string, path: string | undefined, make: () => object): object {
  if (creationTap === undefined || isTapping) return make();
  isTapping = true;
  try {
    return creationTap(path === undefined ? { progId } : { progId, path }, make);
  } finally {
    isTapping = false;
  }
}

/**
 * Makes a class known to CreateObject, GetObject and scripts; what is returned makes it unknown again.
 * @throws ComError E_ALREADY_EXISTS if the ProgID or the CLSID is taken
 */
export function registerClass(factory: ClassFactory): Disposable {
  const source = "registerClass";
  if (typeof factory.progId !== "string" || factory.progId === "" || typeof factory.create !== "function") {
    throw new ComError(E_INVALIDARG, "A class has a ProgID and a create function.", { source });
  }
  const keys = [factory.progId, factory.clsid].filter((key) => key !== undefined).map(keyOf);
  const taken = keys.find((key) => classes.has(key));
  if (taken !== undefined)
    throw new ComError(E_ALREADY_EXISTS, `The class '${taken}' is registered already.`, { source });
  for (const key of keys) classes.set(key, factory);
  return {
    [Symbol.dispose]() {
      for (const key of keys) if (classes.get(key) === factory) classes.delete(key);
    },
  };
}

/** The classes that CreateObject knows, each under its ProgID. */
export function registeredClasses(): readonly ClassFactory[] {
  return [...new Set(classes.values())];
}

/**
 * Makes an object, as scripts do.
 * @param machine the machine to make it on; this one if left out
 * @throws ComError REGDB_E_CLASSNOTREG for a ProgID that is not registered, RPC_E_SERVER_UNAVAILABLE for a server out of reach
 */
export function createObject(progId: string, machine?: string | null): object {
  return tapped(progId, undefined, () => created(progId, machine));
}

function created(progId: string, machine?: string | null): object {
  const source = "CreateObject";
  const server = machine ?? "";
  const factory = factoryOf(progId, source);
  if (typeof server !== "string") throw new ComError(E_INVALIDARG, "The name of a machine is text.", { source });
  if (factory.remote !== true && !isThisMachine(server)) {
    const message = `The remote server machine does not exist or is unavailable: '${server}'`;
    throw new ComError(RPC_E_SERVER_UNAVAILABLE, message, { source });
  }
  return factory.create(isThisMachine(server) ? "" : server);
}

/**
 * Finds an object that is there already: by ProgID with an empty or no path, or makes one by the
 * moniker of its class, "new:{...}". No class of ours makes objects from files, so a path is not found.
 * @throws ComError MK_E_UNAVAILABLE, REGDB_E_CLASSNOTREG
 */
export function getObject(path?: string | null, progId?: string): object {
  return tapped(progId ?? "", path ?? "", () => found(path, progId));
}

function found(path?: string | null, progId?: string): object {
  const source = "GetObject";
  if (progId === undefined && /^new:/i.test(path ?? "")) return factoryOf(path ?? "", source).create("");
  if (progId !== undefined && (path === undefined || path === null || path === "")) {
    const factory = factoryOf(progId, source);
    // An empty path asks for a new object, no path for one that is running.
    const running = path === "" ? factory.create("") : factory.running?.();
    if (running !== undefined) return running;
  }
  throw new ComError(MK_E_UNAVAILABLE, "File name or class name not found during Automation operation", { source });
}

function factoryOf(progId: string, source: string): ClassFactory {
  if (typeof progId !== "string" || progId === "") {
    throw new ComError(CO_E_CLASSSTRING, "A ProgID is text, such as VirtualServer.Application.", { source });
  }
  const factory = classes.get(keyOf(progId));
  if (factory !== undefined) return factory;
  throw new ComError(REGDB_E_CLASSNOTREG, `ActiveX component can't create object: '${progId}'`, { source });
}

function keyOf(id: string): string {
  return id.replace(/^(?:new:)?\{?|\}$/gi, "").toLowerCase();
}

/** Names under which scripts of the time called the machine they ran on. */
export function isThisMachine(server: string): boolean {
  const name = server.replace(/^\\\\/, "").toLowerCase();
  return (
    name === "" || name === "." || name === "localhost" || name === "127.0.0.1" || name === hostname().toLowerCase()
  );
}
