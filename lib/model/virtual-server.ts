import { hostname } from "node:os";
import { randomUUID } from "../random.js";
import { succeedWithFalse } from "../com/success-code.js";
import { ComError } from "../com/com-error.js";
import { wrap } from "../com/com-object.js";
import { ConnectionPoint } from "../com/connection-point.js";
import { fileKey } from "../files/windows-path.js";
import { IVMVirtualMachineEventsTable, IVMVirtualServerEventsTable } from "../generated/dispatch-tables.js";
import { E_ALREADY_EXISTS, E_POINTER, VM_E_CONFIG_DUPLICATE_NAME, VM_E_TOO_MANY_VMS } from "../generated/hresults.js";
import {
  vmEvent_VirtualServerStarted,
  vmEvent_VirtualServerStopped,
  vmUndoAction_Keep,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  type VMEventType,
  type VMVMState,
} from "../generated/enumerations.js";
import { TaskCollection, VirtualMachineCollection } from "./collection.js";
import { isServiceEvent, messageId } from "./event-log.js";
import type { ConfigurationPlace } from "./configuration-place.js";
import { eventIndex } from "./event-index.js";
import { MachineFiles } from "./machine-files.js";
import { forgetWasRunning, startByItself, stopMachines } from "./quitting.js";
import { VirtualMachine } from "./virtual-machine.js";
import type { MachineIdentity } from "./virtual-machine-core.js";
import type { VirtualServerParts } from "./virtual-server-core.js";
import { VirtualServerNetworks } from "./virtual-server-networks.js";

const ON_SERVICE_EVENT = eventIndex(IVMVirtualServerEventsTable, "OnServiceEvent");
const ON_VM_STATE_CHANGE = eventIndex(IVMVirtualServerEventsTable, "OnVMStateChange");
const ON_EVENT_LOGGED = eventIndex(IVMVirtualServerEventsTable, "OnEventLogged");
const ON_VM_HEARTBEAT_STOPPED = eventIndex(IVMVirtualServerEventsTable, "OnHeartbeatStopped");
const ON_STATE_CHANGE = eventIndex(IVMVirtualMachineEventsTable, "OnStateChange");
const ON_HEARTBEAT_STOPPED = eventIndex(IVMVirtualMachineEventsTable, "OnHeartbeatStopped");

/** Version 1.1, build 603, release build, Enterprise Edition: the release whose type library this is. */
const VERSION = "1.1.603.0 EE";

/** The top of the object model: the machines, the tasks under way, and what all machines' events go through. */
export class VirtualServer extends VirtualServerNetworks {
  readonly #files: MachineFiles;
  readonly #began: number;
  /** By lower-case name, in the order they were registered. */
  readonly #machines = new Map<string, VirtualMachine>();
  /** Machines that are not off: what the limit counts. */
  readonly #active = new Set<VirtualMachine>();
  readonly #virtualMachines = new VirtualMachineCollection(() => this.machines());
  readonly #taskCollection = new TaskCollection(() => this.currentTasks());
  /** Machines that were on when the server ended, and have not been since. */
  readonly #ranAtQuit = new Set<VirtualMachine>();
  #list: readonly VirtualMachine[] | undefined;
  #point: ConnectionPoint | undefined;

  constructor(parts: VirtualServerParts) {
    super(parts);
    this.#files = new MachineFiles(parts.fileSystem, this.configurations, parts.registry);
    this.#began = parts.apartment.now();
    for (const identity of this.#files.registered()) this.#takeIn(identity);
    this.log(vmEvent_VirtualServerStarted);
  }

  /** Enters a machine that comes with its configuration: it may be saved, and may be to start by itself. */
  #takeIn(identity: MachineIdentity): void {
    const machine = this.#add(new VirtualMachine(this, identity), identity.name);
    if (identity.wasRunning) this.#ranAtQuit.add(machine);
    if (identity.startsIn === undefined) return;
    const delay = identity.startsIn * 1000;
    this.apartment.schedule(delay, () => startByItself(machine), { keepAlive: false });
  }

  /**
   * Ends the service: nothing new begins, machines that are on do what ShutdownActionOnQuit says, attached scripts
   * get some seconds. A second call does nothing.
   */
  quit(): void {
    if (this.isShuttingDown) return;
    this.beginShutdown();
    // A host goes on with its machines.
    if (this.driver.isHost !== true) stopMachines(this.apartment, [...this.#active]);
    this.log(vmEvent_VirtualServerStopped);
    this.apartment.flush(() => false);
    this.endScripts();
  }

  // --- IVMVirtualServer

  override get Name(): string {
    return this.hostName ?? hostname();
  }

  override get Version(): string {
    return VERSION;
  }

  override get UpTime(): number {
    return Math.floor((this.apartment.now() - this.#began) / 1000);
  }

  override get VirtualMachines(): VirtualMachineCollection {
    return this.#virtualMachines;
  }

  override get Tasks(): TaskCollection {
    return this.#taskCollection;
  }

  override CreateVirtualMachine(name: string | null, path: string | null): VirtualMachine {
    const place = this.#files.locate(name, path, "new");
    this.#assertFree(place.name);
    // Not by a spread: an object that is made by one has a hidden class of its own, which machines would keep.
    const identity = {
      name: place.name,
      file: place.file,
      id: `{${randomUUID().toUpperCase()}}`,
      undoable: false,
      undoAction: vmUndoAction_Keep,
      isSaved: false,
      wasRunning: false,
      startsIn: undefined,
    };
    this.#files.create(identity);
    return this.#add(new VirtualMachine(this, identity), place.name);
  }

  override RegisterVirtualMachine(name: string | null, path: string | null): VirtualMachine {
    const place = this.#files.locate(name, path, "existing");
    this.#assertNotRegistered(place);
    this.#assertFree(place.name);
    const identity = this.#files.register(place);
    return this.#add(new VirtualMachine(this, identity), place.name);
  }

  override FindVirtualMachine(name: string | null): VirtualMachine | null {
    if (name === null) throw new ComError(E_POINTER, "There is no name to find.");
    const machine = this.#machines.get(name.toLowerCase());
    if (machine === undefined) succeedWithFalse();
    return machine ?? null;
  }

  override DeleteVirtualMachine(machine: VirtualMachine | null): void {
    this.#remove(machine, (file) => {
      machine?.deleteData();
      this.#files.delete(file);
    });
  }

  override UnregisterVirtualMachine(machine: VirtualMachine | null): void {
    this.#remove(machine, (file) => this.#files.unregister(file));
  }

  // --- for the rest of the model

  /** Enters a machine under another name; returns where its configuration is then. */
  rename(machine: VirtualMachine, name: string): string {
    const holder = this.#machines.get(name.toLowerCase());
    if (holder !== undefined && holder !== machine) throw duplicate(name);
    const before = machine.Name;
    const file = this.#files.rename(machine.File, name);
    this.#machines.delete(before.toLowerCase());
    this.#add(machine, name);
    return file;
  }

  /** Counts a machine in that is about to start. @throws ComError VM_E_TOO_MANY_VMS */
  admit(machine: VirtualMachine): void {
    this.assertNotShuttingDown();
    const limit = this.limits.runningMachines;
    if (this.#active.size >= limit) {
      throw new ComError(VM_E_TOO_MANY_VMS, `No more than ${limit} virtual machines can run at a time.`);
    }
    this.#active.add(machine);
  }

  /** A machine rests in a state again. */
  settled(machine: VirtualMachine, state: VMVMState): void {
    if (this.isOn(state)) this.#active.add(machine);
    else this.#active.delete(machine);
  }

  /** Enters a machine that a host has, in the state that it is in there. */
  adopt(identity: MachineIdentity, state: VMVMState): VirtualMachine {
    const machine = this.#add(new VirtualMachine(this, identity), identity.name);
    machine.beginIn(state);
    return machine;
  }

  /** Lets go of a machine that its host has no more. */
  expel(machine: VirtualMachine): void {
    if (machine.isRemoved) return;
    this.#machines.delete(machine.displayName.toLowerCase());
    this.#list = undefined;
    this.#active.delete(machine);
    machine.retire();
  }

  /** A host calls a machine by another name. */
  renamedByHost(machine: VirtualMachine, name: string, file: string): void {
    this.#machines.delete(machine.displayName.toLowerCase());
    machine.renamed(name, file);
    this.#add(machine, name);
  }

  /** The machine of a name, in any letter case. */
  machineNamed(name: string): VirtualMachine | undefined {
    return this.#machines.get(name.toLowerCase());
  }

  /** A machine that was off or saved runs. */
  started(machine: VirtualMachine): void {
    if (this.#ranAtQuit.delete(machine)) forgetWasRunning(machine);
  }

  override isOn(state: VMVMState): boolean {
    return state !== vmVMState_TurnedOff && state !== vmVMState_Saved;
  }

  /** Tells a state change, to the machine's own sinks first, then to the server's. */
  announce(machine: ConnectionPoint | undefined, name: string, state: VMVMState, delivered: () => void): void {
    if (machine === undefined || machine.connections.length === 0) {
      this.apartment.raise(this.#point, ON_VM_STATE_CHANGE, name, state, delivered);
    } else {
      const { apartment } = this;
      apartment.raiseBoth(machine, ON_STATE_CHANGE, state, this.#point, ON_VM_STATE_CHANGE, name, state, delivered);
    }
  }

  announceHeartbeatStopped(machine: ConnectionPoint | undefined, name: string, delivered: () => void): void {
    if (machine === undefined || machine.connections.length === 0) {
      this.apartment.raise(this.#point, ON_VM_HEARTBEAT_STOPPED, name, undefined, delivered);
    } else {
      const { apartment } = this;
      apartment.raiseBoth(
        machine,
        ON_HEARTBEAT_STOPPED,
        undefined,
        this.#point,
        ON_VM_HEARTBEAT_STOPPED,
        name,
        undefined,
        delivered,
      );
    }
  }

  override log(category: VMEventType, machine?: VirtualMachine): void {
    this.recordEvent(category, machine);
    const id = messageId(category);
    if (isServiceEvent(category)) this.apartment.raise(this.#point, ON_SERVICE_EVENT, id);
    this.apartment.raise(this.#point, ON_EVENT_LOGGED, id);
  }

  override outgoing(): ConnectionPoint {
    const { onSinkError } = this;
    return (this.#point ??= new ConnectionPoint({ container: wrap(this), onSinkError }, IVMVirtualServerEventsTable));
  }

  /** Lets go of all sinks of the server and of its machines. */
  disconnectSinks(): void {
    this.#point?.disconnect();
    for (const machine of this.machines()) machine.disconnectSinks();
  }

  protected override scriptLogged(id: number): void {
    this.apartment.raise(this.#point, ON_EVENT_LOGGED, id);
  }

  override machines(): readonly VirtualMachine[] {
    return (this.#list ??= [...this.#machines.values()]);
  }

  #add(machine: VirtualMachine, name: string): VirtualMachine {
    this.#machines.set(name.toLowerCase(), machine);
    this.#list = undefined;
    return machine;
  }

  /** A machine is called as its file is, so that the one of the same file is found by its name. */
  #assertNotRegistered({ name, file }: ConfigurationPlace): void {
    const holder = this.#machines.get(name.toLowerCase());
    if (holder === undefined || fileKey(holder.configurationFile) !== fileKey(file)) return;
    throw new ComError(E_ALREADY_EXISTS, `'${file}' is registered already.`);
  }

  #assertFree(name: string): void {
    if (this.#machines.has(name.toLowerCase())) throw duplicate(name);
  }

  /** Succeeds with S_FALSE if the machine is not this server's. */
  #remove(machine: VirtualMachine | null, forget: (file: string) => void): void {
    if (machine === null) throw new ComError(E_POINTER, "There is no virtual machine given.");
    if (machine.isRemoved || this.#machines.get(machine.Name.toLowerCase()) !== machine) return succeedWithFalse();
    machine.assertRemovable();
    // The file first: if it cannot be removed, the machine stays.
    forget(machine.File);
    this.#machines.delete(machine.Name.toLowerCase());
    this.#list = undefined;
    machine.retire();
  }
}

function duplicate(name: string): ComError {
  return new ComError(VM_E_CONFIG_DUPLICATE_NAME, `There is a virtual machine named '${name}' already.`);
}
