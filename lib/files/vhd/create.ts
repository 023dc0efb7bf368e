/** Making images. Each function checks at once, and returns the work still to be done as steps. */
import { ComError } from "../../com/com-error.js";
import { E_BAD_PATHNAME, E_FILE_NOT_FOUND, E_INVALIDARG } from "../../generated/hresults.js";
import { fileInTheWay, folderNotFound, type FileSystem, type TemporaryFile } from "../file-system.js";
import { baseName, fileKey, joinPath, parentOf, parsePath } from "../windows-path.js";
import { DynamicBuilder, FixedBuilder, newFooter, type ParentFacts } from "./builders.js";
import { hasNoSectors } from "./chain.js";
import { writeHostDrive, type HostDrive } from "./host-drive.js";
import { Image } from "./image.js";
import { pathsToParent } from "./parent-locator.js";
import { largestFileOf, requireFileSize, requireFreeSpace, requireImageSize, ROOM_TO_GROW } from "./room.js";
import { started, type Steps } from "./steps.js";
import { MEGABYTE } from "./units.js";

/**
 * Makes an image that has all of its size from the beginning; where the host can, zeros take no space.
 * @param megabytes from 3 to 2,088,960
 * @throws ComError of the path, E_ALREADY_EXISTS, E_PATH_NOT_FOUND if its folder cannot be made, E_INVALIDARG,
 *   VM_E_IMAGE_SIZE_TOO_SMALL, VM_E_IMAGE_SIZE_TOO_LARGE, VM_E_FILE_TOO_LARGE_FOR_VOLUME, E_DISK_FULL
 */
export function createFixed(files: FileSystem, path: string, megabytes: number): Steps {
  const size = bytesIn(megabytes);
  return creation(files, path, { size, isFixed: true, wants: largestFileOf(size, true) }, (file) => {
    new FixedBuilder(file, newFooter("fixed", size)).finish();
  });
}

/** Makes an image that grows with what is written to it. @throws ComError as createFixed */
export function createDynamic(files: FileSystem, path: string, megabytes: number): Steps {
  const size = bytesIn(megabytes);
  return creation(files, path, { size, isFixed: false, wants: ROOM_TO_GROW }, (file) => {
    new DynamicBuilder(file, newFooter("dynamic", size)).finish();
  });
}

/**
 * Makes an image that holds what is changed from now on against its parent. One of the paths may be relative to the
 * other one's folder. Undo disks are such images too.
 * @throws ComError as createFixed; E_PATH_NOT_FOUND also if the parent is not there, E_BAD_PATHNAME if both paths
 *   are relative, VM_E_INVALID_HD_FILE or what opening throws for a parent that is no image,
 *   VM_E_WRONG_HD_IMAGE_TYPE for one that stands for a drive of the host, E_SHARING_VIOLATION for one in use
 */
export function createDifferencing(files: FileSystem, imagePath: string, parentPath: string): Steps {
  const [path, parent] = resolveTogether(imagePath, parentPath);
  if (fileKey(path) === fileKey(parent)) throw fileInTheWay(path);
  const { size, facts } = parentFacts(files, path, parent);
  return creation(files, path, { size, isFixed: false, wants: ROOM_TO_GROW }, (file) => {
    new DynamicBuilder(file, newFooter("differencing", size), facts).finish();
  });
}

/**
 * Makes an image that stands for a drive of the host.
 * @param size the drive's, in bytes; what is over a whole sector is left out
 * @throws ComError as createFixed
 */
export function createHostDriveLink(files: FileSystem, path: string, drive: HostDrive, size: number): Steps {
  const whole = size - (size % 512);
  return creation(files, path, { size: whole, isFixed: false, wants: ROOM_TO_GROW }, (file) => {
    writeHostDrive(file, newFooter("hostDrive", whole), drive);
  });
}

/**
 * Two paths of which one may be relative to the folder of the other.
 * @throws ComError E_BAD_PATHNAME if both are relative or empty, and of each path
 */
export function resolveTogether(first: string, second: string): [first: string, second: string] {
  const [isFirst, isSecond] = [isAbsolute(first), isAbsolute(second)];
  if (!isFirst && !isSecond) throw new ComError(E_BAD_PATHNAME, "At least one of the two paths must be absolute.");
  if (!isFirst) return [relativeTo(second, first), parsePath(second).text];
  if (!isSecond) return [parsePath(first).text, relativeTo(first, second)];
  return [parsePath(first).text, parsePath(second).text];
}

interface Wanted {
  readonly size: number;
  readonly isFixed: boolean;
  /** What must be free on the volume, in bytes. */
  readonly wants: number;
}

function creation(files: FileSystem, path: string, wanted: Wanted, write: (file: TemporaryFile) => void): Steps {
  return started(create(files, parsePath(path).text, wanted, write));
}

function* create(files: FileSystem, path: string, wanted: Wanted, write: (file: TemporaryFile) => void): Steps {
  const kind = files.kind(path);
  if (kind !== undefined) throw fileInTheWay(path);
  requireImageSize(wanted.size);
  requireFileSize(files, path, largestFileOf(wanted.size, wanted.isFixed));
  requireFreeSpace(files, path, wanted.wants);
  makeFolderOf(files, path);
  const file = files.createTemporary(path, false);
  try {
    yield 0;
    write(file);
    file.commit();
  } finally {
    file.discard();
  }
}

/** @throws ComError E_PATH_NOT_FOUND if a file has the folder's name */
export function makeFolderOf(files: FileSystem, path: string): void {
  const folder = parentOf(path);
  if (files.kind(folder) === "file") throw folderNotFound(folder);
  if (files.kind(folder) === undefined) files.makeFolder(folder);
}

function parentFacts(files: FileSystem, child: string, path: string): { size: number; facts: ParentFacts } {
  const parent = openedParent(files, path);
  try {
    const { id, size, type } = parent.footer;
    if (type === "hostDrive") throw hasNoSectors(path);
    const paths = pathsToParent(child, path);
    return { size, facts: { id, time: new Date(), name: baseName(path), paths } };
  } finally {
    parent.close();
  }
}

function openedParent(files: FileSystem, path: string): Image {
  try {
    return Image.open(files, path, "read");
  } catch (error) {
    // The page of CreateDifferencingVirtualHardDisk knows one code for both kinds of absence.
    const isMissing = error instanceof ComError && error.hresult === E_FILE_NOT_FOUND;
    throw isMissing ? folderNotFound(path) : error;
  }
}

function bytesIn(megabytes: number): number {
  if (megabytes > 0) return megabytes * MEGABYTE;
  throw new ComError(E_INVALIDARG, "The size of an image must be greater than 0.");
}

function isAbsolute(path: string): boolean {
  return /^(?:[a-z]:|[\\/])/i.test(path);
}

function relativeTo(absolute: string, relative: string): string {
  if (relative === "") throw new ComError(E_BAD_PATHNAME, "A path is empty.");
  return joinPath(parentOf(parsePath(absolute)), relative);
}
