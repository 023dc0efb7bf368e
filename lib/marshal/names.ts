/** Texts longer than this are no names, and so many texts are remembered. */
const LONGEST_NAME = 260;
const MOST_NAMES = 4096;

/** The texts that a producer sends once and names by a number afterwards: of machines, of settings, of files. */
export class Names {
  readonly #numbers = new Map<string, number>();

  /** The number of a text; undefined if it was not sent as a name yet. */
  numberOf(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** Gives a text the next number; undefined if it is too long, or one too many. */
  add(text: string): number | undefined {
    if (text.length > LONGEST_NAME || this.#numbers.size >= MOST_NAMES) return undefined;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}
