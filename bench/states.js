// @ts-check
import { EventEmitter } from "node:events";
import {
  advise,
  createVirtualServer,
  SimulatedDriver,
  VirtualClock,
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_TurnedOff,
  vmVMState_TurningOff,
  vmVMState_TurningOn,
} from "../dist/index.js";
import { compare } from "./support/compare.js";

const MACHINES = 50;

class Sink {
  heard = 0;
  OnVMStateChange(name, state) {
    this.heard = (this.heard + state + name.length) | 0;
  }
}

class PlainClock {
  #waiting = [];
  schedule(run) {
    this.#waiting.push(run);
  }
  advance() {
    const waiting = this.#waiting;
    for (let index = 0; index < waiting.length; index++) waiting[index]();
    waiting.length = 0;
  }
}

class PlainTask {
  constructor(id, description) {
    this.id = id;
    this.description = description;
    this.percent = 0;
    this.isComplete = false;
    this.error = undefined;
  }
  complete() {
    this.percent = 100;
    this.isComplete = true;
  }
}

class PlainServer extends EventEmitter {
  tasks = new Set();
  lastTask = 0;
  active = new Set();
  constructor(clock) {
    super();
    this.clock = clock;
  }
  newTask(description) {
    const task = new PlainTask(++this.lastTask, description);
    this.tasks.add(task);
    return task;
  }
}

class PlainMachine extends EventEmitter {
  constructor(server, name) {
    super();
    this.server = server;
    this.name = name;
    this.state = vmVMState_TurnedOff;
  }
  start() {
    if (this.state !== vmVMState_TurnedOff) throw new Error("running");
    if (this.server.active.size >= 64) throw new Error("too many");
    this.server.active.add(this);
    return this.#run("Starting", vmVMState_TurningOn, vmVMState_Running);
  }
  turnOff() {
    if (this.state !== vmVMState_Running && this.state !== vmVMState_Paused) throw new Error("not running");
    return this.#run("Turning off", vmVMState_TurningOff, vmVMState_TurnedOff);
  }
  pause() {
    if (this.state !== vmVMState_Running) throw new Error("not running");
    this.#change(vmVMState_Paused);
  }
  resume() {
    if (this.state !== vmVMState_Paused) throw new Error("not paused");
    this.#change(vmVMState_Running);
  }
  #run(verb, first, last) {
    const { server } = this;
    const task = server.newTask(`${verb} virtual machine '${this.name}'.`);
    this.#change(first);
    server.clock.schedule(() => {
      this.#change(last);
      if (last === vmVMState_TurnedOff) server.active.delete(this);
      server.emit("eventLogged", 1024);
      server.tasks.delete(task);
      task.complete();
    });
    return task;
  }
  #change(state) {
    this.state = state;
    this.emit("stateChange", state);
    this.server.emit("stateChange", this.name, state);
  }
}

function ours() {
  const clock = new VirtualClock({ autoAdvance: false });
  const server = createVirtualServer({ clock, driver: new SimulatedDriver({ durations: { powerOn: 0, powerOff: 0 } }) });
  const sink = new Sink();
  advise(server, sink);
  const machines = Array.from({ length: MACHINES }, (_, index) => server.CreateVirtualMachine(`vm${index}`, "C:\\m"));
  return { clock, sink, machines };
}

function theirs() {
  const clock = new PlainClock();
  const server = new PlainServer(clock);
  const sink = new Sink();
  server.on("stateChange", (name, state) => sink.OnVMStateChange(name, state));
  const machines = Array.from({ length: MACHINES }, (_, index) => new PlainMachine(server, `vm${index}`));
  return { clock, sink, machines };
}

const lifecycle = {
  label: "started and turned off",
  limit: 0.5,
  run({ quick }) {
    const a = ours();
    const b = theirs();
    return compare(
      (count) => {
        for (let round = 0; round < count; round++) {
          for (const machine of a.machines) machine.Startup();
          a.clock.advance(0);
          for (const machine of a.machines) machine.TurnOff();
          a.clock.advance(0);
        }
      },
      (count) => {
        for (let round = 0; round < count; round++) {
          for (const machine of b.machines) machine.start();
          b.clock.advance();
          for (const machine of b.machines) machine.turnOff();
          b.clock.advance();
        }
      },
      { quick },
    );
  },
};

const pauses = {
  label: "paused and resumed",
  run({ quick }) {
    const a = ours();
    const b = theirs();
    for (const machine of a.machines) machine.Startup();
    for (const machine of b.machines) machine.start();
    a.clock.advance(0);
    b.clock.advance();
    return compare(
      (count) => {
        for (let round = 0; round < count; round++) {
          for (const machine of a.machines) machine.Pause();
          for (const machine of a.machines) machine.Resume();
        }
      },
      (count) => {
        for (let round = 0; round < count; round++) {
          for (const machine of b.machines) machine.pause();
          for (const machine of b.machines) machine.resume();
        }
      },
      { quick },
    );
  },
};
export const states = { name: "states", summary: "a state change", unit: "×", cases: [lifecycle, pauses] };
