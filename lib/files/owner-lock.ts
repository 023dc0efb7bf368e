/**
 * A lock file with one owner at a time, without the host's help, as Node has no flock.
 *
 * The file is made complete under another name and linked to its own, which succeeds for one process
 * only. It names its owner; if that process has ended, the lock is stale and may be removed. Two
 * processes that find a stale lock must not remove it one after the other, as the second could hit the
 * lock that the first has made since. So removing the lock with key K takes owning the lock `<file>.K`,
 * and a look, once that is owned, that the lock still is K. Such a ticket is a lock of the same
 * kind: one whose owner was killed is removed in the same way.
 */
import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { hostCode } from "./host-error.js";
import { isRunning, thisProcess, type ProcessIdentity } from "./process-identity.js";

/** What a lock file says. */
export interface LockRecord {
  /** Different for every lock ever made. */
  readonly key: string;
  /** Undefined if the file is not one of ours, or damaged. */
  readonly owner: ProcessIdentity | undefined;
  /** When it was taken, for people. */
  readonly since: string;
}

/** The lock is another's, who runs. */
export class LockHeldError extends Error {
  readonly owner: ProcessIdentity;
  readonly since: string;

  constructor(owner: ProcessIdentity, since: string) {
    super(`held by process ${owner.pid}`);
    this.owner = owner;
    this.since = since;
  }
}

/** Others may come first and go again, but not for ever: then it is no lock file, but a link that leads nowhere. */
const ATTEMPTS = 1000;

const NO_HARD_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

const KEY = /^[0-9a-f]{32}$/;

export class OwnerLock {
  readonly #file: string;
  readonly #key: string;

  private constructor(file: string, key: string) {
    this.#file = file;
    this.#key = key;
  }

  /** @throws LockHeldError, or what the host says when it fails */
  static acquire(file: string): OwnerLock {
    const key = randomBytes(16).toString("hex");
    const claim = new Claim(file, key);
    try {
      claim.take(file);
    } finally {
      claim.dispose();
    }
    removeRemains(file);
    return new OwnerLock(file, key);
  }

  release(): void {
    // Removed by hand and taken by another since: then it is not this one's to remove.
    if (readLock(this.#file)?.key === this.#key) fs.rmSync(this.#file, { force: true });
  }
}

/** One process's attempt to get a lock. */
class Claim {
  readonly #prepared: string;
  readonly #record: string;

  constructor(file: string, key: string) {
    const owner = thisProcess();
    this.#prepared = `${file}-${owner.pid}-${key}.new`;
    this.#record = `${JSON.stringify({ key, since: new Date().toISOString(), ...owner }, undefined, 2)}\n`;
  }

  take(file: string): void {
    for (let attempts = 0; !this.#link(file); attempts++) {
      if (attempts === ATTEMPTS) throw new Error(`'${file}' can neither be taken nor read`);
      const stale = readLock(file);
      // Released in the meantime.
      if (stale === undefined) continue;
      if (stale.owner !== undefined && isRunning(stale.owner)) throw new LockHeldError(stale.owner, stale.since);
      this.#removeStale(file, stale.key);
    }
  }

  dispose(): void {
    fs.rmSync(this.#prepared, { force: true });
  }

  #removeStale(file: string, key: string): void {
    const ticket = `${file}.${key}`;
    this.take(ticket);
    try {
      if (readLock(file)?.key === key) fs.rmSync(file, { force: true });
    } finally {
      fs.rmSync(ticket, { force: true });
    }
  }

  /** Whether the lock was free and is taken now. */
  #link(file: string): boolean {
    // Again each time: the owner of the lock clears away what it takes for remains.
    if (!fs.existsSync(this.#prepared)) writeSynced(this.#prepared, this.#record);
    try {
      fs.linkSync(this.#prepared, file);
      return true;
    } catch (error) {
      const code = hostCode(error) ?? "";
      if (code === "EEXIST" || code === "ENOENT") return false;
      if (!NO_HARD_LINKS.has(code)) throw error;
      throw new Error("its file system has no hard links, which the lock is made with", { cause: error });
    }
  }
}

function writeSynced(file: string, text: string): void {
  const descriptor = fs.openSync(file, "w", 0o644);
  try {
    fs.writeFileSync(descriptor, text);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** What a lock file says; undefined if there is none. */
export function readLock(file: string): LockRecord | undefined {
  try {
    const text = fs.readFileSync(file, "utf8");
    return parseRecord(text) ?? damagedRecord(fs.statSync(file));
  } catch (error) {
    if (hostCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function parseRecord(text: string): LockRecord | undefined {
  try {
    const { key, since, pid, started, command } = JSON.parse(text) as Record<string, unknown>;
    if (typeof key !== "string" || !KEY.test(key) || typeof since !== "string") return undefined;
    if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid <= 0 || typeof command !== "string")
      return undefined;
    return { key, since, owner: { pid, command, started: typeof started === "string" ? started : undefined } };
  } catch {
    return undefined;
  }
}

/** No owner writes such a file, so nobody waits for it; its key only has to tell it from the next one. */
function damagedRecord(stats: fs.Stats): LockRecord {
  return { key: `damaged-${stats.ino}-${Math.trunc(stats.mtimeMs)}`, owner: undefined, since: "" };
}

/**
 * Clears away what killed processes have left beside a lock. The lock's owner may: a ticket is for a
 * lock before its own, and will find that out; who is still at linking prepares another file.
 */
function removeRemains(file: string): void {
  const directory = dirname(file);
  const remains = new RegExp(
    `^${basename(file)}(?:-\\d+-[0-9a-f]{32}\\.new|(?:\\.(?:[0-9a-f]{32}|damaged-\\d+-\\d+))+)$`,
  );
  for (const name of fs.readdirSync(directory)) {
    if (remains.test(name)) fs.rmSync(join(directory, name), { force: true });
  }
}
