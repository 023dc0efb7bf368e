import type { Apartment } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { guardedSinkErrorHandler, type SinkErrorHandler } from "../com/sink-errors.js";
import type { FileSystem } from "../files/file-system.js";
import type { ServerOptions } from "../files/server-options.js";
import { VM_E_APP_SHUTTING_DOWN } from "../generated/hresults.js";
import type { VMEventType, VMVMState } from "../generated/enumerations.js";
import { VMVirtualServerImplementation } from "../generated/implementations.js";
import type { HostHardware } from "../host/host-hardware.js";
import { thisHost } from "../host/this-host.js";
import type { MachineDriver } from "../machine/driver.js";
import { Configurations } from "./configurations.js";
import type { Limits } from "./limits.js";
import type { MachineRegistry } from "./machine-files.js";
import type { AccountDirectory } from "../security/accounts.js";
import type { EventScriptOptions } from "./event-script-options.js";
import { startWork, type BackgroundWork } from "./background-work.js";
import { TaskList } from "./task-list.js";
import { Task, type Cancellation } from "./task.js";
import type { VirtualMachine } from "./virtual-machine.js";

export interface VirtualServerParts {
  readonly apartment: Apartment;
  readonly driver: MachineDriver;
  readonly limits: Limits;
  readonly fileSystem: FileSystem;
  readonly options: ServerOptions;
  readonly registry: MachineRegistry;
  readonly host?: HostHardware;
  /** What the host is called, where it is another one. */
  readonly hostName?: () => string;
  readonly caller?: string;
  /** Who there is to have rights; the host's accounts if left out. */
  readonly accounts?: AccountDirectory;
  readonly onSinkError?: SinkErrorHandler;
  readonly eventScripts?: Partial<EventScriptOptions>;
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
  /** The machine that it all runs on. */
  readonly host: HostHardware;
  readonly onSinkError: SinkErrorHandler;
  readonly #hostName: (() => string) | undefined;
  readonly #tasks = new TaskList();
  #lastTask = 0;
  /** Work in slices that may still be under way. */
  #background: Task[] = [];
  #isShuttingDown = false;

  constructor(parts: VirtualServerParts) {
    super();
    this.apartment = parts.apartment;
    this.driver = parts.driver;
    this.limits = parts.limits;
    this.fileSystem = parts.fileSystem;
    this.options = parts.options;
    this.configurations = new Configurations(parts.fileSystem);
    this.host = parts.host ?? thisHost();
    this.#hostName = parts.hostName;
    this.onSinkError = guardedSinkErrorHandler(parts.onSinkError);
  }

  /** What another host is called, if the machines are on one. */
  protected get hostName(): string | undefined {
    return this.#hostName?.();
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
    const task = startWork(this, description, work);
    this.#background = this.#background.filter(({ hasEnded }) => !hasEnded);
    this.#background.push(task);
    return task;
  }

  protected currentTasks(): Task[] {
    return this.#tasks.current();
  }

  /** Nothing that takes its time begins from now on; work on images under way is cancelled. */
  protected beginShutdown(): void {
    this.#isShuttingDown = true;
    for (const task of this.#background) if (task.IsCancelable) task.Cancel();
  }

  get isShuttingDown(): boolean {
    return this.#isShuttingDown;
  }

  /** @throws ComError VM_E_APP_SHUTTING_DOWN */
  assertNotShuttingDown(): void {
    if (this.#isShuttingDown) throw new ComError(VM_E_APP_SHUTTING_DOWN);
  }
}
