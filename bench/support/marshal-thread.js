// @ts-check
/** The thread that posts, for marshal.js: to a sink through the marshaller, or one message of a MessagePort per event. */
import { parentPort, workerData } from "node:worker_threads";
import { unmarshalSink } from "../../dist/marshal/index.js";
import { IDLE, NEVER, POSTED } from "./marshal-words.js";

const { handle, port, done } = workerData;
const sink = unmarshalSink(handle);

/**
 * The least that says which event it is and with what.
 * @param {number} state
 */
function postMessage(state) {
  port.postMessage({ event: 0, state });
}

/** @param {number} ms */
function pause(ms) {
  Atomics.wait(done, NEVER, 0, ms);
}

parentPort?.on("message", ({ way, count, interval }) => {
  if (way === "collect") collect();
  else post(way, count, interval);
});

/** What messages leave behind is not to be collected while events are measured, here or where they are heard. */
function collect() {
  globalThis.gc?.(true);
  Atomics.store(done, IDLE, 1);
}

/**
 * @param {string} way
 * @param {number} count
 * @param {number | undefined} interval
 */
function post(way, count, interval) {
  if (way === "marshalled") for (let index = 0; index < count; index++) sink.OnStateChange(stamped(index, interval));
  else for (let index = 0; index < count; index++) postMessage(stamped(index, interval));
  Atomics.store(done, POSTED, 1);
  Atomics.notify(done, POSTED);
}

/**
 * Without an interval the number of the event; with one, after that many ms, the nanoseconds of the time's second.
 * @param {number} index
 * @param {number | undefined} interval
 */
function stamped(index, interval) {
  if (interval === undefined) return index & 7;
  pause(interval);
  return process.hrtime()[1];
}
