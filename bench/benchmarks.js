// @ts-check
import { calls } from "./calls.js";
import { compilation } from "./compilation.js";
import { events } from "./events.js";
import { hosts } from "./hosts.js";
import { images } from "./images.js";
import { marshal } from "./marshal.js";
import { marshalMemory } from "./marshal-memory.js";
import { machines } from "./machines.js";
import { memory } from "./memory.js";
import { port } from "./port.js";
import { record } from "./record.js";
import { startup } from "./startup.js";
import { states } from "./states.js";
import { vbscript } from "./vbscript.js";

/**
 * @typedef {object} Result
 * @property {number} value
 * @property {number} [low] where the lower quarter of what was measured ends
 * @property {number} [high] where the upper quarter begins
 */

/**
 * @typedef {object} Case
 * @property {string} label
 * @property {number} [limit] what is aimed at, at most
 * @property {number} [least] what is aimed at, at least; without either the case is for information
 * @property {number} [processes] how many processes measure it, if not five
 * @property {boolean} [isNative] whether it measures what npm run build:native makes, and nothing without
 * @property {(options: { quick: boolean }) => Result | Promise<Result>} run
 */

/**
 * @typedef {object} Benchmark
 * @property {string} name
 * @property {string} summary
 * @property {string} unit
 * @property {Case[]} cases
 */

/** @type {readonly Benchmark[]} */
export const benchmarks = [
  events,
  calls,
  memory,
  states,
  startup,
  vbscript,
  port,
  record,
  compilation,
  machines,
  hosts,
  images,
  marshal,
  marshalMemory,
];
