/** The keyboard and the mouse of a simulated machine: they keep what is down, and tell the guest. */
import type { VMMouseButton } from "../generated/enumerations.js";
import type { KeyboardDevice, MouseDevice } from "../machine/devices.js";
import { KEYS, characterOf } from "../model/key-identifiers.js";
import { BREAK_KEY, ScanCodeReader } from "../model/scan-codes.js";

export class SimulatedKeyboard implements KeyboardDevice {
  readonly #type: (character: string) => void;
  readonly #reader = new ScanCodeReader();
  readonly #isTaken: () => boolean;
  readonly #down = new Set<number>();

  /**
   * @param type hears the characters that are typed
   * @param isTaken whether somebody else has the keyboard for himself: what is sent meanwhile is lost
   */
  constructor(type: (character: string) => void, isTaken: () => boolean) {
    this.#type = type;
    this.#isTaken = isTaken;
  }

  send(codes: readonly number[]): void {
    if (this.#isTaken()) return;
    for (const byte of codes) {
      const change = this.#reader.read(byte);
      if (change === undefined) continue;
      // It comes up again by itself, with the same sequence.
      if (change.down && change.code !== BREAK_KEY) this.#press(change.code);
      else this.#down.delete(change.code);
    }
  }

  isDown(code: number): boolean {
    return this.#down.has(code);
  }

  acquire(): boolean {
    return !this.#isTaken();
  }

  #press(code: number): void {
    this.#down.add(code);
    if (this.#isModified) return;
    const shift = this.#down.has(KEYS.Key_LeftShift) || this.#down.has(KEYS.Key_RightShift);
    const character = characterOf(code, shift);
    if (character !== undefined && character !== "\x1b") this.#type(character);
  }

  /** Whether keys are commands at the moment, and type nothing. */
  get #isModified(): boolean {
    const modifiers = [KEYS.Key_LeftCtrl, KEYS.Key_RightCtrl, KEYS.Key_LeftAlt, KEYS.Key_RightAlt] as const;
    return modifiers.some((code) => this.#down.has(code));
  }
}

export class SimulatedMouse implements MouseDevice {
  readonly #size: () => { readonly width: number; readonly height: number };
  readonly #down = new Set<VMMouseButton>();
  #x = 0;
  #y = 0;
  #wheel = 0;

  /** @param size the screen that the pointer stays on */
  constructor(size: () => { readonly width: number; readonly height: number }) {
    this.#size = size;
  }

  get x(): number {
    return this.#x;
  }

  get y(): number {
    return this.#y;
  }

  /** How far the wheel has been turned. */
  get wheel(): number {
    return this.#wheel;
  }

  move(right: number, down: number): void {
    this.moveTo(this.#x + right, this.#y + down);
  }

  moveTo(x: number, y: number): void {
    const { width, height } = this.#size();
    this.#x = Math.min(Math.max(x, 0), width - 1);
    this.#y = Math.min(Math.max(y, 0), height - 1);
  }

  scroll(distance: number): void {
    this.#wheel += distance;
  }

  setButton(button: VMMouseButton, down: boolean): void {
    if (down) this.#down.add(button);
    else this.#down.delete(button);
  }

  isDown(button: VMMouseButton): boolean {
    return this.#down.has(button);
  }
}
