import type { Connection, ConnectionPoint } from "../com/connection-point.js";
import type { EventInvoker } from "../com/dispatch-table.js";

/** Runs when every sink has seen an event; false if a sink returned false. */
export type Delivered = (allowed: boolean) => void;

interface QueuedEvent {
  readonly point: ConnectionPoint | undefined;
  readonly connections: readonly Connection[];
  readonly event: number;
  readonly first: unknown;
  readonly second: unknown;
  readonly delivered: Delivered | undefined;
  next: QueuedEvent | undefined;
}

/**
 * Events of one kind whose two arguments are numbers, in records of four words of which they are the last two. The run
 * ends where the first two differ from those that it began with.
 */
export interface EventRun {
  readonly words: Int32Array;
  /** The next record; moves on before its event is delivered, so that a sink that pumps goes on from there. */
  cursor: number;
}

/** Words of a record. */
const RECORD = 4;

const NOBODY: readonly Connection[] = [];

/**
 * Events in the order they were raised. Each goes to all its sinks before the next one starts; if a
 * sink pumps, the sinks after it get the same event first and only then the next one, nested, so no
 * sink ever hears two events in the wrong order.
 *
 * The event under way is kept in fields of the queue, so that one that need not wait is never
 * allocated, and so that a nested pump can go on with it where the outer one stands.
 */
export class EventQueue {
  #head: QueuedEvent | undefined;
  #tail: QueuedEvent | undefined;

  /**
   * Odd while an event is under way: the fields below are its. An outer pump that finds another number
   * than it began with notices that a nested one has finished its event. One number instead of two
   * fields, and wrapping as integers do, because every event writes it twice.
   */
  #serial = 0;
  #point: ConnectionPoint | undefined;
  #connections: readonly Connection[] = NOBODY;
  #event = 0;
  #first: unknown;
  #second: unknown;
  #delivered: Delivered | undefined;
  #cursor = 0;
  #allowed = true;

  get isEmpty(): boolean {
    return (this.#serial & 1) === 0 && this.#head === undefined;
  }

  /** Puts an event behind the others, for the sinks that are advised now. */
  add(point: ConnectionPoint | undefined, event: number, first: unknown, second: unknown, delivered?: Delivered): void {
    const connections = point === undefined ? NOBODY : point.connections;
    const queued: QueuedEvent = { point, connections, event, first, second, delivered, next: undefined };
    if (this.#tail === undefined) this.#head = queued;
    else this.#tail.next = queued;
    this.#tail = queued;
  }

  /** Delivers an event at once; only for an empty queue. */
  deliver(point: ConnectionPoint, event: number, first: unknown, second: unknown, delivered?: Delivered): void {
    const { connections } = point;
    if (connections.length === 1) {
      // The usual case: with no further sink, a nested pump needs nothing of the event but its end.
      const serial = this.#passSerial();
      if (delivered !== undefined) {
        this.#allowed = true;
        this.#delivered = delivered;
      }
      this.#callOne(point, connections[0] as Connection, event, first, second);
      if (serial === this.#serial) this.#finish(delivered);
      return;
    }
    this.#begin(point, connections, event, first, second, delivered);
    this.#run();
  }

  /**
   * Delivers a run of events to the one sink of a point, up to the record at `end`. What each event costs is the sink's
   * call and little else. Stops when something has come between; only for an empty queue.
   */
  deliverRun(point: ConnectionPoint, event: number, run: EventRun, end: number): void {
    const { words } = run;
    const { connections } = point;
    const connection = connections[0] as Connection;
    const invoke = point.invokers[event] as EventInvoker;
    const header = words[run.cursor];
    const key = words[run.cursor + 1];
    const bit = 1 << event;
    let serial = this.#serial;
    let at = run.cursor;
    try {
      do {
        run.cursor = at + RECORD;
        serial = this.#serial = (this.#serial + 1) | 0;
        if ((connection.handles & bit) !== 0) {
          const result = invoke(connection.target, words[at + 2], words[at + 3]);
          if (result !== undefined) this.#answered(point, connection, event, result);
        }
        // A nested pump has ended the event.
        if (serial !== this.#serial) return;
        this.#serial = (serial + 1) | 0;
        at += RECORD;
        // Nothing was raised meanwhile, and the sink is still the one. Written out: a private method would cost as much as
        // the call of the sink.
      } while (
        at < end &&
        words[at] === header &&
        words[at + 1] === key &&
        this.#head === undefined &&
        point.connections === connections
      );
    } catch (error) {
      point.reportSinkError(error, event, connection);
      if (serial === this.#serial) this.#passSerial();
    }
  }

  deliverAll(): void {
    while (this.deliverNext());
  }

  /** Finishes the event under way, or delivers the next one; false if there was neither. */
  deliverNext(): boolean {
    if ((this.#serial & 1) === 0) {
      const next = this.#head;
      if (next === undefined) return false;
      this.#head = next.next;
      if (this.#head === undefined) this.#tail = undefined;
      // Or an event that has grown old in the heap, though it is garbage, keeps all later ones alive.
      next.next = undefined;
      this.#begin(next.point, next.connections, next.event, next.first, next.second, next.delivered);
    }
    this.#run();
    return true;
  }

  #begin(
    point: ConnectionPoint | undefined,
    connections: readonly Connection[],
    event: number,
    first: unknown,
    second: unknown,
    delivered: Delivered | undefined,
  ): void {
    this.#passSerial();
    this.#point = point;
    this.#connections = connections;
    this.#event = event;
    this.#first = first;
    this.#second = second;
    this.#delivered = delivered;
    this.#cursor = 0;
    this.#allowed = true;
  }

  #run(): void {
    const serial = this.#serial;
    const point = this.#point;
    const connections = this.#connections;
    if (point !== undefined) {
      const event = this.#event;
      const invoke = point.invokers[event] as EventInvoker;
      const first = this.#first;
      const second = this.#second;
      const bit = 1 << event;
      let connection: Connection | undefined;
      for (let cursor = this.#cursor; cursor < connections.length;) {
        try {
          // One try for all sinks that do not throw; behind one that does, the loop starts again.
          while (cursor < connections.length) {
            const current = connections[cursor++] as Connection;
            if ((current.handles & bit) === 0) continue;
            connection = current;
            this.#cursor = cursor;
            const result = invoke(current.target, first, second);
            if (result !== undefined) this.#answered(point, current, event, result);
            // The sink pumped, and the pump went on from here.
            if (serial !== this.#serial) return;
          }
        } catch (error) {
          point.reportSinkError(error, event, connection as Connection);
          if (serial !== this.#serial) return;
        }
      }
      this.#connections = NOBODY;
      this.#point = undefined;
      this.#first = this.#second = undefined;
      this.#cursor = 0;
    }
    this.#finish(this.#delivered);
  }

  #callOne(point: ConnectionPoint, connection: Connection, event: number, first: unknown, second: unknown): void {
    if ((connection.handles & (1 << event)) === 0) return;
    try {
      const result = (point.invokers[event] as EventInvoker)(connection.target, first, second);
      if (result !== undefined) this.#answered(point, connection, event, result);
    } catch (error) {
      point.reportSinkError(error, event, connection);
    }
  }

  /** False is a veto; a promise is not awaited, but its rejection is the sink's error. */
  #answered(point: ConnectionPoint, connection: Connection, event: number, result: unknown): void {
    if (result === false) this.#allowed = false;
    else if (isThenable(result)) {
      result.then(undefined, (error: unknown) => point.reportSinkError(error, event, connection));
    }
  }

  /** At the beginning and at the end of an event. */
  #passSerial(): number {
    return (this.#serial = (this.#serial + 1) | 0);
  }

  #finish(delivered: Delivered | undefined): void {
    this.#passSerial();
    if (delivered === undefined) return;
    this.#delivered = undefined;
    delivered(this.#allowed);
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
}
