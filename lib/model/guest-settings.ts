/** What a machine's configuration says of its guest: what the Additions told last, and what they are to do. */
import { ComError } from "../com/com-error.js";
import type { GuestReport } from "../machine/devices.js";
import type { MachineHardware, NetworkTraffic } from "../machine/driver.js";
import type { GuestDisk } from "../machine/guest-disk.js";
import type { VirtualMachinePorts } from "./virtual-machine-ports.js";

export const ADDITIONS_VERSION = "integration/microsoft/version/additions_number";
export const HOST_TIME_SYNC = "integration/microsoft/host_time_sync/allow";

const GUEST_NAME = "integration/microsoft/version/guest_os/name";
const COMPUTER_NAME = "integration/microsoft/version/guest_os/computer_name";

/** Keeps what the Additions have told. It is a copy to have at hand: if it cannot be written, the machine goes on. */
export function keepReport(machine: VirtualMachinePorts, report: GuestReport): void {
  try {
    const last = lastReportOf(machine);
    if (last !== undefined && isSame(last, report)) return;
    machine.changeConfiguration((configuration) => {
      configuration.set(ADDITIONS_VERSION, report.additionsVersion);
      configuration.set(GUEST_NAME, report.osName);
      configuration.set(COMPUTER_NAME, report.computerName);
    });
  } catch (error) {
    if (!(error instanceof ComError)) throw error;
  }
}

/** What the Additions told last; undefined if they never told anything. */
function lastReportOf(machine: VirtualMachinePorts): GuestReport | undefined {
  const osName = machine.textSetting(GUEST_NAME);
  if (osName === "") return undefined;
  return {
    osName,
    additionsVersion: machine.textSetting(ADDITIONS_VERSION),
    computerName: machine.textSetting(COMPUTER_NAME),
  };
}

function isSame(a: GuestReport, b: GuestReport): boolean {
  return a.additionsVersion === b.additionsVersion && a.osName === b.osName && a.computerName === b.computerName;
}

/** A machine's hardware as its driver uses it. */
export class Hardware implements MachineHardware {
  readonly #machine: VirtualMachinePorts;

  constructor(machine: VirtualMachinePorts) {
    this.#machine = machine;
  }

  disks(): readonly GuestDisk[] {
    return this.#machine.guestDisks();
  }

  hostTimeSync(): boolean {
    return this.#machine.flagSetting(HOST_TIME_SYNC, true);
  }

  lastReport(): GuestReport | undefined {
    return lastReportOf(this.#machine);
  }

  networkTraffic(): NetworkTraffic {
    return this.#machine.networkCounters;
  }
}
