// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMVirtualMachine } from "./IVMVirtualMachine.js";

/** All virtual machines registered with the server, as found in IVMVirtualServer.VirtualMachines. */
export interface IVMVirtualMachineCollection extends IDispatch, Iterable<IVMVirtualMachine> {
  /**
   * How many machines the collection holds.
   *
   * See IVMVirtualMachineCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   */
  readonly Count: number;

  /**
   * Gives the virtual machine at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * See IVMVirtualMachineCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   */
  Item(index: number): IVMVirtualMachine;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMVirtualMachineCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMVirtualMachine>;
}
