/** Terminates so many threads while they flood, at moments of all kinds; tells whether the sink is as it should be. */
import { setTimeout as sleep } from "node:timers/promises";
import { countingSink, flooding, report, resultOf, until } from "./threads.mjs";

const rounds = Number(process.argv[2]);
const { sink, handle } = countingSink({ capacity: 1000 });
for (let round = 0; round < rounds; round++) {
  const worker = await flooding(handle, round % 3 === 0 ? { text: "x".repeat(round * 10) } : {});
  await sleep(round % 5);
  await worker.terminate();
}
// Whoever comes later finds the queue in order: as much room as ever, and a host that listens.
await until(() => handle.counters.pending === 0);
const heard = sink.heard;
const { result } = await resultOf("count", { handle, count: 5000 });
await until(() => sink.heard === heard + 5000);
report({ rounds, refused: result.refused, ...handle.counters, heard: sink.heard });
