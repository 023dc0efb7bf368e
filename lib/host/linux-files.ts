/** Reading the text files of Linux that say what the host has. */
import type { HostMemory, HostProcessor } from "./host-hardware.js";

/** Who made an ARM processor, by the number in /proc/cpuinfo. */
const ARM_IMPLEMENTERS: Readonly<Record<string, string>> = {
  "0x41": "ARM",
  "0x46": "Fujitsu",
  "0x48": "HiSilicon",
  "0x4e": "NVIDIA",
  "0x51": "Qualcomm",
  "0x61": "Apple",
  "0xc0": "Ampere",
};

/**
 * What /proc/cpuinfo says.
 * @param otherwise what is known without it, for what the file does not say
 */
export function parseCpuInfo(text: string, otherwise: HostProcessor, architecture: string): HostProcessor {
  const values = (key: string): string[] =>
    Array.from(text.matchAll(new RegExp(`^${key}\\s*:[ \\t]*(.*)$`, "gim")), ([, value = ""]) => value.trim());
  const first = (key: string): string | undefined => values(key).find((value) => value !== "");
  const packages = new Set(values("physical id")).size;
  const megahertz = Math.round(Number(first("cpu MHz") ?? 0));
  const implementer = first("CPU implementer");
  return {
    logicalCount: values("processor").length || otherwise.logicalCount,
    physicalCount: packages || otherwise.physicalCount,
    megahertz: megahertz || otherwise.megahertz,
    manufacturer: first("vendor_id") ?? armManufacturer(implementer) ?? otherwise.manufacturer,
    version: first("model name") ?? (otherwise.version || architecture),
    features: (first("flags") ?? first("Features"))?.toLowerCase().split(/\s+/) ?? otherwise.features,
  };
}

function armManufacturer(implementer: string | undefined): string | undefined {
  return implementer === undefined ? undefined : (ARM_IMPLEMENTERS[implementer.toLowerCase()] ?? implementer);
}

/** What /proc/meminfo says, undefined if it is not as expected. */
export function parseMemInfo(text: string): HostMemory | undefined {
  const bytes = (key: string): number => Number(new RegExp(`^${key}:\\s*(\\d+) kB$`, "m").exec(text)?.[1]) * 1024;
  const total = bytes("MemTotal");
  // Kernels before 3.14 do not tell what is available.
  const available = bytes("MemAvailable") || bytes("MemFree");
  return Number.isFinite(total) && Number.isFinite(available) ? { total, available } : undefined;
}

/** What /etc/os-release says: a shell's assignments. */
export function parseOsRelease(text: string): Readonly<Record<string, string>> {
  const entries = Array.from(
    text.matchAll(/^([A-Z_]+)=(?:"(.*)"|'(.*)'|(.*))$/gm),
    ([, name, double, single, bare]) => [name, (double ?? single ?? bare ?? "").replace(/\\([\\"'$`])/g, "$1")],
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

/** The devices that /proc/self/mountinfo lists, each by its number, "8:1", and by its path, "/dev/sda1". */
export function parseMounts(text: string): string[] {
  const plain = (path: string): string =>
    path.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)));
  return text.split("\n").flatMap((line) => {
    const [, number, source] = /^\d+ \d+ (\d+:\d+) .* - \S+ (\S+) /.exec(line) ?? [];
    return number === undefined || source === undefined ? [] : [number, plain(source)];
  });
}
