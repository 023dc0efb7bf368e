import { existsSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { arch } from "node:os";
import { basename, join } from "node:path";
import type {
  HostDrive,
  HostMediaDrive,
  HostMemory,
  HostOperatingSystem,
  HostPort,
  HostProcessor,
} from "./host-hardware.js";
import { PlainHost } from "./plain-host.js";
import { parseCpuInfo, parseMemInfo, parseMounts, parseOsRelease } from "./linux-files.js";

/** The kernel counts in these, whatever a disk's own sectors are. */
const SECTOR = 512;

/** Block devices that are no drives: what the kernel makes of files and of memory, or of other devices. */
const NO_DRIVE = /^(?:loop|ram|zram|dm-|md|sr|fd|nbd\d|zd)/;

/** COM1 to COM9. */
const SERIAL_PORTS = 9;

const DVD_LETTERS = Array.from("DEFGHIJKLMNOPQRSTUVWXYZ");
const FLOPPY_LETTERS = ["A", "B"];

/** A host that runs Linux, as the files of /proc and /sys tell it. */
export class LinuxHost extends PlainHost {
  readonly #root: string;

  /** @param root the directory that /proc, /sys, /dev and /etc are in; another one for tests */
  constructor(root = "/") {
    super();
    this.#root = root;
  }

  override get memory(): HostMemory {
    return parseMemInfo(this.#read("proc/meminfo")) ?? super.memory;
  }

  override get operatingSystem(): HostOperatingSystem {
    const version = this.#read("proc/sys/kernel/osrelease").trim();
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    if (major === undefined) return super.operatingSystem;
    return { name: this.operatingSystemName(), version, major: Number(major), minor: Number(minor), servicePack: "" };
  }

  /** The adapters that a device is behind; where there are none, as in a container, those that have addresses. */
  override get networkAdapters(): readonly string[] {
    const names = this.#list("sys/class/net").filter((name) => this.#has(`sys/class/net/${name}/device`));
    return names.length > 0 ? names : super.networkAdapters;
  }

  override get isInDomain(): boolean {
    return this.#has("etc/krb5.keytab");
  }

  override get hardDrives(): readonly HostDrive[] {
    const used = this.#devicesInUse();
    return this.#list("sys/block").flatMap((name) => {
      const size = Number(this.#read(`sys/block/${name}/size`)) * SECTOR;
      if (NO_DRIVE.test(name) || !(size > 0)) return [];
      return [{ identifier: `/dev/${deviceName(name)}`, size, isMounted: this.#isInUse(name, used) }];
    });
  }

  override get dvdDrives(): readonly HostMediaDrive[] {
    return this.#mediaDrives(/^sr\d+$/, DVD_LETTERS);
  }

  override get floppyDrives(): readonly HostMediaDrive[] {
    return this.#mediaDrives(/^fd\d+$/, FLOPPY_LETTERS);
  }

  override get serialPorts(): readonly HostPort[] {
    return this.#list("sys/class/tty").flatMap((tty) => {
      const number = Number(/^ttyS(\d)$/.exec(tty)?.[1] ?? SERIAL_PORTS);
      if (number >= SERIAL_PORTS || !this.#hasUart(tty)) return [];
      return [{ name: `COM${number + 1}`, device: `/dev/${tty}` }];
    });
  }

  override get parallelPort(): HostPort | undefined {
    const device = ["dev/lp0", "dev/parport0"].find((path) => this.#has(path));
    return device === undefined ? undefined : { name: "LPT1", device: `/${device}` };
  }

  protected override operatingSystemName(): string {
    const release = this.#read("etc/os-release") || this.#read("usr/lib/os-release");
    return parseOsRelease(release)["PRETTY_NAME"] ?? super.operatingSystemName();
  }

  protected override readProcessor(): HostProcessor {
    return parseCpuInfo(this.#read("proc/cpuinfo"), super.readProcessor(), arch());
  }

  #mediaDrives(pattern: RegExp, letters: readonly string[]): HostMediaDrive[] {
    const names = this.#list("sys/block").filter((name) => pattern.test(name));
    return names
      .slice(0, letters.length)
      .map((name, index) => ({ letter: letters[index] ?? "", device: `/dev/${name}` }));
  }

  /** The kernel has a name for each port that a PC could have; the type is 0 where nothing answers. */
  #hasUart(tty: string): boolean {
    const type = this.#read(`sys/class/tty/${tty}/type`).trim();
    return type !== "" && type !== "0";
  }

  /** The names and numbers of devices with a mounted file system, or with memory swapped to. */
  #devicesInUse(): ReadonlySet<string> {
    const swaps = this.#read("proc/swaps").split("\n").slice(1);
    const swapped = swaps.map((line) => line.split(/\s/, 1)[0] ?? "");
    const devices = [...parseMounts(this.#read("proc/self/mountinfo")), ...swapped];
    return new Set(devices.map((device) => (device.startsWith("/dev/") ? this.#kernelName(device) : device)));
  }

  /** "/dev/mapper/root" is a link to "dm-0". */
  #kernelName(path: string): string {
    try {
      return basename(realpathSync(join(this.#root, path)));
    } catch {
      return basename(path);
    }
  }

  /** A drive is in use itself, by a partition, or by something that is made of one of these (LVM, RAID). */
  #isInUse(name: string, used: ReadonlySet<string>, depth = 0): boolean {
    const directory = `sys/class/block/${name}`;
    // A path may be one that only says where the kernel has started from: /dev/root.
    if (used.has(name) || used.has(this.#read(`${directory}/dev`).trim())) return true;
    if (depth > 8) return false;
    const parts = this.#list(directory).filter((entry) => this.#has(`${directory}/${entry}/partition`));
    const users = [...parts, ...this.#list(`${directory}/holders`)];
    return users.some((user) => this.#isInUse(user, used, depth + 1));
  }

  #has(path: string): boolean {
    return existsSync(join(this.#root, path));
  }

  /** "" for what is not there, or not for this account. */
  #read(path: string): string {
    try {
      return readFileSync(join(this.#root, path), "utf8");
    } catch {
      return "";
    }
  }

  #list(path: string): string[] {
    try {
      return readdirSync(join(this.#root, path)).sort(byNumber);
    } catch {
      return [];
    }
  }
}

/** A slash in a device's name, as in "cciss/c0d0", is a ! in /sys. */
function deviceName(name: string): string {
  return name.replaceAll("!", "/");
}

/** ttyS2 before ttyS10. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
