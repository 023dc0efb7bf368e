import { Implementation } from "../../../com/com-object.js";
import { baseName, fileKey, joinPath, parentOf, parsePath } from "../../../files/windows-path.js";
import { DATE, LONG, LONG_VARIANT, TEXT, getter, objectOf, property, type Member } from "../core/member.js";
import { ILLEGAL_CALL, scriptError } from "../core/script-error.js";
import { FileCopying } from "./file-copying.js";
import { onFiles } from "./file-errors.js";
import type { FilePlace } from "./file-place.js";
import { shortNameOf } from "./short-name.js";

export const READ_ONLY = 1;
export const DIRECTORY = 16;
export const ARCHIVE = 32;
/** Read-only, hidden, system and archive: what scripts may set. */
const SETTABLE = 0x27;
/** Kept by the place, as no host has them all. */
const MARKS = 0x26;
/** Volume, directory and alias; compressed: given back with what was read, and ignored. */
const IGNORED = 0x8d8;

/** What File and Folder share: something with a path. */
export abstract class Entry extends Implementation {
  protected readonly place: FilePlace;
  protected readonly copying: FileCopying;
  #path: string;

  constructor(place: FilePlace, path: string) {
    super();
    this.place = place;
    this.copying = new FileCopying(place);
    this.#path = path;
  }

  get Path(): string {
    return this.#path;
  }

  protected moveTo(path: string): void {
    this.#path = path;
  }

  get Name(): string {
    return baseName(this.Path);
  }

  /** @throws ComError 58 if something has the name, 52 for what is no name */
  set Name(name: string) {
    this.requireThere();
    this.#path = this.copying.rename(this.Path, name);
  }

  get ShortName(): string {
    if (this.Name === "") return "";
    return shortNameOf(
      this.Name,
      onFiles(() => this.place.files.list(parentOf(this.Path))),
    );
  }

  get ShortPath(): string {
    const { drive, segments } = parsePath(this.Path);
    if (drive === undefined) return this.Path;
    let folder = `${drive}:\\`;
    const short = segments.map((name) => {
      const names = onFiles(() => this.place.files.list(folder));
      folder = joinPath(folder, name);
      return shortNameOf(name, names);
    });
    return `${drive}:\\${short.join("\\")}`;
  }

  get DateCreated(): Date {
    return this.#times().created;
  }

  get DateLastModified(): Date {
    return this.#times().modified;
  }

  get DateLastAccessed(): Date {
    return this.#times().accessed;
  }

  /** Its marks, without those of its kind. */
  protected get marks(): number {
    const hidden = this.place.files.hostPath !== undefined && this.Name.startsWith(".") ? 2 : 0;
    return (this.place.markOf(this.Path) & MARKS) | hidden;
  }

  /** @throws ComError 5 for a bit that no file has */
  protected set marks(attributes: number) {
    if ((attributes & ~(SETTABLE | IGNORED)) !== 0) throw scriptError(ILLEGAL_CALL);
    this.place.marks.set(fileKey(this.Path), attributes & MARKS);
  }

  protected abstract requireThere(): void;

  #times(): ReturnType<FilePlace["timesOf"]> {
    this.requireThere();
    return this.place.timesOf(this.Path);
  }
}

/** What the dispatch tables of both have. */
export const ENTRY_MEMBERS: readonly Member[] = [
  getter("Path", 0, TEXT),
  property("Name", 0x3e8, TEXT),
  getter("ShortPath", 0x3ea, TEXT),
  getter("ShortName", 0x3e9, TEXT),
  getter("Drive", 0x3ec, objectOf("IDrive")),
  getter("ParentFolder", 0x3ed, objectOf("IFolder")),
  property("Attributes", 0x3eb, LONG),
  getter("DateCreated", 0x3ee, DATE),
  getter("DateLastModified", 0x3ef, DATE),
  getter("DateLastAccessed", 0x3f0, DATE),
  getter("Size", 0x3f1, LONG_VARIANT),
  getter("Type", 0x3f2, TEXT),
];
