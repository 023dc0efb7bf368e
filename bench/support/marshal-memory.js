// @ts-check
/** Run with --expose-gc: prints how many bytes a full queue or an idle handle takes. */
import { IID_IVMVirtualMachineEvents } from "../../dist/index.js";
import { marshalSink, unmarshalSink } from "../../dist/marshal/index.js";
import { loadProbe } from "./marshalling.js";

const MILLION = 1_000_000;
const HANDLES = 20_000;
const what = process.argv[2];
const sink = { OnStateChange() {} };

function collect() {
  for (let time = 0; time < 5; time++) globalThis.gc?.();
}

/** What is resident: memory of native code and shared memory count as well as the heap. */
function resident() {
  collect();
  return process.memoryUsage.rss();
}

function fullQueue() {
  process.env["VMCOM_MARSHAL"] = "ts";
  const handle = marshalSink(sink, IID_IVMVirtualMachineEvents, { capacity: 2 * MILLION });
  const proxy = unmarshalSink(handle);
  // The code is compiled, and the heap has grown as far as it will, before anything counts.
  for (let round = 0; round < 3; round++) fill(proxy, 100_000);
  const before = resident();
  fill(proxy, MILLION);
  return resident() - before;
}

/**
 * @param {{ OnStateChange(state: number): number }} proxy
 * @param {number} count
 */
function fill(proxy, count) {
  for (let index = 0; index < count; index++) proxy.OnStateChange(index & 7);
}

function fullNativeQueue() {
  const probe = loadProbe();
  const handle = marshalSink(sink, IID_IVMVirtualMachineEvents, { capacity: 2 * MILLION });
  const native = handle.openForNativeThreads();
  probe.fillQueue(native?.host, native?.key, 0, 10_000);
  const before = resident();
  probe.fillQueue(native?.host, native?.key, 0, MILLION);
  return resident() - before;
}

/** Heap, and the shared memory that is behind it. */
function used() {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function idleHandle() {
  process.env["VMCOM_MARSHAL"] = "ts";
  const handles = Array.from({ length: 100 }, () => marshalSink(sink, IID_IVMVirtualMachineEvents));
  const before = used();
  for (let count = 0; count < HANDLES; count++) handles.push(marshalSink(sink, IID_IVMVirtualMachineEvents));
  const bytes = (used() - before) / HANDLES;
  // Used once more, so that they were alive until now.
  if (handles.some(({ isOpen }) => !isOpen)) throw new Error("A handle is closed.");
  return bytes;
}

/** @type {Record<string, () => number>} */
const kinds = { queue: fullQueue, "native-queue": fullNativeQueue, handle: idleHandle };
console.log(kinds[what ?? ""]?.());
process.exit();
