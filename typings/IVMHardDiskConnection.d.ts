// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMDriveBusType } from "./enumerations.js";
import type { IVMHardDisk } from "./IVMHardDisk.js";

/**
 * Ties a hard disk image to a bus location of a machine. Get one from IVMVirtualMachine.AddHardDiskConnection or
 * HardDiskConnections.
 */
export interface IVMHardDiskConnection extends IDispatch {
  /**
   * The disk image at this location.
   *
   * See IVMHardDiskConnection.HardDisk in the Virtual Server reference.
   *
   * @returns the disk
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_INVALID: no usable bus location, or no hard disk there
   */
  readonly HardDisk: IVMHardDisk;

  /**
   * The undo disk that collects changes for this connection.
   *
   * See IVMHardDiskConnection.UndoHardDisk in the Virtual Server reference.
   *
   * @returns the undo disk
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_INVALID: no usable bus location, or no hard disk there
   * @throws ComError VM_E_HD_IMAGE_NOT_FOUND: the undo image is missing
   */
  readonly UndoHardDisk: IVMHardDisk | null;

  /**
   * Moves the disk to another bus location.
   *
   * Only while the machine is off. A shared SCSI controller takes a single disk, as device 0.
   *
   * See IVMHardDiskConnection.SetBusLocation in the Virtual Server reference.
   *
   * @param busType IDE or SCSI
   * @param busNumber IDE 0 or 1, SCSI 0 to 3
   * @param deviceNumber IDE 0 or 1, SCSI 0 to 6, on a shared SCSI bus 0
   * @throws ComError E_INVALIDARG: no such bus location
   * @throws ComError VM_E_VM_RUNNING: the machine is running
   * @throws ComError VM_E_DRIVE_BUS_LOC_IN_USE: another device sits there
   * @throws ComError VM_E_DRIVE_INVALID: the disk is not usable
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void;

  /**
   * Type of the bus the disk sits on.
   *
   * See IVMHardDiskConnection.BusType in the Virtual Server reference.
   *
   * @returns bus type
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_INVALID: the connection has no usable bus location
   */
  readonly BusType: VMDriveBusType;

  /**
   * Number of the bus the disk sits on.
   *
   * See IVMHardDiskConnection.BusNumber in the Virtual Server reference.
   *
   * @returns bus number: IDE 0 or 1, SCSI 0 to 3
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_INVALID: the connection has no usable bus location
   */
  readonly BusNumber: number;

  /**
   * Place of the disk on its bus.
   *
   * See IVMHardDiskConnection.DeviceNumber in the Virtual Server reference.
   *
   * @returns device number: IDE 0 or 1, SCSI 0 to 6
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_INVALID: the connection has no usable bus location
   */
  readonly DeviceNumber: number;
}
