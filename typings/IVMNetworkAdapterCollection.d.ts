// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMNetworkAdapter } from "./IVMNetworkAdapter.js";

/**
 * A set of virtual network adapters: those of a machine, of a virtual network, or those of the server that are attached
 * to no network (UnconnectedNetworkAdapters).
 */
export interface IVMNetworkAdapterCollection extends IDispatch, Iterable<IVMNetworkAdapter> {
  /**
   * How many adapters the collection holds.
   *
   * See IVMNetworkAdapterCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   */
  readonly Count: number;

  /**
   * Gives the adapter at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * See IVMNetworkAdapterCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   */
  Item(index: number): IVMNetworkAdapter;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMNetworkAdapterCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMNetworkAdapter>;
}
