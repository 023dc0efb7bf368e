import type { Apartment } from "../apartment/apartment.js";
import { VirtualClock } from "../apartment/clock.js";
import { ComError } from "../com/com-error.js";
import {
  E_ABORT,
  E_DISK_FULL,
  E_FAIL,
  E_OUTOFMEMORY,
  E_POINTER,
  S_OK,
  VM_E_FILE_TOO_LARGE_FOR_VOLUME,
  VM_E_OUT_OF_RESERVE,
  VM_E_OUT_OF_RESOURCE,
  VM_E_PREF_ILLEGAL_VALUE,
  VM_E_PREF_SAVED_STATE_BAD_VERSION,
  VM_E_PREF_UNLOADABLE_ACTIVATION,
  VM_E_TIMED_OUT,
} from "../generated/hresults.js";
import {
  vmTaskResult_Cancelled,
  vmTaskResult_DiskRelatedError,
  vmTaskResult_IllegalValueError,
  vmTaskResult_IncompatibleSavedStateError,
  vmTaskResult_OutOfMemoryError,
  vmTaskResult_Success,
  vmTaskResult_TimeOutError,
  vmTaskResult_UnexpectedError,
  type VMTaskResult,
} from "../generated/enumerations.js";
import { VMTaskImplementation } from "../generated/implementations.js";
import type { RequestObserver } from "../machine/machine.js";
import type { TaskList } from "./task-list.js";

/** The longest wait that WaitForCompletion takes, in ms; -1 waits without end. */
const LONGEST_WAIT = 4_000_000;

const RESULTS: ReadonlyMap<number, VMTaskResult> = new Map<number, VMTaskResult>([
  [E_ABORT, vmTaskResult_Cancelled],
  [E_OUTOFMEMORY, vmTaskResult_OutOfMemoryError],
  [VM_E_OUT_OF_RESOURCE, vmTaskResult_OutOfMemoryError],
  [VM_E_OUT_OF_RESERVE, vmTaskResult_OutOfMemoryError],
  [E_DISK_FULL, vmTaskResult_DiskRelatedError],
  [VM_E_FILE_TOO_LARGE_FOR_VOLUME, vmTaskResult_DiskRelatedError],
  [VM_E_PREF_SAVED_STATE_BAD_VERSION, vmTaskResult_IncompatibleSavedStateError],
  [VM_E_PREF_UNLOADABLE_ACTIVATION, vmTaskResult_IncompatibleSavedStateError],
  [VM_E_TIMED_OUT, vmTaskResult_TimeOutError],
  [VM_E_PREF_ILLEGAL_VALUE, vmTaskResult_IllegalValueError],
]);

/** How the work behind a task can be ended before its time. */
export interface Cancellation {
  readonly isCancelable: boolean;
  cancel(): void;
  /** Throws if what the work was about is gone, so that nobody can say any more how it went. */
  assertKnown?(): void;
}

/** Work that goes on by the apartment's clock after the call that began it has returned. */
export class Task extends VMTaskImplementation implements RequestObserver {
  readonly #apartment: Apartment;
  readonly #id: number;
  readonly #description: string;
  readonly #cancellation: Cancellation | undefined;
  readonly #list: TaskList | undefined;
  #percent = 0;
  #isComplete = false;
  #error: ComError | undefined;
  #listeners: Set<() => void> | undefined;

  /** @param list told of the end, so that it leaves the task out */
  constructor(apartment: Apartment, id: number, description: string, cancellation?: Cancellation, list?: TaskList) {
    super();
    this.#apartment = apartment;
    this.#id = id;
    this.#description = description;
    this.#cancellation = cancellation;
    this.#list = list;
  }

  override get ID(): number {
    return this.#id;
  }

  override get Description(): string {
    return this.#description;
  }

  override get PercentCompleted(): number {
    this.#notePoll();
    return this.#percent;
  }

  override get IsComplete(): boolean {
    this.#notePoll();
    return this.#isComplete;
  }

  override get IsCancelable(): boolean {
    return !this.#isComplete && this.#cancellation?.isCancelable === true;
  }

  /** vmTaskResult_Success while the task is under way: so far nothing has gone wrong. */
  override get Result(): VMTaskResult {
    this.#notePoll();
    if (this.#error === undefined) return vmTaskResult_Success;
    return RESULTS.get(this.#error.hresult) ?? vmTaskResult_UnexpectedError;
  }

  override get Error(): number {
    this.#cancellation?.assertKnown?.();
    // A long: the HRESULT as COM's callers compare it, signed.
    return (this.#error?.hresult ?? S_OK) | 0;
  }

  override get ErrorDescription(): string {
    this.#cancellation?.assertKnown?.();
    return this.#error?.message ?? "";
  }

  override Cancel(): void {
    if (this.#isComplete) throw new ComError(E_FAIL, "The task cannot be canceled: it has completed.");
    if (!this.IsCancelable) throw new ComError(E_FAIL, "The task cannot be canceled.");
    this.#cancellation?.cancel();
  }

  override WaitForCompletion(timeout: number): void {
    if (timeout < -1 || timeout > LONGEST_WAIT) {
      throw new ComError(E_POINTER, `A wait lasts from 0 to ${LONGEST_WAIT} ms, or -1 for as long as it takes.`);
    }
    if (this.#isComplete) return;
    this.#apartment.pump(() => this.#isComplete, timeout === -1 ? Infinity : timeout);
  }

  /**
   * WaitForCompletion for who may not block: `done` is called at the end of the task, or of the time.
   * False, and nothing more, if WaitForCompletion returns or throws at once; also where only blocking
   * waits may let the time pass.
   */
  awaitCompletion(timeout: number, done: () => void): boolean {
    const { clock } = this.#apartment;
    if (this.#isComplete || clock instanceof VirtualClock || timeout < -1 || timeout > LONGEST_WAIT) return false;
    const finish = (): void => {
      stop();
      alarm?.cancel();
      done();
    };
    const stop = this.onProgress(() => (this.#isComplete ? finish() : undefined));
    const alarm = timeout === -1 ? undefined : this.#apartment.schedule(timeout, finish);
    return true;
  }

  /** What IsComplete says, for those who do not wait for it. */
  get hasEnded(): boolean {
    return this.#isComplete;
  }

  /** The failure that the task ended with. */
  get failure(): ComError | undefined {
    return this.#error;
  }

  /** Calls `listener` whenever the task gets further, until the returned function is called. */
  onProgress(listener: () => void): () => void {
    const listeners = (this.#listeners ??= new Set());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** `onProgress` for who waits for the end: what the task waits for may not keep the process alive, so this does. */
  awaited(listener: () => void): () => void {
    const hold = this.#apartment.ref();
    const stop = this.onProgress(listener);
    return () => {
      stop();
      hold[Symbol.dispose]();
    };
  }

  progress(percent: number): void {
    // 100 is for what has been completed: loops wait for it.
    const next = Math.min(Math.max(Math.floor(percent), this.#percent), 99);
    if (next === this.#percent || this.#isComplete) return;
    this.#percent = next;
    this.#notify();
  }

  completed(error: ComError | undefined): void {
    if (this.#isComplete) return;
    this.#percent = 100;
    this.#error = error;
    this.#isComplete = true;
    this.#list?.ended();
    this.#notify();
    this.#listeners = undefined;
  }

  #notify(): void {
    if (this.#listeners === undefined) return;
    for (const listener of [...this.#listeners]) listener();
  }

  #notePoll(): void {
    if (!this.#isComplete) this.#apartment.noteIdlePoll();
  }
}
