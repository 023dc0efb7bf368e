import type { Apartment, Work } from "../apartment/apartment.js";

/** How far back it is known when the machine was running, in ms. */
const MEMORY = 60_000;

interface Timer {
  /** Running time at which it is due. */
  readonly due: number;
  readonly run: () => void;
  readonly keepAlive: boolean;
  work: Work | undefined;
}

interface Span {
  readonly from: number;
  to: number;
}

/** Something that is to happen in a guest. */
export interface GuestTimer {
  cancel(): void;
}

/**
 * The time that a machine has been running: it stands still while the machine is paused or saved, and so do the
 * timers that go by it. Costs nothing but the clock's time when nobody asks.
 */
export class RunningTime {
  readonly #apartment: Apartment;
  #before = 0;
  #since: number | undefined;
  /** When it ran lately, as far as it has been stopped since. */
  #spans: Span[] | undefined;
  #timers: Set<Timer> | undefined;

  constructor(apartment: Apartment) {
    this.#apartment = apartment;
  }

  /** Milliseconds of running. */
  get elapsed(): number {
    return this.#since === undefined ? this.#before : this.#before + this.#apartment.now() - this.#since;
  }

  get runs(): boolean {
    return this.#since !== undefined;
  }

  /** Begins anew at `elapsed` ms, standing still; what was to happen does not. */
  reset(elapsed = 0): void {
    this.#cancelAll();
    this.#timers = this.#spans = this.#since = undefined;
    this.#before = elapsed;
  }

  start(): void {
    if (this.#since !== undefined) return;
    this.#since = this.#apartment.now();
    if (this.#timers !== undefined) for (const timer of this.#timers) this.#arm(timer);
  }

  stop(): void {
    if (this.#since === undefined) return;
    const now = this.#apartment.now();
    this.#before = this.elapsed;
    this.#remember(this.#since, now);
    this.#since = undefined;
    this.#cancelAll();
  }

  /** Spans that touch the same second become one: there are never many. */
  #remember(from: number, to: number): void {
    const last = this.#spans?.at(-1);
    if (last !== undefined && Math.floor(last.to / 1000) >= Math.floor(from / 1000)) last.to = to;
    else this.#spans = [...(this.#spans ?? []).filter((span) => span.to > to - MEMORY), { from, to }];
  }

  /** Whether it ran at any moment of a span of the last minute, on the apartment's clock. */
  ranDuring(from: number, to: number): boolean {
    if (this.#since !== undefined && this.#since < to) return true;
    return this.#spans?.some((span) => span.from < to && span.to > from) ?? false;
  }

  /** Does `run` after so many milliseconds of running; `keepAlive` as for the apartment's work. */
  after(ms: number, run: () => void, keepAlive = false): GuestTimer {
    const timer: Timer = { due: this.elapsed + ms, run, keepAlive, work: undefined };
    (this.#timers ??= new Set()).add(timer);
    if (this.runs) this.#arm(timer);
    return {
      cancel: () => {
        timer.work?.cancel();
        this.#timers?.delete(timer);
      },
    };
  }

  #arm(timer: Timer): void {
    const ring = (): void => {
      this.#timers?.delete(timer);
      timer.run();
    };
    timer.work = this.#apartment.schedule(timer.due - this.elapsed, ring, { keepAlive: timer.keepAlive });
  }

  #cancelAll(): void {
    if (this.#timers === undefined) return;
    for (const timer of this.#timers) {
      timer.work?.cancel();
      timer.work = undefined;
    }
  }
}
