/** Making another image of what an image and its parents hold. */
import { ComError } from "../../com/com-error.js";
import { vmDiskType_Dynamic, vmDiskType_FixedSize, type VMHardDiskType } from "../../generated/enumerations.js";
import { VM_E_WRONG_HD_IMAGE_TYPE } from "../../generated/hresults.js";
import { fileInTheWay, folderNotFound, type FileSystem } from "../file-system.js";
import { parentOf, parsePath } from "../windows-path.js";
import { newFooter } from "./builders.js";
import { DiskChain } from "./chain.js";
import { copyToImage } from "./copy.js";
import type { ImageType } from "./footer.js";
import { largestFileOf, requireFileSize, requireFreeSpace } from "./room.js";
import { started, type Steps } from "./steps.js";

/**
 * Writes what an image holds, with all of its parents, into a new image; the image is left as it is.
 * @param type vmDiskType_Dynamic or vmDiskType_FixedSize
 * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE, of the paths, E_ALREADY_EXISTS, E_PATH_NOT_FOUND for the new image's folder,
 *   E_FILE_NOT_FOUND for the image, VM_E_INVALID_HD_FILE, VM_E_PARENT_PATH_NOT_FOUND, VM_E_PARENT_CHILD_ID_MISMATCH,
 *   E_SHARING_VIOLATION if any of its images is written to, VM_E_FILE_TOO_LARGE_FOR_VOLUME, E_DISK_FULL
 */
export function convert(files: FileSystem, from: string, to: string, type: VMHardDiskType): Steps {
  return started(conversion(files, from, parsePath(to).text, newType(type), false));
}

/**
 * Merges a differencing image with all of its parents into a new image; they are left as they are.
 * @throws ComError as convert; VM_E_WRONG_HD_IMAGE_TYPE also if the image is not a differencing one
 */
export function mergeTo(files: FileSystem, from: string, to: string, type: VMHardDiskType): Steps {
  return started(conversion(files, from, parsePath(to).text, newType(type), true));
}

function* conversion(files: FileSystem, from: string, to: string, type: ImageType, isMerge: boolean): Steps {
  if (files.kind(to) !== undefined) throw fileInTheWay(to);
  if (files.kind(parentOf(to)) !== "folder") throw folderNotFound(parentOf(to));
  const source = DiskChain.open(files, from, "read");
  try {
    if (isMerge && source.leaf.footer.type !== "differencing") {
      throw new ComError(VM_E_WRONG_HD_IMAGE_TYPE, `'${source.leaf.path}' is not a differencing disk image.`);
    }
    const isFixed = type === "fixed";
    requireFileSize(files, to, largestFileOf(source.size, isFixed));
    requireFreeSpace(files, to, isFixed ? largestFileOf(source.size, true) : atMost(source));
    yield* copyToImage(files, source, to, newFooter(type, source.size), false);
  } finally {
    source.close();
  }
}

/** What a dynamic image of a disk takes at most: not more than its images do. */
function atMost(source: DiskChain): number {
  const structures = largestFileOf(0, false) + Math.ceil(source.size / 2 ** 19);
  return Math.min(
    largestFileOf(source.size, false),
    structures + source.images.reduce((sum, { file }) => sum + file.size, 0),
  );
}

function newType(type: VMHardDiskType): ImageType {
  if (type === vmDiskType_Dynamic) return "dynamic";
  if (type === vmDiskType_FixedSize) return "fixed";
  throw new ComError(VM_E_WRONG_HD_IMAGE_TYPE, "The new image must be a dynamically expanding or a fixed-size one.");
}
