import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readSync } from "node:fs";
import { once } from "node:events";

/** How often this thread has gone to sleep, waiting for something; as Linux counts it, and 0 elsewhere. */
class Sleeps {
  readonly #file: number | undefined;
  readonly #bytes = Buffer.alloc(4096);

  constructor() {
    try {
      this.#file = openSync(`/proc/self/task/${process.pid}/status`, "r");
    } catch {
      this.#file = undefined;
    }
  }

  count(): number {
    if (this.#file === undefined) return 0;
    const length = readSync(this.#file, this.#bytes, 0, this.#bytes.length, 0);
    return Number(/^voluntary_ctxt_switches:\s*(\d+)/m.exec(this.#bytes.toString("latin1", 0, length))?.[1] ?? 0);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}

/** The turns of an event loop. What the kernel gave to others meanwhile is not in them: a machine that emulates processors is busy. */
export interface Turns {
  /** So much processor time the longest took, of all threads of this process, in ms. */
  readonly longest: number;
  /** In so many this thread has slept: something has blocked it. */
  readonly blocked: number;
  readonly count: number;
}

/** Turns the event loop until `isOver`, without ever letting it sleep. */
export async function turnsUntil(isOver: () => boolean): Promise<Turns> {
  const sleeps = new Sleeps();
  let [longest, blocked, count] = [0, 0, 0];
  let slept = sleeps.count();
  let used = process.cpuUsage();
  while (!isOver()) {
    await new Promise((resolve) => setImmediate(resolve));
    const { user, system } = process.cpuUsage(used);
    longest = Math.max(longest, (user + system) / 1000);
    const sleptNow = sleeps.count();
    if (sleptNow > slept) blocked++;
    slept = sleptNow;
    count++;
    // What it takes to look is nobody's.
    used = process.cpuUsage();
  }
  sleeps.close();
  return { longest, blocked, count };
}

const BYSTANDER = `
const { monitorEventLoopDelay } = require("node:perf_hooks");
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.once("message", () => {
  process.send(delay.percentile(99) / 1e6);
  process.disconnect();
});
`;

/** A process that does nothing but measure the delay of its event loop, to compare with. */
export class Bystander {
  readonly #process: ChildProcess = spawn(process.execPath, ["-e", BYSTANDER], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });

  /** Ends it; its delay at 99 %, in ms. */
  async end(): Promise<number> {
    this.#process.send("end");
    const [delay] = (await once(this.#process, "message")) as [number];
    return delay;
  }
}
