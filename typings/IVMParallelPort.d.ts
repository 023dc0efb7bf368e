// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

/** A parallel port of a machine. Get one from IVMVirtualMachine.ParallelPorts. */
export interface IVMParallelPort extends IDispatch {
  /**
   * Internal ID of the port, hidden from scripts.
   *
   * See IVMParallelPort._ID in the Virtual Server reference.
   *
   * @returns a number
   */
  readonly _ID: number;

  /**
   * Host port behind this port.
   *
   * Empty while no host port is attached.
   *
   * See IVMParallelPort.Name in the Virtual Server reference.
   *
   * @returns port name, like LPT1
   * @throws ComError E_INVALIDARG: the host has no such parallel port
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  Name: string;
}
