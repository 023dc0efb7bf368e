import { ComError } from "../com/com-error.js";
import { succeedWithFalse } from "../com/success-code.js";
import { variantChangeType, VT_R8 } from "../com/variant.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { VMAccountantImplementation } from "../generated/implementations.js";
import type { MachineCounters } from "../machine/devices.js";
import {
  availableCapacity,
  LEAST_MAXIMUM,
  MAXIMUM_CAPACITY,
  maximumCapacityOf,
  oneProcessor,
  RELATIVE_WEIGHT,
  relativeWeightOf,
  RESERVED_CAPACITY,
  reservedCapacityOf,
  WEIGHTS,
} from "./accountant-settings.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

/** Seconds of a history. */
const HISTORY = 60;

/** What a machine uses, and what it may use. */
export class Accountant extends VMAccountantImplementation {
  readonly #machine: VirtualMachineCore;

  constructor(machine: VirtualMachineCore) {
    super();
    this.#machine = machine;
  }

  // --- scheduling; in percent of the host

  override SetSchedulingParameters(reservedCapacity: unknown, maximumCapacity: unknown, weight: number): void {
    const machine = this.#machine;
    machine.assertKnown();
    const reserved = variantChangeType(reservedCapacity, VT_R8) as number;
    const maximum = variantChangeType(maximumCapacity, VT_R8) as number;
    assertRange("The reserved capacity", reserved, 0, Math.min(maximum, this.AllowableReservedSystemCapacity));
    const most = this.AllowableMaximumSystemCapacity;
    // On a host with more than 100 processors one of them is less than the documented minimum.
    assertRange("The maximum capacity", maximum, Math.min(LEAST_MAXIMUM, most), most);
    assertRange("The relative weight", weight, WEIGHTS.least, WEIGHTS.most);
    machine.changeConfiguration((configuration) => {
      configuration.set(RESERVED_CAPACITY, String(reserved));
      configuration.set(MAXIMUM_CAPACITY, String(maximum));
      configuration.set(RELATIVE_WEIGHT, weight);
    });
  }

  override get ReservedSystemCapacity(): number {
    this.#machine.assertKnown();
    return reservedCapacityOf(this.#machine);
  }

  /** One processor's worth, or what the machines that are on have left of it. */
  override get AllowableReservedSystemCapacity(): number {
    const machine = this.#machine;
    machine.assertKnown();
    return Math.min(oneProcessor(machine.server.host), availableCapacity(machine.server.machines(), machine));
  }

  override get MaximumSystemCapacity(): number {
    this.#machine.assertKnown();
    return maximumCapacityOf(this.#machine);
  }

  override get AllowableMaximumSystemCapacity(): number {
    this.#machine.assertKnown();
    return oneProcessor(this.#machine.server.host);
  }

  override get RelativeWeight(): number {
    this.#machine.assertKnown();
    return relativeWeightOf(this.#machine);
  }

  // --- counters; S_FALSE and 0 while the machine is not running

  override get CPUUtilization(): number {
    return this.#counted((counters) => counters.cpuHistory().at(-1) ?? 0, 0);
  }

  override get CPUUtilizationHistory(): number[] {
    return this.#counted((counters) => [...counters.cpuHistory()], new Array<number>(HISTORY).fill(0));
  }

  override get DiskBytesRead(): number {
    return this.#counted((counters) => counters.diskBytesRead, 0);
  }

  override get DiskBytesWritten(): number {
    return this.#counted((counters) => counters.diskBytesWritten, 0);
  }

  override get NetworkBytesReceived(): number {
    return this.#counted((counters) => counters.networkBytesReceived, 0);
  }

  override get NetworkBytesSent(): number {
    return this.#counted((counters) => counters.networkBytesSent, 0);
  }

  /** In seconds. */
  override get UpTime(): number {
    return this.#counted((counters) => Math.floor(counters.upTime / 1000), 0);
  }

  #counted<T>(read: (counters: MachineCounters) => T, otherwise: T): T {
    const machine = this.#machine;
    machine.assertKnown();
    const counters = machine.isOn ? machine.driverSession?.counters : undefined;
    if (counters !== undefined) return read(counters);
    succeedWithFalse();
    return otherwise;
  }
}

function assertRange(what: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw new ComError(E_INVALIDARG, `${what} cannot be ${value}: it is from ${least} to ${most} now.`);
}
