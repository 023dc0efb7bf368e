import { fileKey, parentOf } from "../../../files/windows-path.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, LONG, method, objectOf, parameter } from "../core/member.js";
import { FILE_NOT_FOUND, scriptError } from "../core/script-error.js";
import { driveOf, type Drive } from "./drive.js";
import { ARCHIVE, ENTRY_MEMBERS, Entry, READ_ONLY } from "./entry.js";
import { onFiles } from "./file-errors.js";
import { typeOfFile } from "./file-type.js";
import { Folder } from "./folder.js";
import { encodingOf, openText } from "./open-text.js";
import type { TextStream } from "./text-stream.js";

/** Scripting.File. What it says is as it is now; a file that is gone answers with error 53. */
export class File extends Entry {
  get Attributes(): number {
    this.requireThere();
    const isReadOnly = onFiles(() => this.place.files.isReadOnly(this.Path));
    // Whatever Windows made had the mark for backups; a script may take it away.
    const marks = this.place.marks.has(fileKey(this.Path)) ? this.marks : this.marks | ARCHIVE;
    return marks | (isReadOnly ? READ_ONLY : 0);
  }

  set Attributes(attributes: number) {
    this.requireThere();
    this.marks = attributes;
    onFiles(() => this.place.files.setReadOnly(this.Path, (attributes & READ_ONLY) !== 0));
  }

  /** In bytes. */
  get Size(): number {
    this.requireThere();
    return onFiles(() => this.place.files.size(this.Path));
  }

  get Drive(): Drive {
    return driveOf(this.place, this.Path);
  }

  get ParentFolder(): Folder {
    return new Folder(this.place, parentOf(this.Path));
  }

  get Type(): string {
    return typeOfFile(this.Path);
  }

  Copy(destination: string, overwrites = true): void {
    this.requireThere();
    this.copying.copyFiles(this.Path, destination, overwrites);
  }

  Move(destination: string): void {
    this.requireThere();
    this.moveTo(this.copying.moveFiles(this.Path, destination));
  }

  Delete(force = false): void {
    this.requireThere();
    this.copying.removeFiles(this.Path, force);
  }

  OpenAsTextStream(mode = 1, format = 0): TextStream {
    this.requireThere();
    return openText(this.place, this.Path, mode, false, encodingOf(format));
  }

  protected override requireThere(): void {
    if (this.place.kind(this.Path) !== "file") throw scriptError(FILE_NOT_FOUND);
  }
}

defineClass(File, {
  name: "File",
  clsid: "C7C3F5B4-88A3-11D0-ABCB-00A0C90FFFC0",
  interface: { name: "IFile", iid: "C7C3F5A4-88A3-11D0-ABCB-00A0C90FFFC0" },
  members: [
    ...ENTRY_MEMBERS,
    method("Delete", 0x4b0, [parameter("Force?", BOOL)]),
    method("Copy", 0x4b2, ["Destination", parameter("OverWriteFiles?", BOOL)]),
    method("Move", 0x4b4, ["Destination"]),
    method(
      "OpenAsTextStream",
      0x44c,
      [parameter("IOMode?", LONG), parameter("Format?", LONG)],
      objectOf("ITextStream"),
    ),
  ],
});
