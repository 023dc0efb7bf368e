import { MessageChannel, Worker, receiveMessageOnPort, type MessagePort } from "node:worker_threads";
import { BELL_RUNG } from "../apartment/bell.js";
import type { Apartment } from "../apartment/apartment.js";
import type { EventScriptJob, EventScriptOutcome, EventScriptRequest } from "./event-script-job.js";
import type { EventScriptOptions } from "./event-script-options.js";

export const DEFAULT_EVENT_SCRIPT_OPTIONS: EventScriptOptions = Object.freeze({
  timeout: 600_000,
  concurrency: 4,
  queue: 1000,
  endTimeout: 5000,
  thread: new URL("./event-script-thread.js", import.meta.url),
});

/** After being told to end, the thread is waited for so long, in ms. */
const KILL_GRACE = 1000;

const SERVER_HAS_ENDED = "the server has ended";

/** A command with its environment. */
export type EventScriptCommand = Pick<EventScriptJob, "file" | "args" | "environment">;

/** How a script ended. */
export type EventScriptEnd = Omit<EventScriptOutcome, "id">;

type Ended = (end: EventScriptEnd) => void;

/**
 * Runs scripts one thread away. The thread begins with the first script. It keeps the process alive
 * while scripts run, and only then; their ends are heard in the event loop's turns as well as in blocking
 * waits of the apartment.
 */
export class EventScriptRunner implements Disposable {
  readonly #apartment: Apartment;
  readonly #options: EventScriptOptions;
  readonly #pending = new Map<number, Ended>();
  #thread: { readonly worker: Worker; readonly outcomes: MessagePort } | undefined;
  #inbox: Disposable | undefined;
  #lastId = 0;
  #isDisposed = false;

  constructor(apartment: Apartment, options: Partial<EventScriptOptions> = {}) {
    this.#apartment = apartment;
    this.#options = { ...DEFAULT_EVENT_SCRIPT_OPTIONS, ...options };
  }

  /** Runs a command when its turn comes. `ended` is called when it has ended, or at once if it cannot be run. */
  run(command: EventScriptCommand, ended: Ended): void {
    if (this.#isDisposed) return ended(failed(SERVER_HAS_ENDED));
    if (this.#pending.size >= this.#options.queue) {
      return ended(failed(`${this.#pending.size} others run or wait already`));
    }
    const { worker, outcomes } = (this.#thread ??= this.#startThread());
    if (this.#pending.size === 0) {
      worker.ref();
      // Only now: a wait for nothing else than an inbox would never end.
      this.#inbox = this.#apartment.addInbox(() => this.#collect(outcomes));
    }
    const id = ++this.#lastId;
    this.#pending.set(id, ended);
    this.#tell(worker, { ...command, id, timeout: this.#options.timeout });
  }

  /** Waits for scripts, some time; kills those that run on; blocks meanwhile. Nothing is run afterwards. */
  [Symbol.dispose](): void {
    this.#isDisposed = true;
    const thread = this.#thread;
    if (thread === undefined) return;
    this.#await(thread.outcomes, this.#options.endTimeout);
    if (this.#pending.size > 0) {
      this.#tell(thread.worker, { end: true });
      this.#await(thread.outcomes, KILL_GRACE);
    }
    this.#lost(thread.worker, SERVER_HAS_ENDED);
    void thread.worker.terminate();
  }

  #startThread(): { worker: Worker; outcomes: MessagePort } {
    const { port1: outcomes, port2 } = new MessageChannel();
    const { bell } = this.#apartment;
    const worker = new Worker(this.#options.thread, {
      workerData: { outcomes: port2, bell, concurrency: this.#options.concurrency },
      transferList: [port2],
    });
    worker.unref();
    worker.on("error", (error) => this.#lost(worker, error instanceof Error ? error.message : String(error)));
    worker.on("exit", () => this.#lost(worker, "the thread that runs scripts has ended"));
    outcomes.on("message", (outcome: EventScriptOutcome) => this.#ended(outcome));
    outcomes.unref();
    return { worker, outcomes };
  }

  #tell(worker: Worker, request: EventScriptRequest): void {
    worker.postMessage(request);
  }

  #await(outcomes: MessagePort, timeout: number): void {
    const { bell } = this.#apartment;
    const deadline = performance.now() + timeout;
    for (;;) {
      const seen = Atomics.load(bell, BELL_RUNG);
      this.#collect(outcomes);
      const left = deadline - performance.now();
      if (this.#pending.size === 0 || left <= 0) return;
      Atomics.wait(bell, BELL_RUNG, seen, left);
    }
  }

  #collect(outcomes: MessagePort): void {
    for (;;) {
      const received = receiveMessageOnPort(outcomes);
      if (received === undefined) return;
      this.#ended(received.message as EventScriptOutcome);
    }
  }

  #ended({ id, ...end }: EventScriptOutcome): void {
    const ended = this.#pending.get(id);
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#rest();
    ended?.(end);
  }

  #rest(): void {
    this.#thread?.worker.unref();
    this.#inbox?.[Symbol.dispose]();
    this.#inbox = undefined;
  }

  /** The thread is gone, with all that it should do; the next script gets a new one. */
  #lost(worker: Worker, reason: string): void {
    if (this.#thread?.worker !== worker) return;
    this.#rest();
    this.#thread = undefined;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const ended of pending) ended(failed(reason));
  }
}

function failed(failure: string): EventScriptEnd {
  return { exitCode: undefined, failure, isTimeout: false, output: "" };
}
