/** Long operations, a slice at a time. */

/**
 * A long operation: each step does a slice of it, of some milliseconds, and yields the percentage that is done,
 * which is below 100 until the operation ends. return() cancels it and takes back what it has begun.
 */
export type Steps = Generator<number, void, void>;

/** What one step copies at most, in bytes. */
export const SLICE = 4 * 1024 * 1024;
/** How many pieces one step deals with at most, however small they are. */
const PIECES = 1024;
/** After so many bytes the host begins to put them on the disk: so the last step, which waits for all, is not a long one. */
const FLUSH_AFTER = 64 * 1024 * 1024;

/** Counts what a step has done. */
export class SliceBudget {
  #bytes = 0;
  #pieces = 0;
  #unflushed = 0;

  /** Notes a piece; says whether the step has done enough. */
  spend(byteCount: number): boolean {
    this.#bytes += byteCount;
    this.#unflushed += byteCount;
    if (this.#bytes < SLICE && ++this.#pieces < PIECES) return false;
    this.#bytes = this.#pieces = 0;
    return true;
  }

  /** Whether it is time to begin to put what was written on the disk. */
  flushIsDue(): boolean {
    if (this.#unflushed < FLUSH_AFTER) return false;
    this.#unflushed = 0;
    return true;
  }
}

/**
 * Runs an operation up to its first yield, which comes after all checks and before any work: so the call that asks for
 * it fails at once if it cannot be done, and return() finds a generator that has begun and cleans up.
 */
export function started(steps: Steps): Steps {
  steps.next();
  return steps;
}

/** Runs an operation to its end, for callers that have nothing else to do. */
export function finish(steps: Steps): void {
  while (steps.next().done !== true);
}

export function percentOf(done: number, total: number): number {
  return total === 0 ? 0 : Math.min(99, Math.floor((done / total) * 100));
}
