// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMDVDDriveAttachmentType, VMDriveBusType } from "./enumerations.js";

/**
 * A CD/DVD drive of a machine. Holds nothing, an ISO image or a drive of the host. Get one from
 * IVMVirtualMachine.DVDROMDrives or AddDVDROMDrive; events go to IVMDVDDriveEvents.
 */
export interface IVMDVDDrive extends IDispatch {
  /**
   * Moves the drive to another bus location.
   *
   * Only while the machine is off and has no saved state. IDE only.
   *
   * See IVMDVDDrive.SetBusLocation in the Virtual Server reference.
   *
   * @param busType vmDriveBusType_IDE
   * @param busNumber 0 primary, 1 secondary bus
   * @param deviceNumber 0 first, 1 second device on the bus
   * @throws ComError E_INVALIDARG: no such location, or busType is SCSI
   * @throws ComError VM_E_VM_RUNNING: the machine is running or saved
   * @throws ComError VM_E_DRIVE_BUS_LOC_IN_USE: another device sits there
   * @throws ComError VM_E_DRIVE_INVALID: the drive is not usable
   * @throws ComError VM_E_VM_UNKNOWN: the machine cannot be found, so nothing can be stored
   */
  SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void;

  /**
   * Type of the bus the drive sits on.
   *
   * See IVMDVDDrive.BusType in the Virtual Server reference.
   *
   * @returns bus type
   * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
   */
  readonly BusType: VMDriveBusType;

  /**
   * Number of the bus the drive sits on.
   *
   * On IDE, 0 is the primary and 1 the secondary bus.
   *
   * See IVMDVDDrive.BusNumber in the Virtual Server reference.
   *
   * @returns bus number, from 0
   * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
   */
  readonly BusNumber: number;

  /**
   * Place of the drive on its bus.
   *
   * On IDE, 0 is the first and 1 the second device.
   *
   * See IVMDVDDrive.DeviceNumber in the Virtual Server reference.
   *
   * @returns device number, from 0
   * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
   */
  readonly DeviceNumber: number;

  /**
   * Puts an ISO image into the drive.
   *
   * The drive must be empty first.
   *
   * See IVMDVDDrive.AttachImage in the Virtual Server reference.
   *
   * @param imagePath full path of the .iso file
   * @throws ComError E_POINTER: the path is null
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_IN_USE: an image or a host drive is attached already
   * @throws ComError VM_E_DRIVE_INVALID: no usable bus location, or not a CD/DVD drive
   */
  AttachImage(imagePath: string): void;

  /**
   * Takes the ISO image out.
   *
   * See IVMDVDDrive.ReleaseImage in the Virtual Server reference.
   *
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_MEDIA_WRONG_TYPE: no image is attached
   * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
   */
  ReleaseImage(): void;

  /**
   * Full path of the attached ISO image.
   *
   * See IVMDVDDrive.ImageFile in the Virtual Server reference.
   *
   * @returns path on the host
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
   * @throws ComError VM_E_MEDIA_WRONG_TYPE: no image is attached
   */
  readonly ImageFile: string;

  /**
   * Connects a CD/DVD drive of the host.
   *
   * The drive must be empty first; see ReleaseHostDrive and ReleaseImage.
   *
   * See IVMDVDDrive.AttachHostDrive in the Virtual Server reference.
   *
   * @param driveLetter letter of the host drive
   * @throws ComError E_INVALIDARG: no drive letter, or an unusable one
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_IN_USE: something is attached already, or another machine holds the host drive
   * @throws ComError VM_E_DRIVE_INVALID: no usable bus location, or the host drive is not a CD/DVD drive
   */
  AttachHostDrive(driveLetter: string): void;

  /**
   * Disconnects the host drive.
   *
   * See IVMDVDDrive.ReleaseHostDrive in the Virtual Server reference.
   *
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_MEDIA_WRONG_TYPE: no host drive is attached
   * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
   */
  ReleaseHostDrive(): void;

  /**
   * Letter of the attached host drive.
   *
   * See IVMDVDDrive.HostDriveLetter in the Virtual Server reference.
   *
   * @returns drive letter
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_MEDIA_WRONG_TYPE: no host drive is attached
   */
  readonly HostDriveLetter: string;

  /**
   * What is in the drive: nothing, an image or a host drive.
   *
   * See IVMDVDDrive.Attachment in the Virtual Server reference.
   *
   * @returns kind of attachment
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
   */
  readonly Attachment: VMDVDDriveAttachmentType;
}
