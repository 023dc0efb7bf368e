import { userInfo } from "node:os";
import type { Apartment } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import type { SinkErrorContext } from "../com/connection-point.js";
import type { FileSystem } from "../files/file-system.js";
import type { ServerOptions } from "../files/server-options.js";
import { VM_E_APP_SHUTTING_DOWN } from "../generated/hresults.js";
import type { VMEventType, VMVMState } from "../generated/enumerations.js";
import { VMVirtualServerImplementation } from "../generated/implementations.js";
import type { MachineDriver } from "../machine/driver.js";
import { Configurations } from "./configurations.js";
import type { Limits } from "./limits.js";
import type { MachineRegistry } from "./machine-files.js";
import { startWork, type BackgroundWork } from "./background-work.js";
import { TaskList } from "./task-list.js";
import { Task, type Cancellation } from "./task.js";
import type { VirtualMachine } from "./virtual-machine.js";

/** Hears what a sink throws, or what its async handler rejects with. */
export type SinkErrorHandler = (error: unknown, context: SinkErrorContext) => void;

export interface VirtualServerParts {
  readonly apartment: Apartment;
  readonly driver: MachineDriver;
  readonly limits: Limits;
  readonly fileSystem: FileSystem;
  readonly options: ServerOptions;
  readonly registry: MachineRegistry;
  readonly caller?: string;
  readonly onSinkError?: SinkErrorHandler;
}

/**
 * What every part of a server works with. The members of IVMVirtualServer come in layers on top of it, a
 * file for each area, as the interface has more of them than one file should.
 */
export abstract class VirtualServerCore extends VMVirtualServerImplementation {
  readonly apartment: Apartment;
  readonly driver: MachineDriver;
  readonly limits: Limits;
  readonly fileSystem: FileSystem;
  readonly options: ServerOptions;
  readonly configurations: Configurations;
  /** The account whose rights count. */
  readonly caller: string;
  readonly onSinkError: SinkErrorHandler;
  readonly #tasks = new TaskList();
  #lastTask = 0;
  #isShuttingDown = false;

  constructor(parts: VirtualServerParts) {
    super();
    this.apartment = parts.apartment;
    this.driver = parts.driver;
    this.limits = parts.limits;
    this.fileSystem = parts.fileSystem;
    this.options = parts.options;
    this.configurations = new Configurations(parts.fileSystem);
    this.caller = parts.caller ?? userInfo().username;
    this.onSinkError = guardedSinkErrorHandler(parts.onSinkError);
  }

  /** The machines of the server, in the order of their registration. */
  abstract machines(): readonly VirtualMachine[];

  /** Enters a message into the event log, tells the sinks, and runs what scripts are attached. */
  abstract log(category: VMEventType, machine?: VirtualMachine): void;

  /** Whether a machine in this state takes up a processor. */
  abstract isOn(state: VMVMState): boolean;

  newTask(description: string, cancellation?: Cancellation): Task {
    return new Task(this.apartment, ++this.#lastTask, description, cancellation, this.#tasks);
  }

  /** Lists a task in Tasks until it is complete. */
  list(task: Task): void {
    this.#tasks.add(task);
  }

  /** Begins work that goes on in slices on the apartment's clock; the task is listed until it ends. */
  start(description: string, work: BackgroundWork): Task {
    return startWork(this, description, work);
  }

  protected currentTasks(): Task[] {
    return this.#tasks.current();
  }

  /** Nothing that takes its time begins from now on. */
  protected beginShutdown(): void {
    this.#isShuttingDown = true;
  }

  get isShuttingDown(): boolean {
    return this.#isShuttingDown;
  }

  /** @throws ComError VM_E_APP_SHUTTING_DOWN */
  assertNotShuttingDown(): void {
    if (this.#isShuttingDown) throw new ComError(VM_E_APP_SHUTTING_DOWN);
  }
}

/** By default a sink's error is nobody's: it surfaces as an uncaught error, in a turn of its own. */
function guardedSinkErrorHandler(handler: SinkErrorHandler | undefined): SinkErrorHandler {
  const surface = (error: unknown): void => {
    setImmediate(() => {
      throw error;
    });
  };
  if (handler === undefined) return surface;
  return (error, context) => {
    try {
      handler(error, context);
    } catch (second) {
      surface(second);
    }
  };
}
