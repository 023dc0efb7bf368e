/**
 * Merging a differencing image into its parent. As long as the image is there, it covers in the parent whatever has been
 * written there so far: so a merge that ends at any moment has changed nothing that the image shows, and can be begun again.
 */
import { ComError } from "../../com/com-error.js";
import { E_SHARING_VIOLATION, VM_E_FILE_READ_ONLY, VM_E_WRONG_HD_IMAGE_TYPE } from "../../generated/hresults.js";
import type { FileSystem } from "../file-system.js";
import { hasNoSectors } from "./chain.js";
import { Image } from "./image.js";
import { ImageError } from "./image-error.js";
import { openParent } from "./parent-search.js";
import { requireFreeSpace } from "./room.js";
import { percentOf, SLICE, SliceBudget, started, type Steps } from "./steps.js";
import { SECTOR } from "./units.js";
import { WritableImage } from "./writable-image.js";

/**
 * Writes what a differencing image holds into its parent, and removes the image. The parent keeps its unique id.
 * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, VM_E_INVALID_HD_FILE, VM_E_WRONG_HD_IMAGE_TYPE if it is not a
 *   differencing image, VM_E_PARENT_PATH_NOT_FOUND, VM_E_PARENT_CHILD_ID_MISMATCH, VM_E_FILE_READ_ONLY if the parent may not be
 *   written to, E_SHARING_VIOLATION if either is in use or part of a saved state, E_ACCESSDENIED if the image itself
 *   may not be removed, E_DISK_FULL
 */
export function merge(files: FileSystem, path: string): Steps {
  return started(merging(files, path));
}

function* merging(files: FileSystem, path: string): Steps {
  const child = Image.open(files, path, "read");
  try {
    requireMergeable(child);
    const parentPath = pathOfParent(files, child);
    if (files.isReadOnly(parentPath)) throw readOnly(parentPath);
    // From here on nobody but this operation has either.
    child.close();
    yield* mergeInto(files, path, parentPath);
  } finally {
    child.close();
  }
}

function* mergeInto(files: FileSystem, path: string, parentPath: string): Steps {
  const child = Image.open(files, path, "write");
  try {
    const parent = WritableImage.open(files, parentPath, true);
    try {
      requireFit(child, parent.image);
      requireFreeSpace(files, parentPath, growthOf(child, parent));
      yield 0;
      yield* copySectors(child, parent);
      parent.flush();
    } finally {
      parent.close();
    }
    child.close();
    files.remove(path);
  } finally {
    child.close();
  }
}

function* copySectors(child: Image, parent: WritableImage): Steps {
  const buffer = Buffer.alloc(SLICE);
  const budget = new SliceBudget();
  for (let first = 0; first < child.sectors;) {
    const extent = child.extent(first, Math.min(child.sectors - first, SLICE / SECTOR));
    const data = buffer.subarray(0, extent.position === undefined ? 0 : extent.count * SECTOR);
    if (extent.position !== undefined) {
      child.readAt(data, extent.position);
      parent.write(data, first);
    }
    first += extent.count;
    if (!budget.spend(data.length)) continue;
    if (budget.flushIsDue()) parent.image.file.flush();
    yield percentOf(first, child.sectors);
  }
}

/** How much the parent grows at most: by a block for each that the child has and the parent has not. */
function growthOf(child: Image, parent: WritableImage): number {
  const { dynamic } = child;
  if (dynamic === undefined || parent.image.dynamic === undefined) return 0;
  let blocks = 0;
  for (let block = 0; block < dynamic.table.count; block++) {
    if (dynamic.table.positionOf(block) !== undefined && parent.needsBlock(block * dynamic.blockSectors)) blocks++;
  }
  return blocks * (dynamic.blockSectors * SECTOR + dynamic.bitmapSize);
}

function pathOfParent(files: FileSystem, child: Image): string {
  const parent = openParent(files, child, "read");
  try {
    if (parent.footer.type === "hostDrive") throw hasNoSectors(parent.path);
    requireNoSavedState(parent);
    return parent.path;
  } finally {
    parent.close();
  }
}

function requireMergeable(child: Image): void {
  if (child.footer.type !== "differencing") {
    throw new ComError(VM_E_WRONG_HD_IMAGE_TYPE, `'${child.path}' is not a differencing disk image.`);
  }
  requireNoSavedState(child);
}

function requireNoSavedState({ footer, path }: Image): void {
  if (footer.savedState) throw new ComError(E_SHARING_VIOLATION, `'${path}' is part of a saved state.`);
}

/** The parent must have every sector that the child may have; an image that has another size was not made from it. */
function requireFit(child: Image, parent: Image): void {
  if (child.sectors <= parent.sectors) return;
  throw new ImageError(child.path, "header", "it is larger than its parent");
}

function readOnly(path: string): ComError {
  return new ComError(VM_E_FILE_READ_ONLY, `The parent '${path}' is read-only.`);
}
