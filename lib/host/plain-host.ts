import { existsSync, statfsSync } from "node:fs";
import { arch, cpus, freemem, networkInterfaces, release, totalmem, type as osType, version } from "node:os";
import type {
  HostDrive,
  HostHardware,
  HostMediaDrive,
  HostMemory,
  HostOperatingSystem,
  HostPort,
  HostProcessor,
} from "./host-hardware.js";

/** What every 64-bit processor of this kind has. */
const X64_FEATURES: readonly string[] = Object.freeze(["fpu", "mmx", "sse", "sse2"]);

/** A host as far as Node itself knows it: where nothing better reads the platform's own files. */
export class PlainHost implements HostHardware {
  #processor: HostProcessor | undefined;

  get processor(): HostProcessor {
    return (this.#processor ??= this.readProcessor());
  }

  get memory(): HostMemory {
    return { total: totalmem(), available: freemem() };
  }

  get operatingSystem(): HostOperatingSystem {
    const [major = 0, minor = 0] = release()
      .split(".", 2)
      .map((part) => parseInt(part, 10) || 0);
    return { name: this.operatingSystemName(), version: release(), major, minor, servicePack: "" };
  }

  get networkAdapters(): readonly string[] {
    const entries = Object.entries(networkInterfaces());
    return entries.filter(([, addresses]) => addresses?.some(({ internal }) => !internal)).map(([name]) => name);
  }

  get networkAddresses(): readonly string[] {
    const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    return all.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address);
  }

  get isInDomain(): boolean {
    return Boolean(process.env["USERDNSDOMAIN"]);
  }

  /** Windows' volumes by their letters; elsewhere Node cannot tell the drives. */
  get hardDrives(): readonly HostDrive[] {
    if (process.platform !== "win32") return [];
    const letters = Array.from("CDEFGHIJKLMNOPQRSTUVWXYZ");
    return letters.flatMap((letter) => volumeOf(`${letter}:`) ?? []);
  }

  get dvdDrives(): readonly HostMediaDrive[] {
    return [];
  }

  get floppyDrives(): readonly HostMediaDrive[] {
    return [];
  }

  get serialPorts(): readonly HostPort[] {
    return [];
  }

  get parallelPort(): HostPort | undefined {
    return undefined;
  }

  protected operatingSystemName(): string {
    return process.platform === "win32" ? `Microsoft ${version()}` : osType();
  }

  protected readProcessor(): HostProcessor {
    const all = cpus();
    const model = all[0]?.model.trim() ?? "";
    return {
      logicalCount: Math.max(all.length, 1),
      physicalCount: 1,
      megahertz: all[0]?.speed ?? 0,
      manufacturer: manufacturerOf(model),
      version: model,
      features: arch() === "x64" ? X64_FEATURES : [],
    };
  }
}

/** The maker that a model's name begins with: "Apple M2". Intel and AMD are known by what CPUID calls them. */
function manufacturerOf(model: string): string {
  const [maker = ""] = model.split(/[\s(]/, 1);
  const cpuid: Readonly<Record<string, string>> = { Intel: "GenuineIntel", AMD: "AuthenticAMD" };
  return cpuid[maker] ?? maker;
}

function volumeOf(identifier: string): HostDrive | undefined {
  try {
    const root = `${identifier}\\`;
    if (!existsSync(root)) return undefined;
    const { blocks, bsize } = statfsSync(root);
    return { identifier, size: blocks * bsize, isMounted: true };
  } catch {
    // A drive without a medium, or one that this account may not see.
    return undefined;
  }
}
