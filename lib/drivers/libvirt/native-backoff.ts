/** How long to wait before the next attempt to connect. */
export interface BackoffOptions {
  /** Before the first attempt, in ms; 1000 if left out. Each further one waits twice as long. */
  readonly first?: number;
  /** In ms; 60,000 if left out. */
  readonly most?: number;
  /**
   * 0 to 1; 0.25 if left out: a wait is shorter by up to so much of it, so that those who lost a host together do not come
   * back together.
   */
  readonly jitter?: number;
  /** 0 to 1, for the jitter; Math.random if left out. */
  readonly random?: () => number;
}

/** The waits between attempts to connect: doubling, bounded, each a little different. */
export class Backoff {
  readonly #first: number;
  readonly #most: number;
  readonly #jitter: number;
  readonly #random: () => number;
  #next: number;

  constructor({ first = 1000, most = 60_000, jitter = 0.25, random = Math.random }: BackoffOptions = {}) {
    this.#first = first;
    this.#most = most;
    this.#jitter = jitter;
    this.#random = random;
    this.#next = first;
  }

  /** In ms. */
  next(): number {
    const wait = Math.min(this.#next, this.#most);
    this.#next = wait * 2;
    return wait * (1 - this.#jitter * this.#random());
  }

  /** An attempt has succeeded. */
  reset(): void {
    this.#next = this.#first;
  }
}
