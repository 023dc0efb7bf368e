import { resolve } from "node:path";
import { ComError } from "../com/com-error.js";
import { E_INVALIDARG } from "../generated/hresults.js";

/** Which directory of the host each drive letter stands for. */
export class DriveMap {
  readonly #base: string;
  readonly #given = new Map<string, string>();

  /**
   * @param base the directory for drives that are not given: drive C is its subdirectory `c`
   * @param given directories by drive letter, `{ D: "/srv/images" }`
   * @throws ComError E_INVALIDARG for what is no drive letter
   */
  constructor(base: string, given: Readonly<Record<string, string>> = {}) {
    this.#base = resolve(base);
    for (const [letter, directory] of Object.entries(given)) {
      if (!/^[a-z]:?$/i.test(letter)) throw new ComError(E_INVALIDARG, `'${letter}' is no drive letter.`);
      this.#given.set(letter.charAt(0).toUpperCase(), resolve(directory));
    }
  }

  /** The directory of a drive, which need not be there yet. */
  directoryOf(letter: string): string {
    const upper = letter.toUpperCase();
    return this.#given.get(upper) ?? resolve(this.#base, upper.toLowerCase());
  }
}
