import { BELL_RUNG } from "../apartment/bell.js";

/** Wakes the event loop of a host without the native layer: by the promise that Atomics.waitAsync returns. */
export class SharedDoorbell {
  readonly #bell: Int32Array<SharedArrayBuffer>;
  readonly #onRing: () => void;
  #isArmed = false;

  constructor(bell: Int32Array<SharedArrayBuffer>, onRing: () => void) {
    this.#bell = bell;
    this.#onRing = onRing;
  }

  /** Listens, from a moment on when the bell had been rung so often; false if it has been rung again since. */
  arm(seen: number): boolean {
    if (this.#isArmed) return Atomics.load(this.#bell, BELL_RUNG) === seen;
    const { async, value } = Atomics.waitAsync(this.#bell, BELL_RUNG, seen);
    if (!async) return false;
    this.#isArmed = true;
    void value.then(() => {
      this.#isArmed = false;
      this.#onRing();
    });
    return true;
  }
}
