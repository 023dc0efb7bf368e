import {
  vmEvent_VirtualMachineHostDiskSpaceError,
  vmEvent_VirtualMachineHostDiskSpaceWarning,
  type VMVMState,
} from "../generated/enumerations.js";
import type { GuestReport } from "../machine/devices.js";
import type { DriverEvents, HostCause } from "../machine/driver.js";
import type { VirtualMachine } from "./virtual-machine.js";

/** What a machine's driver reports, on its way to the machine. A class, as a closure for each event costs every machine. */
export class MachineEvents implements DriverEvents {
  readonly #machine: VirtualMachine;

  constructor(machine: VirtualMachine) {
    this.#machine = machine;
  }

  heartbeat(): void {
    this.#machine.heartbeat();
  }

  guestReported(report: GuestReport): void {
    this.#machine.told(report);
  }

  heartbeatStopped(): void {
    this.#machine.walk.report("HeartbeatStopped");
  }

  tripleFault(): void {
    this.#machine.walk.report("TripleFault");
  }

  guestPowerOff(): void {
    this.#machine.walk.report("GuestPowerOff");
  }

  guestReset(): void {
    this.#machine.walk.report("GuestReset");
  }

  hostPowerOff(): void {
    this.#machine.walk.report("HostPowerOff");
  }

  hostChanged(state: VMVMState, cause?: HostCause): void {
    this.#machine.walk.follow(state, cause);
  }

  hostReset(): void {
    this.#machine.walk.followReset();
  }

  hostRemoved(): void {
    this.#machine.walk.followRemoval();
  }

  diskSpace(level: "low" | "out"): void {
    const machine = this.#machine;
    if (level === "out") machine.walk.report("HostDiskFull");
    machine.server.log(
      level === "out" ? vmEvent_VirtualMachineHostDiskSpaceError : vmEvent_VirtualMachineHostDiskSpaceWarning,
      machine,
    );
  }
}

/** The same as an object of functions, for drivers that take them apart. */
export function unbound(events: MachineEvents): Required<DriverEvents> {
  return {
    heartbeat: () => events.heartbeat(),
    guestReported: (report) => events.guestReported(report),
    heartbeatStopped: () => events.heartbeatStopped(),
    tripleFault: () => events.tripleFault(),
    guestPowerOff: () => events.guestPowerOff(),
    guestReset: () => events.guestReset(),
    hostPowerOff: () => events.hostPowerOff(),
    hostChanged: (state, cause) => events.hostChanged(state, cause),
    hostReset: () => events.hostReset(),
    hostRemoved: () => events.hostRemoved(),
    diskSpace: (level) => events.diskSpace(level),
  };
}
