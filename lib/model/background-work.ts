/** Work of the server's own that takes its time: copying, merging, compacting. */
import { ComError, comErrorAt } from "../com/com-error.js";
import { E_ABORT } from "../generated/hresults.js";
import type { Work } from "../apartment/apartment.js";
import type { Cancellation, Task } from "./task.js";
import type { VirtualServerCore } from "./virtual-server-core.js";

/**
 * Work in slices of some milliseconds each, which yields how far it is, 0 to 100. It is cancelled by
 * returning it: what it cleans up is in its `finally`.
 */
export type BackgroundWork = Generator<number, void, void>;

/** Runs work on the apartment's clock until it ends, for a task that is returned at once. */
export function startWork(server: VirtualServerCore, description: string, work: BackgroundWork): Task {
  const run = new WorkRun(server, work);
  const task = server.newTask(description, run);
  server.list(task);
  run.begin(task);
  return task;
}

class WorkRun implements Cancellation {
  readonly #server: VirtualServerCore;
  readonly #work: BackgroundWork;
  #task: Task | undefined;
  #next: Work | undefined;

  constructor(server: VirtualServerCore, work: BackgroundWork) {
    this.#server = server;
    this.#work = work;
  }

  begin(task: Task): void {
    this.#task = task;
    this.#schedule();
  }

  get isCancelable(): boolean {
    return this.#next !== undefined;
  }

  cancel(): void {
    this.#next?.cancel();
    this.#next = undefined;
    this.#end(() => void this.#work.return(), new ComError(E_ABORT, "The task was canceled."));
  }

  #schedule(): void {
    this.#next = this.#server.apartment.schedule(0, () => this.#step());
  }

  #step(): void {
    this.#next = undefined;
    let result: IteratorResult<number, void>;
    try {
      result = this.#work.next();
    } catch (error) {
      return this.#task?.completed(comErrorAt(error, this.#task.Description));
    }
    if (result.done === true) return this.#task?.completed(undefined);
    this.#schedule();
    this.#task?.progress(result.value);
  }

  #end(finish: () => void, error: ComError): void {
    try {
      finish();
      this.#task?.completed(error);
    } catch (failure) {
      this.#task?.completed(comErrorAt(failure, "IVMTask.Cancel"));
    }
  }
}
