/** How busy a simulated machine's processor is: made up, but the same for the same machine at the same time. */
import { createHash } from "node:crypto";

/** A machine that has just been turned on is busy for so long, in seconds. */
const BOOT_TIME = 20;

const HIGHEST = 100;

export class SimulatedLoad {
  readonly #seed: number;

  /** @param id the machine's ConfigID */
  constructor(id: string) {
    this.#seed = createHash("sha256").update(id).digest().readUInt32LE();
  }

  /**
   * The percentage that the processor is busy: a machine idles at some percents of its own, with a load that comes
   * and goes in minutes, and works for a second now and then.
   * @param second on the apartment's clock
   * @param age seconds since the machine was turned on
   */
  at(second: number, age: number): number {
    const noise = this.#noise(second);
    if (age < BOOT_TIME) return 60 + Math.floor(noise * 36);
    const idle = 1 + (this.#seed % 8);
    const wave = 12 * (1 + Math.sin((second + (this.#seed % 600)) / 47));
    const burst = this.#noise(second >> 2) > 0.92 ? 45 : 0;
    return Math.min(HIGHEST, Math.floor(idle + wave + burst + 6 * noise));
  }

  /** 0 to 1 */
  #noise(value: number): number {
    let hash = (this.#seed ^ Math.imul(value, 0x9e3779b1)) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  }
}
