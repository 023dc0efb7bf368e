// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMDVDDrive } from "./IVMDVDDrive.js";

/** The CD/DVD drives of one machine, as found in IVMVirtualMachine.DVDROMDrives. */
export interface IVMDVDDriveCollection extends IDispatch, Iterable<IVMDVDDrive> {
  /**
   * How many drives the collection holds.
   *
   * See IVMDVDDriveCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly Count: number;

  /**
   * Gives the drive at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * See IVMDVDDriveCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  Item(index: number): IVMDVDDrive;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMDVDDriveCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMDVDDrive>;
}
