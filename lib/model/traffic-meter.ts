/** So many seconds a history goes back. */
const SECONDS = 60;

/** A long, which is what the properties are, goes no further. */
const HIGHEST = 0x7fff_ffff;

export type TrafficUnit = "bytes" | "packets";

interface Sample {
  /** The second that it is about; of a second that is too long ago nothing is left. */
  second: number;
  bytes: number;
  packets: number;
}

/** What went by in each second of the last minute. Times are in milliseconds of one clock. */
export class TrafficMeter {
  /** By the second modulo their number; the second that is under way has one too. */
  readonly #samples: Sample[] = [];

  add(now: number, bytes: number): void {
    const second = secondOf(now);
    const index = second % (SECONDS + 1);
    let sample = this.#samples[index];
    if (sample?.second !== second) this.#samples[index] = sample = { second, bytes: 0, packets: 0 };
    sample.bytes += bytes;
    sample.packets++;
  }

  /** What went by in the last second that is over. */
  rate(now: number, unit: TrafficUnit): number {
    return this.#in(secondOf(now) - 1, unit);
  }

  /** What went by in each of the 60 last seconds that are over, the oldest first. */
  history(now: number, unit: TrafficUnit): number[] {
    const first = secondOf(now) - SECONDS;
    return Array.from({ length: SECONDS }, (_, index) => this.#in(first + index, unit));
  }

  #in(second: number, unit: TrafficUnit): number {
    const sample = second < 0 ? undefined : this.#samples[second % (SECONDS + 1)];
    return sample?.second === second ? Math.min(sample[unit], HIGHEST) : 0;
  }
}

function secondOf(now: number): number {
  return Math.floor(now / 1000);
}
