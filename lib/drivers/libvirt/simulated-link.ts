import type { Apartment } from "../../apartment/apartment.js";

/** Something on its way to a client. */
interface Message {
  readonly due: number;
  readonly deliver: () => void;
  /** What the client gets instead when the connection is lost. */
  readonly lose: (() => void) | undefined;
}

/**
 * One direction of a connection: what is posted arrives in its order, after a lag. Answers and events go through a link
 * each, so that either may be the later.
 */
export class SimulatedLink {
  readonly #apartment: Apartment;
  readonly #lag: () => number;
  readonly #messages: Message[] = [];
  #head = 0;
  #last = -Infinity;
  #isArmed = false;

  /** @param lag how long the next message is under way, in ms */
  constructor(apartment: Apartment, lag: () => number) {
    this.#apartment = apartment;
    this.#lag = lag;
  }

  post(deliver: () => void, lose?: () => void): void {
    this.#last = Math.max(this.#last, this.#apartment.now() + this.#lag());
    this.#messages.push({ due: this.#last, deliver, lose });
    this.#arm();
  }

  /** Nothing that is under way arrives. */
  cut(): void {
    const lost = this.#messages.splice(0).slice(this.#head);
    this.#head = 0;
    for (const { lose } of lost) lose?.();
  }

  #arm(): void {
    const next = this.#messages[this.#head];
    if (this.#isArmed || next === undefined) return;
    this.#isArmed = true;
    this.#apartment.schedule(next.due - this.#apartment.now(), () => this.#deliver());
  }

  #deliver(): void {
    this.#isArmed = false;
    const now = this.#apartment.now();
    for (;;) {
      const next = this.#messages[this.#head];
      if (next === undefined || next.due > now) break;
      this.#head++;
      this.#compact();
      next.deliver();
    }
    this.#arm();
  }

  #compact(): void {
    if (this.#head < 256 && this.#head < this.#messages.length) return;
    this.#messages.splice(0, this.#head);
    this.#head = 0;
  }
}
