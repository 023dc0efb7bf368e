import { IMPL, isComObject } from "../com/com-object.js";
import { ComError } from "../com/com-error.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { vmTaskResult_Success } from "../generated/enumerations.js";
import { early } from "../com/late-bound.js";
import { Task } from "./task.js";
import type { IVMTask } from "../../typings/IVMTask.js";
import type { IVMTask2 } from "../../typings/IVMTask2.js";
import { DISP_E_EXCEPTION } from "../generated/hresults.js";

/** How `completed` waits. */
export interface CompletedOptions {
  /** Ends the waiting, not the task: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with PercentCompleted whenever it grows. */
  readonly onProgress?: (percent: number) => void;
}

/** How often the progress of a task of someone else's is looked at, in ms. */
const POLL_INTERVAL = 50;

/**
 * A promise for the end of a task: resolves with the task, rejects with the ComError that it failed
 * or was cancelled with. By then every sink has seen the task's last event. Until then the process stays alive.
 *
 * @example await completed(machine.Startup(), { onProgress: (percent) => console.log(percent) });
 */
export function completed<T extends IVMTask>(task: T, { signal, onProgress }: CompletedOptions = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason as Error);
    const watch = watcherOf(task);
    let percent = -1;
    const check = (): void => {
      if (task.PercentCompleted > percent) onProgress?.((percent = task.PercentCompleted));
      if (task.IsComplete) finish(() => settle(task, resolve, reject));
    };
    const abort = (): void => finish(() => reject(signal?.reason as Error));
    const stop = watch(() => guarded(check, (error) => finish(() => reject(error))));
    const finish = (end: () => void): void => {
      stop();
      signal?.removeEventListener("abort", abort);
      end();
    };
    signal?.addEventListener("abort", abort, { once: true });
    guarded(check, (error) => finish(() => reject(error)));
  });
}

function guarded(run: () => void, failed: (error: Error) => void): void {
  try {
    run();
  } catch (error) {
    failed(error as Error);
  }
}

function settle<T extends IVMTask>(task: T, resolve: (task: T) => void, reject: (error: Error) => void): void {
  const failure = failureOf(task);
  if (failure === undefined) resolve(task);
  else reject(failure);
}

function failureOf(task: IVMTask): ComError | undefined {
  if (task.Result === vmTaskResult_Success) return undefined;
  const { Error: code = DISP_E_EXCEPTION, ErrorDescription: message } = task as Partial<IVMTask2>;
  return new ComError(code, message === "" ? undefined : message, { source: task.Description });
}

/** Our tasks tell when they get further; those of another implementation are asked. */
function watcherOf(task: IVMTask): (listener: () => void) => () => void {
  const object = early(task);
  const implementation: unknown = isComObject(object) ? object[IMPL] : undefined;
  if (implementation instanceof Task) return (listener) => implementation.awaited(listener);
  if (typeof task !== "object" || !("IsComplete" in task)) {
    throw new ComError(E_INVALIDARG, "This is not a task.", { source: "completed" });
  }
  return (listener) => {
    const timer = setInterval(listener, POLL_INTERVAL);
    return () => clearInterval(timer);
  };
}
