import { createHash } from "node:crypto";
import { statfsSync } from "node:fs";
import { Implementation } from "../../../com/com-object.js";
import { parsePath } from "../../../files/windows-path.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, LONG, LONG_VARIANT, NEW_ENUM, TEXT, getter, objectOf, property } from "../core/member.js";
import { DEVICE_UNAVAILABLE, ILLEGAL_CALL, scriptError } from "../core/script-error.js";
import { onFiles } from "./file-errors.js";
import type { FilePlace } from "./file-place.js";
import { Folder } from "./folder.js";

/** DriveTypeConst. */
const FIXED = 2;

/** Scripting.Drive: a drive of the drive map, which is always a fixed one and ready. */
export class Drive extends Implementation {
  readonly #place: FilePlace;
  readonly #letter: string;

  /** driveAt() looks whether there is one. */
  constructor(place: FilePlace, letter: string) {
    super();
    this.#place = place;
    this.#letter = letter;
  }

  /** "C:" */
  get Path(): string {
    return `${this.#letter}:`;
  }

  get DriveLetter(): string {
    return this.#letter;
  }

  get ShareName(): string {
    return "";
  }

  get DriveType(): number {
    return FIXED;
  }

  get RootFolder(): Folder {
    return new Folder(this.#place, this.#root);
  }

  /** In bytes. */
  get AvailableSpace(): number {
    return onFiles(() => this.#place.files.freeSpace(this.#root));
  }

  get FreeSpace(): number {
    return this.AvailableSpace;
  }

  /** In bytes; as much as is free where the host does not tell. */
  get TotalSize(): number {
    const host = onFiles(() => this.#place.files.hostPath?.(this.#root));
    if (host === undefined) return this.AvailableSpace;
    try {
      const { blocks, bsize } = statfsSync(host);
      return blocks * bsize;
    } catch {
      // The drive's directory is made with the first file on it.
      return this.AvailableSpace;
    }
  }

  get VolumeName(): string {
    return this.#place.volumeNames.get(this.#letter) ?? "";
  }

  set VolumeName(name: string) {
    this.#place.volumeNames.set(this.#letter, name);
  }

  get FileSystem(): string {
    return "NTFS";
  }

  /** The same in every process for the same directory of the same host. */
  get SerialNumber(): number {
    const host = this.#place.files.hostPath?.(this.#root) ?? this.#root;
    return createHash("sha256").update(host).digest().readInt32LE(0);
  }

  get IsReady(): boolean {
    return true;
  }

  get #root(): string {
    return `${this.#letter}:\\`;
  }
}

/** FileSystemObject.Drives. */
export class DriveCollection extends Implementation {
  readonly #place: FilePlace;

  constructor(place: FilePlace) {
    super();
    this.#place = place;
  }

  get Count(): number {
    return this.#place.driveLetters.length;
  }

  Item(specification: string): Drive {
    return driveAt(this.#place, specification);
  }

  elements(): Drive[] {
    return this.#place.driveLetters.map((letter) => new Drive(this.#place, letter));
  }
}

/**
 * The drive that a script means by "c", "C:" or "C:\".
 * @throws ComError 5 for what is no drive, 68 if there is none with the letter
 */
export function driveAt(place: FilePlace, specification: string): Drive {
  const letter = /^([a-z])(?::[\\/]?)?$/i.exec(specification)?.[1]?.toUpperCase();
  if (letter === undefined) throw scriptError(ILLEGAL_CALL);
  if (!place.driveLetters.includes(letter)) throw scriptError(DEVICE_UNAVAILABLE);
  return new Drive(place, letter);
}

/** The drive that a path is on. @throws ComError 68 for a path of the host, which is on none */
export function driveOf(place: FilePlace, path: string): Drive {
  const { drive } = parsePath(path);
  if (drive === undefined) throw scriptError(DEVICE_UNAVAILABLE);
  return new Drive(place, drive);
}

defineClass(Drive, {
  name: "Drive",
  clsid: "C7C3F5B1-88A3-11D0-ABCB-00A0C90FFFC0",
  interface: { name: "IDrive", iid: "C7C3F5A0-88A3-11D0-ABCB-00A0C90FFFC0" },
  members: [
    getter("Path", 0, TEXT),
    getter("DriveLetter", 0x2710, TEXT),
    getter("ShareName", 0x2711, TEXT),
    getter("DriveType", 0x2712, LONG),
    getter("RootFolder", 0x2713, objectOf("IFolder")),
    getter("FreeSpace", 0x2714, LONG_VARIANT),
    getter("AvailableSpace", 0x2715, LONG_VARIANT),
    getter("TotalSize", 0x2716, LONG_VARIANT),
    property("VolumeName", 0x2717, TEXT),
    getter("FileSystem", 0x2718, TEXT),
    getter("SerialNumber", 0x2719, LONG),
    getter("IsReady", 0x271a, BOOL),
  ],
});

defineClass(DriveCollection, {
  name: "Drives",
  clsid: "C7C3F5B6-88A3-11D0-ABCB-00A0C90FFFC0",
  interface: { name: "IDriveCollection", iid: "C7C3F5A1-88A3-11D0-ABCB-00A0C90FFFC0" },
  members: [getter("Item", 0, objectOf("IDrive"), ["Key"]), getter("Count", 1, LONG), NEW_ENUM],
});
