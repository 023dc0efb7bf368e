/** Work that is to be done at a time. */
export interface Work {
  readonly due: number;
  /** Whether the process stays alive for it: work under way is finished, a heartbeat is not waited for. */
  readonly keepAlive: boolean;
  cancel(): void;
}

interface Entry {
  readonly due: number;
  readonly order: number;
  readonly keepAlive: boolean;
  /** Undefined once it is done or cancelled; the heap lets go of it when it comes to the top. */
  run: (() => void) | undefined;
}

/** Work by time, first come first served where the time is the same. A binary heap. */
export class WorkQueue {
  readonly #heap: Entry[] = [];
  #order = 0;
  #keepAlive = 0;

  /** How much of the waiting work keeps the process alive. */
  get keepAliveCount(): number {
    return this.#keepAlive;
  }

  add(due: number, run: () => void, keepAlive: boolean): Work {
    const entry: Entry = { due, order: this.#order++, keepAlive, run };
    if (keepAlive) this.#keepAlive++;
    this.#heap.push(entry);
    this.#up(this.#heap.length - 1);
    return { due, keepAlive, cancel: () => this.#finish(entry) };
  }

  /** When the next work is due; Infinity if there is none. */
  nextDue(): number {
    this.#dropFinished();
    return this.#heap[0]?.due ?? Infinity;
  }

  /** Takes the next work out. */
  take(): (() => void) | undefined {
    this.#dropFinished();
    const entry = this.#pop();
    const run = entry?.run;
    if (entry !== undefined) this.#finish(entry);
    return run;
  }

  #finish(entry: Entry): void {
    if (entry.run === undefined) return;
    entry.run = undefined;
    if (entry.keepAlive) this.#keepAlive--;
  }

  #dropFinished(): void {
    while (this.#heap[0] !== undefined && this.#heap[0].run === undefined) this.#pop();
  }

  #pop(): Entry | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (first !== last) {
      this.#heap[0] = last;
      this.#down(0);
    }
    return first;
  }

  #up(index: number): void {
    const heap = this.#heap;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(heap[index], heap[parent])) return;
      [heap[index], heap[parent]] = [heap[parent] as Entry, heap[index] as Entry];
      index = parent;
    }
  }

  #down(index: number): void {
    const heap = this.#heap;
    for (;;) {
      const left = 2 * index + 1;
      const child = before(heap[left + 1], heap[left]) ? left + 1 : left;
      if (!before(heap[child], heap[index])) return;
      [heap[index], heap[child]] = [heap[child] as Entry, heap[index] as Entry];
      index = child;
    }
  }
}

function before(a: Entry | undefined, b: Entry | undefined): boolean {
  if (a === undefined || b === undefined) return a !== undefined;
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}
