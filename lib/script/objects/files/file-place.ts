/** What FileSystemObject and the objects it gives out share: the files, the current directory, what is open. */
import { statSync } from "node:fs";
import type { FileKind, FileSystem } from "../../../files/file-system.js";
import { fileKey, parsePath } from "../../../files/windows-path.js";
import { NO_TERMINAL, type Terminal } from "../core/terminal.js";
import {
  BAD_FILE_NAME,
  FILE_EXISTS,
  FILE_NOT_FOUND,
  PATH_NOT_FOUND,
  PERMISSION_DENIED,
  scriptError,
} from "../core/script-error.js";
import { onFiles } from "./file-errors.js";
import { shownTime } from "./file-times.js";
import { FileSink, FileSource, OpenWriters } from "./file-text.js";
import { absolutePath } from "./script-path.js";
import type { Encoding } from "./code-page.js";
import { TextStream } from "./text-stream.js";

/** The directory that relative paths start from: one for all objects of a script. */
export interface WorkingDirectory {
  current: string;
}

export interface FilePlaceOptions {
  readonly fileSystem: FileSystem;
  /** `C:\` unless given. */
  readonly workingDirectory?: WorkingDirectory;
  /** The letters of the drives that there are; those with something on them, and C, unless given. */
  readonly drives?: readonly string[];
  readonly terminal?: Terminal;
}

/** As scripts see dates: local time. */
export interface FileTimes {
  readonly created: Date;
  readonly accessed: Date;
  readonly modified: Date;
}

export class FilePlace {
  readonly files: FileSystem;
  readonly workingDirectory: WorkingDirectory;
  readonly terminal: Terminal;
  readonly writers = new OpenWriters();
  /** Hidden, System and Archive, which the port does not keep, by file; for the life of the place. */
  readonly marks = new Map<string, number>();
  /** Names that scripts have given to drives, by letter. */
  readonly volumeNames = new Map<string, string>();
  readonly #drives: readonly string[] | undefined;
  readonly #started = asLocalDate(new Date());

  constructor({ fileSystem, workingDirectory, drives, terminal }: FilePlaceOptions) {
    this.files = fileSystem;
    this.workingDirectory = workingDirectory ?? { current: "C:\\" };
    this.terminal = terminal ?? NO_TERMINAL;
    this.#drives = drives?.map((letter) => letter.charAt(0).toUpperCase());
  }

  /** The letters of the drives, in order. */
  get driveLetters(): readonly string[] {
    return this.#drives ?? Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ").filter((letter) => this.#isInUse(letter));
  }

  #isInUse(letter: string): boolean {
    try {
      return letter === "C" || this.files.list(`${letter}:\\`).length > 0;
    } catch {
      return false;
    }
  }

  /** A path as a script says it, as the port takes it. @throws ComError 52 for what is no path */
  resolve(said: string): string {
    if (said === "") throw scriptError(BAD_FILE_NAME);
    return onFiles(() => parsePath(absolutePath(said, this.workingDirectory.current)).text);
  }

  /** What is at a path as a script says it; undefined also for what is no path. */
  kindOf(said: string): FileKind | undefined {
    try {
      return this.kind(this.resolve(said));
    } catch {
      return undefined;
    }
  }

  /** What is at a path of the port's. */
  kind(path: string): FileKind | undefined {
    const { drive, segments } = parsePath(path);
    // To the port the root of any drive is there; to scripts those are that have something on them.
    if (drive !== undefined && segments.length === 0 && !this.driveLetters.includes(drive)) return undefined;
    return onFiles(() => this.files.kind(path));
  }

  /** @throws ComError 53, 76 */
  requireFile(path: string): void {
    if (this.kind(path) === "file") return;
    throw scriptError(this.kind(parentFolder(path)) === "folder" ? FILE_NOT_FOUND : PATH_NOT_FOUND);
  }

  /** @throws ComError 76 */
  requireFolder(path: string): void {
    if (this.kind(path) !== "folder") throw scriptError(PATH_NOT_FOUND);
  }

  /** @throws ComError 70: no folder is opened as text */
  #refuseFolder(path: string): void {
    if (this.kind(path) === "folder") throw scriptError(PERMISSION_DENIED);
  }

  timesOf(path: string): FileTimes {
    const host = onFiles(() => this.files.hostPath?.(path));
    if (host === undefined) return { created: this.#started, accessed: this.#started, modified: this.#started };
    const stats = statSync(host, { throwIfNoEntry: false });
    if (stats === undefined) throw scriptError(FILE_NOT_FOUND);
    return {
      created: asLocalDate(shownTime(stats.birthtimeMs > 0 ? stats.birthtime : stats.mtime)),
      accessed: asLocalDate(shownTime(stats.atime)),
      modified: asLocalDate(shownTime(stats.mtime)),
    };
  }

  /** A stream that reads a file. @param encoding undefined to tell by its first bytes */
  read(path: string, encoding: Encoding | undefined): TextStream {
    this.#refuseFolder(path);
    this.requireFile(path);
    return new TextStream({ source: new FileSource(this.files, path, encoding) });
  }

  /**
   * A stream that writes a file from its beginning, which is made or emptied.
   * @throws ComError 58 if there is one and it must not be replaced
   */
  create(path: string, encoding: Encoding, overwrites: boolean): TextStream {
    this.#refuseFolder(path);
    return onFiles(() => {
      const isThere = this.files.kind(path) === "file";
      if (isThere && !overwrites) throw scriptError(FILE_EXISTS);
      this.writers.release(path);
      const file = this.files.open(path, isThere ? "write" : "new");
      file.resize(0);
      return new TextStream({ sink: new FileSink(this.files, this.writers, file, encoding, false) });
    });
  }

  /** A stream that adds to a file, which is made if it is not there. */
  append(path: string, encoding: Encoding): TextStream {
    this.#refuseFolder(path);
    return onFiles(() => {
      this.writers.release(path);
      const file = this.files.open(path, this.files.kind(path) === undefined ? "new" : "write");
      return new TextStream({ sink: new FileSink(this.files, this.writers, file, encoding, true) });
    });
  }

  markOf(path: string): number {
    return this.marks.get(fileKey(path)) ?? 0;
  }
}

/** Dates of scripts carry no zone: what the wall clock shows is what they hold. */
export function asLocalDate(date: Date): Date {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
}

function parentFolder(path: string): string {
  const { drive, segments } = parsePath(path);
  const parent = segments.slice(0, -1);
  return drive === undefined ? `/${parent.join("/")}` : `${drive}:\\${parent.join("\\")}`;
}
