import type { Task } from "./task.js";

/**
 * The tasks under way, in the order they began.
 *
 * An array that is swept now and then. A Set would be the first thought, but one that is added to and
 * deleted from for long leaves a chain of outgrown tables behind, and once the first of them is old in
 * the heap, every task that was ever in one of the later tables lives until the next full collection.
 */
export class TaskList {
  #tasks: Task[] = [];
  /** How many of them have ended. */
  #ended = 0;

  add(task: Task): void {
    this.#tasks.push(task);
  }

  /** Called by a task of the list that has ended. */
  ended(): void {
    if (++this.#ended * 2 > this.#tasks.length) this.#sweep();
  }

  /** Those under way; the caller's to keep. */
  current(): Task[] {
    this.#sweep();
    return this.#tasks.slice();
  }

  #sweep(): void {
    if (this.#ended > 0) this.#tasks = this.#tasks.filter((task) => !task.hasEnded);
    this.#ended = 0;
  }
}
