import { ComError } from "../com/com-error.js";
import { waitForBell } from "./bell.js";
import { DISP_E_EXCEPTION, E_INVALIDARG } from "../generated/hresults.js";

/** Something a clock was asked for and may be told to forget. */
export interface Alarm {
  cancel(): void;
  /** Whether waiting for it keeps the process alive. */
  keepAlive(yes: boolean): void;
}

/** An apartment's time. Milliseconds throughout; `now` never goes back. */
export interface Clock {
  /** Milliseconds since the clock was made. */
  now(): number;
  /** Milliseconds since 1970 at the moment that `now` counts from. */
  readonly epoch: number;
  /** Blocks the thread until `due`, or until the bell rings: a change of `bell[0]` away from `seen`. */
  sleep(due: number, bell: Int32Array, seen: number): void;
  /** Asks for a turn of the event loop at `due`; what is past already is due in the next one. */
  alarm(due: number, ring: () => void): Alarm;
}

/** setTimeout cannot wait longer; the turn that comes too early asks again. */
const LONGEST_TIMEOUT = 0x7fffffff;

/** The time of the machine that the program runs on. */
export class RealClock implements Clock {
  readonly epoch = performance.timeOrigin;

  now(): number {
    return performance.now();
  }

  sleep(due: number, bell: Int32Array, seen: number): void {
    waitForBell(bell, seen, Math.max(0, due - this.now()));
  }

  alarm(due: number, ring: () => void): Alarm {
    if (due <= this.now()) return immediate(ring);
    // Rounded up: a timer that fires early would find nothing due and spin until it is.
    const timer = setTimeout(ring, Math.min(Math.ceil(Math.max(0, due - this.now())), LONGEST_TIMEOUT));
    return {
      cancel: () => clearTimeout(timer),
      keepAlive: (yes) => void (yes ? timer.ref() : timer.unref()),
    };
  }
}

interface PendingAlarm {
  readonly due: number;
  readonly ring: () => void;
}

function immediate(ring: () => void): Alarm {
  const handle = setImmediate(ring);
  return {
    cancel: () => clearImmediate(handle),
    keepAlive: (yes) => void (yes ? handle.ref() : handle.unref()),
  };
}

/** How a VirtualClock begins, and whether time passes by itself. */
export interface VirtualClockOptions {
  /**
   * With true (the default) a program that only awaits sees time pass too: each turn of the event
   * loop jumps to what is due next. With false only `advance` and blocking waits move the time.
   */
  readonly autoAdvance?: boolean;
  /** The date that the clock starts from; 2005-10-03T00:00:00Z unless given. */
  readonly start?: Date;
}

/**
 * A clock that takes no time: waiting moves it to what is due. Whole lifecycles run in microseconds
 * and the same way every time.
 */
export class VirtualClock implements Clock {
  readonly epoch: number;
  readonly #autoAdvance: boolean;
  readonly #alarms = new Set<PendingAlarm>();
  #now = 0;

  constructor({ autoAdvance = true, start = new Date(Date.UTC(2005, 9, 3)) }: VirtualClockOptions = {}) {
    this.#autoAdvance = autoAdvance;
    this.epoch = start.getTime();
  }

  now(): number {
    return this.#now;
  }

  sleep(due: number): void {
    if (due === Infinity) throw waitsForever();
    this.#now = Math.max(this.#now, due);
  }

  alarm(due: number, ring: () => void): Alarm {
    if (this.#autoAdvance) {
      return immediate(() => {
        this.sleep(due);
        ring();
      });
    }
    const alarm = { due, ring };
    this.#alarms.add(alarm);
    const soon = due > this.#now ? undefined : immediate(() => this.#ring(alarm));
    return {
      cancel: () => {
        this.#alarms.delete(alarm);
        soon?.cancel();
      },
      keepAlive: (yes) => soon?.keepAlive(yes),
    };
  }

  /** Lets this many milliseconds pass and does everything that is due in them, in order. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new ComError(E_INVALIDARG, "Time advances by 0 ms or more.", { source: "VirtualClock" });
    const end = this.#now + ms;
    for (;;) {
      const next = this.#next(end);
      if (next === undefined) break;
      this.sleep(next.due);
      this.#ring(next);
    }
    this.#now = Math.max(this.#now, end);
  }

  #ring(alarm: PendingAlarm): void {
    if (this.#alarms.delete(alarm)) alarm.ring();
  }

  #next(end: number): PendingAlarm | undefined {
    let next: PendingAlarm | undefined;
    for (const alarm of this.#alarms) {
      if (alarm.due <= end && (next === undefined || alarm.due < next.due)) next = alarm;
    }
    return next;
  }
}

/** The error of a wait that nothing can end: better than a program that hangs. */
export function waitsForever(): ComError {
  return new ComError(
    DISP_E_EXCEPTION,
    "The wait would never end: nothing is due, and no other thread can bring what it waits for.",
  );
}
