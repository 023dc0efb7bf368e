import type { IVMRCClientControl } from "../../../typings/IVMRCClientControl.js";
import type { IVMTask } from "../../../typings/IVMTask.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import { pumpAll } from "../../apartment/apartment.js";
import {
  vmTaskResult_Success,
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_Saved,
} from "../../generated/enumerations.js";
import type { HostHardware } from "../../host/host-hardware.js";
import type { Simulation } from "../simulation.js";
import type { ContractCapabilities, FilesCapability, RestartCapability } from "./capabilities.js";
import type { Capability, World } from "./clause.js";

/** Any task of a clause has ended after so long, in ms. */
const PATIENCE = 120_000;

/** Thrown by what a world has not got; the clause that asked for it is unreachable then. */
export class MissingCapability extends Error {
  readonly capability: Capability;

  constructor(capability: Capability, what = `the capability '${capability}'`) {
    super(`This implementation does not offer ${what}.`);
    this.capability = capability;
  }
}

/** A world over any server, as far as its implementation offers the capabilities. */
export class ContractWorld implements World {
  #server: IVMVirtualServer;
  readonly #capabilities: ContractCapabilities;
  #folder: string | undefined;

  constructor(server: IVMVirtualServer, capabilities: ContractCapabilities = {}) {
    this.#server = server;
    this.#capabilities = capabilities;
  }

  get server(): IVMVirtualServer {
    return this.#server;
  }

  machine(name = "contract"): IVMVirtualMachine {
    return this.server.CreateVirtualMachine(name, this.#ownFolder());
  }

  running(name?: string): IVMVirtualMachine {
    const machine = this.machine(name);
    this.finish(machine.Startup());
    return machine;
  }

  saved(name?: string): IVMVirtualMachine {
    const machine = this.running(name);
    this.finish(machine.Save());
    return machine;
  }

  forget(machine: IVMVirtualMachine): void {
    const state = machine.State;
    if (state === vmVMState_Running || state === vmVMState_Paused) this.finish(machine.TurnOff());
    if (state === vmVMState_Saved) machine.DiscardSavedState();
    this.server.UnregisterVirtualMachine(machine);
  }

  finish(task: IVMTask): void {
    task.WaitForCompletion(PATIENCE);
    if (!task.IsComplete) throw new Error(`The task '${task.Description}' has not ended in ${PATIENCE / 1000} s.`);
    if (task.Result === vmTaskResult_Success) return;
    const { ErrorDescription: reason = "" } = task as { readonly ErrorDescription?: string };
    throw new Error(`The task '${task.Description}' failed with result ${task.Result}. ${reason}`);
  }

  elapse(ms: number): void {
    if (this.#capabilities.elapse === undefined) pumpAll(ms);
    else this.#capabilities.elapse(this.server, ms);
  }

  path(name: string): string {
    return `${this.#ownFolder()}\\${name}`;
  }

  disk(name = "disk.vhd", megabytes = 16): string {
    const path = this.path(name);
    this.finish(this.server.CreateDynamicVirtualHardDisk(path, megabytes));
    return path;
  }

  writeFile(path: string, bytes: Uint8Array): void {
    this.#files().write(this.server, path, bytes);
  }

  readFile(path: string): Uint8Array {
    return this.#files().read(this.server, path);
  }

  removeFile(path: string): void {
    this.#files().remove(this.server, path);
  }

  makeReadOnly(path: string): void {
    this.#files().makeReadOnly(this.server, path);
  }

  setFreeSpace(bytes: number): void {
    const files = this.#files();
    if (files.setFreeSpace === undefined) throw new MissingCapability("files", "a volume with little space");
    files.setFreeSpace(this.server, bytes);
  }

  setLargestFile(bytes: number): void {
    const files = this.#files();
    if (files.setLargestFile === undefined) throw new MissingCapability("files", "a volume with a largest file");
    files.setLargestFile(this.server, bytes);
  }

  simulate(machine: IVMVirtualMachine): Simulation {
    const { simulation } = this.#capabilities;
    if (simulation === undefined) throw new MissingCapability("simulation");
    return simulation(machine, this.server);
  }

  as(account: string): IVMVirtualServer {
    const { accounts } = this.#capabilities;
    if (accounts === undefined) throw new MissingCapability("accounts");
    return accounts(this.server, account);
  }

  restart(): IVMVirtualServer {
    const lifetime = this.#lifetime();
    if (lifetime.restart === undefined) throw new MissingCapability("restart", "a server that something outlives");
    this.#server = lifetime.restart(this.server);
    return this.#server;
  }

  shutDown(): void {
    this.#lifetime().shutDown(this.server);
  }

  setHost(changes: Partial<HostHardware>): void {
    const { host } = this.#capabilities;
    if (host === undefined) throw new MissingCapability("host");
    host(this.server, changes);
  }

  clientControl(): IVMRCClientControl {
    const { remoteControl } = this.#capabilities;
    if (remoteControl === undefined) throw new MissingCapability("remoteControl");
    return remoteControl(this.server);
  }

  #files(): FilesCapability {
    const { files } = this.#capabilities;
    if (files === undefined) throw new MissingCapability("files");
    return files;
  }

  #lifetime(): RestartCapability {
    const { restart } = this.#capabilities;
    if (restart === undefined) throw new MissingCapability("restart");
    return restart;
  }

  #ownFolder(): string {
    this.#folder ??= this.#capabilities.folder?.(this.server) ?? this.server.DefaultVMConfigurationPath;
    return this.#folder;
  }
}
