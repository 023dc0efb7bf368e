// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMVirtualNetwork } from "./IVMVirtualNetwork.js";

/** All virtual networks registered with the server, as found in IVMVirtualServer.VirtualNetworks. */
export interface IVMVirtualNetworkCollection extends IDispatch, Iterable<IVMVirtualNetwork> {
  /**
   * How many networks the collection holds.
   *
   * See IVMVirtualNetworkCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   */
  readonly Count: number;

  /**
   * Gives the virtual network at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * Succeeds with S_FALSE: no network at that position; null is returned.
   *
   * See IVMVirtualNetworkCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   */
  Item(index: number): IVMVirtualNetwork | null;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMVirtualNetworkCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMVirtualNetwork>;
}
