/**
 * Random walks over a server with three machines, compared with a model that knows nothing of the
 * transition table: what follows was written down from the documentation a second time.
 */
import { expect } from "chai";
import fc from "fast-check";
import { ComError } from "../../lib/com/com-error.js";
import { advise } from "../../lib/com/sinks.js";
import type { DriverOperation } from "../../lib/machine/driver.js";
import type { IVMTask } from "../../typings/IVMTask.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { shortName } from "../support/machine-host.js";
import { serverBench, type ServerBench } from "../support/server.js";

type Rest = "TurnedOff" | "Saved" | "Running" | "Paused";
type Method = "Startup" | "Save" | "Reset" | "Pause" | "Resume" | "TurnOff" | "DiscardSavedState";

const METHODS: readonly Method[] = ["Startup", "Save", "Reset", "Pause", "Resume", "TurnOff", "DiscardSavedState"];

const OFF_AGAIN = ["TurningOff", "DeleteMachine", "TurnedOff"];

interface Outcome {
  readonly events: readonly string[];
  readonly state: Rest;
}

/** What a method does in a resting state, with the driver willing or failing; undefined: it is refused. */
function expected(method: Method, state: Rest, fails: boolean): Outcome | undefined {
  const on = state === "Running" || state === "Paused";
  switch (method) {
    case "Startup":
      if (on) return undefined;
      if (state === "TurnedOff") {
        if (fails) return { events: ["TurningOn", ...OFF_AGAIN], state: "TurnedOff" };
        return { events: ["TurningOn", "Running"], state: "Running" };
      }
      if (fails) return { events: ["TurningOn", "Restoring", ...OFF_AGAIN], state: "Saved" };
      return { events: ["TurningOn", "Restoring", "Running"], state: "Running" };
    case "Save":
      if (!on) return undefined;
      return fails ? { events: ["Saving", state], state } : { events: ["Saving", ...OFF_AGAIN], state: "Saved" };
    case "Reset":
      if (!on) return undefined;
      if (fails) return { events: ["TurningOff", "DeleteMachine", "TurningOn", ...OFF_AGAIN], state: "TurnedOff" };
      return { events: ["TurningOff", "DeleteMachine", "TurningOn", "Running"], state: "Running" };
    case "TurnOff":
      if (!on) return undefined;
      return fails ? { events: ["TurningOff", state], state } : { events: OFF_AGAIN, state: "TurnedOff" };
    case "Pause":
      if (state !== "Running") return undefined;
      return fails ? { events: [], state } : { events: ["Paused"], state: "Paused" };
    case "Resume":
      if (state !== "Paused") return undefined;
      return fails ? { events: [], state } : { events: ["Running"], state: "Running" };
    case "DiscardSavedState":
      if (state !== "Saved") return undefined;
      return fails ? { events: [], state } : { events: ["TurnedOff"], state: "TurnedOff" };
  }
}

function operationOf(method: Method, state: Rest): DriverOperation {
  if (method === "Startup") return state === "Saved" ? "restore" : "powerOn";
  const operations: Record<Exclude<Method, "Startup">, DriverOperation> = {
    Save: "save",
    Reset: "reset",
    Pause: "pause",
    Resume: "resume",
    TurnOff: "powerOff",
    DiscardSavedState: "discardSavedState",
  };
  return operations[method];
}

const SINK_KINDS = ["throws", "rejects", "unadvises itself", "pumps", "advises another", "is quiet"] as const;
type SinkKind = (typeof SINK_KINDS)[number];

/** A sink that misbehaves in one way; whatever it does, the others must not notice. */
function adviseMisbehaving(bench: ServerBench, machine: IVMVirtualMachine, kind: SinkKind): void {
  const connection = advise(machine, {
    OnStateChange: () => {
      if (kind === "throws") throw new Error(kind);
      if (kind === "rejects") return Promise.reject(new Error(kind));
      if (kind === "unadvises itself") connection.dispose();
      if (kind === "pumps") bench.pump();
      if (kind === "advises another") advise(machine, { OnStateChange: () => undefined }).dispose();
      return undefined;
    },
  });
}

interface Watch {
  readonly machine: IVMVirtualMachine;
  readonly heard: string[];
  readonly heardByServer: string[];
  readonly wrongStates: string[];
}

function watch(bench: ServerBench, name: string): Watch {
  const machine = bench.machine(name);
  const result: Watch = { machine, heard: [], heardByServer: [], wrongStates: [] };
  advise(machine, {
    OnStateChange: (state) => {
      const told = shortName(state);
      const reads = shortName(machine.State);
      result.heard.push(told);
      if (reads !== told && !(told === "TurnedOff" && reads === "Saved")) result.wrongStates.push(`${told}/${reads}`);
    },
  });
  advise(bench.server, {
    OnVMStateChange: (config, state) => {
      if (config === name) result.heardByServer.push(shortName(state));
    },
  });
  return result;
}

function ask(machine: IVMVirtualMachine, method: Method): IVMTask | undefined {
  return (machine[method] as () => IVMTask | undefined).call(machine);
}

let steps = 0;

describe("Random walks", () => {
  const step = fc.record({
    machine: fc.nat({ max: 2 }),
    method: fc.constantFrom(...METHODS),
    fails: fc.boolean(),
    sink: fc.option(fc.constantFrom(...SINK_KINDS), { freq: 4, nil: undefined }),
    wait: fc.constantFrom("task", "clock", "poll"),
  });

  it("generate the documented events, one method after another, whatever the sinks do", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (walk) => {
        const bench = serverBench();
        const watches = ["a", "b", "c"].map((name) => watch(bench, name));
        const states: Rest[] = ["TurnedOff", "TurnedOff", "TurnedOff"];
        for (const { machine: index, method, fails, sink, wait } of walk) {
          steps++;
          const seen = watches[index]!;
          const { machine } = seen;
          if (sink !== undefined) adviseMisbehaving(bench, machine, sink);
          const before = states[index]!;
          const outcome = expected(method, before, fails);
          seen.heard.length = seen.heardByServer.length = 0;
          if (outcome === undefined) {
            expect(() => ask(machine, method)).to.throw(ComError);
          } else {
            if (fails) bench.driver.failNext(machine, operationOf(method, before));
            walkOn(bench, machine, method, wait);
          }
          bench.pump();
          expect(seen.heard).to.deep.equal(outcome?.events ?? []);
          expect(seen.heardByServer).to.deep.equal(outcome?.events ?? []);
          expect(shortName(machine.State)).to.equal(outcome?.state ?? before);
          states[index] = outcome?.state ?? before;
        }
        for (const { wrongStates } of watches) expect(wrongStates).to.deep.equal([]);
      }),
      { numRuns: 250 },
    );
    expect(steps).to.be.at.least(5_000);
  }).timeout(60_000);

  /** Which state may follow which; anything else is a step that the documentation does not know. */
  const FOLLOWS: Record<string, readonly string[]> = {
    TurnedOff: ["TurningOn", "TurnedOff"],
    TurningOn: ["Running", "Restoring", "TurningOff"],
    Restoring: ["Running", "TurningOff"],
    Running: ["Saving", "TurningOff", "Paused"],
    Paused: ["Running", "Saving", "TurningOff"],
    Saving: ["TurningOff", "Running", "Paused"],
    TurningOff: ["DeleteMachine", "Running", "Paused"],
    DeleteMachine: ["TurnedOff", "TurningOn"],
  };

  const move = fc.oneof(
    fc.record({ do: fc.constant("ask" as const), machine: fc.nat({ max: 2 }), method: fc.constantFrom(...METHODS) }),
    fc.record({ do: fc.constant("advance" as const), ms: fc.nat({ max: 700 }) }),
    fc.record({
      do: fc.constant("fail" as const),
      machine: fc.nat({ max: 2 }),
      operation: fc.constantFrom("powerOn", "restore", "save", "reset", "powerOff"),
    }),
    fc.record({
      do: fc.constant("guest" as const),
      machine: fc.nat({ max: 2 }),
      what: fc.constantFrom("tripleFault", "guestPowerOff", "guestReset", "hostPowerOff", "heartbeatStopped"),
    }),
    fc.record({ do: fc.constant("shutdown" as const), machine: fc.nat({ max: 2 }) }),
    fc.record({ do: fc.constant("cancel" as const) }),
    fc.record({ do: fc.constant("wait" as const), ms: fc.nat({ max: 300 }) }),
    fc.record({
      do: fc.constant("sink" as const),
      machine: fc.nat({ max: 2 }),
      starts: fc.nat({ max: 2 }),
      kind: fc.constantFrom(...SINK_KINDS, "starts another", "waits"),
    }),
  );

  it("never leave the diagram when requests, faults, guests and sinks all act at once", () => {
    let moves = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 20, maxLength: 80 }), (walk) => {
        const bench = serverBench();
        const watches = ["a", "b", "c"].map((name) => watch(bench, name));
        const tasks: IVMTask[] = [];
        const attempt = (call: () => IVMTask | undefined): void => {
          try {
            const task = call();
            if (task !== undefined) tasks.push(task);
          } catch (error) {
            expect(error).to.be.instanceOf(ComError);
          }
        };
        for (const each of walk) {
          moves++;
          const machine = "machine" in each ? watches[each.machine]!.machine : undefined;
          switch (each.do) {
            case "ask":
              attempt(() => ask(machine!, each.method));
              break;
            case "advance":
              bench.pump(each.ms);
              break;
            case "fail":
              bench.driver.failNext(machine!, each.operation);
              break;
            case "guest":
              attempt(() => {
                bench.driver.guestOf(machine!)[each.what as "tripleFault"]();
                return undefined;
              });
              break;
            case "shutdown":
              attempt(() => machine!.GuestOS.Shutdown());
              break;
            case "cancel":
              attempt(() => (tasks.at(-1)?.Cancel(), undefined));
              break;
            case "wait":
              attempt(() => (tasks.at(-1)?.WaitForCompletion(each.ms), undefined));
              break;
            case "sink":
              if (each.kind === "starts another" || each.kind === "waits") {
                const other = watches[each.starts]!.machine;
                advise(machine!, {
                  OnStateChange: () =>
                    attempt(() => {
                      const task = other.Startup();
                      if (each.kind === "waits") task.WaitForCompletion(50);
                      return task;
                    }),
                });
              } else adviseMisbehaving(bench, machine!, each.kind);
          }
        }
        bench.pump(60_000);
        for (const task of tasks) expect(task.IsComplete, task.Description).to.equal(true);
        for (const { heard, heardByServer, wrongStates } of watches) {
          expect(heardByServer).to.deep.equal(heard);
          expect(wrongStates).to.deep.equal([]);
          let before = "TurnedOff";
          for (const state of heard) {
            expect(FOLLOWS[before], `${before} -> ${state}`).to.include(state);
            before = state;
          }
        }
        expect(bench.server.Tasks.Count).to.equal(0);
      }),
      { numRuns: 250 },
    );
    steps += moves;
    expect(steps).to.be.at.least(10_000);
  }).timeout(120_000);
});

/** Lets a method come to its end, in one of the ways that scripts know. */
function walkOn(bench: ServerBench, machine: IVMVirtualMachine, method: Method, wait: string): void {
  let task: IVMTask | undefined;
  try {
    task = ask(machine, method);
  } catch (error) {
    // Pause, Resume and DiscardSavedState have no task to fail.
    expect(error).to.be.instanceOf(ComError);
  }
  if (wait === "clock" || task === undefined) bench.pump(10_000);
  else if (wait === "task") task.WaitForCompletion(-1);
  else while (!task.IsComplete) bench.pump(100);
  expect(task?.PercentCompleted ?? 100).to.equal(100);
}
