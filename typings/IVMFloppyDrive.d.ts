// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMFloppyDriveAttachmentType } from "./enumerations.js";

/**
 * A floppy drive of a machine. Holds nothing, an image file or a drive of the host. Get one from
 * IVMVirtualMachine.FloppyDrives; events go to IVMFloppyDriveEvents.
 */
export interface IVMFloppyDrive extends IDispatch {
  /**
   * Puts a floppy image into the drive.
   *
   * See IVMFloppyDrive.AttachImage in the Virtual Server reference.
   *
   * @param mediaImagePath full path of the image file on the host
   * @throws ComError E_POINTER: the path is null
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_IMAGE_CAPTURE_FAIL: the image file cannot be opened
   */
  AttachImage(mediaImagePath: string): void;

  /**
   * Takes the image out.
   *
   * See IVMFloppyDrive.ReleaseImage in the Virtual Server reference.
   *
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_MEDIA_WRONG_TYPE: a host drive is attached instead
   * @throws ComError VM_E_NO_MEDIA_CAPTURED: the drive is empty
   */
  ReleaseImage(): void;

  /**
   * Full path of the attached image.
   *
   * See IVMFloppyDrive.ImageFile in the Virtual Server reference.
   *
   * @returns path on the host
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly ImageFile: string;

  /**
   * Connects a floppy drive of the host.
   *
   * See IVMFloppyDrive.AttachHostDrive in the Virtual Server reference.
   *
   * @param driveLetter letter of the host drive
   * @throws ComError E_INVALIDARG: no drive letter
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_HOST_FLOPPY_CAPTURE_FAIL: the host drive cannot be taken over
   */
  AttachHostDrive(driveLetter: string): void;

  /**
   * Disconnects the host drive.
   *
   * See IVMFloppyDrive.ReleaseHostDrive in the Virtual Server reference.
   *
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_MEDIA_WRONG_TYPE: an image is attached instead
   * @throws ComError VM_E_NO_MEDIA_CAPTURED: the drive is empty
   */
  ReleaseHostDrive(): void;

  /**
   * Letter of the attached host drive.
   *
   * See IVMFloppyDrive.HostDriveLetter in the Virtual Server reference.
   *
   * @returns drive letter
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_PREF_READ_ERROR: the settings of the drive cannot be read
   */
  readonly HostDriveLetter: string;

  /**
   * Number of the drive on the floppy controller.
   *
   * See IVMFloppyDrive.DriveNumber in the Virtual Server reference.
   *
   * @returns number, from 0
   */
  readonly DriveNumber: number;

  /**
   * What is in the drive: nothing, an image or a host drive.
   *
   * See IVMFloppyDrive.Attachment in the Virtual Server reference.
   *
   * @returns kind of attachment
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_PREF_READ_ERROR: the settings of the drive cannot be read
   */
  readonly Attachment: VMFloppyDriveAttachmentType;
}
