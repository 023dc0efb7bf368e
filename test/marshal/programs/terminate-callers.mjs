/**
 * Threads that are terminated while they call an addon in a way that it refuses, so that it throws: `terminate-callers.mjs
 * ADDON COUNT`. An environment that is told to stop does not let it.
 */
import { createRequire } from "node:module";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { fileURLToPath } from "node:url";

const [addon, count] = isMainThread ? process.argv.slice(2) : workerData;

if (isMainThread) {
  for (let number = 0; number < Number(count); number++) {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: [addon] });
    await new Promise((resolve) => worker.once("message", resolve));
    await worker.terminate();
  }
  process.stdout.write(`{"terminated":${count}}\n`);
} else {
  const { ring, close } = createRequire(import.meta.url)(addon);
  const call = ring ?? close;
  parentPort.postMessage("calling");
  for (;;) {
    try {
      call("no number");
    } catch {
      // On purpose.
    }
  }
}
