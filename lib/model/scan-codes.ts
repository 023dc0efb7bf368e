/**
 * Scan codes of set 1, as an AT keyboard's controller hands them to programs. A key is named by the code that it sends
 * when it goes down, with its prefix: 0x1E, 0xE048. Going up, it sends the same with the highest bit set.
 */

/** The key that sends its going down and its going up at once, and nothing when it is let go. */
export const BREAK_KEY = 0xe11d45;

const UP = 0x80;
const BREAK_SEQUENCE: readonly number[] = [0xe1, 0x1d, 0x45, 0xe1, 0x9d, 0xc5];

/** What a key sends when it goes down. */
export function pressed(code: number): readonly number[] {
  if (code === BREAK_KEY) return BREAK_SEQUENCE;
  return code > 0xff ? [code >> 8, code & 0xff] : [code];
}

/** What a key sends when it goes up. */
export function released(code: number): readonly number[] {
  if (code === BREAK_KEY) return [];
  return code > 0xff ? [code >> 8, (code & 0xff) | UP] : [code | UP];
}

/** One key going down or up, as a stream of scan codes tells it. */
export interface KeyChange {
  readonly code: number;
  readonly down: boolean;
}

/** Puts a stream of scan codes together again; what it ends in the middle of waits for the rest. */
export class ScanCodeReader {
  #sequence: number[] = [];

  read(byte: number): KeyChange | undefined {
    this.#sequence.push(byte);
    const [first, second] = this.#sequence;
    if (first === undefined) return undefined;
    if (first === 0xe1) return this.#readBreak();
    if (first !== 0xe0) return this.#finish(first & ~UP, first < UP);
    return second === undefined ? undefined : this.#finish(0xe000 | (second & ~UP), second < UP);
  }

  #readBreak(): KeyChange | undefined {
    if (this.#sequence.length < BREAK_SEQUENCE.length / 2) return undefined;
    const down = (this.#sequence.at(-1) ?? 0) < UP;
    return this.#finish(BREAK_KEY, down);
  }

  #finish(code: number, down: boolean): KeyChange {
    this.#sequence = [];
    return { code, down };
  }
}
