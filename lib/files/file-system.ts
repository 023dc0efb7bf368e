/** What files are to vmcom: a port with paths as scripts say them. Every failure is a ComError that names the path. */
import { ComError } from "../com/com-error.js";
import {
  E_ACCESSDENIED,
  E_ALREADY_EXISTS,
  E_DISK_FULL,
  E_FILE_NOT_FOUND,
  E_PATH_NOT_FOUND,
  E_SHARING_VIOLATION,
} from "../generated/hresults.js";

/** What can be at a path. */
export type FileKind = "file" | "folder";

/**
 * What a file is given to hold. A function says it when it is needed: at once for a disk, when the
 * file is first read in memory, where most files never are.
 */
export type FileContent = Uint8Array | (() => Uint8Array);

/**
 * How a file is opened, and what others may do with it meanwhile, as on Windows:
 * - "read": others may read; nobody may write, replace or remove it
 * - "write": to read and write; nobody else may do anything but peek
 * - "new": makes the file, which must not be there yet, then as "write"
 * - "peek": reads, whoever else has it open and whatever they do to it
 */
export type OpenMode = "read" | "write" | "new" | "peek";

/** Random access to a file. Every failure is a ComError that names the path; after close() nothing may be called. */
export interface OpenFile {
  /** The path in its normal form. */
  readonly path: string;
  /** In bytes, as it is now. */
  readonly size: number;
  /** Reads what is there from a position on, as much as fits into the target; says how many bytes it was. */
  read(target: Uint8Array, position: number): number;
  /**
   * Writes all of the bytes at a position; the file grows as it needs to, and is zero where nothing was written.
   * @throws ComError E_DISK_FULL, E_ACCESSDENIED if it was opened to read
   */
  write(bytes: Uint8Array, position: number): void;
  /** Cuts the file off, or lets it grow by zeros that take no space as far as the host can do that. */
  resize(size: number): void;
  /** Returns when everything that was written is on the disk. */
  sync(): void;
  /** Begins to put on the disk what was written, without waiting. */
  flush(): void;
  /** A second call does nothing. */
  close(): void;
}

/** A file that is written under a temporary name and then takes the place of its path in one step. */
export interface TemporaryFile extends OpenFile {
  /**
   * Puts it on the disk and gives it its name; it is closed then.
   * @throws ComError E_ALREADY_EXISTS if it must not replace a file, but one is there now
   */
  commit(): void;
  /** Closes and removes it; does nothing after commit(). */
  discard(): void;
}

/** Files by the paths that scripts say; every failure is a ComError that names the path. */
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
   * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, E_ACCESSDENIED if a folder has content or is a root,
   *   E_SHARING_VIOLATION for a file that is open
   */
  remove(path: string): void;
  /**
   * The names in a folder, sorted.
   * @throws ComError E_PATH_NOT_FOUND
   */
  list(folder: string): string[];
  /**
   * Opens a file for random access.
   * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, E_ACCESSDENIED for a folder or a read-only file that is
   *   to be written, E_SHARING_VIOLATION, E_ALREADY_EXISTS for "new"
   */
  open(path: string, mode: OpenMode): OpenFile;
  /**
   * Begins a file that takes the place of a path when it is finished, so that nobody ever sees half of it. What a
   * killed process leaves of it is removed at the next start.
   * @param replaces whether there may be a file at the path, which is replaced then
   * @throws ComError E_ALREADY_EXISTS, E_PATH_NOT_FOUND, E_ACCESSDENIED
   */
  createTemporary(path: string, replaces: boolean): TemporaryFile;
  /**
   * Gives a file another name on the same drive; a file that has the name is replaced.
   * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, E_ACCESSDENIED for a folder, E_SHARING_VIOLATION
   */
  rename(from: string, to: string): void;
  /** The size of a file in bytes. @throws ComError as readFile */
  size(path: string): number;
  /** Whether a file may not be written to. @throws ComError as readFile */
  isReadOnly(path: string): boolean;
  /** Marks a file as one that may not be written to, or may again. @throws ComError as readFile */
  setReadOnly(path: string, readOnly: boolean): void;
  /** How many bytes the volume of a path, which need not be there, has room for. */
  freeSpace(path: string): number;
  /** The largest file in bytes that the volume of a path can hold; FAT32 has a limit that an image may exceed. */
  largestFile(path: string): number;
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

export function fileIsOpen(path: string): ComError {
  return new ComError(E_SHARING_VIOLATION, `'${path}' is in use.`);
}

export function fileIsReadOnly(path: string): ComError {
  return new ComError(E_ACCESSDENIED, `'${path}' is read-only.`);
}

export function diskFull(path: string): ComError {
  return new ComError(E_DISK_FULL, `The disk is too full for '${path}'.`);
}
