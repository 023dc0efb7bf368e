/** Finding the parent of a differencing image. */
import { ComError } from "../../com/com-error.js";
import { E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, VM_E_PARENT_CHILD_ID_MISMATCH } from "../../generated/hresults.js";
import { VM_E_PARENT_PATH_NOT_FOUND } from "../../generated/hresults.js";
import type { FileSystem, OpenMode } from "../file-system.js";
import { fileKey, joinPath, parentOf, parsePath } from "../windows-path.js";
import { Image } from "./image.js";

const NOT_THERE: readonly number[] = [E_FILE_NOT_FOUND, E_PATH_NOT_FOUND];

/**
 * Where an image's parent may be, in the order in which they are tried: the absolute path, the path from the
 * image's own folder, and that folder. What is no path is passed over. An image on a drive leads to no absolute path
 * of the host, as it may come from anywhere, while drives are all that its user was given.
 */
export function candidates(child: Image): string[] {
  const { absolute, relative } = child.parentPaths();
  const folder = parentOf(child.path);
  const names = [absolute, relative, child.dynamic?.header.parentName].map((text) => text?.split(/[\\/]/).at(-1));
  const tries = [
    () => absolute,
    () => (relative === undefined || isAbsolute(relative) ? undefined : joinPath(folder, relative)),
    ...names.map((name) => () => (name ? joinPath(folder, name) : undefined)),
  ];
  const paths = new Map<string, string>();
  for (const each of tries) {
    const path = pathFrom(each, parsePath(child.path).drive);
    if (path !== undefined && !paths.has(fileKey(path))) paths.set(fileKey(path), path);
  }
  return [...paths.values()];
}

/**
 * Opens the parent: the first candidate that has the id which the child remembers.
 * @throws ComError VM_E_PARENT_PATH_NOT_FOUND if no candidate is there, VM_E_PARENT_CHILD_ID_MISMATCH if those
 *   that are there have other ids, and what opening them throws
 */
export function openParent(files: FileSystem, child: Image, mode: OpenMode): Image {
  let failure: unknown;
  for (const path of candidates(child)) {
    try {
      const parent = Image.open(files, path, mode);
      if (parent.footer.id === child.dynamic?.header.parentId) return parent;
      parent.close();
      failure ??= idMismatch(child.path, path);
    } catch (error) {
      if (!(error instanceof ComError)) throw error;
      if (!NOT_THERE.includes(error.hresult)) failure ??= error;
    }
  }
  if (failure !== undefined) throw failure as Error;
  throw new ComError(VM_E_PARENT_PATH_NOT_FOUND, `The parent of '${child.path}' is not where the image says.`);
}

export function idMismatch(child: string, parent: string): ComError {
  return new ComError(VM_E_PARENT_CHILD_ID_MISMATCH, `'${parent}' is not the image that '${child}' was made from.`);
}

function pathFrom(text: () => string | undefined, drive: string | undefined): string | undefined {
  try {
    const path = text();
    if (!path) return undefined;
    const parsed = parsePath(path);
    return parsed.drive === undefined && drive !== undefined ? undefined : parsed.text;
  } catch {
    return undefined;
  }
}

function isAbsolute(path: string): boolean {
  return /^(?:[a-z]:|[\\/])/i.test(path);
}
