// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMAccessRights } from "./IVMAccessRights.js";

/**
 * The access control entries of one security object (its DACL), as found in IVMSecurity.AccessRights. They protect the
 * Virtual Server object itself, never anything inside the guest.
 */
export interface IVMAccessRightsCollection extends IDispatch, Iterable<IVMAccessRights> {
  /**
   * How many entries the collection holds.
   *
   * See IVMAccessRightsCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   */
  readonly Count: number;

  /**
   * Gives the entry at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * See IVMAccessRightsCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   */
  Item(index: number): IVMAccessRights;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMAccessRightsCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMAccessRights>;
}
