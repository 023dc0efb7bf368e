import type { Turn } from "./record-reader.js";

/** So long a turn delivers, in ms, before the event loop gets its own. */
const LENGTH = 2;

/**
 * How long a host goes on delivering. Begins with the first look at the clock: what comes alone is delivered without one,
 * which would be a good part of the way that it goes from a thread to its sink.
 */
export class ShortTurn implements Turn {
  private ends = 0;

  /** How many ms are left; 0 or less when it is over. */
  left(): number {
    const now = performance.now();
    if (this.ends === 0) this.ends = now + LENGTH;
    return this.ends - now;
  }
}
