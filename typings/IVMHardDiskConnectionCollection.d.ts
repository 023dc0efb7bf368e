// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMHardDiskConnection } from "./IVMHardDiskConnection.js";

/** The hard disk connections of one machine, as found in IVMVirtualMachine.HardDiskConnections. */
export interface IVMHardDiskConnectionCollection extends IDispatch, Iterable<IVMHardDiskConnection> {
  /**
   * How many connections the collection holds.
   *
   * See IVMHardDiskConnectionCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly Count: number;

  /**
   * Gives the connection at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * See IVMHardDiskConnectionCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  Item(index: number): IVMHardDiskConnection;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMHardDiskConnectionCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMHardDiskConnection>;
}
