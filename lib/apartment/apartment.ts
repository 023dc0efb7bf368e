import { forgetSuccess } from "../com/success-code.js";
import type { ConnectionPoint } from "../com/connection-point.js";
import { announceSleep, blockingSleepOf, createBell, AWAKE, BELL_RUNG, IN_EVENT_LOOP } from "./bell.js";
import { RealClock, waitsForever, type Alarm, type Clock } from "./clock.js";
import { EventQueue, type Delivered, type EventRun } from "./event-queue.js";
import { WorkQueue, type Work } from "./work-queue.js";

export type { Work } from "./work-queue.js";

/** How much of what is due one turn of the event loop does before others get theirs. */
const WORK_PER_TURN = 1000;

/** So many reads in a row of something that is still under way mean a loop that only reads. */
const POLLS_BEFORE_PUMP = 256;

/** A timer that only keeps the process alive; its period does not matter. */
const KEEP_ALIVE_PERIOD = 0x7fffffff;

/** Where other threads post to. */
export interface Inbox {
  /** Moves what has been posted into the apartment; not without end, if there is no end of it. */
  collect(): void;
  /** Asked when the thread is about to rest, and posts ring from now on: whether something has come meanwhile. */
  hasPosts?(): boolean;
  /** Takes note of what has been posted so far; the function tells whether all of that has been delivered. */
  mark?(): () => boolean;
  /** Whether another thread may post at all, so that a wait for it can end; if it does not say, one may. */
  mayPost?(): boolean;
}

/**
 * The host thread's single-threaded apartment: one queue of events, one of timed work, one clock.
 *
 * Left alone it takes its turns from Node's event loop. A blocking wait takes them itself and sleeps
 * in between, in Atomics.wait: until the next work is due, or until another thread rings the bell.
 */
export class Apartment {
  readonly clock: Clock;
  readonly #events = new EventQueue();
  readonly #work = new WorkQueue();
  /** Rung by whoever posts from another thread. */
  readonly bell = createBell();
  #inboxes: readonly Inbox[] = [];
  #turns = 0;
  #alarm: Alarm | undefined;
  #alarmDue = Infinity;
  #keepAlive: { readonly timer: NodeJS.Timeout; count: number } | undefined;
  #polls = 0;

  constructor(clock: Clock = new RealClock()) {
    this.clock = clock;
  }

  /** Milliseconds on the apartment's clock. */
  now(): number {
    return this.clock.now();
  }

  /** Whether events wait for their turn. */
  get hasEvents(): boolean {
    return !this.#events.isEmpty;
  }

  /** The date on the apartment's clock. */
  date(): Date {
    return new Date(this.clock.epoch + this.clock.now());
  }

  /** Does `run` in `delay` ms; `keepAlive` work keeps the process alive until it is done. */
  schedule(delay: number, run: () => void, { keepAlive = true } = {}): Work {
    const work = this.#work.add(this.now() + Math.max(0, delay), run, keepAlive);
    this.#arm();
    return work;
  }

  /**
   * Raises an event for the sinks that are advised now. Inside a turn with nothing queued they hear it
   * at once, else in its turn. `delivered` runs when each of them has seen it, with false if one of
   * them returned false.
   */
  raise(
    point: ConnectionPoint | undefined,
    event: number,
    first?: unknown,
    second?: unknown,
    delivered?: Delivered,
  ): void {
    const events = this.#events;
    if (events.isEmpty) {
      // Nobody listens, and nothing is queued that must be seen before whoever waits goes on.
      if (point === undefined || point.connections.length === 0) return delivered?.(true);
      if (this.#turns > 0) return events.deliver(point, event, first, second, delivered);
    } else if (point === undefined && delivered === undefined) return;
    events.add(point, event, first, second, delivered);
    if (this.#turns === 0) this.#arm();
  }

  /**
   * Raises a run of events; tells whether it could. It can inside a turn with nothing queued, for a point with one sink; the
   * run may end early.
   * @internal
   */
  raiseRun(point: ConnectionPoint, event: number, run: EventRun, end: number): boolean {
    if (this.#turns === 0 || !this.#events.isEmpty || point.connections.length !== 1) return false;
    this.#events.deliverRun(point, event, run, end);
    return true;
  }

  /**
   * Raises two events as one: nothing comes between them, and a sink of the first that pumps finds
   * the second raised already.
   */
  raiseBoth(
    point: ConnectionPoint,
    event: number,
    first: unknown,
    next: ConnectionPoint | undefined,
    nextEvent: number,
    nextFirst: unknown,
    nextSecond: unknown,
    delivered?: Delivered,
  ): void {
    this.#events.add(point, event, first, undefined);
    this.#events.add(next, nextEvent, nextFirst, nextSecond, delivered);
    if (this.#turns === 0) this.#arm();
  }

  /** Delivers what is queued until `done`, for a step that may not overtake an event. */
  flush(done: () => boolean): void {
    this.#turn(() => {
      while (!done() && this.#events.deliverNext());
    });
  }

  /**
   * Pumps until `done` is true or `timeout` ms (Infinity: any time) have passed; tells which.
   * Work is done and sinks are called meanwhile, promises and Node's own timers are not.
   */
  pump(done: () => boolean, timeout: number): boolean {
    return this.#turn(() => {
      const deadline = this.now() + timeout;
      const isDelivered = this.#mark();
      for (;;) {
        const seen = Atomics.load(this.bell, BELL_RUNG);
        this.#collect();
        this.#events.deliverAll();
        if (done()) return true;
        const due = this.#work.nextDue();
        const now = this.now();
        if (due <= now) this.#work.take()?.();
        else if (now < deadline) this.#sleep(due, deadline, seen);
        else if (isDelivered()) return false;
      }
    });
  }

  #sleep(due: number, deadline: number, seen: number): void {
    // What does not keep a process alive ends no wait either, such as a machine that writes to its disk now and then.
    const canEnd = deadline !== Infinity || this.#work.keepAliveCount > 0 || this.#mayGetPosts();
    if (!canEnd) throw waitsForever();
    if (!this.#postsWait(blockingSleepOf(this.bell))) this.clock.sleep(Math.min(due, deadline), this.bell, seen);
  }

  /** Pumps for `ms`; 0 does what is due and delivers what is queued. */
  pumpEvents(ms: number): void {
    this.pump(() => false, ms);
  }

  /**
   * Called when something that is still under way is read. A script may do nothing but read until
   * it changes; with the server in another process that ended, so it has to end here.
   */
  noteIdlePoll(): void {
    if (++this.#polls < POLLS_BEFORE_PUMP) return;
    this.#polls = 0;
    const until = Math.min(this.#work.nextDue(), this.now() + 1);
    if (until !== Infinity) this.pumpEvents(Math.max(0, until - this.now()));
  }

  /** Connects a source of posts from other threads; a function is what collects them. */
  addInbox(source: Inbox | (() => void)): Disposable {
    const inbox = typeof source === "function" ? { collect: source } : source;
    this.#inboxes = [...this.#inboxes, inbox];
    // From now on posts ring.
    this.#arm();
    return { [Symbol.dispose]: () => void (this.#inboxes = this.#inboxes.filter((other) => other !== inbox)) };
  }

  /** Takes a turn: for whoever has the event loop called by another thread. */
  wake(): void {
    if (this.#turns === 0) this.#takeTurn();
  }

  /** Collects what has been posted and delivers it, nested if an event is under way. */
  collectPosts(): void {
    this.#turn(() => {
      this.#collect();
      this.#events.deliverAll();
    });
  }

  /** Keeps the process alive until it is disposed of. */
  ref(): Disposable {
    this.#keepAlive ??= { timer: setInterval(() => undefined, KEEP_ALIVE_PERIOD), count: 0 };
    this.#keepAlive.count++;
    let held = true;
    return {
      [Symbol.dispose]: () => {
        if (held) this.#unref();
        held = false;
      },
    };
  }

  #unref(): void {
    if (this.#keepAlive === undefined || --this.#keepAlive.count > 0) return;
    clearInterval(this.#keepAlive.timer);
    this.#keepAlive = undefined;
  }

  #collect(): void {
    for (const inbox of this.#inboxes) inbox.collect();
  }

  /** What other threads have posted before a wait began is delivered in it, however short it is. */
  #mark(): () => boolean {
    const marks = this.#inboxes.flatMap((inbox) => inbox.mark?.() ?? []);
    return () => marks.every((isDelivered) => isDelivered());
  }

  #mayGetPosts(): boolean {
    return this.#inboxes.some((inbox) => inbox.mayPost?.() !== false);
  }

  /** Whether posts have come that were not collected, once the bell says how this thread is going to sleep. */
  #postsWait(sleep: number): boolean {
    if (this.#inboxes.length === 0) return false;
    announceSleep(this.bell, sleep);
    for (const inbox of this.#inboxes) {
      if (inbox.hasPosts?.() === true) {
        announceSleep(this.bell, AWAKE);
        return true;
      }
    }
    return false;
  }

  /** Runs inside a turn: what is raised meanwhile waits for the turn to deliver it. */
  #turn<T>(run: () => T): T {
    this.#beginTurn();
    try {
      return run();
    } finally {
      this.#endTurn();
    }
  }

  #beginTurn(): void {
    this.#turns++;
    this.#polls = 0;
  }

  #endTurn(): void {
    this.#turns--;
    forgetSuccess();
    if (this.#turns === 0) this.#arm();
  }

  /** The event loop's turn: what is queued and what is due, but not so much that others starve. */
  #takeTurn(): void {
    this.#beginTurn();
    try {
      this.#collect();
      this.#events.deliverAll();
      for (let count = 0; count < WORK_PER_TURN && this.#work.nextDue() <= this.now(); count++) {
        this.#work.take()?.();
        this.#events.deliverAll();
      }
    } finally {
      this.#endTurn();
    }
  }

  /** Asks the event loop for a turn: at once for events, else when the next work is due. */
  #arm(): void {
    // A turn that is asked for at once is left to come, also if a pump has done meanwhile what it was for.
    if (this.#turns > 0 || this.#alarmDue === -Infinity) return;
    const eventsWait = !this.#events.isEmpty || this.#postsWait(IN_EVENT_LOOP);
    const due = eventsWait ? -Infinity : this.#work.nextDue();
    if (due !== this.#alarmDue) {
      this.#alarm?.cancel();
      this.#alarmDue = due;
      this.#alarm = due === Infinity ? undefined : this.clock.alarm(due, () => this.#ring());
    }
    this.#alarm?.keepAlive(eventsWait || this.#work.keepAliveCount > 0);
    if (due === Infinity) waiting.delete(this);
    else waiting.add(this);
  }

  #ring(): void {
    this.#alarm = undefined;
    this.#alarmDue = Infinity;
    this.#takeTurn();
  }
}

/** Apartments of this thread that have something to do: the default one, and those on clocks of their own. */
const waiting = new Set<Apartment>();

let apartment: Apartment | undefined;

/** The thread's own apartment, on the real clock. */
export function defaultApartment(): Apartment {
  return (apartment ??= new Apartment());
}

/** Pumps every apartment of the thread for `ms` of its own time; the default one really waits. */
export function pumpAll(ms: number): void {
  for (const other of [...waiting]) if (other !== apartment) other.pumpEvents(ms);
  defaultApartment().pumpEvents(ms);
}
