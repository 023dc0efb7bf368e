// @ts-check
/**
 * State changes of machines with one sink at their server, compared with objects that an EventEmitter
 * user would write for the same: an EventEmitter for each machine and one for the server, a check
 * whether the state allows the request, a task object that callers can watch, events that are heard
 * after the call has returned and in the order they were raised, and a next step that waits for them.
 *
 * What is judged is a state change itself: the machine makes its new state known, inside a turn of the
 * apartment as drivers cause it, to its own sinks (none) and to the server's (one); the plain objects
 * emit it at the machine and at the server.
 *
 * For information, a machine's whole day: started and turned off, which is five changes and two tasks.
 * Its operations take no time, so that no clock is measured, and all machines go through them together,
 * as in a data centre. Pausing and resuming makes no tasks, and there the plain objects need no more
 * than a comparison and an emit.
 *
 * The plain objects do not check types, convert errors, know the documented table of 30 rows, cancel
 * tasks, go through a driver that can fail, or let a sink pump. That is the product, and its price is
 * part of the result. A slice of the comparison is some 5,000 changes, a run 500,000 and more.
 */
import { EventEmitter } from "node:events";
import {
  advise,
  createVirtualServer,
  SimulatedDriver,
  VirtualClock,
  vmVMState_DeleteMachine,
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_TurnedOff,
  vmVMState_TurningOff,
  vmVMState_TurningOn,
} from "../dist/index.js";
import { IMPL } from "../dist/com/com-object.js";
import { compare } from "./support/compare.js";

/** So many run at a time; the documented limit is 64. */
const MACHINES = 50;
const LIMIT = 64;

const names = Array.from({ length: MACHINES }, (_, index) => `web ${index}`);

class Sink {
  heard = 0;

  /**
   * @param {string} name
   * @param {number} state
   */
  OnVMStateChange(name, state) {
    this.heard = (this.heard + name.length + state) | 0;
  }
}

function ours() {
  const clock = new VirtualClock({ autoAdvance: false });
  const driver = new SimulatedDriver({ durations: { powerOn: 0, powerOff: 0 } });
  const server = createVirtualServer({ clock, driver });
  const sink = new Sink();
  advise(server, sink);
  const machines = names.map((name) => server.CreateVirtualMachine(name, "C:\\Virtual Machines"));
  const pass = () => clock.advance(0);
  return {
    sink,
    life() {
      for (const machine of machines) machine.Startup();
      pass();
      for (const machine of machines) machine.TurnOff();
      pass();
    },
    start() {
      for (const machine of machines) machine.Startup();
      pass();
    },
    pause() {
      for (const machine of machines) machine.Pause();
      for (const machine of machines) machine.Resume();
      pass();
    },
  };
}

/** A task as callers see it. */
class PlainTask {
  percent = 0;
  isComplete = false;

  /**
   * @param {number} id
   * @param {string} description
   */
  constructor(id, description) {
    this.id = id;
    this.description = description;
  }

  complete() {
    this.percent = 100;
    this.isComplete = true;
  }
}

/** @typedef {{ machine: PlainMachine, state: number, seen: (() => void) | undefined }} Change */

class PlainServer extends EventEmitter {
  /** @type {Change[]} */
  #changes = [];
  /** @type {(() => void)[]} */
  #work = [];
  /** @type {PlainTask[]} */
  tasks = [];
  running = 0;
  #lastTask = 0;

  /** @param {string} description */
  newTask(description) {
    const task = new PlainTask(++this.#lastTask, description);
    this.tasks.push(task);
    return task;
  }

  /** @param {PlainTask} task */
  end(task) {
    this.tasks.splice(this.tasks.indexOf(task), 1);
    task.complete();
    this.emit("eventLogged", 1);
  }

  /** @param {() => void} work */
  later(work) {
    this.#work.push(work);
  }

  /**
   * @param {PlainMachine} machine
   * @param {number} state
   * @param {() => void} [seen]
   */
  announce(machine, state, seen) {
    this.#changes.push({ machine, state, seen });
  }

  /** Delivers what was raised, and does the work that waits; both may bring more. */
  pass() {
    this.#deliver();
    for (let index = 0; index < this.#work.length; index++) {
      this.#work[index]?.();
      this.#deliver();
    }
    this.#work.length = 0;
  }

  #deliver() {
    for (let index = 0; index < this.#changes.length; index++) {
      const { machine, state, seen } = /** @type {Change} */ (this.#changes[index]);
      machine.emit("stateChange", state);
      this.emit("stateChange", machine.name, state);
      seen?.();
    }
    this.#changes.length = 0;
  }
}

/** A machine that does nothing but make its state known. */
class PlainSource extends EventEmitter {
  state = vmVMState_TurnedOff;

  /**
   * @param {EventEmitter} server
   * @param {string} name
   */
  constructor(server, name) {
    super();
    this.server = server;
    this.name = name;
  }

  /** @param {number} state */
  change(state) {
    this.state = /** @type {typeof this.state} */ (state);
    this.emit("stateChange", state);
    this.server.emit("stateChange", this.name, state);
  }
}

const seen = () => undefined;

/** @param {{ quick: boolean }} options */
function announcing(options) {
  const server = createVirtualServer({ clock: new VirtualClock({ autoAdvance: false }) });
  advise(server, new Sink());
  const machines = names.map((name) => implementationOf(server.CreateVirtualMachine(name, "C:\\Virtual Machines")));
  const { apartment } = implementationOf(server);
  const emitter = new EventEmitter();
  const sink = new Sink();
  emitter.on("stateChange", (name, state) => sink.OnVMStateChange(name, state));
  const plain = names.map((name) => new PlainSource(emitter, name));
  /** @param {number} count */
  const ours = (count) =>
    apartment.pump(() => {
      for (let index = 0; index < count; index++) {
        for (const machine of machines) machine.announce(vmVMState_Paused, seen);
      }
      return true;
    }, 0);
  /** @param {number} count */
  const theirs = (count) => {
    for (let index = 0; index < count; index++) for (const machine of plain) machine.change(vmVMState_Paused);
  };
  return compare(ours, theirs, options);
}

/** @param {object} object */
function implementationOf(object) {
  return /** @type {any} */ (object)[IMPL];
}

class PlainMachine extends EventEmitter {
  state = vmVMState_TurnedOff;

  /**
   * @param {PlainServer} server
   * @param {string} name
   */
  constructor(server, name) {
    super();
    this.server = server;
    this.name = name;
  }

  start() {
    if (this.state !== vmVMState_TurnedOff) throw new Error("The machine is already running.");
    if (this.server.running >= LIMIT) throw new Error("Too many machines are running.");
    this.server.running++;
    return this.#go("Starting", [vmVMState_TurningOn, vmVMState_Running]);
  }

  turnOff() {
    if (this.state !== vmVMState_Running && this.state !== vmVMState_Paused) throw new Error("It is not running.");
    const task = this.#go("Turning off", [vmVMState_TurningOff, vmVMState_DeleteMachine, vmVMState_TurnedOff]);
    this.server.running--;
    return task;
  }

  pause() {
    if (this.state !== vmVMState_Running) throw new Error("Only a running machine can be paused.");
    this.#change(vmVMState_Paused);
  }

  resume() {
    if (this.state !== vmVMState_Paused) throw new Error("The machine is not paused.");
    this.#change(vmVMState_Running);
  }

  /**
   * Into the first state at once, into the others when the work is done, each when the one before has been seen.
   * @param {string} verb
   * @param {number[]} states
   */
  #go(verb, states) {
    const task = this.server.newTask(`${verb} virtual machine '${this.name}'.`);
    this.#change(states[0] ?? 0);
    this.server.later(() => this.#step(states, 1, task));
    return task;
  }

  /**
   * @param {number[]} states
   * @param {number} index
   * @param {PlainTask} task
   */
  #step(states, index, task) {
    const isLast = index === states.length - 1;
    this.#change(states[index] ?? 0, () => (isLast ? this.server.end(task) : this.#step(states, index + 1, task)));
  }

  /**
   * @param {number} state
   * @param {() => void} [seen]
   */
  #change(state, seen) {
    this.state = /** @type {typeof this.state} */ (state);
    this.server.announce(this, state, seen);
  }
}

function theirs() {
  const server = new PlainServer();
  const sink = new Sink();
  server.on("stateChange", (name, state) => sink.OnVMStateChange(name, state));
  const machines = names.map((name) => new PlainMachine(server, name));
  return {
    sink,
    life() {
      for (const machine of machines) machine.start();
      server.pass();
      for (const machine of machines) machine.turnOff();
      server.pass();
    },
    start() {
      for (const machine of machines) machine.start();
      server.pass();
    },
    pause() {
      for (const machine of machines) machine.pause();
      for (const machine of machines) machine.resume();
      server.pass();
    },
  };
}

/**
 * @param {"life" | "pause"} round
 * @param {{ quick: boolean }} options
 */
function contest(round, options) {
  const our = ours();
  const their = theirs();
  if (round === "pause") {
    our.start();
    their.start();
  }
  our[round]();
  their[round]();
  if (our.sink.heard !== their.sink.heard) throw new Error("The sinks have heard different things.");
  return compare(repeated(our[round]), repeated(their[round]), options);
}

/** @param {() => void} round */
function repeated(round) {
  return (/** @type {number} */ count) => {
    for (let index = 0; index < count; index++) round();
  };
}

export const states = {
  name: "states",
  summary: "a state change with one sink at the server; EventEmitter objects are 1",
  unit: "×",
  cases: [
    { label: "a state change made known", limit: 0.5, run: announcing },
    {
      label: "started and turned off",
      run: (/** @type {{ quick: boolean }} */ options) => contest("life", options),
    },
    {
      label: "paused and resumed",
      run: (/** @type {{ quick: boolean }} */ options) => contest("pause", options),
    },
  ],
};
