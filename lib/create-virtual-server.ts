import { Apartment, defaultApartment } from "./apartment/apartment.js";
import type { Clock } from "./apartment/clock.js";
import { ComError } from "./com/com-error.js";
import { wrap, type ComObject } from "./com/com-object.js";
import { SimulatedDriver } from "./drivers/simulated.js";
import { HostFileSystem } from "./files/host-file-system.js";
import { defaultHome, openHome, type Home } from "./files/home.js";
import { MemoryFileSystem } from "./files/memory-file-system.js";
import { ServerOptions } from "./files/server-options.js";
import { E_INVALIDARG } from "./generated/hresults.js";
// Ties wrappers and late-bound views to the implementations.
import "./generated/late-bound.js";
import { registerEventTables } from "./com/sinks.js";
import { eventTables } from "./generated/dispatch-tables.js";
import type { MachineDriver } from "./machine/driver.js";
import { DOCUMENTED_LIMITS, type Limits } from "./model/limits.js";
import type { MachineRegistry } from "./model/machine-files.js";
import { VirtualServer } from "./model/virtual-server.js";
import type { SinkErrorHandler, VirtualServerParts } from "./model/virtual-server-core.js";
import type { IVMVirtualServer } from "../typings/IVMVirtualServer.js";

registerEventTables(eventTables);

/** How `createVirtualServer` makes a server; what is left out is as on a server of the time. */
export interface VirtualServerOptions {
  /** The directory that holds configurations and drives; without one everything is kept in memory. */
  readonly home?: string;
  /** The time that it lives by: a VirtualClock for tests; the real one if left out. */
  readonly clock?: Clock;
  /** What runs the machines; a SimulatedDriver if left out. */
  readonly driver?: MachineDriver;
  /** Deviations from the documented limits. */
  readonly limits?: Partial<Limits>;
  /** The account that calls; the process's user if left out. */
  readonly caller?: string;
  /** Hears what sinks throw and reject with; without one it surfaces as an uncaught error in a turn of its own. */
  readonly onSinkError?: SinkErrorHandler;
}

/** A server, and the way to be done with it. */
export type DisposableVirtualServer = IVMVirtualServer & Disposable;

/**
 * Makes a server of its own, which nothing else in the process sees: for tests, for tools, for
 * several servers side by side.
 *
 * @example
 * const server = createVirtualServer({ clock: new VirtualClock() });
 * server.CreateVirtualMachine("web", "C:\\Virtual Machines").Startup().WaitForCompletion(-1);
 * @throws ComError E_SHARING_VIOLATION if another process owns the home
 */
export function createVirtualServer(options: VirtualServerOptions = {}): DisposableVirtualServer {
  const home = options.home === undefined ? undefined : openHome(options.home);
  try {
    const server = new VirtualServer(partsOf(options, home));
    const dispose = { [Symbol.dispose]: { value: () => home?.close(), enumerable: false } };
    return Object.defineProperties(wrap(server) as IVMVirtualServer & ComObject & Disposable, dispose);
  } catch (error) {
    home?.close();
    throw error;
  }
}

function partsOf(options: VirtualServerOptions, home: Home | undefined): VirtualServerParts {
  return {
    apartment: options.clock === undefined ? defaultApartment() : new Apartment(options.clock),
    driver: options.driver ?? new SimulatedDriver(),
    limits: checkedLimits(options.limits),
    ...(home === undefined ? filesInMemory() : filesOf(home)),
    ...(options.caller === undefined ? {} : { caller: options.caller }),
    ...(options.onSinkError === undefined ? {} : { onSinkError: options.onSinkError }),
  };
}

let processServer: DisposableVirtualServer | undefined;

/** The process's server, on the default home; made when it is first asked for. */
export function defaultVirtualServer(): IVMVirtualServer {
  return (processServer ??= createVirtualServer({ home: defaultHome() }));
}

/** The process's server if it has been made. */
export function runningVirtualServer(): IVMVirtualServer | undefined {
  return processServer;
}

function checkedLimits(limits: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(limits)) {
    if (name in DOCUMENTED_LIMITS && Number.isInteger(value) && value >= 0) continue;
    throw new ComError(E_INVALIDARG, `'${name}: ${value}' is not a limit.`, { source: "createVirtualServer" });
  }
  return { ...DOCUMENTED_LIMITS, ...limits };
}

type Files = Pick<VirtualServerParts, "fileSystem" | "options" | "registry">;

function filesInMemory(): Files {
  const files = new Set<string>();
  const registry: MachineRegistry = {
    files: () => [...files],
    add: (file) => void files.add(file),
    remove: (file) => void files.delete(file),
  };
  const options = ServerOptions.load({ readFile: () => undefined, writeFile: () => undefined });
  return { fileSystem: new MemoryFileSystem(), options, registry };
}

function filesOf(home: Home): Files {
  const options = ServerOptions.load(home);
  return { fileSystem: new HostFileSystem(home), options, registry: options };
}
