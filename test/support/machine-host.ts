import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import type { ComError } from "../../lib/com/com-error.js";
import { VMVMState } from "../../lib/generated/enumerations.js";
import type { Completion, DriverOperation } from "../../lib/machine/driver.js";
import { Machine, type MachineHost } from "../../lib/machine/machine.js";
import type { StepCondition } from "../../lib/machine/transition-table.js";

/** A machine whose driver answers when the test says so, and whose sinks have seen an event at once. */
export interface Bench {
  readonly machine: Machine;
  /** Announced states by short name, and the names of other events. */
  readonly log: string[];
  /** The operation under way. */
  readonly pending: { name: DriverOperation; completion: Completion; cancelled: boolean }[];
  readonly conditions: Set<StepCondition>;
  /** What OnRequestShutdown's sinks answer. */
  allowShutdown: boolean;
  /** Events wait until `deliver` is called. */
  hold: boolean;
  deliver(): void;
  settledWith: (ComError | undefined)[];
  answer(name?: DriverOperation): void;
}

export function machineBench(state: VMVMState): Bench {
  const waiting: (() => void)[] = [];
  const bench: Bench = {
    machine: undefined as unknown as Machine,
    log: [],
    pending: [],
    conditions: new Set(),
    allowShutdown: true,
    hold: false,
    settledWith: [],
    deliver: () => {
      for (const delivered of waiting.splice(0)) delivered();
    },
    answer: (name) => {
      const operation = bench.pending.shift();
      if (operation === undefined) throw new Error("the driver has nothing to do");
      if (name !== undefined && operation.name !== name) throw new Error(`the driver does '${operation.name}'`);
      operation.completion.done();
    },
  };
  const later = (delivered: () => void): void => {
    if (bench.hold) waiting.push(delivered);
    else delivered();
  };
  const host: MachineHost = {
    apartment: new Apartment(new VirtualClock({ autoAdvance: false })),
    session: () => ({
      begin: (name, completion) => {
        const operation = { name, completion, cancelled: false };
        bench.pending.push(operation);
        return () => {
          operation.cancelled = true;
          bench.pending.splice(bench.pending.indexOf(operation), 1);
        };
      },
    }),
    holds: (condition) => bench.conditions.has(condition),
    announce: (announced, delivered) => {
      bench.log.push(shortName(announced));
      later(delivered);
    },
    fire: (event, delivered) => {
      bench.log.push(event);
      later(() => delivered(event !== "OnRequestShutdown" || bench.allowShutdown));
    },
    settled: (_row, error) => void bench.settledWith.push(error),
  };
  return Object.assign(bench, { machine: new Machine(host, state) });
}

export function shortName(state: VMVMState): string {
  return (VMVMState[state] ?? String(state)).replace("vmVMState_", "");
}
