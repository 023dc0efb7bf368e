/** Telling a differencing image where its parent is now, and images whether a saved state counts on them. */
import { ComError } from "../../com/com-error.js";
import { VM_E_WRONG_HD_IMAGE_TYPE } from "../../generated/hresults.js";
import type { FileSystem } from "../file-system.js";
import { baseName, fileKey, parsePath } from "../windows-path.js";
import { writeHeader } from "./dynamic-header.js";
import { Image } from "./image.js";
import { idMismatch } from "./parent-search.js";
import { LOCATOR_SPACE, pathsToParent, writeLocators } from "./parent-locator.js";
import { WritableImage } from "./writable-image.js";

/**
 * Writes the parent's path into a differencing image, after a look whether that is the image it was made from.
 * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, VM_E_INVALID_HD_FILE for either image, VM_E_WRONG_HD_IMAGE_TYPE if the
 *   image is not a differencing one, VM_E_PARENT_CHILD_ID_MISMATCH, E_SHARING_VIOLATION if the image is in use,
 *   E_ACCESSDENIED if it is read-only, E_DISK_FULL
 */
export function relink(files: FileSystem, path: string, parentPath: string): void {
  const parent = parsePath(parentPath).text;
  const child = WritableImage.open(files, path);
  try {
    if (child.image.footer.type !== "differencing") {
      throw new ComError(VM_E_WRONG_HD_IMAGE_TYPE, `'${child.image.path}' is not a differencing disk image.`);
    }
    requireParent(files, child.image, parent);
    writeParent(child, parent);
    child.flush();
  } finally {
    child.close();
  }
}

/**
 * Says in an image whether a saved state counts on it staying as it is; merge() refuses it then.
 * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, VM_E_INVALID_HD_FILE, E_SHARING_VIOLATION, E_ACCESSDENIED
 */
export function markSavedState(files: FileSystem, path: string, savedState: boolean): void {
  const image = WritableImage.open(files, path);
  try {
    image.markSavedState(savedState);
  } finally {
    image.close();
  }
}

function requireParent(files: FileSystem, child: Image, path: string): void {
  if (fileKey(path) === fileKey(child.path)) throw idMismatch(child.path, path);
  const parent = Image.open(files, path, "peek");
  parent.close();
  if (parent.footer.id !== child.dynamic?.header.parentId) throw idMismatch(child.path, path);
}

/** The new paths go to new places, so that the header, written in one piece, always has paths that are whole. */
function writeParent(child: WritableImage, parent: string): void {
  const { dynamic, footer, file, path } = child.image;
  if (dynamic === undefined) return;
  const paths = pathsToParent(path, parent);
  const locators = writeLocators(paths, child.reserve(2 * LOCATOR_SPACE));
  for (const { place, bytes } of locators) file.write(bytes, place.offset);
  file.sync();
  const header = { ...dynamic.header, parentName: baseName(parent), locators: locators.map(({ place }) => place) };
  file.write(writeHeader(header), footer.headerOffset);
}
