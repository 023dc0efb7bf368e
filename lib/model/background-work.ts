/** Work of the server's own that takes its time: copying, merging, compacting. */
import type { Apartment, Work } from "../apartment/apartment.js";
import { ComError, comErrorAt } from "../com/com-error.js";
import { E_ABORT } from "../generated/hresults.js";
import type { Completion } from "../machine/driver.js";
import type { Cancellation, Task } from "./task.js";
import type { VirtualServerCore } from "./virtual-server-core.js";

/**
 * Work in slices of some milliseconds each, which yields how far it is, 0 to 100. It is cancelled by
 * returning it: what it cleans up is in its `finally`.
 */
export type BackgroundWork = Generator<number, void, void>;

/** Work on its way: a slice after the other, on the apartment's clock. */
export class SlicedWork {
  readonly #apartment: Apartment;
  readonly #work: BackgroundWork;
  readonly #completion: Completion;
  #next: Work | undefined;

  /** @param completion hears how it goes; nothing more once the work has been cancelled */
  constructor(apartment: Apartment, work: BackgroundWork, completion: Completion) {
    this.#apartment = apartment;
    this.#work = work;
    this.#completion = completion;
    this.#schedule();
  }

  /** Whether there is something left to cancel. */
  get isUnderWay(): boolean {
    return this.#next !== undefined;
  }

  /** Takes back what the work has begun. Throws if that fails. */
  cancel(): void {
    this.#next?.cancel();
    this.#next = undefined;
    this.#work.return();
  }

  #schedule(): void {
    this.#next = this.#apartment.schedule(0, () => this.#step());
  }

  #step(): void {
    this.#next = undefined;
    let result: IteratorResult<number, void>;
    try {
      result = this.#work.next();
    } catch (error) {
      return this.#completion.fail(comErrorAt(error, ""));
    }
    if (result.done === true) return this.#completion.done();
    this.#schedule();
    this.#completion.progress(result.value);
  }
}

/** Runs work on the apartment's clock until it ends, for a task that is returned at once. */
export function startWork(server: VirtualServerCore, description: string, work: BackgroundWork): Task {
  const cancellation: Cancellation = {
    get isCancelable() {
      return run.isUnderWay;
    },
    cancel: () => task.completed(endOf(run)),
  };
  const task = server.newTask(description, cancellation);
  server.list(task);
  const run = new SlicedWork(server.apartment, work, {
    progress: (percent) => task.progress(percent),
    done: () => task.completed(undefined),
    fail: (error) => task.completed(comErrorAt(error, description)),
  });
  return task;
}

/** Cancels work; the error that its task ends with. */
function endOf(run: SlicedWork): ComError {
  try {
    run.cancel();
  } catch (error) {
    return comErrorAt(error, "IVMTask.Cancel");
  }
  return new ComError(E_ABORT, "The task was canceled.");
}
