/**
 * Machines that take time and have faults, but no hardware: the driver of the reference server. What
 * each operation takes, and what goes wrong, is for the caller to say.
 */
import type { Apartment, Work } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { DISP_E_EXCEPTION, E_INVALIDARG } from "../generated/hresults.js";
import type {
  CancelOperation,
  Completion,
  DriverEvents,
  DriverOperation,
  DriverSession,
  MachineDescription,
  MachineDriver,
} from "../machine/driver.js";

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

/** Operations that callers cannot wait for take no turn of the clock if they take no time. */
const IMMEDIATE: ReadonlySet<DriverOperation> = new Set(["pause", "resume", "discardSavedState", "discardUndoDrives"]);

const NOT_CANCELABLE: ReadonlySet<DriverOperation> = new Set(["powerOff", "reset", ...IMMEDIATE]);

/** An operation reports so many times how far it is. */
const PROGRESS_REPORTS = 10;

/** What a SimulatedDriver takes its time for. */
export interface SimulatedDriverOptions {
  /** Milliseconds by operation; what is not named keeps its default. */
  readonly durations?: Partial<Readonly<Record<DriverOperation, number>>>;
}

/** What goes wrong in an operation. */
export interface Fault {
  /** The HRESULT that the operation fails with; DISP_E_EXCEPTION unless given. */
  readonly hresult?: number;
  readonly message?: string;
  /** How far the operation gets before it fails: 0 to 100 percent of its time; 50 unless given. */
  readonly at?: number;
  /** True for an operation that never answers. */
  readonly hangs?: boolean;
}

/** A driver without hardware behind it, whose operations take their time and fail on demand. */
export class SimulatedDriver implements MachineDriver {
  readonly name = "simulated";
  readonly #durations: Readonly<Record<DriverOperation, number>>;
  readonly #sessions = new Map<string, SimulatedSession>();
  readonly #faults = new Map<string, Fault[]>();

  constructor({ durations = {} }: SimulatedDriverOptions = {}) {
    for (const [operation, duration] of Object.entries(durations)) {
      if (!(operation in DEFAULT_DURATIONS) || !(duration >= 0 && duration < Infinity)) {
        throw new ComError(E_INVALIDARG, `A simulated '${operation}' cannot take ${duration} ms.`, {
          source: "SimulatedDriver",
        });
      }
    }
    this.#durations = { ...DEFAULT_DURATIONS, ...durations };
  }

  attach(machine: MachineDescription, events: DriverEvents, apartment: Apartment): DriverSession {
    const session = new SimulatedSession(
      events,
      apartment,
      this.#durations,
      (operation) => this.#takeFault(machine.id, operation),
      () => this.#sessions.delete(machine.id),
    );
    this.#sessions.set(machine.id, session);
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
    const session = this.#sessions.get(idOf(machine));
    if (session === undefined) {
      throw new ComError(E_INVALIDARG, "The machine has not been started yet.", { source: "SimulatedDriver" });
    }
    return session.events;
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

function idOf(machine: MachineDescription | { readonly ConfigID: string }): string {
  return "id" in machine ? machine.id : machine.ConfigID;
}

class SimulatedSession implements DriverSession {
  readonly events: DriverEvents;
  readonly #apartment: Apartment;
  readonly #durations: Readonly<Record<DriverOperation, number>>;
  readonly #takeFault: (operation: DriverOperation) => Fault | undefined;
  readonly #disposed: () => void;

  constructor(
    events: DriverEvents,
    apartment: Apartment,
    durations: Readonly<Record<DriverOperation, number>>,
    takeFault: (operation: DriverOperation) => Fault | undefined,
    disposed: () => void,
  ) {
    this.events = events;
    this.#apartment = apartment;
    this.#durations = durations;
    this.#takeFault = takeFault;
    this.#disposed = disposed;
  }

  begin(operation: DriverOperation, completion: Completion): CancelOperation | undefined {
    const fault = this.#takeFault(operation);
    const duration = this.#durations[operation];
    if (fault?.hangs === true) return () => undefined;
    const length = fault === undefined ? duration : (duration * (fault.at ?? 50)) / 100;
    const finish = (): void => {
      if (fault === undefined) completion.done();
      else completion.fail(new ComError(fault.hresult ?? DISP_E_EXCEPTION, fault.message));
    };
    if (length === 0 && IMMEDIATE.has(operation)) {
      finish();
      return undefined;
    }
    const cancel = this.#run(length, duration, completion, finish);
    return NOT_CANCELABLE.has(operation) ? undefined : cancel;
  }

  dispose(): void {
    this.#disposed();
  }

  /** Lets `length` of `duration` ms pass, telling how far it is in between. */
  #run(length: number, duration: number, completion: Completion, finish: () => void): CancelOperation {
    const began = this.#apartment.now();
    const slice = duration / PROGRESS_REPORTS;
    let work: Work;
    const next = (): void => {
      const passed = this.#apartment.now() - began;
      if (passed >= length) return finish();
      completion.progress((passed / duration) * 100);
      work = this.#apartment.schedule(Math.min(slice, length - passed), next);
    };
    work = this.#apartment.schedule(Math.min(slice, length), next);
    return () => work.cancel();
  }
}
