import { ComError } from "../com/com-error.js";
import { IMPL, isComObject } from "../com/com-object.js";
import { TARGET } from "../com/late-target.js";
import { SimulatedDriver } from "../drivers/simulated.js";
import type { SimulatedMachine } from "../drivers/simulated-machine.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { vmVMState_Saved } from "../generated/enumerations.js";
import type { DriverOperation } from "../machine/driver.js";
import { sendFrame } from "../model/network-traffic.js";
import { VirtualMachine } from "../model/virtual-machine.js";
import type { Simulation } from "./simulation.js";

const SOURCE = "simulate";

const OPERATIONS: Readonly<Record<string, DriverOperation>> = {
  Startup: "powerOn",
  Save: "save",
  TurnOff: "powerOff",
  Reset: "reset",
  Pause: "pause",
  Resume: "resume",
  Shutdown: "guestShutdown",
  MergeUndoDisks: "mergeUndoDrives",
  DiscardUndoDisks: "discardUndoDrives",
  DiscardSavedState: "discardSavedState",
};

/**
 * The far side of a machine that a SimulatedDriver runs, for a test to play guest and host.
 *
 * @example
 * simulate(machine).failNext("Save", E_DISK_FULL);
 * simulate(machine).tripleFault();
 * @param machine an IVMVirtualMachine of this program, typed or late-bound
 * @throws ComError E_INVALIDARG if it is something else, or another driver runs it. What happens in a machine that is on
 * throws that too, as long as the machine has not been started.
 */
export function simulate(machine: object): Simulation {
  const model = modelOf(machine);
  const { driver } = model.server;
  if (driver instanceof SimulatedDriver) return new DriverSimulation(model, driver);
  throw new ComError(E_INVALIDARG, `The virtual machine is run by ${driver.name}, not by a simulation.`, {
    source: SOURCE,
  });
}

function modelOf(machine: object): VirtualMachine {
  const typed: unknown = TARGET in machine ? machine[TARGET] : machine;
  const model: unknown = isComObject(typed) ? typed[IMPL] : undefined;
  if (model instanceof VirtualMachine) return model;
  throw new ComError(E_INVALIDARG, "What is to be simulated is no virtual machine of this program.", {
    source: SOURCE,
  });
}

class DriverSimulation implements Simulation {
  readonly #model: VirtualMachine;
  readonly #driver: SimulatedDriver;

  constructor(model: VirtualMachine, driver: SimulatedDriver) {
    this.#model = model;
    this.#driver = driver;
  }

  tripleFault(): void {
    this.#machine.outside.tripleFault();
  }

  heartbeatStops(): void {
    this.#machine.stopHeartbeat();
  }

  guestShutsDown(): void {
    this.#machine.outside.guestPowerOff();
  }

  guestResets(): void {
    this.#machine.outside.guestReset();
  }

  additions(version: string | null): void {
    this.#driver.arrange(this.#model, (machine) => machine.install(version));
  }

  failNext(method: string, hresult?: number, message?: string): void {
    const operation = Object.hasOwn(OPERATIONS, method) ? OPERATIONS[method] : undefined;
    if (operation === undefined) {
      const known = Object.keys(OPERATIONS).join(", ");
      throw new ComError(E_INVALIDARG, `'${method}' cannot be made to fail; these can: ${known}.`, { source: SOURCE });
    }
    const isRestored = operation === "powerOn" && this.#model.State === vmVMState_Saved;
    this.#driver.failNext(this.#model, isRestored ? "restore" : operation, {
      ...(hresult === undefined ? {} : { hresult }),
      ...(message === undefined ? {} : { message }),
    });
  }

  hostDiskFull(): void {
    this.#machine.outside.diskSpace("out");
  }

  hostDiskLow(): void {
    this.#machine.outside.diskSpace("low");
  }

  display(present: boolean): void {
    this.#driver.arrange(this.#model, (machine) => (machine.hasDisplay = present));
  }

  keyboardTaken(taken: boolean): void {
    this.#driver.arrange(this.#model, (machine) => (machine.keyboardTaken = taken));
  }

  sends(bytes: number): void {
    const [adapter] = this.#model.NetworkAdapters.snapshot();
    if (adapter !== undefined) sendFrame(adapter, { bytes });
  }

  screenText(): string {
    return this.#machine.screenText.join("\n");
  }

  get #machine(): SimulatedMachine {
    return this.#driver.machineOf(this.#model);
  }
}
