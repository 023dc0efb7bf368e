import { randomBytes } from "../../../random.js";
import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, LONG, TEXT, getter, method, objectOf, parameter } from "../core/member.js";
import { ILLEGAL_CALL, scriptError } from "../core/script-error.js";
import { DriveCollection, driveAt, type Drive } from "./drive.js";
import { File } from "./file.js";
import { FileCopying } from "./file-copying.js";
import { onFiles } from "./file-errors.js";
import type { FilePlace } from "./file-place.js";
import { fileVersionOf } from "./file-version.js";
import { Folder, makeFolder } from "./folder.js";
import { encodingOf, openText } from "./open-text.js";
import * as paths from "./script-path.js";
import { standardInput, standardOutput } from "./standard-streams.js";
import type { TextStream } from "./text-stream.js";

/** GetSpecialFolder's folders by number: Windows, System, Temporary. */
export const SPECIAL_FOLDERS: readonly string[] = ["C:\\WINDOWS", "C:\\WINDOWS\\system32", "C:\\WINDOWS\\Temp"];

/** Scripting.FileSystemObject over the files that a place stands for. */
export class FileSystemObject extends Implementation {
  readonly #place: FilePlace;
  readonly #copying: FileCopying;

  constructor(place: FilePlace) {
    super();
    this.#place = place;
    this.#copying = new FileCopying(place);
  }

  // --- drives

  get Drives(): DriveCollection {
    return new DriveCollection(this.#place);
  }

  DriveExists(specification: string): boolean {
    const letter = /^([a-z])(?::|$)/i.exec(specification)?.[1]?.toUpperCase() ?? "";
    return this.#place.driveLetters.includes(letter);
  }

  /** @throws ComError 5, 68 */
  GetDrive(specification: string): Drive {
    return driveAt(this.#place, specification);
  }

  // --- paths as text

  BuildPath(path: string, name: string): string {
    return paths.buildPath(path, name);
  }

  GetDriveName(path: string): string {
    return paths.driveNameOf(path);
  }

  GetParentFolderName(path: string): string {
    return paths.parentFolderOf(path);
  }

  GetFileName(path: string): string {
    return paths.fileNameOf(path);
  }

  GetBaseName(path: string): string {
    return paths.baseNameOf(path);
  }

  GetExtensionName(path: string): string {
    return paths.extensionOf(path);
  }

  GetAbsolutePathName(path: string): string {
    return paths.absolutePath(path, this.#place.workingDirectory.current);
  }

  /** A name that no file has by all odds, "rad0A1B2.tmp"; nothing is made. */
  GetTempName(): string {
    return `rad${randomBytes(3).toString("hex").slice(0, 5).toUpperCase()}.tmp`;
  }

  // --- files and folders

  FileExists(path: string): boolean {
    return this.#place.kindOf(path) === "file";
  }

  FolderExists(path: string): boolean {
    return this.#place.kindOf(path) === "folder";
  }

  /** @throws ComError 53 */
  GetFile(path: string): File {
    const resolved = this.#resolved(path);
    this.#place.requireFile(resolved);
    return new File(this.#place, resolved);
  }

  /** @throws ComError 76 */
  GetFolder(path: string): Folder {
    const resolved = this.#resolved(path);
    this.#place.requireFolder(resolved);
    return new Folder(this.#place, resolved);
  }

  /** @param folder 0: Windows, 1: system, 2: temporary files, which is made if it is not there */
  GetSpecialFolder(folder: number): Folder {
    const path = SPECIAL_FOLDERS[folder];
    if (path === undefined) throw scriptError(ILLEGAL_CALL);
    if (folder === 2) onFiles(() => this.#place.files.makeFolder(path));
    return new Folder(this.#place, path);
  }

  DeleteFile(specification: string, force = false): void {
    this.#copying.removeFiles(specification, force);
  }

  DeleteFolder(specification: string, force = false): void {
    this.#copying.removeFolders(specification, force);
  }

  MoveFile(source: string, destination: string): void {
    this.#copying.moveFiles(source, destination);
  }

  MoveFolder(source: string, destination: string): void {
    this.#copying.moveFolders(source, destination);
  }

  CopyFile(source: string, destination: string, overwrites = true): void {
    this.#copying.copyFiles(source, destination, overwrites);
  }

  CopyFolder(source: string, destination: string, overwrites = true): void {
    this.#copying.copyFolders(source, destination, overwrites);
  }

  /** @throws ComError 58, 76 */
  CreateFolder(path: string): Folder {
    return makeFolder(this.#place, this.#resolved(path));
  }

  // --- text

  CreateTextFile(path: string, overwrites = true, unicode = false): TextStream {
    return this.#place.create(this.#resolved(path), unicode ? "utf16" : "1252", overwrites);
  }

  OpenTextFile(path: string, mode = 1, create = false, format = 0): TextStream {
    return openText(this.#place, this.#resolved(path), mode, create, encodingOf(format));
  }

  /** @param stream 0: input, 1: output, 2: error output */
  GetStandardStream(stream: number, _unicode = false): TextStream {
    const { terminal } = this.#place;
    if (stream === 0) return standardInput(terminal);
    if (stream === 1) return standardOutput(terminal, "out");
    if (stream === 2) return standardOutput(terminal, "error");
    throw scriptError(ILLEGAL_CALL);
  }

  /** The version of a Windows program, "5.1.2600.0"; empty for other files. */
  GetFileVersion(path: string): string {
    const resolved = this.#resolved(path);
    this.#place.requireFile(resolved);
    return onFiles(() => fileVersionOf(this.#place.files, resolved));
  }

  #resolved(path: string): string {
    if (path === "") throw scriptError(ILLEGAL_CALL);
    return this.#place.resolve(path);
  }
}

const force = parameter("Force?", BOOL);
const overwrites = parameter("OverWriteFiles?", BOOL);
const stream = objectOf("ITextStream");

defineClass(FileSystemObject, {
  name: "FileSystemObject",
  clsid: "0D43FE01-F093-11CF-8940-00A0C9054228",
  interface: { name: "IFileSystem3", iid: "2A0B9D10-4B87-11D3-A97A-00104B365C9F" },
  otherInterfaces: [{ name: "IFileSystem", iid: "0AB5A3D0-E5B6-11D0-ABF5-00A0C90FFFC0" }],
  members: [
    getter("Drives", 0x271a, objectOf("IDriveCollection")),
    method("BuildPath", 0x2710, ["Path", "Name"], TEXT),
    method("GetDriveName", 0x2714, ["Path"], TEXT),
    method("GetParentFolderName", 0x2715, ["Path"], TEXT),
    method("GetFileName", 0x2716, ["Path"], TEXT),
    method("GetBaseName", 0x2717, ["Path"], TEXT),
    method("GetExtensionName", 0x2718, ["Path"], TEXT),
    method("GetAbsolutePathName", 0x2712, ["Path"], TEXT),
    method("GetTempName", 0x2713, [], TEXT),
    method("DriveExists", 0x271f, ["DriveSpec"], BOOL),
    method("FileExists", 0x2720, ["FileSpec"], BOOL),
    method("FolderExists", 0x2721, ["FolderSpec"], BOOL),
    method("GetDrive", 0x271b, ["DriveSpec"], objectOf("IDrive")),
    method("GetFile", 0x271c, ["FilePath"], objectOf("IFile")),
    method("GetFolder", 0x271d, ["FolderPath"], objectOf("IFolder")),
    method("GetSpecialFolder", 0x271e, [parameter("SpecialFolder", LONG)], objectOf("IFolder")),
    method("DeleteFile", 0x4b0, ["FileSpec", force]),
    method("DeleteFolder", 0x4b1, ["FolderSpec", force]),
    method("MoveFile", 0x4b4, ["Source", "Destination"]),
    method("MoveFolder", 0x4b5, ["Source", "Destination"]),
    method("CopyFile", 0x4b2, ["Source", "Destination", overwrites]),
    method("CopyFolder", 0x4b3, ["Source", "Destination", overwrites]),
    method("CreateFolder", 0x460, ["Path"], objectOf("IFolder")),
    method("CreateTextFile", 0x44d, ["FileName", parameter("Overwrite?", BOOL), parameter("Unicode?", BOOL)], stream),
    method(
      "OpenTextFile",
      0x44c,
      ["FileName", parameter("IOMode?", LONG), parameter("Create?", BOOL), parameter("Format?", LONG)],
      stream,
    ),
    method("GetStandardStream", 0x4e20, [parameter("StandardStreamType", LONG), parameter("Unicode?", BOOL)], stream),
    method("GetFileVersion", 0x4e2a, ["FileName"], TEXT),
  ],
});
