import * as fs from "node:fs";
import { dirname } from "node:path";
import { ComError } from "../com/com-error.js";
import { E_ACCESSDENIED } from "../generated/hresults.js";
import { isTemporaryName, type AtomicWriter } from "./atomic-writer.js";
import type { DriveMap } from "./drive-map.js";
import { bytesOf, type FileContent, type FileKind, type FileSystem } from "./file-system.js";
import { fileInTheWay, fileNotFound, folderNotFound, isFolder, isRoot } from "./file-system.js";
import { onHost } from "./host-error.js";
import { locateOnDrive, locateOnHost, type Location } from "./host-location.js";
import { foldCase, parentOf, parsePath, type WindowsPath } from "./windows-path.js";

/** What a HostFileSystem works with; a Home has it. */
export interface HostFiles {
  readonly drives: DriveMap;
  readonly writer: AtomicWriter;
}

/** Files in directories of the host, which drive letters stand for. No path leaves its drive. */
export class HostFileSystem implements FileSystem {
  readonly #drives: DriveMap;
  readonly #writer: AtomicWriter;

  constructor({ drives, writer }: HostFiles) {
    this.#drives = drives;
    this.#writer = writer;
  }

  kind(path: string): FileKind | undefined {
    return this.#on(path, (parsed, { stats }) => {
      if (stats === undefined) return isDriveRoot(parsed) ? "folder" : undefined;
      return stats.isDirectory() ? "folder" : "file";
    });
  }

  readFile(path: string): Uint8Array {
    return this.#on(path, (parsed, { stats, hostPath }) => {
      if (stats === undefined) throw this.#notFound(parsed);
      requirePlainFile(stats, parsed.text);
      return fs.readFileSync(hostPath);
    });
  }

  writeFile(path: string, content: FileContent): void {
    this.#on(path, (parsed, { stats, hostPath }) => {
      if (stats !== undefined) requirePlainFile(stats, parsed.text);
      if (parsed.segments.length === 0) throw isFolder(parsed.text);
      const parent = parsePath(parentOf(parsed));
      if (!this.#isFolder(parent)) throw folderNotFound(parent.text);
      if (isDriveRoot(parent)) fs.mkdirSync(dirname(hostPath), { recursive: true });
      this.#writer.write(hostPath, bytesOf(content));
    });
  }

  makeFolder(path: string): void {
    this.#on(path, (parsed, { stats, hostPath, fileOnTheWay }) => {
      if (fileOnTheWay) throw folderNotFound(parsed.text);
      if (stats?.isDirectory() === false) throw fileInTheWay(parsed.text);
      fs.mkdirSync(hostPath, { recursive: true });
    });
  }

  remove(path: string): void {
    this.#on(path, (parsed, { stats, entryPath }) => {
      if (parsed.segments.length === 0) throw isRoot(parsed.text);
      if (stats === undefined) throw this.#notFound(parsed);
      // A link goes, not what it leads to.
      if (!stats.isDirectory() || fs.lstatSync(entryPath).isSymbolicLink()) fs.unlinkSync(entryPath);
      else fs.rmdirSync(entryPath);
    });
  }

  list(folder: string): string[] {
    return this.#on(folder, (parsed, { stats, hostPath }) => {
      if (stats === undefined && isDriveRoot(parsed)) return [];
      if (stats?.isDirectory() !== true) throw folderNotFound(parsed.text);
      const names = fs.readdirSync(hostPath).filter((name) => !isTemporaryName(name));
      return names.sort((a, b) => (foldCase(a) < foldCase(b) ? -1 : 1));
    });
  }

  hostPath(path: string): string {
    return this.#on(path, (_, { hostPath }) => hostPath);
  }

  #on<Result>(path: string, action: (parsed: WindowsPath, location: Location) => Result): Result {
    const parsed = parsePath(path);
    return onHost(parsed.text, () => action(parsed, this.#locate(parsed)));
  }

  #locate(path: WindowsPath): Location {
    if (path.drive === undefined) return locateOnHost(path);
    return locateOnDrive(path, this.#drives.directoryOf(path.drive));
  }

  #isFolder(path: WindowsPath): boolean {
    return isDriveRoot(path) || this.#locate(path).stats?.isDirectory() === true;
  }

  #notFound(path: WindowsPath): Error {
    const parent = parsePath(parentOf(path));
    return this.#isFolder(parent) ? fileNotFound(path.text) : folderNotFound(parent.text);
  }
}

/** The root of a drive is there before its directory is: the first write makes that. */
function isDriveRoot({ drive, segments }: WindowsPath): boolean {
  return drive !== undefined && segments.length === 0;
}

/** A device or a pipe answers to the name of a file, but may never end, and must not be replaced by one. */
function requirePlainFile(stats: fs.Stats, path: string): void {
  if (stats.isDirectory()) throw isFolder(path);
  if (!stats.isFile()) throw new ComError(E_ACCESSDENIED, `'${path}' is a device, not a file.`);
}
