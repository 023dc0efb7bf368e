/**
 * Whether another thread of this process still runs. No event tells a thread that another one has been terminated,
 * and shared memory outlives both; the native layer knows by itself, and on Linux the file system does.
 */
import { existsSync, readlinkSync } from "node:fs";

/** The system's number of this thread; 0 where it does not say. */
export function currentThread(): number {
  try {
    return Number(/\d+$/.exec(readlinkSync("/proc/thread-self"))?.[0] ?? 0);
  } catch {
    return 0;
  }
}

/** Whether a thread has ended, as far as that can be known. */
export function hasThreadEnded(thread: number): boolean {
  return thread !== 0 && !existsSync(`/proc/self/task/${thread}`);
}
