// @ts-check
/**
 * What it costs to call a member through its wrapper: typed, late-bound by its exact or lower-case
 * name, and late-bound in any other letter case. 1 is the same member of plain classes that do what
 * the implementation does, checks included, and have no wrapper in front.
 */
import { createVirtualServer, lateBound, VirtualClock, vmVMState_Invalid, vmVMState_TurnedOff } from "../dist/index.js";
import { compare } from "./support/compare.js";

/** So many objects take turns: with one alone the compiler would read it once and count. */
const OBJECTS = 64;

/** What Machine does here: it knows the state, and whether something is under way. */
class PlainStates {
  #state = vmVMState_TurnedOff;
  /** @type {object | undefined} */
  #walk;

  get state() {
    return this.#state;
  }

  get isBusy() {
    return this.#walk !== undefined;
  }

  begin() {
    this.#walk = {};
  }

  assertKnown() {
    if (this.#state === vmVMState_Invalid) throw new Error("The machine is no longer registered with this server.");
  }
}

/** What VirtualMachine does here. */
class PlainMachine {
  #states = new PlainStates();
  /** @type {string} */
  #name;
  polls = 0;

  /** @param {string} name */
  constructor(name) {
    this.#name = name;
  }

  get Name() {
    this.#states.assertKnown();
    return this.#name;
  }

  get State() {
    this.#states.assertKnown();
    if (this.#states.isBusy) this.polls++;
    return this.#states.state;
  }
}

/** The same in one object: what the machine costs that VirtualMachine asks, not what its wrapper costs. */
class FlatMachine {
  #state = vmVMState_TurnedOff;
  /** @type {object | undefined} */
  #walk;
  polls = 0;

  get State() {
    if (this.#state === vmVMState_Invalid) throw new Error("The machine is no longer registered with this server.");
    if (this.#walk !== undefined) this.polls++;
    return this.#state;
  }

  begin() {
    this.#walk = {};
  }
}

class PlainServer {
  /** @type {Map<string, PlainMachine>} */
  #machines = new Map();
  missed = 0;

  /** @param {string} name */
  CreateVirtualMachine(name) {
    const machine = new PlainMachine(name);
    this.#machines.set(name.toLowerCase(), machine);
    return machine;
  }

  /** @param {string | null} name */
  FindVirtualMachine(name) {
    if (name === null) throw new Error("There is no name to find.");
    const machine = this.#machines.get(name.toLowerCase());
    if (machine === undefined) this.missed++;
    return machine ?? null;
  }
}

class PlainTask {
  #isComplete = false;
  polls = 0;

  get IsComplete() {
    if (!this.#isComplete) this.polls++;
    return this.#isComplete;
  }

  complete() {
    this.#isComplete = true;
  }
}

const names = Array.from({ length: OBJECTS }, (_, index) => `Web ${index}`);

function ourServer() {
  const server = createVirtualServer({ clock: new VirtualClock({ autoAdvance: false }) });
  for (const name of names) server.CreateVirtualMachine(name, "C:\\Virtual Machines");
  return server;
}

function ourMachines() {
  const server = ourServer();
  return names.map((name) => /** @type {import("vmcom").IVMVirtualMachine} */ (server.FindVirtualMachine(name)));
}

const flatMachines = () => names.map(() => new FlatMachine());

const plainMachines = () => names.map((name) => new PlainMachine(name));

function ourTasks() {
  const tasks = ourMachines().map((machine) => {
    const task = machine.Startup();
    task.WaitForCompletion(-1);
    return task;
  });
  return tasks;
}

function plainTasks() {
  const tasks = names.map(() => new PlainTask());
  for (const task of tasks) task.complete();
  return tasks;
}

/**
 * A loop over the objects, compiled for this case alone: each is a function of its own text.
 * @param {string} expression of an `object` and, for arguments, of a `name`
 * @returns {(objects: unknown[]) => (count: number) => unknown}
 */
function loopOf(expression) {
  const loop = new Function(
    "objects",
    "names",
    "count",
    `let used = 0;
    for (let index = 0; index < count; index++) {
      const object = objects[index & ${OBJECTS - 1}];
      ${/\bname\b/.test(expression) ? `const name = names[index & ${OBJECTS - 1}];` : ""}
      if (${expression}) used++;
    }
    return used;`,
  );
  return (objects) => (count) => loop(objects, names, count);
}

/**
 * @typedef {object} Member
 * @property {string} expression of ours
 * @property {string} [plain] the same, of a plain object
 * @property {() => unknown[]} ours
 * @property {() => unknown[]} plainOnes
 */

const STATE = { plain: "object.State === 5", plainOnes: plainMachines };
const FLAT_STATE = { plain: "object.State === 5", plainOnes: flatMachines };
const NAME = { plain: "object.Name === name", plainOnes: plainMachines };
const FIND = {
  plain: "object.FindVirtualMachine(name) !== null",
  plainOnes: () => {
    const server = new PlainServer();
    for (const name of names) server.CreateVirtualMachine(name);
    return names.map(() => server);
  },
};
const IS_COMPLETE = { plain: "object.IsComplete", plainOnes: plainTasks };

const late = (/** @type {() => object[]} */ objects) => () => objects().map((object) => lateBound(object));

function ourServers() {
  const server = ourServer();
  return names.map(() => server);
}

/**
 * @param {string} label
 * @param {number | undefined} limit
 * @param {{ plain: string, plainOnes: () => unknown[] }} baseline
 * @param {() => unknown[]} objects
 * @param {string} [expression] of ours, where it is not the baseline's
 */
function member(label, limit, { plain, plainOnes }, objects, expression = plain) {
  return {
    label,
    limit,
    /** @param {{ quick: boolean }} options */
    run({ quick }) {
      return compare(loopOf(expression)(objects()), loopOf(plain)(plainOnes()), { quick });
    },
  };
}

export const calls = {
  name: "calls",
  summary: "a call of a member; the same member of a plain class is 1",
  unit: "×",
  cases: [
    member("vm.State", 1.5, STATE, ourMachines),
    member("vm.State; 1 is a class of one object", undefined, FLAT_STATE, ourMachines),
    member("vm.Name", 1.5, NAME, ourMachines),
    member("server.FindVirtualMachine(name)", 1.5, FIND, ourServers),
    member("task.IsComplete", 1.5, IS_COMPLETE, ourTasks),
    member("late-bound vm.State", 2, STATE, late(ourMachines)),
    member("late-bound vm.state", 2, STATE, late(ourMachines), "object.state === 5"),
    member("late-bound vm.STATE", 25, STATE, late(ourMachines), "object.STATE === 5"),
    member("late-bound vm.sTaTe", 25, STATE, late(ourMachines), "object.sTaTe === 5"),
    member(
      "late-bound server.findvirtualmachine(name)",
      2,
      FIND,
      late(ourServers),
      "object.findvirtualmachine(name) !== null",
    ),
    member(
      "late-bound server.FINDVIRTUALMACHINE(name)",
      25,
      FIND,
      late(ourServers),
      "object.FINDVIRTUALMACHINE(name) !== null",
    ),
  ],
};
