/** Ends as it is told while four threads flood it, or are busy with nothing. The last line says when the end began. */
import { Worker } from "node:worker_threads";
import { setTimeout as sleep } from "node:timers/promises";
import { countingSink, flooding, report } from "./threads.mjs";

const [, , how] = process.argv;
const { handle } = countingSink();
if (how === "busy") for (let count = 0; count < 4; count++) new Worker("for (;;);", { eval: true });
else await Promise.all([0, 1, 2, 3].map((index) => flooding(handle, index === 0 ? { text: "abc" } : {})));
await sleep(30);
process.on("exit", () => report({ began: Date.now(), undelivered: handle.counters.pending >= 0 }));
if (how === "throw") throw new Error("nobody catches this");
process.exit(how === "fail" ? 3 : 0);
