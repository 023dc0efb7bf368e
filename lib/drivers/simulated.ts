/**
 * Machines that take time and have faults, but no hardware: the driver of the reference server. What
 * each operation takes, what goes wrong, and what runs in the machines is for the caller to say.
 */
import type { Apartment } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import type {
  DriverEvents,
  DriverOperation,
  DriverSession,
  MachineDescription,
  MachineDriver,
  MachineHardware,
} from "../machine/driver.js";
import { DEFAULT_GUEST, type SimulatedGuestOptions } from "./simulated-guest.js";
import type { SimulatedMachine } from "./simulated-machine.js";
import { SimulatedSession, type Fault } from "./simulated-session.js";
import { RunningTime } from "./simulated-time.js";

export type { SimulatedGuestOptions } from "./simulated-guest.js";
export type { Fault } from "./simulated-session.js";

/** Milliseconds that operations take. Pause, resume and the discards take none, as callers expect of them. */
const DEFAULT_DURATIONS: Readonly<Record<DriverOperation, number>> = {
  powerOn: 400,
  restore: 300,
  save: 500,
  reset: 300,
  pause: 0,
  resume: 0,
  powerOff: 100,
  guestShutdown: 800,
  discardSavedState: 0,
  mergeUndoDrives: 500,
  discardUndoDrives: 0,
};

/** What a SimulatedDriver takes its time for, and what runs in its machines. */
export interface SimulatedDriverOptions {
  /** Milliseconds by operation; what is not named keeps its default. */
  readonly durations?: Partial<Readonly<Record<DriverOperation, number>>>;
  /** What is in the guests of machines that have never been on; what is not named keeps its default. */
  readonly guest?: SimulatedGuestOptions;
}

/** A driver without hardware behind it, whose operations take their time and fail on demand. */
export class SimulatedDriver implements MachineDriver {
  readonly name = "simulated";
  readonly #durations: Readonly<Record<DriverOperation, number>>;
  readonly #guest: SimulatedGuestOptions & typeof DEFAULT_GUEST;
  readonly #sessions = new Map<string, SimulatedSession>();
  readonly #faults = new Map<string, Fault[]>();
  /** What is to be done to machines when they are started for the first time. */
  readonly #arrangements = new Map<string, ((machine: SimulatedMachine) => void)[]>();

  constructor({ durations = {}, guest = {} }: SimulatedDriverOptions = {}) {
    for (const [operation, duration] of Object.entries(durations)) {
      if (!(operation in DEFAULT_DURATIONS)) throw cannotTake(operation, duration);
      assertDuration(operation, duration);
    }
    this.#durations = { ...DEFAULT_DURATIONS, ...durations };
    this.#guest = { ...DEFAULT_GUEST, ...guest };
    assertDuration("boot", this.#guest.bootTime);
    assertDuration("setup of Additions", this.#guest.installTime);
  }

  attach(
    description: MachineDescription,
    events: DriverEvents,
    apartment: Apartment,
    hardware?: MachineHardware,
  ): DriverSession {
    const { id } = description;
    const time = new RunningTime(apartment);
    const session = new SimulatedSession(
      { description, events, apartment, hardware, options: this.#guest, time },
      this.#durations,
      (operation) => this.#takeFault(id, operation),
      () => this.#sessions.delete(id),
    );
    this.#sessions.set(id, session);
    for (const arrange of this.#arrangements.get(id) ?? []) arrange(session.machine);
    this.#arrangements.delete(id);
    return session;
  }

  /** Lets the next `operation` of a machine fail. Several faults for one operation come one after another. */
  failNext(
    machine: MachineDescription | { readonly ConfigID: string },
    operation: DriverOperation,
    fault: Fault = {},
  ): void {
    const key = `${idOf(machine)} ${operation}`;
    const faults = this.#faults.get(key) ?? [];
    faults.push(fault);
    this.#faults.set(key, faults);
  }

  /** The guest's and the host's side of a machine that has been started at least once: call its members to make things happen. */
  guestOf(machine: MachineDescription | { readonly ConfigID: string }): DriverEvents {
    return this.machineOf(machine).outside;
  }

  /**
   * A machine's guest and devices, once it has been started.
   * @internal -- for `simulate`
   * @throws ComError E_INVALIDARG before that
   */
  machineOf(machine: MachineDescription | { readonly ConfigID: string }): SimulatedMachine {
    const session = this.#sessions.get(idOf(machine));
    if (session === undefined) {
      throw new ComError(E_INVALIDARG, "The machine has not been started yet.", { source: "SimulatedDriver" });
    }
    return session.machine;
  }

  /**
   * Does something to a machine: now, or if it has not been started yet, before it is.
   * @internal -- for `simulate`
   */
  arrange(
    machine: MachineDescription | { readonly ConfigID: string },
    change: (machine: SimulatedMachine) => void,
  ): void {
    const id = idOf(machine);
    const session = this.#sessions.get(id);
    if (session !== undefined) return change(session.machine);
    this.#arrangements.set(id, [...(this.#arrangements.get(id) ?? []), change]);
  }

  #takeFault(id: string, operation: DriverOperation): Fault | undefined {
    if (this.#faults.size === 0) return undefined;
    const key = `${id} ${operation}`;
    const faults = this.#faults.get(key);
    const fault = faults?.shift();
    if (faults?.length === 0) this.#faults.delete(key);
    return fault;
  }
}

function assertDuration(what: string, duration: number): void {
  if (!(duration >= 0 && duration < Infinity)) throw cannotTake(what, duration);
}

function cannotTake(what: string, duration: number): ComError {
  return new ComError(E_INVALIDARG, `A simulated '${what}' cannot take ${duration} ms.`, { source: "SimulatedDriver" });
}

function idOf(machine: MachineDescription | { readonly ConfigID: string }): string {
  return "id" in machine ? machine.id : machine.ConfigID;
}
