import { Apartment, defaultApartment } from "./apartment/apartment.js";
import type { Clock } from "./apartment/clock.js";
import { ComError } from "./com/com-error.js";
import { wrap, type ComObject } from "./com/com-object.js";
import { SimulatedDriver } from "./drivers/simulated.js";
import { HostFileSystem } from "./files/host-file-system.js";
import { diskFull } from "./files/file-system.js";
import { defaultHome, Home, openHome } from "./files/home.js";
import { MemoryFileSystem } from "./files/memory-file-system.js";
import { ServerOptions, type OptionsStore } from "./files/server-options.js";
import { E_INVALIDARG } from "./generated/hresults.js";
// Ties wrappers and late-bound views to the implementations.
import "./generated/late-bound.js";
import { registerEventTables } from "./com/sinks.js";
import { eventTables } from "./generated/dispatch-tables.js";
import type { HostHardware } from "./host/host-hardware.js";
import type { MachineDriver } from "./machine/driver.js";
import type { EventScriptOptions } from "./model/event-script-options.js";
import { limitsWith, type Limits } from "./model/limits.js";
import type { MachineRegistry } from "./model/machine-files.js";
import { VirtualServer } from "./model/virtual-server.js";
import type { AccountDirectory } from "./security/accounts.js";
import type { VirtualServerParts } from "./model/virtual-server-core.js";
import type { SinkErrorHandler } from "./com/sink-errors.js";
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
  /** The machine that it runs on, as IVMHostInfo tells it; the real one if left out. */
  readonly host?: HostHardware;
  /** The account that calls, "DOMAIN\\name" or a SID; the process's user if left out. */
  readonly caller?: string;
  /** Who there is to have rights; the host's own accounts if left out. */
  readonly accounts?: AccountDirectory;
  /** How scripts that are attached to events are run: how many at a time, how long. */
  readonly eventScripts?: Partial<EventScriptOptions>;
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
  return startServer({ options, memory: options.home === undefined ? new MemoryHome() : undefined });
}

/** What a server is started with, and started again. */
interface Origin {
  readonly options: VirtualServerOptions;
  /** In the place of a home. */
  readonly memory: MemoryHome | undefined;
}

const started = new WeakMap<IVMVirtualServer, { readonly origin: Origin; readonly model: VirtualServer }>();

/**
 * Ends a server, and starts it again as it was made and on the same files: what the service did when it was
 * restarted. For tests of what outlives a server.
 * @throws ComError E_INVALIDARG for what createVirtualServer has not made
 */
export function restartVirtualServer(server: IVMVirtualServer): DisposableVirtualServer {
  const origin = started.get(server)?.origin;
  if (origin === undefined) {
    throw new ComError(E_INVALIDARG, "createVirtualServer has not made this server.", { source: "restart" });
  }
  (server as DisposableVirtualServer)[Symbol.dispose]();
  return startServer(origin);
}

function startServer(origin: Origin): DisposableVirtualServer {
  const { options, memory } = origin;
  const home = memory ?? openHome(options.home);
  const close = (): void => (home instanceof Home ? home.close() : undefined);
  try {
    const model = new VirtualServer(partsOf(options, home instanceof Home ? filesOf(home) : home.files()));
    const end = (): void => {
      model.quit();
      close();
    };
    const server = disposableServer(model, end);
    started.set(server, { origin, model });
    return server;
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * What callers get of a server.
 * @internal
 * @param end what there is to do when they are done with it
 */
export function disposableServer(model: VirtualServer, end: () => void): DisposableVirtualServer {
  const dispose = { [Symbol.dispose]: { value: end, enumerable: false, configurable: true } };
  return Object.defineProperties(wrap(model) as IVMVirtualServer & ComObject & Disposable, dispose);
}

function partsOf(options: VirtualServerOptions, files: Files): VirtualServerParts {
  return {
    apartment: options.clock === undefined ? defaultApartment() : new Apartment(options.clock),
    driver: options.driver ?? new SimulatedDriver(),
    limits: limitsWith(options.limits),
    ...files,
    ...(options.caller === undefined ? {} : { caller: options.caller }),
    ...(options.accounts === undefined ? {} : { accounts: options.accounts }),
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.eventScripts === undefined ? {} : { eventScripts: options.eventScripts }),
    ...(options.onSinkError === undefined ? {} : { onSinkError: options.onSinkError }),
  };
}

let processServer: DisposableVirtualServer | undefined;

/** The process's server, on the default home; made when it is first asked for. */
export function defaultVirtualServer(): IVMVirtualServer {
  return (processServer ??= startProcessServer());
}

/** The server ends with the process, as the service did when its host was shut down. */
function startProcessServer(): DisposableVirtualServer {
  const server = createVirtualServer({ home: defaultHome() });
  process.once("exit", () => {
    // The sinks go first: their program has ended.
    started.get(server)?.model.disconnectSinks();
    server[Symbol.dispose]();
  });
  return server;
}

/** The process's server if it has been made. */
export function runningVirtualServer(): IVMVirtualServer | undefined {
  return processServer;
}

type Files = Pick<VirtualServerParts, "fileSystem" | "options" | "registry">;

/** What stands for a home where there is none; gone with the last server on it. */
class MemoryHome implements OptionsStore {
  readonly #fileSystem = new MemoryFileSystem();
  readonly #machines = new Set<string>();
  readonly #registry: MachineRegistry = {
    files: () => [...this.#machines],
    add: (file) => void this.#machines.add(file),
    remove: (file) => void this.#machines.delete(file),
  };
  readonly #own = new Map<string, Uint8Array>();

  readFile(name: string): Uint8Array | undefined {
    return this.#own.get(name);
  }

  writeFile(name: string, bytes: Uint8Array): void {
    if (bytes.length > this.#fileSystem.freeBytes) throw diskFull(name);
    this.#own.set(name, bytes);
  }

  files(): Files {
    return { fileSystem: this.#fileSystem, options: ServerOptions.load(this), registry: this.#registry };
  }
}

function filesOf(home: Home): Files {
  const options = ServerOptions.load(home);
  return { fileSystem: new HostFileSystem(home), options, registry: options };
}
