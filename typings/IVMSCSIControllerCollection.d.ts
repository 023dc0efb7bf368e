// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch, IEnumVARIANT } from "./com.js";

import type { IVMSCSIController } from "./IVMSCSIController.js";

/** The SCSI controllers of one machine, as found in IVMVirtualMachine.SCSIControllers. */
export interface IVMSCSIControllerCollection extends IDispatch, Iterable<IVMSCSIController> {
  /**
   * How many controllers the collection holds.
   *
   * See IVMSCSIControllerCollection.Count in the Virtual Server reference.
   *
   * @returns number of items
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly Count: number;

  /**
   * Gives the controller at a position.
   *
   * Default member, so the collection itself can be called with an index. Counting starts at 1.
   *
   * See IVMSCSIControllerCollection.Item in the Virtual Server reference.
   *
   * @param index position, from 1 to Count
   * @returns the object at that position
   * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  Item(index: number): IVMSCSIController;

  /**
   * Enumerator that For Each asks for.
   *
   * Hidden from scripts; loop over the collection instead of calling it.
   *
   * See IVMSCSIControllerCollection._NewEnum in the Virtual Server reference.
   *
   * @returns an enumerator of the items
   */
  readonly _NewEnum: IEnumVARIANT<IVMSCSIController>;
}
