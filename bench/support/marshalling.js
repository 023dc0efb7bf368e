// @ts-check
/** The far ends of marshal.js: a sink, a MessagePort, and a thread that posts to both. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { MessageChannel, Worker } from "node:worker_threads";
import { IID_IVMVirtualMachineEvents } from "../../dist/index.js";
import { marshalSink } from "../../dist/marshal/index.js";
import { IDLE, POSTED, WORDS } from "./marshal-words.js";

const PROBE = fileURLToPath(new URL("../../build/Release/vmcom_probe.node", import.meta.url));

/** The native layer, with the threads and contenders that only benchmarks and tests need. */
export function loadProbe() {
  // The addon and the probe are two libraries with a queue of their own each: the marshaller gets the probe.
  process.env["VMCOM_NATIVE_ADDON"] = PROBE;
  process.env["VMCOM_MARSHAL"] = "native";
  return createRequire(import.meta.url)(PROBE);
}

/** A sink that counts, in the same way whoever calls it. */
class CountingSink {
  count = 0;
  wanted = -1;
  done = () => undefined;

  sum = 0;

  /** @param {number} state */
  OnStateChange(state) {
    this.sum = (this.sum + state) | 0;
    if (++this.count === this.wanted) this.done();
  }
}

/** A sink that notes when events come. */
class TimingSink {
  /** @type {(state: number) => void} */
  heard = () => undefined;

  /** @param {number} state */
  OnStateChange(state) {
    this.heard(state);
  }
}

/**
 * A sink and its handle.
 * @template {CountingSink | TimingSink} S
 * @param {S} sink
 */
function staged(sink) {
  const handle = marshalSink(sink, IID_IVMVirtualMachineEvents, { capacity: 1 << 20 });
  handle.ref();
  return { sink, handle };
}

export const countingStage = () => staged(new CountingSink());
export const timingStage = () => staged(new TimingSink());

/**
 * A thread that posts to a sink and to a port.
 * @param {ReturnType<typeof countingStage> | ReturnType<typeof timingStage>} place
 */
export async function startThread({ sink, handle }) {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4 * WORDS));
  const workerData = { handle, port: port2, done };
  const worker = new Worker(new URL("./marshal-thread.js", import.meta.url), { workerData, transferList: [port2] });
  port1.on("message", ({ state }) => sink.OnStateChange(state));
  await new Promise((resolve) => worker.once("online", resolve));
  /** @param {{ way: string, count: number, interval?: number }} work */
  const start = (work) => {
    Atomics.store(done, POSTED, 0);
    worker.postMessage(work);
  };
  /** Has the thread collect what it has left behind; `isIdle` tells when it has. */
  const collect = () => {
    Atomics.store(done, IDLE, 0);
    worker.postMessage({ way: "collect" });
  };
  /** Blocks this thread until everything is posted. */
  const awaitPosts = () => {
    while (Atomics.load(done, POSTED) === 0) Atomics.wait(done, POSTED, 0, 1000);
  };
  const isIdle = () => Atomics.load(done, IDLE) === 1;
  return { start, awaitPosts, collect, isIdle };
}

/**
 * How many ms it takes until so many events are heard.
 * @param {ReturnType<typeof countingStage>} place
 * @param {number} count
 * @param {() => void} begin
 * @returns {Promise<number>}
 */
export function timeToHear({ sink }, count, begin) {
  return new Promise((resolve) => {
    let began = 0;
    sink.count = 0;
    sink.wanted = count;
    sink.done = () => void resolve(performance.now() - began);
    begin();
    began = performance.now();
  });
}
