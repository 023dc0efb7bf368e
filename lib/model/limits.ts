import { ComError } from "../com/com-error.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import type { HostMemory } from "../host/host-hardware.js";

/** The documented limits of the product, which `createVirtualServer({ limits })` may change. */
export interface Limits {
  /** How many machines may run at a time: 64. */
  readonly runningMachines: number;
  /** The least memory of a machine, in MB: 4. */
  readonly minimumMemory: number;
  /** The most memory of a machine, in MB, on a host that has it: 3712. */
  readonly maximumMemory: number;
  /** Network adapters of a machine: 4. */
  readonly networkAdapters: number;
  /** Floppy drives of a machine: 2. */
  readonly floppyDrives: number;
  /** IDE buses of a machine, with two devices each: 2. */
  readonly ideBuses: number;
  /** SCSI controllers of a machine, with seven disks each: 4. */
  readonly scsiControllers: number;
  /** Serial ports of a machine: 2. */
  readonly serialPorts: number;
  /** Parallel ports of a machine: 1. */
  readonly parallelPorts: number;
}

export const DOCUMENTED_LIMITS: Limits = Object.freeze({
  runningMachines: 64,
  minimumMemory: 4,
  maximumMemory: 3712,
  networkAdapters: 4,
  floppyDrives: 2,
  ideBuses: 2,
  scsiControllers: 4,
  serialPorts: 2,
  parallelPorts: 1,
});

/** The documented limits with some of them changed. @throws ComError E_INVALIDARG for what is no limit */
export function limitsWith(changes: Partial<Limits> = {}): Limits {
  const limits = { ...DOCUMENTED_LIMITS, ...changes };
  for (const [name, value] of Object.entries(limits)) {
    if (name in DOCUMENTED_LIMITS && Number.isInteger(value) && value >= 0) continue;
    throw notALimit(`${name}: ${String(value)}`);
  }
  if (limits.minimumMemory > limits.maximumMemory) {
    throw notALimit(`minimumMemory: ${limits.minimumMemory}, maximumMemory: ${limits.maximumMemory}`);
  }
  return limits;
}

function notALimit(what: string): ComError {
  return new ComError(E_INVALIDARG, `'${what}' is not a limit.`, { source: "createVirtualServer" });
}

const BYTES_PER_MB = 2 ** 20;

/** The most memory that a machine can have on this host, in MB. */
export function maximumMemoryOn({ total }: HostMemory, limits: Limits): number {
  return between(limits.minimumMemory, Math.floor(total / BYTES_PER_MB), limits.maximumMemory);
}

/** The most memory that a machine should have, in MB, so that a sixteenth of the host's memory stays free. */
export function suggestedMemoryOn({ total, available }: HostMemory, limits: Limits): number {
  const spare = Math.floor((available - total / 16) / BYTES_PER_MB);
  return between(limits.minimumMemory, spare, maximumMemoryOn({ total, available }, limits));
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
