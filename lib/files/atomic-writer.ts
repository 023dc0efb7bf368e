/**
 * Replaces files wholly or not at all, whenever the process is killed: the bytes go to a temporary
 * file in the same directory and onto the disk, then take the file's name in one step.
 *
 * A killed process leaves its temporary file behind. To find such files again without searching whole
 * drives, and to be sure whose they are, a journal holds a line for each directory in which a process
 * begins to write, with the random tag that this process's temporary files carry.
 */
import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { ComError } from "../com/com-error.js";
import { E_ACCESSDENIED } from "../generated/hresults.js";
import { hostCode } from "./host-error.js";

const TEMPORARY_NAME = /^\.vmcom-[0-9a-f]{16}-\d+\.tmp$/;
const TAG = /^[0-9a-f]{16}$/;
const CANNOT_LINK = new Set(["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"]);
const CANNOT_SYNC = new Set(["EACCES", "EPERM", "EISDIR", "EINVAL", "ENOTSUP"]);

/** A file that is being written in pieces, open to read and write. What the host says when it fails is thrown as it is. */
export interface TemporaryHostFile {
  readonly descriptor: number;
  /** Gives the file, which is on the disk and closed by then, its name. If it fails the file stays until discard(). */
  commit(): void;
  /** Removes the file, which is closed by then; does nothing after commit(). */
  discard(): void;
}

/** Whether a file is one that a write is going to, or was going to when its process was killed. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY_NAME.test(name);
}

export class AtomicWriter {
  readonly #journal: string;
  readonly #tag = randomBytes(8).toString("hex");
  readonly #noted = new Set<string>();
  #written = 0;
  #isClosed = false;

  /** @param journal a file whose one user is this writer, kept from one process to the next */
  constructor(journal: string) {
    this.#journal = journal;
  }

  /** Makes or replaces a file in an existing directory. What the host says when it fails is thrown as it is. */
  write(file: string, bytes: Uint8Array): void {
    const mode = modeOf(file);
    const temporary = this.#temporaryFor(file);
    try {
      writeThrough(temporary, bytes, mode);
      fs.renameSync(temporary, file);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
    syncDirectory(dirname(file));
  }

  /**
   * Begins a file that is too large to be written at once.
   * @param replaces whether a file that has the name by the end is replaced; else commit() throws EEXIST
   */
  begin(file: string, replaces: boolean): TemporaryHostFile {
    const mode = replaces ? modeOf(file) : undefined;
    const temporary = this.#temporaryFor(file);
    const descriptor = fs.openSync(temporary, "wx+", mode);
    if (mode !== undefined) fs.fchmodSync(descriptor, mode);
    let isThere = true;
    return {
      descriptor,
      commit: () => {
        if (replaces) fs.renameSync(temporary, file);
        else renameToNew(temporary, file);
        isThere = false;
        syncDirectory(dirname(file));
      },
      discard: () => {
        if (isThere) fs.rmSync(temporary, { force: true });
        isThere = false;
      },
    };
  }

  /** Removes what killed processes have left. Only for the owner of the journal, as they are dead then. */
  cleanUp(): void {
    const lines = this.#readJournal();
    const remaining = lines.filter((line) => !this.#cleanUpAfter(line));
    if (remaining.length === lines.length) return;
    // Not atomic: a line lost to a second kill costs a leftover file, nothing else.
    fs.writeFileSync(this.#journal, remaining.map((line) => `${line}\n`).join(""));
  }

  /** Refuses to write from now on: what it writes to belongs to somebody else. */
  close(): void {
    this.#isClosed = true;
  }

  #temporaryFor(file: string): string {
    if (this.#isClosed) throw new ComError(E_ACCESSDENIED, `The home has been closed; '${file}' is not written.`);
    const directory = dirname(file);
    this.#note(directory);
    return join(directory, `.vmcom-${this.#tag}-${this.#written++}.tmp`);
  }

  #note(directory: string): void {
    if (this.#noted.has(directory)) return;
    fs.appendFileSync(this.#journal, `${JSON.stringify([this.#tag, directory])}\n`);
    this.#noted.add(directory);
  }

  #readJournal(): string[] {
    try {
      return fs.readFileSync(this.#journal, "utf8").split("\n").filter(Boolean);
    } catch (error) {
      if (hostCode(error) === "ENOENT") return [];
      throw error;
    }
  }

  /** Whether a line of the journal has served its purpose. */
  #cleanUpAfter(line: string): boolean {
    const [tag, directory] = parseLine(line) ?? [];
    if (tag === undefined || directory === undefined) return true;
    if (tag === this.#tag) return false;
    try {
      for (const name of fs.readdirSync(directory)) {
        if (isTemporaryName(name) && name.startsWith(`.vmcom-${tag}-`))
          fs.rmSync(join(directory, name), { force: true });
      }
      return true;
    } catch (error) {
      // A directory that is not there now (an unmounted disk) is not necessarily gone for good,
      // but a journal that never forgets would only grow.
      return hostCode(error) === "ENOENT" || hostCode(error) === "ENOTDIR";
    }
  }
}

function parseLine(line: string): [tag: string, directory: string] | undefined {
  try {
    const [tag, directory] = JSON.parse(line) as unknown[];
    if (typeof tag !== "string" || !TAG.test(tag)) return undefined;
    return typeof directory === "string" && isAbsolute(directory) ? [tag, directory] : undefined;
  } catch {
    return undefined;
  }
}

/** The permissions that a replaced file passes on. A read-only file refuses, as it would refuse to be opened. */
function modeOf(file: string): number | undefined {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  fs.accessSync(file, fs.constants.W_OK);
  return stats.mode & 0o777;
}

function writeThrough(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const descriptor = fs.openSync(file, "wx", mode);
  try {
    if (mode !== undefined) fs.fchmodSync(descriptor, mode);
    fs.writeFileSync(descriptor, bytes);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** A rename that replaces nothing: a second link can only be made under a name that nobody has. */
function renameToNew(temporary: string, file: string): void {
  try {
    fs.linkSync(temporary, file);
  } catch (error) {
    if (!CANNOT_LINK.has(hostCode(error) ?? "")) throw error;
    // A volume without links (FAT): an empty file holds the name until the rename replaces it.
    fs.closeSync(fs.openSync(file, "wx"));
    fs.renameSync(temporary, file);
    return;
  }
  fs.rmSync(temporary, { force: true });
}

/** A rename is on the disk when its directory is. */
function syncDirectory(directory: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(directory, "r");
    fs.fsyncSync(descriptor);
  } catch (error) {
    // Windows and some file systems cannot do that to a directory; the file itself is on the disk all the same.
    if (!CANNOT_SYNC.has(hostCode(error) ?? "")) throw error;
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}
