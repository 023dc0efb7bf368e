import * as fs from "node:fs";
import { dirname } from "node:path";
import { ComError } from "../com/com-error.js";
import { E_ACCESSDENIED } from "../generated/hresults.js";
import { isTemporaryName, type AtomicWriter } from "./atomic-writer.js";
import type { DriveMap } from "./drive-map.js";
import { bytesOf, type FileContent, type FileKind, type FileSystem, type OpenFile } from "./file-system.js";
import type { OpenMode, TemporaryFile } from "./file-system.js";
import { fileInTheWay, fileIsReadOnly, fileNotFound, folderNotFound, isFolder, isRoot } from "./file-system.js";
import { onHost } from "./host-error.js";
import { hostFlags, HostOpenFile, HostTemporaryFile } from "./host-open-file.js";
import { locateOnDrive, type Location } from "./host-location.js";
import { hostPlaces, ON_HOST, type HostPlaces } from "./host-places.js";
import { ShareTable } from "./share-table.js";
import { foldCase, parentOf, parsePath, type WindowsPath } from "./windows-path.js";

/** What statfs says of a FAT volume, and the largest file that one holds. */
const FAT_MAGIC = 0x4d44;
const FAT_LARGEST_FILE = 2 ** 32 - 1;
const OWNER_WRITES = 0o200;
const ANYBODY_WRITES = 0o222;

/** What a HostFileSystem works with; a Home has it. */
export interface HostFiles {
  readonly drives: DriveMap;
  readonly writer: AtomicWriter;
  /** For paths without a drive; those of this thread unless given. */
  readonly places?: HostPlaces;
}

/**
 * Who has which file open, by device and inode, as a file may have several paths. One for the process:
 * scripts reach the drives of a server beside it.
 */
const shares = new ShareTable<string>();

/** Files in directories of the host, which drive letters stand for. No path leaves its drive. */
export class HostFileSystem implements FileSystem {
  readonly #drives: DriveMap;
  readonly #writer: AtomicWriter;
  readonly #hostPlaces: HostPlaces;

  constructor({ drives, writer, places = hostPlaces() }: HostFiles) {
    this.#drives = drives;
    this.#writer = writer;
    this.#hostPlaces = places;
  }

  kind(path: string): FileKind | undefined {
    return this.#on(path, (parsed, { stats }) => {
      if (stats === undefined) return isDriveRoot(parsed) ? "folder" : undefined;
      return stats.isDirectory() ? "folder" : "file";
    });
  }

  readFile(path: string): Uint8Array {
    return this.#onFile(path, ({ hostPath }) => fs.readFileSync(hostPath));
  }

  writeFile(path: string, content: FileContent): void {
    this.#on(path, (parsed, location) => {
      this.#requirePlace(parsed, location, true);
      this.#requireUnused(location, parsed.text);
      this.#writer.write(this.#toChange(parsed, location, false).hostPath, bytesOf(content));
    });
  }

  makeFolder(path: string): void {
    this.#on(path, (parsed, location) => {
      const { stats, fileOnTheWay } = location;
      if (fileOnTheWay) throw folderNotFound(parsed.text);
      if (stats?.isDirectory() === false) throw fileInTheWay(parsed.text);
      if (stats === undefined) fs.mkdirSync(this.#toChange(parsed, location, false).hostPath, { recursive: true });
    });
  }

  remove(path: string): void {
    this.#on(path, (parsed, location) => {
      const { stats } = location;
      if (parsed.segments.length === 0) throw isRoot(parsed.text);
      if (stats === undefined) throw this.#notFound(parsed);
      if (stats.isFile()) this.#requireUnused(location, parsed.text);
      this.#places(parsed).remove(parsed, location);
    });
  }

  list(folder: string): string[] {
    return this.#on(folder, (parsed, location) => {
      const { stats } = location;
      if (stats === undefined && isDriveRoot(parsed)) return [];
      if (stats?.isDirectory() !== true) throw folderNotFound(parsed.text);
      const names = this.#places(parsed)
        .names(parsed, location)
        .filter((name) => !isTemporaryName(name));
      return names.sort((a, b) => (foldCase(a) < foldCase(b) ? -1 : 1));
    });
  }

  open(path: string, mode: OpenMode): OpenFile {
    const writes = mode === "write" || mode === "new";
    if (mode !== "new") {
      return this.#onFile(path, (location, parsed) => {
        if (writes && (location.stats.mode & ANYBODY_WRITES) === 0) throw fileIsReadOnly(parsed.text);
        // Whoever has it open has it where it was.
        if (writes) this.#requireUnused(location, parsed.text);
        const { hostPath } = writes ? this.#toChange(parsed, location, true) : location;
        return this.#opened(parsed.text, hostPath, mode);
      });
    }
    return this.#on(path, (parsed, location) => {
      this.#requirePlace(parsed, location, false);
      return this.#opened(parsed.text, this.#toChange(parsed, location, false).hostPath, mode);
    });
  }

  createTemporary(path: string, replaces: boolean): TemporaryFile {
    return this.#on(path, (parsed, location) => {
      this.#requirePlace(parsed, location, replaces);
      const { hostPath } = this.#toChange(parsed, location, false);
      // Looked at again by the end, as links may have changed or another letter case taken the name.
      const check = (): void => {
        const now = this.#locate(parsed);
        if (this.#toChange(parsed, now, false).hostPath !== hostPath) throw fileInTheWay(parsed.text);
        this.#requirePlace(parsed, now, replaces);
        this.#requireUnused(now, parsed.text);
      };
      return new HostTemporaryFile(parsed.text, this.#writer, hostPath, replaces, check);
    });
  }

  rename(from: string, to: string): void {
    this.#onFile(from, (location, source) => {
      this.#on(to, (target, there) => {
        if (target.drive !== source.drive) throw folderNotFound(parentOf(target));
        this.#requirePlace(target, there, true);
        this.#requireUnused(location, source.text);
        this.#requireUnused(there, target.text);
        const { entryPath } = this.#toChange(source, location, true);
        fs.renameSync(entryPath, this.#toChange(target, there, false).entryPath);
        this.#places(source).left(source);
      });
    });
  }

  size(path: string): number {
    return this.#onFile(path, ({ stats }) => stats.size);
  }

  isReadOnly(path: string): boolean {
    return this.#onFile(path, ({ hostPath, stats }) => {
      // Root may write to any file, and would not notice what was marked read-only.
      return (stats.mode & ANYBODY_WRITES) === 0 || !isAccessible(hostPath, fs.constants.W_OK);
    });
  }

  setReadOnly(path: string, readOnly: boolean): void {
    this.#onFile(path, (location, parsed) => {
      const mode = location.stats.mode & 0o777;
      const { hostPath } = this.#toChange(parsed, location, true);
      fs.chmodSync(hostPath, readOnly ? mode & ~ANYBODY_WRITES : mode | OWNER_WRITES);
    });
  }

  freeSpace(path: string): number {
    return this.#onVolume(path, ({ bavail, bsize }) => bavail * bsize);
  }

  largestFile(path: string): number {
    return this.#onVolume(path, ({ type }) => (type === FAT_MAGIC ? FAT_LARGEST_FILE : Number.MAX_SAFE_INTEGER));
  }

  hostPath(path: string): string {
    return this.#on(path, (_, { hostPath }) => hostPath);
  }

  #opened(path: string, hostPath: string, mode: OpenMode): OpenFile {
    const descriptor = fs.openSync(hostPath, hostFlags(mode));
    try {
      const leave = shares.enter(shareKey(fs.fstatSync(descriptor, { bigint: true })), mode, path);
      return new HostOpenFile(path, descriptor, mode === "write" || mode === "new", leave);
    } catch (error) {
      fs.closeSync(descriptor);
      throw error;
    }
  }

  #requireUnused({ stats, hostPath }: Location, path: string): void {
    if (stats === undefined) return;
    shares.requireUnused(shareKey(fs.statSync(hostPath, { bigint: true })), path);
  }

  /** Makes sure that a file can be made at a path, or take another one's place. */
  #requirePlace(path: WindowsPath, { stats, hostPath }: Location, replaces: boolean): void {
    if (stats !== undefined) requirePlainFile(stats, path.text);
    if (stats !== undefined && !replaces) throw fileInTheWay(path.text);
    if (path.segments.length === 0) throw isFolder(path.text);
    if (stats !== undefined) return;
    const parent = parsePath(parentOf(path));
    if (!this.#isFolder(parent)) throw folderNotFound(parent.text);
    if (isDriveRoot(parent)) fs.mkdirSync(dirname(hostPath), { recursive: true });
  }

  /** Does something with a plain file that is there. */
  #onFile<Result>(path: string, action: (location: FileLocation, parsed: WindowsPath) => Result): Result {
    return this.#on(path, (parsed, location) => {
      const { stats } = location;
      if (stats === undefined) throw this.#notFound(parsed);
      requirePlainFile(stats, parsed.text);
      return action({ ...location, stats }, parsed);
    });
  }

  /** Asks the volume that a path is on, or would be on. */
  #onVolume<Result>(path: string, answer: (volume: fs.StatsFs) => Result): Result {
    return this.#on(path, (_, { hostPath }) => {
      let nearest = hostPath;
      while (!fs.existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
      return answer(fs.statfsSync(nearest));
    });
  }

  #on<Result>(path: string, action: (parsed: WindowsPath, location: Location) => Result): Result {
    const parsed = parsePath(path);
    return onHost(parsed.text, () => action(parsed, this.#locate(parsed)));
  }

  #locate(path: WindowsPath): Location {
    if (path.drive === undefined) return this.#hostPlaces.locate(path);
    return locateOnDrive(path, this.#drives.directoryOf(path.drive));
  }

  #places({ drive }: WindowsPath): HostPlaces {
    return drive === undefined ? this.#hostPlaces : ON_HOST;
  }

  #toChange(path: WindowsPath, location: Location, keeps: boolean): Location {
    return this.#places(path).toChange(path, location, keeps);
  }

  #isFolder(path: WindowsPath): boolean {
    return isDriveRoot(path) || this.#locate(path).stats?.isDirectory() === true;
  }

  #notFound(path: WindowsPath): Error {
    const parent = parsePath(parentOf(path));
    return this.#isFolder(parent) ? fileNotFound(path.text) : folderNotFound(parent.text);
  }
}

interface FileLocation extends Location {
  readonly stats: fs.Stats;
}

function shareKey({ dev, ino }: fs.BigIntStats): string {
  return `${dev}:${ino}`;
}

function isAccessible(hostPath: string, mode: number): boolean {
  try {
    fs.accessSync(hostPath, mode);
    return true;
  } catch {
    return false;
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
