// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMSupportDriver } from "./IVMSupportDriver.js";

/** The support drivers of Virtual Server on the host, as found in IVMVirtualServer.SupportDrivers. */
export interface IVMSupportDriverCollection extends IDispatch, Iterable<IVMSupportDriver> {
  /**
   * How many drivers the collection holds.
   *
   * See IVMSupportDriverCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   */
  readonly Count: number;

  /**
   * Gives the driver at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * See IVMSupportDriverCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   */
  Item(index: number): IVMSupportDriver;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMSupportDriverCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMSupportDriver>;
}
