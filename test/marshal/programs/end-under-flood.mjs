/** Ends as it is told while four threads flood it. The last line says when the end began. */
import { setTimeout as sleep } from "node:timers/promises";
import { countingSink, flooding, report } from "./threads.mjs";

const [, , how] = process.argv;
const { handle } = countingSink();
await Promise.all([0, 1, 2, 3].map((index) => flooding(handle, index === 0 ? { text: "abc" } : {})));
await sleep(30);
process.on("exit", () => report({ began: Date.now(), undelivered: handle.counters.pending >= 0 }));
if (how === "throw") throw new Error("nobody catches this");
process.exit(how === "fail" ? 3 : 0);
