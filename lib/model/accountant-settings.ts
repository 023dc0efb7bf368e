/** How the host's capacity is shared between machines: what their configurations say, and what is left. */
import type { HostHardware } from "../host/host-hardware.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

export const RESERVED_CAPACITY = "settings/accounting/reserved_system_capacity";
export const MAXIMUM_CAPACITY = "settings/accounting/maximum_system_capacity";
export const RELATIVE_WEIGHT = "settings/accounting/relative_weight";

export const WEIGHTS = { least: 1, usual: 100, most: 10_000 } as const;

/** The least that a machine may be limited to, in percent. */
export const LEAST_MAXIMUM = 1;

const WHOLE = 100;

/** The most that one machine can use, in percent of the host: it has one processor. */
export function oneProcessor(host: HostHardware): number {
  return WHOLE / Math.max(1, host.processor.logicalCount);
}

/** The percentage of the host that is a machine's whenever it wants it. */
export function reservedCapacityOf(machine: VirtualMachineCore): number {
  const most = oneProcessor(machine.server.host);
  return Math.min(percentage(machine, RESERVED_CAPACITY, 0, 0), most);
}

/** The percentage of the host that a machine uses at most; all of one processor unless it is limited. */
export function maximumCapacityOf(machine: VirtualMachineCore): number {
  const most = oneProcessor(machine.server.host);
  return Math.min(percentage(machine, MAXIMUM_CAPACITY, Math.min(LEAST_MAXIMUM, most), most), most);
}

export function relativeWeightOf(machine: VirtualMachineCore): number {
  const weight = machine.numberSetting(RELATIVE_WEIGHT, WEIGHTS.usual);
  return weight >= WEIGHTS.least && weight <= WEIGHTS.most ? weight : WEIGHTS.usual;
}

/**
 * What is reserved for none of the machines that are on, in percent: IVMVirtualServer.AvailableSystemCapacity.
 * @param except a machine whose reservation does not count
 */
export function availableCapacity(machines: Iterable<VirtualMachineCore>, except?: VirtualMachineCore): number {
  let available = WHOLE;
  for (const machine of machines) {
    if (machine !== except && machine.isOn) available -= reservedCapacityOf(machine);
  }
  return Math.max(0, available);
}

/** Percentages are kept as text, since the format has no fractions; what is no percentage does not count. */
function percentage(machine: VirtualMachineCore, keyPath: string, least: number, otherwise: number): number {
  const value = Number(machine.setting(keyPath) ?? NaN);
  return value >= least && value <= WHOLE ? value : otherwise;
}
