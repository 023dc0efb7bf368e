/** How compiled code notices that it is to end. */
import { ScriptInterrupted } from "../../script-unwinding.js";

/** Loops and calls between two looks at the clock. */
const TICKS_BETWEEN_LOOKS = 20_000;

/** What loops and calls count down; compiled code knows `left` and `tick`. */
export class Ticker {
  left = TICKS_BETWEEN_LOOKS;
  #deadline = Infinity;
  #signal: AbortSignal | undefined;
  #poll: (() => boolean) | undefined;

  /**
   * Sets the limits of what runs from now on.
   * @param timeout in milliseconds
   * @param poll asked now and then whether to stop: an AbortSignal of another thread cannot tell by itself
   */
  limit(timeout: number | undefined, signal: AbortSignal | undefined, poll?: () => boolean): void {
    this.#deadline = timeout === undefined ? Infinity : performance.now() + timeout;
    this.#signal = signal;
    this.#poll = poll;
  }

  /** Called by compiled code when `left` is used up. @throws ScriptInterrupted */
  tick(): void {
    this.check();
    // Not before: at the end of the stack looking fails, and the next call has to look again.
    this.left = TICKS_BETWEEN_LOOKS;
  }

  /** What compiled code calls it by, see `TICK`. */
  toString(): string {
    this.tick();
    return "";
  }

  /** @throws ScriptInterrupted */
  check(): void {
    // Nothing is left to wait for: what catches the interrupt must not go on for long.
    if (this.#signal?.aborted === true || this.#poll?.() === true) {
      this.left = 0;
      throw new ScriptInterrupted("abort", { cause: this.#signal?.reason });
    }
    if (performance.now() < this.#deadline) return;
    this.left = 0;
    throw new ScriptInterrupted("timeout");
  }
}
