// @ts-check
/** The far ends of marshal.js: a sink, a MessagePort, and a thread that posts to both. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { MessageChannel, Worker } from "node:worker_threads";
import { IID_IVMVirtualMachineEvents } from "../../dist/index.js";
import { marshalSink } from "../../dist/marshal/index.js";

const PROBE = fileURLToPath(new URL("../../build/Release/vmcom_probe.node", import.meta.url));

/** Why native cases cannot be measured; undefined if they can. */
export const withoutProbe = existsSync(PROBE) ? undefined : "npm run build:native makes what is measured";

/** The native layer, with the threads and contenders that only benchmarks and tests need. */
export function loadProbe() {
  // The addon and the probe are two libraries with a queue of their own each: the marshaller gets the probe.
  process.env["VMCOM_NATIVE_ADDON"] = PROBE;
  process.env["VMCOM_MARSHAL"] = "native";
  return createRequire(import.meta.url)(PROBE);
}

/** @typedef {(state: number) => void} Heard */

/** A sink that calls what is set, and everything that posts to it. */
export function stage({ capacity = 1 << 20 } = {}) {
  /** @type {{ heard: Heard }} */
  const ears = { heard: () => undefined };
  class Sink {
    /** @param {number} state */
    OnStateChange(state) {
      ears.heard(state);
    }
  }
  const handle = marshalSink(new Sink(), IID_IVMVirtualMachineEvents, { capacity });
  handle.ref();
  return { ears, handle };
}

/**
 * A thread that posts to a sink and to a port.
 * @param {ReturnType<typeof stage>} place
 */
export async function startThread({ ears, handle }) {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(8));
  const workerData = { handle, port: port2, done };
  const worker = new Worker(new URL("./marshal-thread.js", import.meta.url), { workerData, transferList: [port2] });
  port1.on("message", ({ state }) => ears.heard(state));
  await new Promise((resolve) => worker.once("online", resolve));
  /** @param {{ way: string, count: number, interval?: number }} work */
  const start = (work) => {
    Atomics.store(done, 0, 0);
    worker.postMessage(work);
  };
  /** Blocks this thread until everything is posted. */
  const awaitPosts = () => {
    while (Atomics.load(done, 0) === 0) Atomics.wait(done, 0, 0, 1000);
  };
  return { start, awaitPosts };
}

/**
 * How many ms it takes until so many events are heard.
 * @param {ReturnType<typeof stage>} place
 * @param {number} count
 * @param {() => void} begin
 * @returns {Promise<number>}
 */
export function timeToHear({ ears }, count, begin) {
  return new Promise((resolve) => {
    let heard = 0;
    let began = 0;
    ears.heard = () => {
      if (++heard === count) resolve(performance.now() - began);
    };
    begin();
    began = performance.now();
  });
}
