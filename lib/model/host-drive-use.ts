import type { DiskUser } from "./disk-use.js";

/** Which machines that are on have captured which drives of the host, by letter. */
export class HostDriveUse {
  readonly #users = new Map<string, DiskUser>();

  /** The other machine that has captured a drive; undefined if none has. */
  otherUser(letter: string, user: DiskUser): DiskUser | undefined {
    const holder = this.#users.get(letter);
    return holder === user ? undefined : holder;
  }

  /** Captures a drive unless another machine has it. */
  capture(letter: string, user: DiskUser): void {
    if (!this.#users.has(letter)) this.#users.set(letter, user);
  }

  /** Lets go of one drive that a machine has captured, or of all. */
  release(user: DiskUser, letter?: string): void {
    for (const [each, holder] of [...this.#users]) {
      if (holder === user && (letter === undefined || each === letter)) this.#users.delete(each);
    }
  }
}
