// @ts-check
/** Preloaded into a process: prints what it has used when it ends, as JSON on its standard error. */
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.once("exit", () => {
    const { user, system } = process.cpuUsage();
    writeSync(2, JSON.stringify({ time: user + system, memory: process.resourceUsage().maxRSS * 1024 }));
  });
}
