/** The machines of a server, one for each domain of its host: they come and go with those. */
import type { VMVMState } from "../../generated/enumerations.js";
import { vmVMState_Saved, vmVMState_TurnedOff } from "../../generated/enumerations.js";
import type { VirtualMachine } from "../../model/virtual-machine.js";
import type { VirtualServer } from "../../model/virtual-server.js";
import type { HostDefinitions } from "./domain-definitions.js";
import type { DomainFiles } from "./domain-files.js";
import { DomainSession } from "./domain-session.js";
import { configIdOf, restingState, uuidOf } from "./domain-states.js";
import type { DomainSnapshot } from "./hypervisor.js";
import type { DomainDirectory } from "./libvirt-host.js";

export class HostMachines implements DomainDirectory {
  readonly #files: DomainFiles;
  readonly #definitions: HostDefinitions;
  readonly #machines = new Map<string, VirtualMachine>();
  /** Known once the server is there. */
  #server: VirtualServer | undefined;

  constructor(files: DomainFiles, definitions: HostDefinitions) {
    this.#files = files;
    this.#definitions = definitions;
  }

  serve(server: VirtualServer): void {
    this.#server = server;
  }

  /** The state of a machine; undefined if there is none of this domain. */
  stateOf(uuid: string): VMVMState | undefined {
    return this.#machine(uuid)?.state;
  }

  // --- DomainDirectory

  session(uuid: string): DomainSession | undefined {
    const driver = this.#machine(uuid)?.opened.driver;
    return driver instanceof DomainSession ? driver : undefined;
  }

  has(uuid: string): boolean {
    return this.#machine(uuid) !== undefined;
  }

  appeared(snapshot: DomainSnapshot): void {
    const server = this.#server;
    if (server === undefined || this.has(snapshot.uuid) || this.#definitions.isOurs(snapshot.uuid)) return;
    const { uuid } = snapshot;
    const state = restingState(snapshot);
    const name = this.#free(snapshot);
    // Not by a spread, for the hidden class: a host may have many machines.
    const identity = {
      name,
      file: this.#files.enter(uuid, name),
      id: configIdOf(uuid),
      undoable: undefined,
      undoAction: undefined,
      isSaved: state === vmVMState_Saved,
      wasRunning: false,
      startsIn: undefined,
    };
    this.#machines.set(uuid, server.adopt(identity, state));
  }

  renamed(snapshot: DomainSnapshot): void {
    const machine = this.#machine(snapshot.uuid);
    if (machine === undefined || machine.displayName === snapshot.name) return;
    // A machine whose name another one has goes by a longer one, until that is free.
    const name = this.#free(snapshot);
    if (name === machine.displayName) return;
    this.#server?.renamedByHost(machine, name, this.#files.enter(snapshot.uuid, name));
  }

  uuids(): Iterable<string> {
    return [...this.#files.uuids()].filter((uuid) => this.has(uuid));
  }

  isOurs(uuid: string): boolean {
    return this.#definitions.isOurs(uuid);
  }

  get renames(): number {
    return this.#definitions.renames;
  }

  isLeaving(uuid: string): boolean {
    return this.#definitions.isLeaving(uuid);
  }

  redefined(uuid: string): void {
    const file = this.#files.pathOf(uuid);
    if (file !== undefined) this.#server?.configurations.forget(file);
  }

  /** A machine has left the server, by whoever's doing. */
  left(uuid: string): void {
    this.#machines.delete(uuid);
    this.#definitions.forget(uuid);
    this.redefined(uuid);
    this.#files.leave(uuid);
  }

  /** Names of domains differ in letter case, those of machines do not. */
  #free({ name, uuid }: DomainSnapshot): string {
    const holder = this.#server?.machineNamed(name);
    if (holder === undefined || uuidOf(holder.configId) === uuid) return name;
    return `${name} (${uuid.slice(0, 8)})`;
  }

  #machine(uuid: string): VirtualMachine | undefined {
    const known = this.#machines.get(uuid);
    if (known?.isRemoved === false) return known;
    if (known !== undefined) this.#machines.delete(uuid);
    // One that was made here is looked for once.
    if (known === undefined && !this.#definitions.isOurs(uuid)) return undefined;
    const id = configIdOf(uuid);
    const found = this.#server?.machines().find((machine) => machine.configId === id);
    if (found !== undefined) this.#machines.set(uuid, found);
    return found;
  }
}

/** Whether a machine is off with nothing saved. */
export function isTurnedOff(state: VMVMState | undefined): boolean {
  return state === undefined || state === vmVMState_TurnedOff;
}
