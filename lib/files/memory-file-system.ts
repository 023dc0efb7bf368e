import { ComError } from "../com/com-error.js";
import { E_OUTOFMEMORY } from "../generated/hresults.js";
import type { FileContent, FileKind, FileSystem, OpenFile, OpenMode, TemporaryFile } from "./file-system.js";
import { diskFull, fileInTheWay, fileIsReadOnly, fileNotFound, folderHasContent } from "./file-system.js";
import { folderNotFound, isFolder, isRoot } from "./file-system.js";
import { MemoryOpenFile, MemoryTemporaryFile } from "./memory-open-file.js";
import { ShareTable } from "./share-table.js";
import { SparseBytes } from "./sparse-bytes.js";
import { baseName, nameKey, parentOf, parsePath, type WindowsPath } from "./windows-path.js";

interface File {
  readonly name: string;
  content: FileContent | SparseBytes;
  /** Absent where it is false, as nearly everywhere. */
  readOnly?: boolean;
}

interface Folder {
  readonly name: string;
  /** By nameKey; made with the first entry, as most folders of a busy server hold few. */
  entries?: Map<string, File | Folder>;
}

type Entry = File | Folder;

/** What a disk in memory has room for unless somebody says less: a petabyte, as nothing takes space until it is written. */
const ROOM = 2 ** 50;

/** The files of a server without a home: a tree of maps, gone with the server. */
export class MemoryFileSystem implements FileSystem {
  /** By drive letter; the root of the host's own paths under "". */
  readonly #roots = new Map<string, Folder>();
  readonly #shares = new ShareTable<File>();
  /**
   * What the disk still has room for, in bytes; what files take is subtracted while they are opened and
   * written piece by piece. Assign to it to have a disk that is nearly full.
   */
  freeBytes = ROOM;
  /** The largest file that the disk holds, in bytes: 2 ** 32 - 1 makes it one with FAT32. */
  largestFileBytes = Number.MAX_SAFE_INTEGER;

  kind(path: string): FileKind | undefined {
    const entry = this.#find(parsePath(path));
    if (entry === undefined) return undefined;
    return isFile(entry) ? "file" : "folder";
  }

  readFile(path: string): Uint8Array {
    const file = this.#file(parsePath(path));
    const content = resolved(file);
    if (!(content instanceof SparseBytes)) return copyOf(content);
    try {
      return content.toArray();
    } catch (cause) {
      throw new ComError(E_OUTOFMEMORY, `'${path}' is too large to be read at once.`, { cause });
    }
  }

  writeFile(path: string, content: FileContent): void {
    const parsed = parsePath(path);
    const { entries, key, name, entry } = this.#place(parsed);
    const kept = typeof content === "function" ? content : copyOf(content);
    if (kept instanceof Uint8Array && kept.length > this.freeBytes) throw diskFull(parsed.text);
    if (entry === undefined) return void entries.set(key, { name, content: kept });
    const file = requireReplaceable(entry, parsed);
    this.#shares.requireUnused(file, parsed.text);
    this.#forget(file);
    file.content = kept;
  }

  makeFolder(path: string): void {
    const { drive, segments, text } = parsePath(path);
    let folder = this.#root(drive);
    for (const [index, name] of segments.entries()) {
      const entries = entriesOf(folder);
      const key = nameKey(drive, name);
      const entry: Entry = entries.get(key) ?? { name };
      if (isFile(entry)) throw index === segments.length - 1 ? fileInTheWay(text) : folderNotFound(text);
      entries.set(key, entry);
      folder = entry;
    }
  }

  remove(path: string): void {
    const parsed = parsePath(path);
    const name = parsed.segments.at(-1);
    if (name === undefined) throw isRoot(parsed.text);
    const entry = this.#find(parsed);
    if (entry === undefined) throw this.#notFound(parsed);
    if (!isFile(entry) && entriesOf(entry).size > 0) throw folderHasContent(parsed.text);
    if (isFile(entry)) {
      this.#shares.requireUnused(entry, parsed.text);
      this.#forget(entry);
    }
    this.#folder(parsePath(parentOf(parsed))).entries?.delete(nameKey(parsed.drive, name));
  }

  list(folder: string): string[] {
    const entries = this.#folder(parsePath(folder)).entries ?? new Map<string, Entry>();
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry.name);
  }

  open(path: string, mode: OpenMode): OpenFile {
    const parsed = parsePath(path);
    const writes = mode === "write" || mode === "new";
    const file = mode === "new" ? this.#addFile(parsed) : this.#file(parsed);
    if (writes && file.readOnly) throw fileIsReadOnly(parsed.text);
    const leave = this.#shares.enter(file, mode, parsed.text);
    return new MemoryOpenFile({ ...this.#handle(file, parsed.text), writes, leave });
  }

  createTemporary(path: string, replaces: boolean): TemporaryFile {
    const parsed = parsePath(path);
    const replaced = (): File | undefined => {
      const { entry } = this.#place(parsed);
      if (entry === undefined) return undefined;
      if (!replaces) throw fileInTheWay(parsed.text);
      return requireReplaceable(entry, parsed);
    };
    replaced();
    const file: File = { name: baseName(parsed), content: new SparseBytes() };
    const handle = { ...this.#handle(file, parsed.text), writes: true, leave: () => undefined };
    const commit = (): void => {
      const entry = replaced();
      if (entry !== undefined) this.#shares.requireUnused(entry, parsed.text);
      this.#put(parsed, file);
    };
    return new MemoryTemporaryFile(handle, commit, () => this.#forget(file));
  }

  rename(from: string, to: string): void {
    const source = parsePath(from);
    const target = parsePath(to);
    const file = this.#file(source);
    if (source.drive !== target.drive) throw folderNotFound(parentOf(target));
    this.#shares.requireUnused(file, source.text);
    const { entry } = this.#place(target);
    if (entry !== undefined) this.#shares.requireUnused(requireReplaceable(entry, target), target.text);
    this.#place(source).entries.delete(nameKey(source.drive, baseName(source)));
    this.#put(target, file);
  }

  size(path: string): number {
    const content = resolved(this.#file(parsePath(path)));
    return content instanceof SparseBytes ? content.size : content.length;
  }

  isReadOnly(path: string): boolean {
    return this.#file(parsePath(path)).readOnly === true;
  }

  setReadOnly(path: string, readOnly: boolean): void {
    const file = this.#file(parsePath(path));
    if (readOnly) file.readOnly = true;
    else delete file.readOnly;
  }

  freeSpace(path: string): number {
    parsePath(path);
    return this.freeBytes;
  }

  largestFile(path: string): number {
    parsePath(path);
    return this.largestFileBytes;
  }

  #handle(file: File, path: string): { path: string; bytes: SparseBytes; take: (byteCount: number) => void } {
    const content = resolved(file);
    const bytes = content instanceof SparseBytes ? content : SparseBytes.of(content);
    if (bytes !== content) this.freeBytes -= bytes.allocated;
    file.content = bytes;
    const take = (byteCount: number): void => {
      if (byteCount > 0 && byteCount > this.freeBytes) throw diskFull(path);
      this.freeBytes -= byteCount;
    };
    return { path, bytes, take };
  }

  #addFile(path: WindowsPath): File {
    const { entries, key, name, entry } = this.#place(path);
    if (entry !== undefined) throw fileInTheWay(path.text);
    const file: File = { name, content: new SparseBytes() };
    entries.set(key, file);
    return file;
  }

  /** Gives a path to a file; a file that has it goes, but for the letter case of its name. */
  #put(path: WindowsPath, file: File): void {
    const { entries, key, name, entry } = this.#place(path);
    if (entry !== undefined && isFile(entry)) this.#forget(entry);
    entries.set(key, { ...file, name: entry?.name ?? name });
  }

  /** The folder that a path is in, and what is there under its name. */
  #place(path: WindowsPath): { entries: Map<string, Entry>; key: string; name: string; entry: Entry | undefined } {
    const name = path.segments.at(-1);
    if (name === undefined) throw isFolder(path.text);
    const entries = entriesOf(this.#folder(parsePath(parentOf(path))));
    const key = nameKey(path.drive, name);
    return { entries, key, name, entry: entries.get(key) };
  }

  /** Gives back the space of a file that is gone. */
  #forget({ content }: File): void {
    if (content instanceof SparseBytes) this.freeBytes += content.allocated;
  }

  #file(path: WindowsPath): File {
    const entry = this.#find(path);
    if (entry === undefined) throw this.#notFound(path);
    if (!isFile(entry)) throw isFolder(path.text);
    return entry;
  }

  #root(drive = ""): Folder {
    let root = this.#roots.get(drive);
    if (root === undefined) this.#roots.set(drive, (root = { name: drive }));
    return root;
  }

  #find({ drive, segments }: WindowsPath): Entry | undefined {
    let entry: Entry | undefined = this.#root(drive);
    for (const name of segments) {
      if (entry === undefined || isFile(entry)) return undefined;
      entry = entry.entries?.get(nameKey(drive, name));
    }
    return entry;
  }

  #folder(path: WindowsPath): Folder {
    const folder = this.#find(path);
    if (folder === undefined || isFile(folder)) throw folderNotFound(path.text);
    return folder;
  }

  #notFound(path: WindowsPath): Error {
    const parent = parsePath(parentOf(path));
    const folder = this.#find(parent);
    return folder === undefined || isFile(folder) ? folderNotFound(parent.text) : fileNotFound(path.text);
  }
}

function isFile(entry: Entry): entry is File {
  return "content" in entry;
}

function entriesOf(folder: Folder): Map<string, Entry> {
  return (folder.entries ??= new Map());
}

function requireReplaceable(entry: Entry, path: WindowsPath): File {
  if (!isFile(entry)) throw isFolder(path.text);
  if (entry.readOnly) throw fileIsReadOnly(path.text);
  return entry;
}

/** The bytes of a file, which are asked for once. */
function resolved(file: File): Uint8Array | SparseBytes {
  if (typeof file.content === "function") file.content = copyOf(file.content());
  return file.content;
}

/** Nobody's later change to an array is a change to a file. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
