/** What files are to vmcom: a port with paths as scripts say them. Every failure is a ComError that names the path. */
import { ComError } from "../com/com-error.js";
import { E_ACCESSDENIED, E_ALREADY_EXISTS, E_FILE_NOT_FOUND, E_PATH_NOT_FOUND } from "../generated/hresults.js";

export type FileKind = "file" | "folder";

/**
 * What a file is given to hold. A function says it when it is needed: at once for a disk, when the
 * file is first read in memory, where most files never are.
 */
export type FileContent = Uint8Array | (() => Uint8Array);

export interface FileSystem {
  /** What is at a path; undefined if nothing is. The root of a drive is always a folder. */
  kind(path: string): FileKind | undefined;
  /** @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND if its folder is missing, E_ACCESSDENIED for a folder */
  readFile(path: string): Uint8Array;
  /**
   * Makes or replaces a file, wholly or not at all.
   * @throws ComError E_PATH_NOT_FOUND if its folder is missing, E_ACCESSDENIED for a folder, E_DISK_FULL
   */
  writeFile(path: string, content: FileContent): void;
  /**
   * Makes a folder and the folders it is in, as far as they are missing.
   * @throws ComError E_ALREADY_EXISTS if a file has its name, E_PATH_NOT_FOUND if one is on the way
   */
  makeFolder(path: string): void;
  /**
   * Removes a file or an empty folder.
   * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, E_ACCESSDENIED if a folder has content or is a root
   */
  remove(path: string): void;
  /**
   * The names in a folder, sorted.
   * @throws ComError E_PATH_NOT_FOUND
   */
  list(folder: string): string[];
  /** Where the host keeps a file, for what is too large to read whole; absent if no host does. */
  hostPath?(path: string): string;
}

/** The bytes that a content stands for. */
export function bytesOf(content: FileContent): Uint8Array {
  return typeof content === "function" ? content() : content;
}

export function fileNotFound(path: string): ComError {
  return new ComError(E_FILE_NOT_FOUND, `There is no file '${path}'.`);
}

export function folderNotFound(path: string): ComError {
  return new ComError(E_PATH_NOT_FOUND, `There is no folder '${path}'.`);
}

export function isFolder(path: string): ComError {
  return new ComError(E_ACCESSDENIED, `'${path}' is a folder, not a file.`);
}

export function isRoot(path: string): ComError {
  return new ComError(E_ACCESSDENIED, `'${path}' is the root of a drive and stays.`);
}

export function folderHasContent(path: string): ComError {
  return new ComError(E_ACCESSDENIED, `The folder '${path}' is not empty.`);
}

export function fileInTheWay(path: string): ComError {
  return new ComError(E_ALREADY_EXISTS, `There is a file '${path}' already.`);
}
