// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMRCAuthenticator } from "./IVMRCAuthenticator.js";

/** The ways a remote-control (VMRC) client can prove who it is, as found in IVMVirtualServer.VMRCAuthenticators. */
export interface IVMRCAuthenticatorCollection extends IDispatch, Iterable<IVMRCAuthenticator> {
  /**
   * How many authenticators the collection holds.
   *
   * See IVMRCAuthenticatorCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   */
  readonly Count: number;

  /**
   * Gives the authenticator at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * See IVMRCAuthenticatorCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   */
  Item(index: number): IVMRCAuthenticator;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMRCAuthenticatorCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMRCAuthenticator>;
}
