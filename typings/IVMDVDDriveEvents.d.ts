// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

/** Events of one CD/DVD drive (IVMDVDDrive). Implement the methods you care about in a sink object. */
export interface IVMDVDDriveEvents {
  /**
   * Something was put into the drive.
   *
   * Raised for an image and for a disk in an attached host drive.
   *
   * See IVMDVDDriveEvents.OnMediaInsert in the Virtual Server reference.
   *
   * @param mediaPath path of the ISO image, or letter of the host drive
   */
  OnMediaInsert(mediaPath: string): void;

  /**
   * Something was taken out of the drive.
   *
   * Raised for an image and for a disk in an attached host drive.
   *
   * See IVMDVDDriveEvents.OnMediaEject in the Virtual Server reference.
   *
   * @param mediaPath path of the ISO image, or letter of the host drive
   */
  OnMediaEject(mediaPath: string): void;
}
