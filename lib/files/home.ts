/** The directory that everything of a server is in: its options, its drives, the lock that says whose it is. */
import * as fs from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { ComError } from "../com/com-error.js";
import { E_SHARING_VIOLATION } from "../generated/hresults.js";
import { AtomicWriter } from "./atomic-writer.js";
import { DriveMap } from "./drive-map.js";
import { hostCode, hostError, onHost } from "./host-error.js";
import { LockHeldError, OwnerLock } from "./owner-lock.js";

const OWNER_ONLY = 0o600;

export interface HomeOptions {
  /** Directories of the host by drive letter, `{ D: "/srv/images" }`; other drives are in the home. */
  readonly drives?: Readonly<Record<string, string>>;
}

/** A home that this process owns until it closes it. */
export class Home implements Disposable {
  /** Its absolute path on the host. */
  readonly directory: string;
  readonly drives: DriveMap;
  readonly writer: AtomicWriter;
  readonly #lock: OwnerLock;

  /** openHome() makes homes: a home comes with its lock. */
  constructor(directory: string, drives: DriveMap, lock: OwnerLock) {
    this.directory = directory;
    this.drives = drives;
    this.#lock = lock;
    this.writer = new AtomicWriter(join(directory, "writes.journal"));
    this.writer.cleanUp();
  }

  /** The content of a file of the home's own, such as options.xml; undefined if there is none. */
  readFile(name: string): Uint8Array | undefined {
    const file = join(this.directory, name);
    try {
      return fs.readFileSync(file);
    } catch (error) {
      if (hostCode(error) === "ENOENT") return undefined;
      throw hostError(error, file);
    }
  }

  /** Replaces a file of the home's own, wholly or not at all. */
  writeFile(name: string, bytes: Uint8Array): void {
    const file = join(this.directory, name);
    onHost(file, () => this.writer.write(file, bytes));
  }

  /** Replaces a file of the home's own that only the process's account may read. */
  writePrivateFile(name: string, bytes: Uint8Array): void {
    const file = join(this.directory, name);
    onHost(file, () => {
      // An empty file first, as the one that replaces it takes over its permissions.
      fs.closeSync(fs.openSync(file, "a", OWNER_ONLY));
      fs.chmodSync(file, OWNER_ONLY);
      this.writer.write(file, bytes);
    });
  }

  /** Lets another process have the home. A second call does nothing. */
  close(): void {
    this.writer.close();
    onHost(this.directory, () => this.#lock.release());
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Where the home is unless someone says otherwise: VMCOM_HOME, else the platform's place for a program's data. */
export function defaultHome(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  userDirectory: string = homedir(),
): string {
  const said = environment["VMCOM_HOME"];
  if (said) return resolve(said);
  return join(dataDirectory(environment, platform, userDirectory), "vmcom");
}

function dataDirectory(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  userDirectory: string,
): string {
  if (platform === "win32") return environment["LOCALAPPDATA"] || join(userDirectory, "AppData", "Local");
  if (platform === "darwin") return join(userDirectory, "Library", "Application Support");
  const xdg = environment["XDG_DATA_HOME"];
  // The XDG specification wants a relative path ignored.
  return xdg && isAbsolute(xdg) ? xdg : join(userDirectory, ".local", "share");
}

/**
 * Makes a home this process's own, and the directory if it is missing, and clears away what a killed
 * owner has left. The processes of one host (or container) are told apart; a directory that
 * several hosts share is no place for a home.
 * @throws ComError E_SHARING_VIOLATION if a running process, this one included, has it
 */
export function openHome(directory: string = defaultHome(), options: HomeOptions = {}): Home {
  const absolute = resolve(directory);
  const drives = new DriveMap(join(absolute, "drives"), options.drives);
  return onHost(absolute, () => {
    fs.mkdirSync(absolute, { recursive: true });
    const lock = acquire(absolute);
    try {
      return new Home(absolute, drives, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

function acquire(directory: string): OwnerLock {
  try {
    return OwnerLock.acquire(join(directory, "lock"));
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
    const { pid, command } = error.owner;
    const who = pid === process.pid ? `this process (${pid})` : `process ${pid}`;
    throw new ComError(
      E_SHARING_VIOLATION,
      `The home '${directory}' is in use by ${who}, '${command}', since ${error.since}.`,
      { cause: error },
    );
  }
}
