import type { FileContent, FileKind, FileSystem } from "./file-system.js";
import { fileInTheWay, fileNotFound, folderHasContent, folderNotFound, isFolder, isRoot } from "./file-system.js";
import { nameKey, parentOf, parsePath, type WindowsPath } from "./windows-path.js";

interface File {
  readonly name: string;
  content: FileContent;
}

interface Folder {
  readonly name: string;
  /** By nameKey; made with the first entry, as most folders of a busy server hold few. */
  entries?: Map<string, File | Folder>;
}

type Entry = File | Folder;

/** The files of a server without a home: a tree of maps, gone with the server. */
export class MemoryFileSystem implements FileSystem {
  /** By drive letter; the root of the host's own paths under "". */
  readonly #roots = new Map<string, Folder>();

  kind(path: string): FileKind | undefined {
    const entry = this.#find(parsePath(path));
    if (entry === undefined) return undefined;
    return isFile(entry) ? "file" : "folder";
  }

  readFile(path: string): Uint8Array {
    const parsed = parsePath(path);
    const file = this.#find(parsed);
    if (file === undefined) throw this.#notFound(parsed);
    if (!isFile(file)) throw isFolder(parsed.text);
    if (typeof file.content === "function") file.content = copyOf(file.content());
    return copyOf(file.content);
  }

  writeFile(path: string, content: FileContent): void {
    const parsed = parsePath(path);
    const name = parsed.segments.at(-1);
    if (name === undefined) throw isFolder(parsed.text);
    const entries = entriesOf(this.#folder(parsePath(parentOf(parsed))));
    const kept = typeof content === "function" ? content : copyOf(content);
    const key = nameKey(parsed.drive, name);
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { name, content: kept });
    else if (isFile(entry)) entry.content = kept;
    else throw isFolder(parsed.text);
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
    this.#folder(parsePath(parentOf(parsed))).entries?.delete(nameKey(parsed.drive, name));
  }

  list(folder: string): string[] {
    const entries = this.#folder(parsePath(folder)).entries ?? new Map<string, Entry>();
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry.name);
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

/** Nobody's later change to an array is a change to a file. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
