// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

/** Events of one floppy drive (IVMFloppyDrive). Implement the methods you care about in a sink object. */
export interface IVMFloppyDriveEvents {
  /**
   * Something was put into the drive.
   *
   * Raised for an image and for a disk in an attached host drive.
   *
   * See IVMFloppyDriveEvents.OnMediaInsert in the Virtual Server reference.
   *
   * @param mediaPath path of the floppy image, or letter of the host drive
   */
  OnMediaInsert(mediaPath: string): void;

  /**
   * Something was taken out of the drive.
   *
   * Raised for an image and for a disk in an attached host drive.
   *
   * See IVMFloppyDriveEvents.OnMediaEject in the Virtual Server reference.
   *
   * @param mediaPath path of the floppy image, or letter of the host drive
   */
  OnMediaEject(mediaPath: string): void;
}
