import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer, type DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import { fixedHost } from "../../lib/host/fixed-host.js";
import { vmDriveBusType_IDE, vmTaskResult_Success } from "../../lib/generated/enumerations.js";
import { SimulatedDriver, type SimulatedDriverOptions } from "../../lib/drivers/simulated.js";
import { simulate } from "../../lib/testing/simulate.js";
import type { Simulation } from "../../lib/testing/simulation.js";
import type { IVMTask } from "../../typings/IVMTask.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";

const FOLDER = "C:\\Virtual Machines";

/** A server whose machines have guests, on a clock that only waits and the test move. */
export interface GuestBench {
  readonly server: DisposableVirtualServer;
  readonly driver: SimulatedDriver;
  readonly clock: VirtualClock;
  machine(name?: string): IVMVirtualMachine;
  running(name?: string): IVMVirtualMachine;
  /** A machine that is off, with an empty hard disk of 16 MB. */
  withDisk(name?: string): IVMVirtualMachine;
}

export interface GuestBenchOptions extends SimulatedDriverOptions {
  readonly home?: string;
}

export function guestBench({ home, ...options }: GuestBenchOptions = {}): GuestBench {
  const clock = new VirtualClock({ autoAdvance: false });
  const driver = new SimulatedDriver(options);
  const server = createVirtualServer({ clock, driver, host: fixedHost(), ...(home === undefined ? {} : { home }) });
  const machine = (name = "web"): IVMVirtualMachine => server.CreateVirtualMachine(name, FOLDER);
  return {
    server,
    driver,
    clock,
    machine,
    running: (name) => started(machine(name)),
    withDisk: (name = "web") => {
      const path = `${FOLDER}\\${name}.vhd`;
      finished(server.CreateDynamicVirtualHardDisk(path, 16));
      const made = machine(name);
      made.AddHardDiskConnection(path, vmDriveBusType_IDE, 0, 0);
      return made;
    },
  };
}

export function finished<T extends IVMTask>(task: T): T {
  task.WaitForCompletion(-1);
  if (task.Result !== vmTaskResult_Success)
    throw new Error(`The task '${task.Description}' failed with ${task.Result}.`);
  return task;
}

export function started(machine: IVMVirtualMachine): IVMVirtualMachine {
  finished(machine.Startup());
  return machine;
}

/** Saves a machine and starts it again. */
export function savedAndRestored(machine: IVMVirtualMachine): void {
  finished(machine.Save());
  started(machine);
}

/** The lines on the screen of a machine. */
export function linesOf(simulation: Simulation): string[] {
  return simulation.screenText().split("\n");
}

export { simulate };
