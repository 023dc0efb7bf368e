import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, watch, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Somebody who owns nothing: as root, libvirtd would be the system's. */
const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;

/** Daemons are where not everybody looks. */
const PATH = `${process.env["PATH"] ?? ""}:/usr/sbin:/usr/local/sbin`;

function hasProgram(name: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${name}`], { env: { PATH } }).status === 0;
}

/** Why there can be no daemon here; undefined if there can. */
export function whyNoDaemon(): string | undefined {
  const missing = ["libvirtd", "virsh", "qemu-system-x86_64"].filter((name) => !hasProgram(name));
  return missing.length === 0 ? undefined : `there is no ${missing.join(", no ")}`;
}

/** Daemons that run at the same time find free ports at the same time, and give their machines the same ones. */
function displayPorts(): string[] {
  const first = 6000 + (process.pid % 500) * 100;
  return [`remote_display_port_min = ${first}`, `remote_display_port_max = ${first + 99}`];
}

/**
 * A libvirtd of the tests' own, with its own machines, in a folder of its own: nobody else's are there, and it can be
 * killed. Needs no set-up and no rights.
 */
export class PrivateDaemon {
  readonly folder = mkdtempSync(join(tmpdir(), "vmcom-libvirt-"));
  readonly #runtime = join(this.folder, "run");
  readonly #sockets = join(this.#runtime, "libvirt");
  #process: ChildProcess | undefined;

  constructor() {
    // Whoever reads the disks and serial ports that tests put here is another user, perhaps.
    for (const folder of [this.#runtime, this.#sockets, join(this.folder, "config/libvirt"), this.guests]) {
      mkdirSync(folder, { recursive: true });
    }
    const settings = ['stdio_handler = "file"', ...displayPorts()];
    writeFileSync(join(this.folder, "config/libvirt/qemu.conf"), `${settings.join("\n")}\n`);
    if (!isRoot) return;
    for (const each of ["", "run", "run/libvirt", "config", "config/libvirt", "guests"]) {
      chownSync(join(this.folder, each), NOBODY, NOBODY);
    }
    chmodSync(this.folder, 0o755);
  }

  /** A folder that its machines can read and write. */
  get guests(): string {
    return join(this.folder, "guests");
  }

  get uri(): string {
    return `qemu+unix:///session?socket=${join(this.#sockets, "libvirt-sock")}`;
  }

  /** Of the daemon, while it runs. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** Comes back when it takes connections. */
  async start(): Promise<void> {
    const environment = {
      PATH,
      HOME: this.folder,
      XDG_RUNTIME_DIR: this.#runtime,
      XDG_CONFIG_HOME: join(this.folder, "config"),
      XDG_CACHE_HOME: join(this.folder, "cache"),
      XDG_DATA_HOME: join(this.folder, "data"),
    };
    const socket = join(this.#sockets, "libvirt-sock");
    rmSync(socket, { force: true });
    const listens = fileAppears(this.#sockets, "libvirt-sock").then(() => takesConnections(socket));
    const daemon = spawn("libvirtd", [], {
      env: environment,
      stdio: "ignore",
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    this.#process = daemon;
    const ended = once(daemon, "exit").then(([code]) => {
      throw new Error(`libvirtd has ended with ${String(code)}`);
    });
    await Promise.race([listens, ended]);
    ended.catch(() => undefined);
  }

  /** As a power cut does; its machines go on. */
  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const daemon = this.#process;
    if (daemon === undefined) return;
    this.#process = undefined;
    const exit = once(daemon, "exit");
    daemon.kill(signal);
    await exit;
  }

  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  virsh(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync("virsh", ["-q", "-c", this.uri, ...args], {
      encoding: "utf8",
      timeout: 60_000,
    });
    if (status !== 0) throw new Error(`virsh ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  }

  /** Defines a machine as somebody else does. */
  define(xml: string): void {
    const file = join(this.folder, "definition.xml");
    writeFileSync(file, xml);
    this.virsh("define", file);
  }

  /** Ends its machines, itself and its folder. */
  async dispose(): Promise<void> {
    if (this.#process === undefined) await this.start();
    for (const name of this.virsh("list", "--name").split("\n").filter(Boolean)) {
      try {
        this.virsh("destroy", name);
      } catch {
        // It has ended meanwhile, or the test leaves behind what no test can mend.
      }
    }
    await this.kill("SIGTERM");
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function fileAppears(folder: string, name: string): Promise<void> {
  const watcher = watch(folder);
  try {
    if (existsSync(join(folder, name))) return;
    await new Promise<void>((resolve) => {
      watcher.on("change", (_type, changed) => changed === name && resolve());
    });
  } finally {
    watcher.close();
  }
}

/** The file is there a moment before somebody listens. */
async function takesConnections(path: string): Promise<void> {
  for (;;) {
    const socket = connect(path);
    try {
      await once(socket, "connect");
      return;
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    } finally {
      socket.destroy();
    }
  }
}
