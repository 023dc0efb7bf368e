/**
 * A computer of 2005 for one run of a script: a server and files of its own, time that passes only while the script
 * waits, ids that are the same in every run. Two scripts that do the same see the same in it: what one has written
 * beside itself is gone when the other one begins.
 */
import fs, { cpSync, existsSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import os from "node:os";
import { join } from "node:path";
import { IMPL, isComObject } from "../com/com-object.js";
import { VirtualClock } from "../apartment/clock.js";
import { keepHostAsItIs } from "../files/host-places.js";
import { fixedHost } from "../host/fixed-host.js";
import { useHost } from "../host/this-host.js";
import type { DisposableVirtualServer } from "../index.js";
import type { Account } from "../security/accounts.js";
import type { FaceLoader } from "../script/host/lazy-modules.js";
import { seedRandom } from "../random.js";
import { fileTimes } from "../script/objects/files/file-times.js";
import { programPace } from "../script/objects/shell/program-pace.js";

const ACCOUNTS: [Account, ...Account[]] = [
  { name: "VS01\\Administrator", sid: "S-1-5-21-1-2-3-500" },
  { name: "VS01\\Operators", sid: "S-1-5-21-1-2-3-1001" },
];

/** What asking for the time takes, in ms: a script that does nothing else until some time has passed gets there. */
const TIME_TO_LOOK = 1;

/** Times of files may be given in whole seconds. */
const WHEN_THE_HOST_COUNTS_SECONDS = 2000;

/** The volume under all drives: 40 GB, half of it free. What it really has left shows when it is full. */
const VOLUME = {
  type: 0xef53,
  bsize: 4096,
  blocks: 10_000_000,
  bfree: 5_000_000,
  bavail: 5_000_000,
  files: 2 ** 20,
  ffree: 2 ** 20,
};

/** What else scripts ask the host for, by WMI, WScript.Network and the FileSystemObject. */
function useAsComputer(): void {
  useHost(fixedHost());
  // No power fails here: files that are gone with the run wait for no disk.
  Object.assign(fs, { statfsSync: () => ({ ...VOLUME }), fsyncSync: () => undefined });
  Object.assign(os, { hostname: () => "VS01", uptime: () => 3600, freemem: () => 2 ** 30 });
  syncBuiltinESMExports();
  process.uptime = () => 1;
}

interface Pump {
  pumpEvents(ms: number): void;
}

export class VirtualWorld implements Disposable {
  readonly home: string;
  readonly #face: FaceLoader;
  #server: DisposableVirtualServer | undefined;
  readonly #clock = new VirtualClock();
  #looked = 0;

  /**
   * @param face the library, loaded when a script asks for the server
   * @param home an empty directory
   * @param original a home whose files are copied into it first
   */
  constructor(face: FaceLoader, home: string, original?: string) {
    this.#face = face;
    this.home = home;
    if (original !== undefined && existsSync(original)) {
      // A lock of the original's owner is none of ours.
      cpSync(original, home, { recursive: true, filter: (path) => !/(?:^|[\\/])(?:owner\.lock|lock)$/.test(path) });
    }
    keepHostAsItIs(join(home, "host"));
    seedRandom("vmcom");
    programPace.isFixed = true;
    Object.assign(fileTimes, { since: Date.now() - WHEN_THE_HOST_COUNTS_SECONDS, shown: this.#clock.epoch });
    useAsComputer();
    this.#useAsDate();
  }

  /** The server in the place of the process's; it is started when the first script asks for it. */
  objectFor(progId: string): object | undefined {
    if (progId.toLowerCase() !== "virtualserver.application") return undefined;
    return (this.#server ??= this.#start());
  }

  #start(): DisposableVirtualServer {
    const { AccountList, createVirtualServer } = this.#face();
    const onSinkError = (error: unknown): void => {
      throw error;
    };
    return createVirtualServer({
      home: this.home,
      clock: this.#clock,
      host: fixedHost(),
      accounts: new AccountList(ACCOUNTS),
      onSinkError,
    });
  }

  /** The wall clock, in ms since 1970. */
  now(): number {
    this.#looked += TIME_TO_LOOK;
    return this.#clock.epoch + this.#clock.now() + this.#looked;
  }

  /** Lets time pass. */
  pump(ms: number): void {
    if (this.#server === undefined) return this.#clock.advance(ms);
    const implementation: unknown = isComObject(this.#server) ? this.#server[IMPL] : undefined;
    (implementation as { readonly apartment: Pump }).apartment.pumpEvents(ms);
  }

  /** For everybody in this thread. */
  #useAsDate(): void {
    const now = (): number => this.#clock.epoch + this.#clock.now() + this.#looked;
    const { Date: SystemDate } = globalThis;
    SystemDate.now = () => this.now();
    globalThis.Date = new Proxy(SystemDate, {
      construct: (target, args: unknown[], newTarget) => {
        return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget as new () => object) as object;
      },
      apply: (target) => new target(now()).toString(),
    });
  }

  [Symbol.dispose](): void {
    this.#server?.[Symbol.dispose]();
  }
}
