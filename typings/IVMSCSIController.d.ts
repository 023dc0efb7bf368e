// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

/** A SCSI controller of a machine. Get one from IVMVirtualMachine.AddSCSIController or SCSIControllers. */
export interface IVMSCSIController extends IDispatch {
  /**
   * Sets whether the bus is shared, and the SCSI ID of the controller.
   *
   * For a cluster pass true and 6; controllers that share a bus need different IDs. Without sharing the ID is 7.
   *
   * See IVMSCSIController.Configure in the Virtual Server reference.
   *
   * @param isBusShared true for a shared bus, false (the default) for an own one
   * @param SCSIID 6 or 7 (the default)
   * @throws ComError E_INVALIDARG: the ID is neither 6 nor 7
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_PREF_NOT_FOUND: the machine no longer has this controller
   */
  Configure(isBusShared: boolean, SCSIID: number): void;

  /**
   * Internal ID of the controller, hidden from scripts.
   *
   * See IVMSCSIController._ID in the Virtual Server reference.
   *
   * @returns a number
   */
  readonly _ID: number;

  /**
   * SCSI ID of the controller.
   *
   * Change it with Configure.
   *
   * See IVMSCSIController.SCSIID in the Virtual Server reference.
   *
   * @returns 6 or 7
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly SCSIID: number;

  /**
   * Whether the controller is on a shared bus.
   *
   * Change it with Configure.
   *
   * See IVMSCSIController.IsBusShared in the Virtual Server reference.
   *
   * @returns true if shared
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly IsBusShared: boolean;
}
