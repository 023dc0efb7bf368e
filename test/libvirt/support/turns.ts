import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readSync } from "node:fs";
import { once } from "node:events";
import { PerformanceObserver, performance, type PerformanceEntry } from "node:perf_hooks";

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
  /** So long the longest took, in ms: of processor time, without garbage collection, which has the heap of all tests to go through. */
  readonly longest: number;
  /** In so many this thread has slept: something has blocked it. */
  readonly blocked: number;
  readonly count: number;
}

interface LongTurn {
  readonly start: number;
  readonly end: number;
  /** The processor time of all threads of this process, or the time that has passed if that is less, in ms. */
  readonly used: number;
}

/** Shorter turns are not looked at closely, in ms. */
const SHORT = 1;

/** Turns the event loop until `isOver`, without ever letting it sleep. */
export async function turnsUntil(isOver: () => boolean): Promise<Turns> {
  const sleeps = new Sleeps();
  const long: LongTurn[] = [];
  const pauses: PerformanceEntry[] = [];
  const collector = new PerformanceObserver((list) => pauses.push(...list.getEntries()));
  collector.observe({ entryTypes: ["gc"] });
  let [blocked, count] = [0, 0];
  let slept = sleeps.count();
  let [start, processor] = [performance.now(), process.cpuUsage()];
  while (!isOver()) {
    await new Promise((resolve) => setImmediate(resolve));
    const { user, system } = process.cpuUsage(processor);
    const end = performance.now();
    const used = Math.min(end - start, (user + system) / 1000);
    if (used > SHORT) long.push({ start, end, used });
    const sleptNow = sleeps.count();
    if (sleptNow > slept) blocked++;
    slept = sleptNow;
    count++;
    // What it takes to look is nobody's.
    [start, processor] = [performance.now(), process.cpuUsage()];
  }
  sleeps.close();
  // Observers hear of a pause in a later turn.
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  pauses.push(...collector.takeRecords());
  collector.disconnect();
  const longest = Math.max(0, ...long.map((turn) => turn.used - pausedIn(turn, pauses)));
  return { longest, blocked, count };
}

/** How much of a turn was garbage collection. */
function pausedIn({ start, end }: LongTurn, pauses: readonly PerformanceEntry[]): number {
  const overlaps = pauses.map(
    ({ startTime, duration }) => Math.min(end, startTime + duration) - Math.max(start, startTime),
  );
  return overlaps.reduce((sum, overlap) => sum + Math.max(0, overlap), 0);
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
export class Bystander implements Disposable {
  readonly #process: ChildProcess = spawn(process.execPath, ["-e", BYSTANDER], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });

  /** Ends it; its delay at 99 %, in ms. */
  async end(): Promise<number> {
    this.#process.send("end");
    const [delay] = (await once(this.#process, "message")) as [number];
    return delay;
  }

  /** A test that has failed does not wait for it. */
  [Symbol.dispose](): void {
    this.#process.kill();
  }
}
