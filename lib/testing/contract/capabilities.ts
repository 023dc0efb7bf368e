import type { IVMRCClientControl } from "../../../typings/IVMRCClientControl.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { HostHardware } from "../../host/host-hardware.js";
import type { Simulation } from "../simulation.js";

/** Files as the server's host has them, by the paths that the interfaces use. */
export interface FilesCapability {
  /** Makes or replaces a file, and makes the folders that it is in. */
  write(server: IVMVirtualServer, path: string, bytes: Uint8Array): void;
  read(server: IVMVirtualServer, path: string): Uint8Array;
  remove(server: IVMVirtualServer, path: string): void;
  makeReadOnly(server: IVMVirtualServer, path: string): void;
  /** Has only so many bytes be left on the volume of the folder. */
  setFreeSpace?(server: IVMVirtualServer, bytes: number): void;
  /** Has the volume of the folder take no larger files, as FAT32 does. */
  setLargestFile?(server: IVMVirtualServer, bytes: number): void;
}

/** A server that can be ended and started. */
export interface RestartCapability {
  /** Ends the server and starts it again on the same files; the new one. Left out if nothing outlives the server. */
  restart?(server: IVMVirtualServer): IVMVirtualServer;
  /** Ends the server. */
  shutDown(server: IVMVirtualServer): void;
}

/**
 * What an implementation offers to the contract beyond the interfaces themselves. Everything is optional:
 * a clause that needs what is not offered counts as unreachable there. Each function is given the
 * server that it is about, so that one object of capabilities serves many servers.
 */
export interface ContractCapabilities {
  /** A folder of the server's host that exists, for the files of the clauses; the server's DefaultVMConfigurationPath if left out. */
  readonly folder?: (server: IVMVirtualServer) => string;
  /** Lets some ms of the server's time pass; they really pass if this is left out. */
  readonly elapse?: (server: IVMVirtualServer, ms: number) => void;
  readonly files?: FilesCapability;
  /** The far side of a machine. */
  readonly simulation?: (machine: IVMVirtualMachine, server: IVMVirtualServer) => Simulation;
  /** The server as another account sees it, which has no rights unless it is given some. */
  readonly accounts?: (server: IVMVirtualServer, account: string) => IVMVirtualServer;
  readonly restart?: RestartCapability;
  /** Changes what hardware the host has, as far as `changes` says it. */
  readonly host?: (server: IVMVirtualServer, changes: Partial<HostHardware>) => void;
  /** A new VMRC client control that is connected to nothing and lives by the server's time. */
  readonly remoteControl?: (server: IVMVirtualServer) => IVMRCClientControl;
}
