// @ts-check
/** The thread that posts, for marshal.js: to a sink through the marshaller, or one message of a MessagePort per event. */
import { parentPort, workerData } from "node:worker_threads";
import { unmarshalSink } from "../../dist/marshal/index.js";

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
  Atomics.wait(done, 1, 0, ms);
}

parentPort?.on("message", ({ way, count, interval }) => {
  if (way === "marshalled") for (let index = 0; index < count; index++) sink.OnStateChange(stamped(index, interval));
  else for (let index = 0; index < count; index++) postMessage(stamped(index, interval));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});

/**
 * Without an interval the number of the event; with one, after that many ms, the time in microseconds.
 * @param {number} index
 * @param {number | undefined} interval
 */
function stamped(index, interval) {
  if (interval === undefined) return index & 7;
  pause(interval);
  return Number((process.hrtime.bigint() / 1000n) & 0x3fffffffn);
}
