/** Ends, or lets a worker end that is a host, with a million events on their way. */
import { once } from "node:events";
import { Worker, isMainThread, parentPort } from "node:worker_threads";
import { unmarshalSink } from "../../../dist/marshal/unmarshal-sink.js";
import { countingSink, report } from "./threads.mjs";

const MILLION = 1_000_000;

function fill() {
  const { handle } = countingSink({ capacity: MILLION });
  const sink = unmarshalSink(handle);
  for (let index = 0; index < MILLION; index++) sink.OnStateChange(index);
  return handle;
}

if (isMainThread && process.argv[2] === "worker") {
  const worker = new Worker(new URL(import.meta.url));
  const [pending] = await once(worker, "message");
  await worker.terminate();
  report({ pending, began: Date.now() });
} else if (isMainThread) {
  const handle = fill();
  process.on("exit", () => report({ pending: handle.counters.pending, began: Date.now() }));
  process.exit(0);
} else {
  parentPort.postMessage(fill().counters.pending);
  for (;;);
}
