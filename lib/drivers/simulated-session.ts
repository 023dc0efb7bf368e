/** A SimulatedDriver's side of one machine: operations that take their time, or fail on demand. */
import type { Work } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { DISP_E_EXCEPTION } from "../generated/hresults.js";
import type { DisplayDevice, GuestSystem, KeyboardDevice, MachineCounters, MouseDevice } from "../machine/devices.js";
import type { CancelOperation, Completion, DriverOperation, DriverSession } from "../machine/driver.js";
import type { GuestSurroundings } from "./simulated-guest.js";
import { SimulatedMachine } from "./simulated-machine.js";

/** Operations that callers cannot wait for take no turn of the clock if they take no time. */
const IMMEDIATE: ReadonlySet<DriverOperation> = new Set(["pause", "resume", "discardSavedState", "discardUndoDrives"]);

const NOT_CANCELABLE: ReadonlySet<DriverOperation> = new Set(["powerOff", "reset", ...IMMEDIATE]);

/** An operation reports so many times how far it is. */
const PROGRESS_REPORTS = 10;

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

export class SimulatedSession implements DriverSession {
  readonly machine: SimulatedMachine;
  readonly #surroundings: GuestSurroundings;
  readonly #durations: Readonly<Record<DriverOperation, number>>;
  readonly #takeFault: (operation: DriverOperation) => Fault | undefined;
  readonly #disposed: () => void;

  constructor(
    surroundings: GuestSurroundings,
    durations: Readonly<Record<DriverOperation, number>>,
    takeFault: (operation: DriverOperation) => Fault | undefined,
    disposed: () => void,
  ) {
    this.machine = new SimulatedMachine(surroundings);
    this.#surroundings = surroundings;
    this.#durations = durations;
    this.#takeFault = takeFault;
    this.#disposed = disposed;
  }

  begin(operation: DriverOperation, completion: Completion): CancelOperation | undefined {
    const { machine } = this;
    const fault = this.#takeFault(operation);
    const duration = this.#durations[operation];
    machine.begins(operation);
    if (fault?.hangs === true) return () => machine.fails(operation);
    const length = fault === undefined ? duration : (duration * (fault.at ?? 50)) / 100;
    const finish = (): void => {
      if (fault === undefined) {
        machine.ends(operation);
        completion.done();
      } else {
        machine.fails(operation);
        completion.fail(new ComError(fault.hresult ?? DISP_E_EXCEPTION, fault.message));
      }
    };
    if (length === 0 && IMMEDIATE.has(operation)) {
      finish();
      return undefined;
    }
    const cancel = this.#run(length, duration, completion, finish);
    if (NOT_CANCELABLE.has(operation)) return undefined;
    return () => {
      cancel();
      machine.fails(operation);
    };
  }

  dispose(): void {
    this.machine.dispose();
    this.#disposed();
  }

  state(): Uint8Array {
    return this.machine.state();
  }

  restoreState(state: Uint8Array): void {
    this.machine.restoreState(state);
  }

  abandonSave(): void {
    this.machine.abandonSave();
  }

  get guest(): GuestSystem | undefined {
    return this.machine.guest;
  }

  get display(): DisplayDevice | undefined {
    return this.machine.display;
  }

  get keyboard(): KeyboardDevice | undefined {
    return this.machine.keyboard;
  }

  get mouse(): MouseDevice | undefined {
    return this.machine.mouse;
  }

  get counters(): MachineCounters | undefined {
    return this.machine.counters;
  }

  /** Lets `length` of `duration` ms pass, telling how far it is in between. */
  #run(length: number, duration: number, completion: Completion, finish: () => void): CancelOperation {
    const { apartment } = this.#surroundings;
    const began = apartment.now();
    const slice = duration / PROGRESS_REPORTS;
    let work: Work;
    const next = (): void => {
      const passed = apartment.now() - began;
      if (passed >= length) return finish();
      completion.progress((passed / duration) * 100);
      work = apartment.schedule(Math.min(slice, length - passed), next);
    };
    work = apartment.schedule(Math.min(slice, length), next);
    return () => work.cancel();
  }
}
