/** Copying, moving and removing files and folders as CopyFile, MoveFolder and the others of FileSystemObject do it. */
import { baseName, fileKey, joinPath, parsePath } from "../../../files/windows-path.js";
import {
  BAD_FILE_NAME,
  FILE_EXISTS,
  FILE_NOT_FOUND,
  PATH_NOT_FOUND,
  PERMISSION_DENIED,
  scriptError,
} from "../core/script-error.js";
import { onFiles } from "./file-errors.js";
import type { FilePlace } from "./file-place.js";
import { endsWithSeparator, fileNameOf, parentFolderOf } from "./script-path.js";
import { hasWildcard, matchesPattern } from "./wildcard.js";

const CHUNK = 2 ** 20;

export class FileCopying {
  readonly #place: FilePlace;

  constructor(place: FilePlace) {
    this.#place = place;
  }

  copyFiles(source: string, destination: string, overwrites: boolean): void {
    for (const [from, to] of this.#pairs("file", source, destination)) this.#copyFile(from, to, overwrites);
  }

  copyFolders(source: string, destination: string, overwrites: boolean): void {
    for (const [from, to] of this.#pairs("folder", source, destination)) this.#copyFolder(from, to, overwrites);
  }

  /** @returns where the last one is now */
  moveFiles(source: string, destination: string): string {
    let moved = "";
    for (const [from, to] of this.#pairs("file", source, destination)) this.#moveFile(from, (moved = to));
    return moved;
  }

  /** @returns where the last one is now */
  moveFolders(source: string, destination: string): string {
    let moved = "";
    for (const [from, to] of this.#pairs("folder", source, destination)) this.#moveFolder(from, (moved = to));
    return moved;
  }

  removeFiles(specification: string, force: boolean): void {
    for (const path of this.#named("file", specification)) this.#removeFile(path, force);
  }

  removeFolders(specification: string, force: boolean): void {
    // So the original: a folder with a separator behind it is not found.
    if (endsWithSeparator(specification)) throw scriptError(PATH_NOT_FOUND);
    for (const path of this.#named("folder", specification)) this.#removeFolder(path, force);
  }

  /** Gives a file or a folder another name in its folder. @returns where it is now */
  rename(path: string, name: string): string {
    if (name === "" || /[\\/:*?"<>|]/.test(name)) throw scriptError(BAD_FILE_NAME);
    const target = onFiles(() => joinPath(path, "..", name));
    if (this.#place.kind(path) === "folder") this.#moveFolder(path, target);
    else this.#moveFile(path, target);
    return target;
  }

  /** What a path with wildcards in its last name stands for, or the one that it names. */
  #named(kind: "file" | "folder", said: string): string[] {
    if (!hasWildcard(said)) {
      const path = this.#place.resolve(said);
      if (kind === "file") this.#place.requireFile(path);
      else this.#place.requireFolder(path);
      return [path];
    }
    const folder = this.#place.resolve(parentFolderOf(said) || ".");
    this.#place.requireFolder(folder);
    const pattern = fileNameOf(said);
    const names = this.#list(folder).filter((name) => matchesPattern(name, pattern));
    const found = names.map((name) => joinPath(folder, name)).filter((path) => this.#place.kind(path) === kind);
    if (found.length === 0) throw scriptError(kind === "file" ? FILE_NOT_FOUND : PATH_NOT_FOUND);
    return found;
  }

  /** From where to where each of those goes that a source stands for. */
  #pairs(kind: "file" | "folder", source: string, destination: string): [from: string, to: string][] {
    const target = this.#place.resolve(destination);
    const goesInto = hasWildcard(source) || endsWithSeparator(destination);
    const found = this.#named(kind, source);
    if (goesInto) {
      this.#place.requireFolder(target);
      return found.map((from) => [from, joinPath(target, baseName(from))]);
    }
    return found.map((from) => [from, target]);
  }

  #copyFile(from: string, to: string, overwrites: boolean): void {
    const { files, writers } = this.#place;
    const there = this.#place.kind(to);
    if (there === "folder" || fileKey(from) === fileKey(to)) throw scriptError(PERMISSION_DENIED);
    if (there === "file" && !overwrites) throw scriptError(FILE_EXISTS);
    onFiles(() => {
      if (there === "file" && files.isReadOnly(to)) throw scriptError(PERMISSION_DENIED);
      writers.release(to);
      this.#copyBytes(from, to);
      if (files.isReadOnly(from)) files.setReadOnly(to, true);
    });
  }

  #copyBytes(from: string, to: string): void {
    const { files } = this.#place;
    const source = files.open(from, "peek");
    try {
      const target = files.createTemporary(to, true);
      try {
        const buffer = new Uint8Array(Math.min(CHUNK, source.size));
        for (let position = 0, count = 0; (count = source.read(buffer, position)) > 0; position += count) {
          target.write(buffer.subarray(0, count), position);
        }
        target.commit();
      } finally {
        target.discard();
      }
    } finally {
      source.close();
    }
  }

  #moveFile(from: string, to: string): void {
    const { files, writers } = this.#place;
    const isSame = fileKey(from) === fileKey(to);
    if (!isSame && this.#place.kind(to) !== undefined) throw scriptError(FILE_EXISTS);
    onFiles(() => {
      writers.release(from);
      if (parsePath(from).drive === parsePath(to).drive) return files.rename(from, to);
      this.#copyFile(from, to, false);
      files.remove(from);
    });
  }

  #copyFolder(from: string, to: string, overwrites: boolean): void {
    this.#requireOutside(from, to);
    const { files } = this.#place;
    onFiles(() => {
      this.#place.requireFolder(this.#parentOf(to));
      if (this.#place.kind(to) === "file") throw scriptError(FILE_EXISTS);
      files.makeFolder(to);
    });
    for (const name of this.#list(from)) {
      const source = joinPath(from, name);
      if (this.#place.kind(source) === "folder") this.#copyFolder(source, joinPath(to, name), overwrites);
      else this.#copyFile(source, joinPath(to, name), overwrites);
    }
  }

  #moveFolder(from: string, to: string): void {
    const isSame = fileKey(from) === fileKey(to);
    if (isSame && from === to) return;
    if (isSame) return this.#respell(from, to);
    this.#requireOutside(from, to);
    if (this.#place.kind(to) !== undefined) throw scriptError(FILE_EXISTS);
    if (parsePath(from).drive !== parsePath(to).drive) throw scriptError(PERMISSION_DENIED);
    this.#place.requireFolder(this.#parentOf(to));
    onFiles(() => {
      this.#place.writers.release();
      this.#moveContent(from, to);
    });
  }

  /** Another letter case only: by way of a name that nothing has. */
  #respell(from: string, to: string): void {
    const between = joinPath(from, "..", `${baseName(from)}.vmcom`.slice(0, 80));
    this.#moveFolder(from, between);
    this.#moveFolder(between, to);
  }

  #moveContent(from: string, to: string): void {
    const { files } = this.#place;
    files.makeFolder(to);
    for (const name of this.#list(from)) {
      const [source, target] = [joinPath(from, name), joinPath(to, name)];
      if (files.kind(source) === "folder") this.#moveContent(source, target);
      else files.rename(source, target);
    }
    files.remove(from);
  }

  #removeFile(path: string, force: boolean): void {
    const { files, writers, marks } = this.#place;
    onFiles(() => {
      if (!force && files.isReadOnly(path)) throw scriptError(PERMISSION_DENIED);
      writers.release(path);
      files.remove(path);
      marks.delete(fileKey(path));
    });
  }

  #removeFolder(path: string, force: boolean): void {
    for (const name of this.#list(path)) {
      const entry = joinPath(path, name);
      if (this.#place.kind(entry) === "folder") this.#removeFolder(entry, force);
      else this.#removeFile(entry, force);
    }
    onFiles(() => this.#place.files.remove(path));
  }

  /** A folder does not go into itself. */
  #requireOutside(from: string, to: string): void {
    const [inner, outer] = [fileKey(to), fileKey(from)];
    const prefix = contentPrefix(outer);
    if (inner === outer || inner.startsWith(prefix)) throw scriptError(PERMISSION_DENIED);
  }

  #parentOf(path: string): string {
    return joinPath(path, "..");
  }

  #list(folder: string): string[] {
    return onFiles(() => this.#place.files.list(folder));
  }
}

/** The beginning that the paths of everything in a folder share. */
function contentPrefix(folder: string): string {
  const separator = folder.startsWith("/") ? "/" : "\\";
  return folder.endsWith(separator) ? folder : folder + separator;
}
