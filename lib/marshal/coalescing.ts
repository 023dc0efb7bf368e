import type { Renumbering } from "./ring-compaction.js";
import { distance } from "./ring-header.js";
import type { RingWriter } from "./ring-writer.js";

/**
 * Which queued state changes later ones have superseded, for a sink with the policy "drop-oldest-state". Nothing
 * is taken back before the room is needed, and the last state of each machine never is.
 */
export class Coalescing {
  /** The record with the last state of each machine. */
  readonly #last = new Map<string, number>();
  /** Records that a later state of the same machine has superseded, oldest first. */
  #superseded: number[] = [];
  #first = 0;

  /** Remembers a state change that is about to be published under this number. */
  note(machine: string, number: number, nextRead: number): void {
    const before = this.#last.get(machine);
    if (before !== undefined && distance(before, nextRead) >= 0) this.#superseded.push(before);
    this.#last.set(machine, number);
    this.#forgetRead(nextRead);
  }

  /** Kills the oldest superseded state, or the one that a new state of this machine supersedes; false if there is none. */
  makeRoom(ring: RingWriter, machine: string | undefined): boolean {
    while (this.#first < this.#superseded.length) {
      if (ring.kill(this.#superseded[this.#first++] as number)) return true;
    }
    const last = machine === undefined ? undefined : this.#last.get(machine);
    if (machine === undefined || last === undefined || !ring.kill(last)) return false;
    this.#last.delete(machine);
    return true;
  }

  renumber(numbers: Renumbering): void {
    for (const [machine, number] of this.#last) {
      const moved = numbers.get(number);
      if (moved === undefined) this.#last.delete(machine);
      else this.#last.set(machine, moved);
    }
    this.#superseded = this.#superseded.slice(this.#first).flatMap((number) => numbers.get(number) ?? []);
    this.#first = 0;
  }

  #forgetRead(nextRead: number): void {
    const superseded = this.#superseded;
    while (this.#first < superseded.length && distance(superseded[this.#first] as number, nextRead) < 0) this.#first++;
    if (this.#first > 1024 && this.#first * 2 > superseded.length) {
      superseded.splice(0, this.#first);
      this.#first = 0;
    }
  }
}
