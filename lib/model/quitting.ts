/** What a server does with its machines when it ends, and what it does with them when it starts again. */
import type { Apartment } from "../apartment/apartment.js";
import { ignoringComErrors } from "../com/ignoring.js";
import {
  vmAutoStart_Always,
  vmAutoStart_Never,
  vmShutdownAction_Save,
  vmShutdownAction_Shutdown,
  vmShutdownAction_TurnOff,
} from "../generated/enumerations.js";
import type { Vmc } from "../files/vmc.js";
import type { Task } from "./task.js";
import { AUTO_START, AUTO_START_DELAY } from "./virtual-machine-settings.js";
import type { VirtualMachine } from "./virtual-machine.js";

/** Whether the machine was on when the server ended. */
const WAS_RUNNING = "settings/startup/automatic/was_running";

/** How long a server waits for its machines when it ends, in ms of the apartment's clock. */
const PATIENCE = 120_000;

type Action = (machine: VirtualMachine) => Task;

const save: Action = (machine) => machine.Save();
const turnOff: Action = (machine) => machine.TurnOff();
const shutDown: Action = (machine) => machine.GuestOS.Shutdown();

/** What is tried, one after another: a machine that cannot do as it should must not keep the server from ending. */
function actionsOf(machine: VirtualMachine): Action[] {
  switch (machine.ShutdownActionOnQuit) {
    case vmShutdownAction_TurnOff:
      return [turnOff];
    case vmShutdownAction_Shutdown:
      return canShutDown(machine) ? [shutDown, save, turnOff] : [save, turnOff];
    case vmShutdownAction_Save:
    default:
      return [save, turnOff];
  }
}

function canShutDown(machine: VirtualMachine): boolean {
  return ignoringComErrors(() => machine.GuestOS.CanShutdown) ?? false;
}

/** One machine on its way to rest. */
class Stopping {
  readonly #machine: VirtualMachine;
  readonly #actions: Action[];
  #task: Task | undefined;

  constructor(machine: VirtualMachine) {
    this.#machine = machine;
    this.#actions = ignoringComErrors(() => actionsOf(machine)) ?? [save, turnOff];
  }

  /** Takes the next step if there is one to take; whether the machine rests, or nothing more can be done. */
  advance(): boolean {
    for (;;) {
      if (!this.#machine.isOn) return true;
      if (this.#task?.hasEnded === false) return false;
      // Something that was under way when the server was asked to end comes to its end first.
      if (this.#task === undefined && this.#machine.isBusy) return false;
      const action = this.#actions.shift();
      if (action === undefined) return true;
      this.#task = this.#try(action) ?? this.#task;
    }
  }

  #try(action: Action): Task | undefined {
    const machine = this.#machine;
    return ignoringComErrors(() => machine.server.asService(() => action(machine)));
  }
}

/** Lets every machine that is on do what its ShutdownActionOnQuit says, all at the same time, and waits for them. */
export function stopMachines(apartment: Apartment, machines: readonly VirtualMachine[]): void {
  const stopping = machines.map((machine) => {
    ignoringComErrors(() => machine.changeSetting(WAS_RUNNING, true));
    return new Stopping(machine);
  });
  if (stopping.length === 0) return;
  // A clock that nobody moves any more cannot be waited for.
  ignoringComErrors(() =>
    apartment.pump(() => stopping.map((each) => each.advance()).every((rests) => rests), PATIENCE),
  );
}

/** Whether a machine was on when the server ended, and has not been since. */
export function wasRunning(configuration: Vmc): boolean {
  return configuration.value(WAS_RUNNING) === true;
}

/** After how many seconds a machine is to start by itself when the server starts; undefined if it is not. */
export function startsByItselfIn(configuration: Vmc): number | undefined {
  const type = configuration.value(AUTO_START);
  if (type === vmAutoStart_Never) return undefined;
  // By default it does so if it was running.
  if (type !== vmAutoStart_Always && !wasRunning(configuration)) return undefined;
  const delay = configuration.value(AUTO_START_DELAY);
  return typeof delay === "number" ? delay : 0;
}

/** Starts a machine that is to start by itself, unless somebody has done so. */
export function startByItself(machine: VirtualMachine): void {
  if (machine.isRemoved || machine.isOn) return;
  ignoringComErrors(() => machine.server.asService(() => machine.Startup()));
}

/** Once a machine runs, it is not one that has to be started again. */
export function forgetWasRunning(machine: VirtualMachine): void {
  ignoringComErrors(() => {
    machine.changeSetting(WAS_RUNNING, false);
  });
}
