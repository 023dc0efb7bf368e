// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMHardDiskType } from "./enumerations.js";
import type { IVMSecurity } from "./IVMSecurity.js";
import type { IVMTask2 } from "./IVMTask2.js";

/** One virtual hard disk file (.vhd). Get it from IVMHardDiskConnection.HardDisk or IVMVirtualServer.GetHardDisk. */
export interface IVMHardDisk extends IDispatch {
  /**
   * Writes a differencing disk into its parent.
   *
   * Returns at once with a task.
   *
   * See IVMHardDisk.Merge in the Virtual Server reference.
   *
   * @returns task that follows the work
   * @throws ComError E_SHARING_VIOLATION: the image or its parent is in use or part of a saved state
   * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE: not a differencing disk
   * @throws ComError VM_E_FILE_READ_ONLY: the parent file is read-only
   * @throws ComError VM_E_PARENT_PATH_NOT_FOUND: the parent is missing
   * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is shutting down
   */
  Merge(): IVMTask2;

  /**
   * Combines a differencing disk and all its ancestors in a new file.
   *
   * The chain is read down to its root. Returns at once with a task.
   *
   * See IVMHardDisk.MergeTo in the Virtual Server reference.
   *
   * @param newDiskImagePath absolute path of the file to create
   * @param newDiskImageType vmDiskType_Dynamic or vmDiskType_FixedSize
   * @returns task that follows the work
   * @throws ComError E_POINTER: the path is null
   * @throws ComError E_INVALIDARG: the path is empty
   * @throws ComError E_FILE_NOT_FOUND: the target file cannot be found
   * @throws ComError E_PATH_NOT_FOUND: the target folder does not exist
   * @throws ComError E_INVALID_NAME: the target path has one of the characters * ? < > / | : or a quote
   * @throws ComError E_BAD_PATHNAME: the target path is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: the target path has 260 characters or more
   * @throws ComError E_SHARING_VIOLATION: this image or its parent is in use
   * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE: not a differencing disk, or the target type is neither dynamic nor
   *   fixed-size
   * @throws ComError E_ALREADY_EXISTS: the target file is already there
   * @throws ComError E_DISK_FULL: no room on the host for the result
   * @throws ComError VM_E_PARENT_PATH_NOT_FOUND: the parent is missing
   * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is shutting down
   */
  MergeTo(newDiskImagePath: string, newDiskImageType: VMHardDiskType): IVMTask2;

  /**
   * Shrinks the file of a dynamically expanding disk.
   *
   * Only blocks full of zeros are dropped, so zero the free space inside the guest first. Returns at once with a task.
   *
   * See IVMHardDisk.Compact in the Virtual Server reference.
   *
   * @returns task that follows the work
   * @throws ComError VM_E_INVALID_HD_FILE: the file is not a valid disk image
   * @throws ComError E_SHARING_VIOLATION: the image is in use
   * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE: the image is not dynamically expanding
   * @throws ComError E_DISK_FULL: no room on the host for the temporary file
   * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is shutting down
   */
  Compact(): IVMTask2;

  /**
   * Copies the disk to a new dynamic or fixed-size image.
   *
   * The original stays as it is. Returns at once with a task.
   *
   * See IVMHardDisk.Convert in the Virtual Server reference.
   *
   * @param convertedDiskImagePath absolute path of the file to create
   * @param convertedDiskImageType vmDiskType_Dynamic or vmDiskType_FixedSize
   * @returns task that follows the work
   * @throws ComError E_POINTER: the path is null
   * @throws ComError E_PATH_NOT_FOUND: the target folder does not exist
   * @throws ComError E_INVALID_NAME: the target path has one of the characters * ? < > / | : or a quote
   * @throws ComError E_BAD_PATHNAME: the target path is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: the target path has 260 characters or more
   * @throws ComError E_SHARING_VIOLATION: this image or its parent is in use
   * @throws ComError E_DISK_FULL: no room on the host for the copy
   * @throws ComError E_ALREADY_EXISTS: the target file is already there
   * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE: the target type is neither dynamic nor fixed-size
   * @throws ComError VM_E_INVALID_HD_FILE: the file is not a valid disk image
   * @throws ComError VM_E_PARENT_PATH_NOT_FOUND: the parent of the image is missing
   * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is shutting down
   */
  Convert(convertedDiskImagePath: string, convertedDiskImageType: VMHardDiskType): IVMTask2;

  /**
   * Where the image file is.
   *
   * See IVMHardDisk.File in the Virtual Server reference.
   *
   * @returns full path on the host
   */
  readonly File: string;

  /**
   * Kind of image: dynamic, fixed-size, differencing or host drive.
   *
   * See IVMHardDisk.Type in the Virtual Server reference.
   *
   * @returns kind of image
   * @throws ComError E_FILE_NOT_FOUND: the image file is gone
   * @throws ComError VM_E_PREF_READ_ERROR: the header of the image cannot be read
   * @throws ComError VM_E_DRIVE_INVALID: the image is of no known kind
   * @throws ComError VM_E_HD_IMAGE_OPEN_FAIL: the image cannot be opened
   * @throws ComError VM_E_HD_IMAGE_ACCESS: reading or writing the image failed
   */
  readonly Type: VMHardDiskType;

  /**
   * Access rights on the image file.
   *
   * See IVMHardDisk.Security in the Virtual Server reference.
   *
   * @returns security object of the file
   * @throws ComError E_OUTOFMEMORY: no memory for the security descriptor
   * @throws ComError E_FILE_NOT_FOUND: the image file is gone
   */
  readonly Security: IVMSecurity;

  /**
   * Size of the disk as the guest sees it.
   *
   * See IVMHardDisk.SizeInGuest in the Virtual Server reference.
   *
   * @returns bytes
   * @throws ComError E_FILE_NOT_FOUND: the image file is gone
   * @throws ComError VM_E_HD_IMAGE_OPEN_FAIL: the image cannot be opened
   * @throws ComError VM_E_HD_IMAGE_ACCESS: reading or writing the image failed
   */
  readonly SizeInGuest: number;

  /**
   * Size of the image file on the host.
   *
   * See IVMHardDisk.SizeOnHost in the Virtual Server reference.
   *
   * @returns bytes
   */
  readonly SizeOnHost: number;

  /**
   * Space left on the host volume that holds the file.
   *
   * See IVMHardDisk.HostFreeDiskSpace in the Virtual Server reference.
   *
   * @returns bytes
   * @throws ComError E_BAD_PATHNAME: the path of the image is unusable
   */
  readonly HostFreeDiskSpace: number;

  /**
   * Parent of a differencing disk.
   *
   * Assign it to point the disk at a parent that was moved; it has to be the very image the disk was made from.
   *
   * Succeeds with S_FALSE: not a differencing disk; null is returned.
   *
   * See IVMHardDisk.Parent in the Virtual Server reference.
   *
   * @returns the parent disk, or null
   * @throws ComError E_FILE_NOT_FOUND: the parent file is missing
   * @throws ComError E_PATH_NOT_FOUND: the folder of the parent is missing
   * @throws ComError VM_E_PREF_READ_ERROR: the header of the image cannot be read
   * @throws ComError VM_E_HD_IMAGE_OPEN_FAIL: the image cannot be opened
   * @throws ComError VM_E_HD_IMAGE_ACCESS: reading or writing the image failed
   * @throws ComError VM_E_PARENT_CHILD_ID_MISMATCH: the IDs show that this disk was made from another parent
   */
  get Parent(): IVMHardDisk | null;
  set Parent(value: IVMHardDisk);

  /**
   * Names the host drive behind a disk of type vmDiskType_HostDrive.
   *
   * Succeeds with S_FALSE: the image is of another type; null is returned.
   *
   * See IVMHardDisk.HostDriveIdentifier in the Virtual Server reference.
   *
   * @returns drive name as in IVMHostInfo.HostDrives
   * @throws ComError E_FILE_NOT_FOUND: the image file is gone
   * @throws ComError VM_E_HOST_DRIVE_NOT_FOUND: the host drive is gone
   * @throws ComError VM_E_HD_IMAGE_OPEN_FAIL: the image cannot be opened
   * @throws ComError VM_E_HD_IMAGE_ACCESS: reading or writing the image failed
   */
  readonly HostDriveIdentifier: string | null;
}
