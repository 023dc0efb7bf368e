/** Rounds of threads that flood and are terminated; prints the resident memory after each, in bytes. Needs --expose-gc. */
import { setTimeout as sleep } from "node:timers/promises";
import { unmarshalSink } from "../../../dist/marshal/unmarshal-sink.js";
import { countingSink, flooding, report, until } from "./threads.mjs";

const rounds = Number(process.argv[2]);
const resident = [];
for (let round = 0; round < rounds; round++) {
  const { handle } = countingSink({ capacity: 5000 });
  const workers = await Promise.all([flooding(handle), flooding(handle, { text: "x".repeat(1000) })]);
  await sleep(10);
  await Promise.all(workers.map((worker) => worker.terminate()));
  await until(() => handle.counters.pending === 0);
  unmarshalSink(handle).OnReset();
  handle.release();
  for (let time = 0; time < 3; time++) {
    globalThis.gc();
    await sleep(1);
  }
  resident.push(process.memoryUsage.rss());
}
report(resident);
