import { mkdtempSync, readFileSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HypervisorConnection } from "../../../lib/drivers/libvirt/hypervisor.js";
import { Guest } from "./guest.js";
import type { GuestKind } from "./boot-sector.js";
import { ask } from "./host.js";
import { PrivateDaemon, whyNoDaemon } from "./private-daemon.js";

/** A host with QEMU that tests may define machines on. */
export interface RealHost {
  readonly uri: string;
  /** A folder that its machines can read and write. */
  readonly guests: string;
  /** Where its driver keeps the ids of emulators, NAME.pid. */
  readonly pids: string;
  dispose(): Promise<void>;
}

/** How tests come by one. */
export interface RealHostKind {
  readonly name: string;
  /** Why there can be none here; undefined if there can. */
  readonly missing: string | undefined;
  start(): Promise<RealHost>;
}

const privateHost: RealHostKind = {
  name: "a libvirtd of the tests' own",
  missing: whyNoDaemon(),
  async start() {
    const daemon = new PrivateDaemon();
    await daemon.start();
    return {
      uri: daemon.uri,
      guests: daemon.guests,
      pids: join(daemon.folder, "run/libvirt/qemu/run"),
      dispose: () => daemon.dispose(),
    };
  },
};

/**
 * qemu:///system is somebody's: tests go there only where it is said that they may, and then nowhere else, for its machines
 * are started by the same driver. .ci/start-libvirt starts it.
 */
export const MAY_USE_SYSTEM = (process.env["VMCOM_LIBVIRT_SYSTEM"] ?? "") !== "";

const systemHost: RealHostKind = {
  name: "qemu:///system",
  missing: undefined,
  start() {
    const folder = mkdtempSync(join(tmpdir(), "vmcom-guests-"));
    chmodSync(folder, 0o755);
    return Promise.resolve({
      uri: "qemu:///system",
      guests: folder,
      pids: "/run/libvirt/qemu",
      dispose: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    });
  },
};

/** Defines a suite on the host that there may be; where there is none, its tests say so and skip. */
export function describeRealHost(title: string, define: (host: () => RealHost) => void): void {
  const { name, missing, start } = MAY_USE_SYSTEM ? systemHost : privateHost;
  describe(`${title} (${name})`, function () {
    // Emulated processors are slow, and the first start asks what the emulator can do.
    this.timeout(120_000);
    let host: RealHost | undefined;

    before(async function () {
      if (missing !== undefined) {
        console.warn(`      skipped: ${missing}`);
        this.skip();
      }
      host = await start();
    });

    after(() => host?.dispose());

    define(() => host as RealHost);
  });
}

/** The machines of one test, which end with it. */
export class Machines {
  readonly #host: RealHost;
  readonly #connection: HypervisorConnection;
  readonly #guests: Guest[] = [];

  constructor(host: RealHost, connection: HypervisorConnection) {
    this.#host = host;
    this.#connection = connection;
  }

  /** A further one, defined. */
  async define(kind: GuestKind, devices = ""): Promise<Guest> {
    const guest = await Guest.make(kind, this.#host.guests);
    this.#guests.push(guest);
    await ask((answer) => this.#connection.defineXml(guest.xml(devices), answer));
    return guest;
  }

  /** A further one, whose guest runs. */
  async start(kind: GuestKind, devices = ""): Promise<Guest> {
    const guest = await this.define(kind, devices);
    await ask((answer) => this.#connection.start(guest.uuid, {}, answer));
    await guest.runs();
    return guest;
  }

  /** The id of a machine's emulator. */
  pidOf({ name }: Guest): number {
    return Number(readFileSync(join(this.#host.pids, `${name}.pid`), "utf8"));
  }

  async dispose(): Promise<void> {
    await Promise.all(
      this.#guests.map(async (guest) => {
        guest.dispose();
        // It need not run any more, nor be there.
        await ask((answer) => this.#connection.destroy(guest.uuid, answer)).catch(() => undefined);
        await ask((answer) => this.#connection.undefine(guest.uuid, answer)).catch(() => undefined);
      }),
    );
    this.#guests.length = 0;
  }
}
