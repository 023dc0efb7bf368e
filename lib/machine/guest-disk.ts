/** What a sector holds, in bytes. */
export const SECTOR_SIZE = 512;

/**
 * A hard disk as the machine that it is in sees it: sectors, whatever image, parents and undo disk are behind
 * them. It is usable while the machine is on.
 */
export interface GuestDisk {
  /** How many sectors the disk has. */
  readonly sectors: number;
  /**
   * The content of `count` sectors from `sector` on; zeros where nothing has been written.
   * @throws ComError E_INVALIDARG for what is not on the disk, VM_E_HD_IMAGE_ACCESS if the image cannot be read
   */
  read(sector: number, count: number): Uint8Array;
  /**
   * Writes whole sectors.
   * @throws ComError E_INVALIDARG for what is not on the disk or no whole sectors, E_DISK_FULL
   */
  write(sector: number, bytes: Uint8Array): void;
}
