/**
 * The contract, clause by clause. A clause is a documented failure, `Interface.Member:CODE`, with what it
 * takes to meet it; the documentation names 646.
 */
import type { IVMRCClientControl } from "../../../typings/IVMRCClientControl.js";
import type { IVMTask } from "../../../typings/IVMTask.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { HostHardware } from "../../host/host-hardware.js";
import type { Simulation } from "../simulation.js";

/**
 * What a clause needs beyond the interfaces themselves; an implementation that has not got it cannot be
 * asked, and the clause counts as unreachable there.
 *
 * - files: the test may put files where the server sees them
 * - simulation: the test may make guests and hosts do things
 * - accounts: the test may call under another account
 * - restart: the test may end the server and start it again with the same files
 * - host: the test may say what hardware the host has
 * - remoteControl: there is a VMRC client control
 */
export type Capability = "files" | "simulation" | "accounts" | "restart" | "host" | "remoteControl";

/** What a clause works with: a server of its own, and ways to get what it needs. */
export interface World {
  readonly server: IVMVirtualServer;
  /** A new machine, turned off, without hard disks. */
  machine(name?: string): IVMVirtualMachine;
  /** A new machine that runs. */
  running(name?: string): IVMVirtualMachine;
  /** A new machine that has been saved. */
  saved(name?: string): IVMVirtualMachine;
  /** Unregisters a machine: whatever was got from it before now belongs to an unknown machine. */
  forget(machine: IVMVirtualMachine): void;
  /** Waits until a task has ended, and throws if it failed. */
  finish(task: IVMTask): void;
  /** Lets time of the server pass, in ms; what is due is done and events are delivered meanwhile. */
  elapse(ms: number): void;
  /** A path in a folder of the server's host that exists and that is for clauses: `C:\Contract\<name>`. */
  path(name: string): string;
  /** A new dynamic hard disk image of some MB; its path. */
  disk(name?: string, megabytes?: number): string;

  /** Capability "files". Makes or replaces a file, with its folder. */
  writeFile(path: string, bytes: Uint8Array): void;
  /** Capability "files". */
  readFile(path: string): Uint8Array;
  /** Capability "files". Removes a file behind the server's back. */
  removeFile(path: string): void;
  /** Capability "files". Marks a file read-only. */
  makeReadOnly(path: string): void;
  /** Capability "files". Bytes that are left on the volume from now on. */
  setFreeSpace(bytes: number): void;
  /** Capability "files". The largest file that the volume takes from now on, in bytes. */
  setLargestFile(bytes: number): void;
  /** Capability "simulation". */
  simulate(machine: IVMVirtualMachine): Simulation;
  /** Capability "accounts". The same server as another account sees it; one without any rights unless it is given some. */
  as(account: string): IVMVirtualServer;
  /** Capability "restart". Ends the server as its disposal does; `server` is a new one on the same files. */
  restart(): IVMVirtualServer;
  /** Capability "restart". Ends the server; what is held of it stays usable as far as the documentation says. */
  shutDown(): void;
  /** Capability "host". From now on the host has this; what is not said stays as it is. */
  setHost(changes: Partial<HostHardware>): void;
  /** Capability "remoteControl". A new client control that is connected to nothing. */
  clientControl(): IVMRCClientControl;
}

/** Brings about what the clause is about, and returns the one call that must fail as it says. */
export type Provoke = (world: World) => () => unknown;

export interface ClauseTest {
  readonly needs?: readonly Capability[];
  readonly provoke: Provoke;
}

/**
 * Clauses by id. The call must throw a ComError with the clause's code and source `Interface.Member`; for
 * S_FALSE it must return null (or, where the page says so, a value) with that success code.
 *
 * @example
 * export const taskClauses: Clauses = {
 *   "IVMTask.Cancel:E_FAIL": (world) => {
 *     const task = world.machine().Startup();
 *     world.finish(task);
 *     return () => task.Cancel();
 *   },
 * };
 */
export type Clauses = Readonly<Record<string, Provoke | ClauseTest>>;
