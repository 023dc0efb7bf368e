/** Whether a new image has room on its volume, looked at before anything is written. */
import { ComError } from "../../com/com-error.js";
import {
  VM_E_FILE_TOO_LARGE_FOR_VOLUME,
  VM_E_IMAGE_SIZE_TOO_LARGE,
  VM_E_IMAGE_SIZE_TOO_SMALL,
} from "../../generated/hresults.js";
import { diskFull, type FileSystem } from "../file-system.js";
import { bitmapSizeOf } from "./block-bitmap.js";
import { FOOTER_SIZE } from "./footer.js";
import { BLOCK_SIZE, LARGEST_IMAGE, MEGABYTE, roundUp, SECTOR, SMALLEST_IMAGE } from "./units.js";

/** What an image that grows wants free, at least, when it is made. */
export const ROOM_TO_GROW = 8 * MEGABYTE;
/** Footers, header and locators, generously. */
const STRUCTURES = 16 * SECTOR;

/** @throws ComError VM_E_IMAGE_SIZE_TOO_SMALL below 3 MB, VM_E_IMAGE_SIZE_TOO_LARGE above 2,088,960 MB */
export function requireImageSize(size: number): void {
  if (size < SMALLEST_IMAGE) {
    throw new ComError(VM_E_IMAGE_SIZE_TOO_SMALL, "A disk image must have at least 3 MB.");
  }
  if (size > LARGEST_IMAGE) {
    throw new ComError(VM_E_IMAGE_SIZE_TOO_LARGE, "A disk image must have at most 2,088,960 MB.");
  }
}

/** The size of the file of an image that has all of its blocks. */
export function largestFileOf(size: number, isFixed: boolean): number {
  if (isFixed) return size + FOOTER_SIZE;
  const blocks = Math.ceil(size / BLOCK_SIZE);
  return STRUCTURES + roundUp(blocks * 4, SECTOR) + blocks * (BLOCK_SIZE + bitmapSizeOf(BLOCK_SIZE));
}

/** @throws ComError VM_E_FILE_TOO_LARGE_FOR_VOLUME if a file that may become so large cannot be on the volume */
export function requireFileSize(files: FileSystem, path: string, fileSize: number): void {
  const limit = files.largestFile(path);
  if (fileSize <= limit) return;
  throw new ComError(
    VM_E_FILE_TOO_LARGE_FOR_VOLUME,
    `The volume of '${path}' holds files of at most ${Math.floor(limit / MEGABYTE)} MB; the image may need more.`,
  );
}

/** @throws ComError E_DISK_FULL */
export function requireFreeSpace(files: FileSystem, path: string, byteCount: number): void {
  if (files.freeSpace(path) < byteCount) throw diskFull(path);
}
