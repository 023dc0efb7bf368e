/** What the programs beside this one share: threads of producer-thread.mjs, and waiting. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { IID_IVMVirtualMachineEvents } from "../../../dist/generated/interface-ids.js";
import { marshalSink } from "../../../dist/marshal/marshal-sink.js";

const PRODUCER = new URL("../support/producer-thread.mjs", import.meta.url);

/** A sink that counts, and its handle. */
export function countingSink(options) {
  const sink = {
    heard: 0,
    OnStateChange() {
      this.heard++;
    },
    OnConfigurationChanged() {
      this.heard++;
    },
  };
  return { sink, handle: marshalSink(sink, IID_IVMVirtualMachineEvents, options) };
}

/** A thread that has begun to flood a sink. */
export async function flooding(handle, more = {}) {
  const worker = new Worker(PRODUCER, { workerData: { program: "flood", handle, ...more } });
  await once(worker, "message");
  return worker;
}

/** The result of a program of producer-thread.mjs. */
export async function resultOf(program, data) {
  const worker = new Worker(PRODUCER, { workerData: { program, ...data } });
  const [{ result }] = await once(worker, "message");
  return { worker, result };
}

/** Turns of the event loop until something holds. */
export async function until(holds, ms = 30_000) {
  for (const began = performance.now(); !holds();) {
    if (performance.now() - began > ms) throw new Error(`${holds} does not come to hold`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export function report(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
