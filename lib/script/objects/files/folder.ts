import { Implementation } from "../../../com/com-object.js";
import { joinPath, parentOf, parsePath } from "../../../files/windows-path.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, LONG, NEW_ENUM, VARIANT, getter, method, objectOf, parameter } from "../core/member.js";
import { FILE_EXISTS, FILE_NOT_FOUND, ILLEGAL_CALL, PATH_NOT_FOUND, scriptError } from "../core/script-error.js";
import { driveOf, type Drive } from "./drive.js";
import { DIRECTORY, ENTRY_MEMBERS, Entry } from "./entry.js";
import { File } from "./file.js";
import { onFiles } from "./file-errors.js";
import type { FilePlace } from "./file-place.js";
import type { TextStream } from "./text-stream.js";

/** Scripting.Folder. What it says is as it is now; a folder that is gone answers with error 76. */
export class Folder extends Entry {
  get Attributes(): number {
    this.requireThere();
    return this.marks | DIRECTORY;
  }

  set Attributes(attributes: number) {
    this.requireThere();
    this.marks = attributes;
  }

  /** In bytes, with all that is in it. */
  get Size(): number {
    this.requireThere();
    return sizeOf(this.place, this.Path);
  }

  get Type(): string {
    return this.IsRootFolder ? "Local Disk" : "File Folder";
  }

  get Drive(): Drive {
    return driveOf(this.place, this.Path);
  }

  /** Null for a root. */
  get ParentFolder(): Folder | null {
    return this.IsRootFolder ? null : new Folder(this.place, parentOf(this.Path));
  }

  get IsRootFolder(): boolean {
    return parsePath(this.Path).segments.length === 0;
  }

  get SubFolders(): FolderCollection {
    return new FolderCollection(this.place, this.Path);
  }

  get Files(): FileCollection {
    return new FileCollection(this.place, this.Path);
  }

  Copy(destination: string, overwrites = true): void {
    this.requireThere();
    this.copying.copyFolders(this.Path, destination, overwrites);
  }

  Move(destination: string): void {
    this.requireThere();
    this.moveTo(this.copying.moveFolders(this.Path, destination));
  }

  Delete(force = false): void {
    this.requireThere();
    this.copying.removeFolders(this.Path, force);
  }

  CreateTextFile(name: string, overwrites = true, unicode = false): TextStream {
    this.requireThere();
    return this.place.create(
      onFiles(() => joinPath(this.Path, name)),
      unicode ? "utf16" : "1252",
      overwrites,
    );
  }

  protected override requireThere(): void {
    this.place.requireFolder(this.Path);
  }
}

function sizeOf(place: FilePlace, folder: string): number {
  let size = 0;
  for (const name of onFiles(() => place.files.list(folder))) {
    const path = joinPath(folder, name);
    size += place.kind(path) === "folder" ? sizeOf(place, path) : onFiles(() => place.files.size(path));
  }
  return size;
}

/** The elements of one kind in a folder, as they are at the moment. */
abstract class EntryCollection extends Implementation {
  protected readonly place: FilePlace;
  protected readonly path: string;

  constructor(place: FilePlace, path: string) {
    super();
    this.place = place;
    this.path = path;
  }

  protected abstract readonly kind: "file" | "folder";

  protected get paths(): string[] {
    this.place.requireFolder(this.path);
    const names = onFiles(() => this.place.files.list(this.path));
    return names.map((name) => joinPath(this.path, name)).filter((path) => this.place.kind(path) === this.kind);
  }

  get Count(): number {
    return this.paths.length;
  }

  /** The path of an element by its name. */
  protected pathOf(name: unknown, missing: number): string {
    // There are no numbers for elements, as scripts find out.
    if (typeof name !== "string") throw scriptError(ILLEGAL_CALL);
    const path = onFiles(() => joinPath(this.path, name));
    if (name === "" || /[\\/]/.test(name) || this.place.kind(path) !== this.kind) throw scriptError(missing);
    return path;
  }
}

/** Folder.SubFolders. */
export class FolderCollection extends EntryCollection {
  protected override readonly kind = "folder";

  /** @throws ComError 76 if there is none with the name */
  Item(name: unknown): Folder {
    return new Folder(this.place, this.pathOf(name, PATH_NOT_FOUND));
  }

  /** @throws ComError 58 if something has the name already */
  Add(name: string): Folder {
    return makeFolder(
      this.place,
      onFiles(() => joinPath(this.path, name)),
    );
  }

  elements(): Folder[] {
    return this.paths.map((path) => new Folder(this.place, path));
  }
}

/** Folder.Files. */
export class FileCollection extends EntryCollection {
  protected override readonly kind = "file";

  /** @throws ComError 53 if there is none with the name */
  Item(name: unknown): File {
    return new File(this.place, this.pathOf(name, FILE_NOT_FOUND));
  }

  elements(): File[] {
    return this.paths.map((path) => new File(this.place, path));
  }
}

/** @throws ComError 76 if its folder is missing, 58 if something has its name */
export function makeFolder(place: FilePlace, path: string): Folder {
  place.requireFolder(joinPath(path, ".."));
  if (place.kind(path) !== undefined) throw scriptError(FILE_EXISTS);
  onFiles(() => place.files.makeFolder(path));
  return new Folder(place, path);
}

defineClass(Folder, {
  name: "Folder",
  clsid: "C7C3F5B2-88A3-11D0-ABCB-00A0C90FFFC0",
  interface: { name: "IFolder", iid: "C7C3F5A2-88A3-11D0-ABCB-00A0C90FFFC0" },
  members: [
    ...ENTRY_MEMBERS,
    method("Delete", 0x4b1, [parameter("Force?", BOOL)]),
    getter("IsRootFolder", 0x2710, BOOL),
    method("Copy", 0x4b3, ["Destination", parameter("OverWriteFiles?", BOOL)]),
    method("Move", 0x4b5, ["Destination"]),
    getter("SubFolders", 0x2711, objectOf("IFolderCollection")),
    getter("Files", 0x2712, objectOf("IFileCollection")),
    method(
      "CreateTextFile",
      0x44d,
      ["FileName", parameter("Overwrite?", BOOL), parameter("Unicode?", BOOL)],
      objectOf("ITextStream"),
    ),
  ],
});

defineClass(FolderCollection, {
  name: "Folders",
  clsid: "C7C3F5B3-88A3-11D0-ABCB-00A0C90FFFC0",
  interface: { name: "IFolderCollection", iid: "C7C3F5A3-88A3-11D0-ABCB-00A0C90FFFC0" },
  members: [
    getter("Item", 0, objectOf("IFolder"), [parameter("Key", VARIANT)]),
    method("Add", 2, ["Name"], objectOf("IFolder")),
    getter("Count", 1, LONG),
    NEW_ENUM,
  ],
});

defineClass(FileCollection, {
  name: "Files",
  clsid: "C7C3F5B5-88A3-11D0-ABCB-00A0C90FFFC0",
  interface: { name: "IFileCollection", iid: "C7C3F5A5-88A3-11D0-ABCB-00A0C90FFFC0" },
  members: [getter("Item", 0, objectOf("IFile"), [parameter("Key", VARIANT)]), getter("Count", 1, LONG), NEW_ENUM],
});
