/**
 * The documentation's table of events per method, run against any server that has the interfaces:
 * what `vmcom verify` does, and the beginning of the contract.
 */
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import type { IVMTask } from "../../typings/IVMTask.js";
import { pumpAll } from "../apartment/apartment.js";
import { advise } from "../com/sinks.js";
import { VMVMState, vmTaskResult_Success } from "../generated/enumerations.js";
import { announcedStates, transition } from "../machine/transition-table.js";

/** One row of the table, as documented and as observed. */
export interface LifecycleRow {
  /** "Startup, no saved state" */
  readonly method: string;
  /** Documented state changes, by name, in order. */
  readonly expected: readonly string[];
  /** What a sink of IVMVirtualMachineEvents heard. */
  readonly machineEvents: readonly string[];
  /** What a sink of IVMVirtualServerEvents heard of this machine. */
  readonly serverEvents: readonly string[];
  /** What State reads at the end. */
  readonly state: string;
  readonly ok: boolean;
  /** What the method failed with, if it did. */
  readonly error?: string;
}

/** All rows of the table. */
export interface LifecycleReport {
  readonly ok: boolean;
  readonly rows: readonly LifecycleRow[];
}

interface Walk {
  /** A row of the transition table. */
  readonly row: string;
  readonly method: string;
  run(machine: IVMVirtualMachine): void;
}

/** A task is waited for so long, in ms. */
const PATIENCE = 120_000;

/** Every row of the table, in an order in which each leaves what the next one needs. */
const WALKS: readonly Walk[] = [
  { row: "start", method: "Startup, no saved state", run: (machine) => finish(machine.Startup()) },
  { row: "save", method: "Save", run: (machine) => finish(machine.Save()) },
  { row: "restore", method: "Startup, from a saved state", run: (machine) => finish(machine.Startup()) },
  { row: "reset", method: "Reset", run: (machine) => finish(machine.Reset()) },
  { row: "pause", method: "Pause", run: (machine) => machine.Pause() },
  { row: "resume", method: "Resume", run: (machine) => machine.Resume() },
  { row: "turn-off", method: "TurnOff", run: (machine) => finish(machine.TurnOff()) },
];

function finish(task: IVMTask): void {
  task.WaitForCompletion(PATIENCE);
  if (!task.IsComplete) throw new Error(`The task '${task.Description}' has not ended in ${PATIENCE / 1000} s.`);
  if (task.Result !== vmTaskResult_Success) throw new Error(`The task '${task.Description}' failed.`);
}

/**
 * Takes a machine of the server through the table and compares.
 * @param folder where the machine's configuration goes while it lasts
 */
export function verifyLifecycle(server: IVMVirtualServer, folder = "C:\\vmcom verify"): LifecycleReport {
  const name = unusedName(server);
  const machine = server.CreateVirtualMachine(name, folder);
  try {
    const rows = WALKS.map((walk) => verifyRow(server, machine, name, walk));
    return { ok: rows.every((row) => row.ok), rows };
  } finally {
    bringDown(machine);
    server.DeleteVirtualMachine(machine);
  }
}

function unusedName(server: IVMVirtualServer): string {
  for (let number = 1; ; number++) {
    const name = `vmcom-verify-${number}`;
    if (server.FindVirtualMachine(name) === null) return name;
  }
}

/** A machine that is left running by a row that went wrong cannot be deleted. */
function bringDown(machine: IVMVirtualMachine): void {
  if (machine.State === VMVMState.vmVMState_Running || machine.State === VMVMState.vmVMState_Paused) {
    machine.TurnOff().WaitForCompletion(PATIENCE);
  }
}

function verifyRow(server: IVMVirtualServer, machine: IVMVirtualMachine, name: string, walk: Walk): LifecycleRow {
  const row = transition(walk.row);
  const expected = announcedStates(row).map(stateName);
  const machineEvents: string[] = [];
  const serverEvents: string[] = [];
  using _machine = advise(machine, { OnStateChange: (state) => void machineEvents.push(stateName(state)) });
  using _server = advise(server, {
    OnVMStateChange: (config, state) => {
      if (config === name) serverEvents.push(stateName(state));
    },
  });
  const error = failureOf(() => walk.run(machine));
  pumpAll(0);
  const state = stateName(machine.State);
  const asDocumented = same(expected, machineEvents) && same(expected, serverEvents);
  const ok = error === undefined && asDocumented && state === stateName(row.end ?? machine.State);
  const seen = { method: walk.method, expected, machineEvents, serverEvents, state, ok };
  return error === undefined ? seen : { ...seen, error };
}

/** A method that fails is a row that differs; the rows after it are run all the same. */
function failureOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function stateName(state: VMVMState): string {
  return VMVMState[state] ?? String(state);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
