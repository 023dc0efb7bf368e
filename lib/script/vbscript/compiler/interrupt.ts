/** Ending a script from outside, also one in an endless loop. */

/**
 * What ends a script without being an error of it: On Error Resume Next does not stop it, and no place
 * is added. Hosts derive their own: WScript.Quit.
 */
export class ScriptUnwinding extends Error {
  override readonly name: string = "ScriptUnwinding";
}

/** Why a script was interrupted. */
export type InterruptReason = "timeout" | "abort";

/** The script ran into its time limit, or its AbortSignal was set. */
export class ScriptInterrupted extends ScriptUnwinding {
  override readonly name = "ScriptInterrupted";
  readonly reason: InterruptReason;

  constructor(reason: InterruptReason, options?: ErrorOptions) {
    super(reason === "timeout" ? "Script execution time was exceeded." : "Script execution was aborted.", options);
    this.reason = reason;
  }
}

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
    this.left = TICKS_BETWEEN_LOOKS;
    this.check();
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
