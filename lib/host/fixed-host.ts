import type { HostHardware } from "./host-hardware.js";

/**
 * A host that is always the same, for tests: a small server of 2005, with one of each drive and port.
 * @param changes what is different about it
 */
export function fixedHost(changes: Partial<HostHardware> = {}): HostHardware {
  return { ...SERVER_OF_2005, ...changes };
}

const SERVER_OF_2005: HostHardware = Object.freeze({
  processor: {
    logicalCount: 4,
    physicalCount: 2,
    megahertz: 2793,
    manufacturer: "GenuineIntel",
    version: "Intel(R) Xeon(TM) CPU 2.80GHz",
    features: ["fpu", "mmx", "sse", "sse2", "ht"],
  },
  memory: { total: 4096 * 2 ** 20, available: 3072 * 2 ** 20 },
  operatingSystem: {
    name: "Microsoft Windows Server 2003",
    version: "5.2.3790",
    major: 5,
    minor: 2,
    servicePack: "Service Pack 1",
  },
  networkAdapters: ["Intel(R) PRO/1000 MT Network Connection"],
  networkAddresses: ["192.168.1.10"],
  isInDomain: false,
  hardDrives: [
    { identifier: "PhysicalDrive0", size: 80_000 * 2 ** 20, isMounted: true },
    { identifier: "PhysicalDrive1", size: 120_000 * 2 ** 20, isMounted: false },
  ],
  dvdDrives: [{ letter: "D", device: "\\\\.\\D:" }],
  floppyDrives: [{ letter: "A", device: "\\\\.\\A:" }],
  serialPorts: [
    { name: "COM1", device: "\\\\.\\COM1" },
    { name: "COM2", device: "\\\\.\\COM2" },
  ],
  parallelPort: { name: "LPT1", device: "\\\\.\\LPT1" },
});
