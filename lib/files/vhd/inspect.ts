/** What an image is, told without reading its content. */
import { ComError } from "../../com/com-error.js";
import {
  E_FILE_NOT_FOUND,
  E_PATH_NOT_FOUND,
  VM_E_DRIVE_INVALID,
  VM_E_HD_IMAGE_ACCESS,
  VM_E_HD_IMAGE_OPEN_FAIL,
  VM_E_PARENT_PATH_NOT_FOUND,
} from "../../generated/hresults.js";
import {
  vmDiskType_Differencing,
  vmDiskType_Dynamic,
  vmDiskType_FixedSize,
  vmDiskType_HostDrive,
  type VMHardDiskType,
} from "../../generated/enumerations.js";
import { folderNotFound, fileNotFound, type FileSystem } from "../file-system.js";
import { parentOf } from "../windows-path.js";
import type { ImageType } from "./footer.js";
import { readHostDrive, type HostDrive } from "./host-drive.js";
import { Image } from "./image.js";
import { ImageError, type Defect } from "./image-error.js";
import { candidates, openParent } from "./parent-search.js";
import type { ParentPaths } from "./parent-locator.js";

export interface ImageInfo {
  /** In its normal form. */
  readonly path: string;
  readonly type: VMHardDiskType;
  /** What the guest sees, in bytes. */
  readonly size: number;
  /** The file's own size in bytes. */
  readonly fileSize: number;
  /** The unique id, 32 hexadecimal digits. */
  readonly id: string;
  readonly created: Date;
  /** Whether a saved state counts on the image staying as it is. */
  readonly savedState: boolean;
  /** Of a differencing image: what it says of its parent, which need not be there. */
  readonly parent?: ParentPaths & { readonly id: string; readonly name: string };
  /** Of an image that stands for a drive of the host. */
  readonly hostDrive?: HostDrive;
}

const TYPES: Readonly<Record<ImageType, VMHardDiskType>> = {
  fixed: vmDiskType_FixedSize,
  dynamic: vmDiskType_Dynamic,
  differencing: vmDiskType_Differencing,
  hostDrive: vmDiskType_HostDrive,
};

/** What the properties of a hard disk answer where an operation would say VM_E_INVALID_HD_FILE. */
const CODES: Readonly<Record<Defect, number>> = {
  footer: VM_E_HD_IMAGE_OPEN_FAIL,
  type: VM_E_DRIVE_INVALID,
  // The pages' VM_E_PREF_READ_ERROR would be the code, but no list of codes gives it a value.
  header: VM_E_HD_IMAGE_ACCESS,
  access: VM_E_HD_IMAGE_ACCESS,
};

/**
 * Looks at an image, whoever else has it open.
 * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND; VM_E_HD_IMAGE_OPEN_FAIL for a file that cannot be opened or has no
 *   valid footer, VM_E_DRIVE_INVALID for a type that there is not, VM_E_HD_IMAGE_ACCESS for a
 *   damaged header or for a file that is cut off or cannot be read; for a path that is none what parsePath throws
 */
export function inspect(files: FileSystem, path: string): ImageInfo {
  return looking(files, path, (image) => {
    const { footer, file, dynamic } = image;
    const { size, id, created, savedState } = footer;
    const info = { path: image.path, type: TYPES[footer.type], size, fileSize: file.size, id, created, savedState };
    if (dynamic === undefined) return info;
    if (footer.type === "hostDrive") return { ...info, hostDrive: readHostDrive(image) };
    if (footer.type !== "differencing") return info;
    const { parentId, parentName } = dynamic.header;
    return { ...info, parent: { id: parentId, name: parentName, ...image.parentPaths() } };
  });
}

/**
 * Where the parent of a differencing image is; null if the image is none.
 * @throws ComError what inspect() throws for the image, E_PATH_NOT_FOUND or E_FILE_NOT_FOUND if the parent's folder or the
 *   parent is not there, VM_E_PARENT_CHILD_ID_MISMATCH if another image has its place, for a parent that is
 *   damaged the codes of inspect()
 */
export function findParent(files: FileSystem, path: string): string | null {
  return looking(files, path, (image) => {
    if (image.footer.type !== "differencing") return null;
    try {
      const parent = openParent(files, image, "peek");
      parent.close();
      return parent.path;
    } catch (error) {
      if (!(error instanceof ComError) || error.hresult !== VM_E_PARENT_PATH_NOT_FOUND) throw error;
      throw parentNotFound(files, candidates(image)[0] ?? image.path);
    }
  });
}

function looking<Result>(files: FileSystem, path: string, look: (image: Image) => Result): Result {
  if (files.kind(path) !== "file") files.size(path);
  const image = answering(VM_E_HD_IMAGE_OPEN_FAIL, () => Image.open(files, path, "peek"));
  try {
    return answering(VM_E_HD_IMAGE_ACCESS, () => look(image));
  } finally {
    image.close();
  }
}

/** Gives what goes wrong the codes of a hard disk's properties; `code` stands for what the host could not do. */
function answering<Result>(code: number, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ComError) || KEPT.includes(error.hresult)) throw error;
    const own = error instanceof ImageError ? CODES[error.defect] : code;
    throw new ComError(own, error.message, { cause: error });
  }
}

const KEPT: readonly number[] = [E_FILE_NOT_FOUND, E_PATH_NOT_FOUND];

function parentNotFound(files: FileSystem, path: string): ComError {
  const folder = parentOf(path);
  return files.kind(folder) === "folder" ? fileNotFound(path) : folderNotFound(folder);
}
