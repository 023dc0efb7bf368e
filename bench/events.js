// @ts-check
/**
 * An event on its way to its sinks, through the apartment and the connection point, compared with
 * EventEmitter. The sinks are objects whose handler uses `this`; both sides call the same handlers of
 * the same kinds of objects, so what differs is who calls them.
 */
import { EventEmitter } from "node:events";
import { Apartment } from "../dist/apartment/apartment.js";
import { VirtualClock } from "../dist/apartment/clock.js";
import { ConnectionPoint } from "../dist/com/connection-point.js";
import { IVMVirtualMachineEventsTable } from "../dist/generated/dispatch-tables.js";
import { compare } from "./support/compare.js";

/** @typedef {{ heard: number, OnStateChange(state: number): void }} Sink */

/**
 * A class of its own for each shape. Their methods have to be different functions too, as those of
 * classes that people write are, so the text of the class is compiled anew for each.
 * @type {(new () => Sink)[]}
 */
const shapes = Array.from({ length: 20 }, (_, index) =>
  new Function(`return class Sink${index} {
    constructor() {
      this.mark${index} = ${index};
      this.heard = 0;
    }
    OnStateChange(state) {
      this.heard = (this.heard + state) | 0;
    }
  }`)(),
);

/**
 * @param {number} count
 * @param {number} shapeCount
 */
function makeSinks(count, shapeCount) {
  return Array.from({ length: count }, (_, index) => new /** @type {new () => Sink} */ (shapes[index % shapeCount])());
}

/** @param {Sink[]} sinks */
function oursWith(sinks) {
  const apartment = new Apartment(new VirtualClock({ autoAdvance: false }));
  const container = /** @type {any} */ ({});
  const onSinkError = (/** @type {unknown} */ error) => {
    throw error;
  };
  const point = new ConnectionPoint({ container, onSinkError }, IVMVirtualMachineEventsTable);
  for (const sink of sinks) point.Advise(sink);
  // Inside a turn, as the events of machines are raised.
  return (/** @type {number} */ count) => apartment.pump(() => raise(apartment, point, count), 0);
}

/** @param {Sink[]} sinks */
function emitterWith(sinks) {
  const emitter = new EventEmitter().setMaxListeners(0);
  for (const sink of sinks) emitter.on("state", (state) => sink.OnStateChange(state));
  return (/** @type {number} */ count) => emit(emitter, count);
}

// The sources are parameters here, and not variables around the loops: the compiler would take such
// for constants and follow them to the one sink there is, which no program with more machines gets.

/**
 * Event 0 is OnStateChange.
 * @param {Apartment} apartment
 * @param {ConnectionPoint} point
 * @param {number} count
 */
function raise(apartment, point, count) {
  for (let index = 0; index < count; index++) apartment.raise(point, 0, index & 7);
  return true;
}

/**
 * @param {EventEmitter} emitter
 * @param {number} count
 */
function emit(emitter, count) {
  for (let index = 0; index < count; index++) emitter.emit("state", index & 7);
}

/**
 * @param {number} sinkCount
 * @param {number} shapeCount
 */
function contenders(sinkCount, shapeCount) {
  const advised = makeSinks(sinkCount, shapeCount);
  const listening = makeSinks(sinkCount, shapeCount);
  const ours = oursWith(advised);
  const emitter = emitterWith(listening);
  assertHeard(ours, advised);
  assertHeard(emitter, listening);
  return { ours, emitter };
}

/**
 * Whether all sinks hear everything.
 * @param {(count: number) => unknown} loop
 * @param {Sink[]} sinks
 */
function assertHeard(loop, sinks) {
  loop(4);
  if (!sinks.every((sink) => sink.heard === 0 + 1 + 2 + 3)) throw new Error("Events are lost.");
}

/**
 * @param {number} sinkCount
 * @param {number} shapeCount
 * @param {number} limit
 */
function oneProcess(sinkCount, shapeCount, limit) {
  return {
    label: `${sinkCount} ${sinkCount === 1 ? "sink" : "sinks"} of ${shapeCount} ${shapeCount === 1 ? "shape" : "shapes"}`,
    limit,
    /** @param {{ quick: boolean }} options */
    run({ quick }) {
      const { ours, emitter } = contenders(sinkCount, shapeCount);
      return compare(ours, emitter, { quick });
    },
  };
}

/** What one kind of event after another does to the code that all of them go through. */
const mixed = {
  label: "all of them in one process",
  /** @param {{ quick: boolean }} options */
  run({ quick }) {
    const all = [
      [1, 1],
      [10, 4],
      [100, 4],
      [20, 20],
    ].map(([sinkCount = 0, shapeCount = 0]) => ({ sinkCount, ...contenders(sinkCount, shapeCount) }));
    const ours = (/** @type {number} */ count) => {
      for (const each of all) each.ours(Math.ceil(count / each.sinkCount));
    };
    const theirs = (/** @type {number} */ count) => {
      for (const each of all) each.emitter(Math.ceil(count / each.sinkCount));
    };
    return compare(ours, theirs, { quick });
  },
};

export const events = {
  name: "events",
  summary: "an event to its sinks; EventEmitter is 1",
  unit: "×",
  cases: [
    oneProcess(1, 1, 0.6),
    oneProcess(10, 1, 0.6),
    oneProcess(10, 4, 0.6),
    oneProcess(100, 1, 0.6),
    oneProcess(100, 4, 0.6),
    oneProcess(20, 20, 1.2),
    mixed,
  ],
};
