/** A text screen of 80 by 25 characters, as adapters show it before a guest switches to graphics. */

export const COLUMNS = 80;
export const ROWS = 25;

const TAB = 8;

export class TextScreen {
  #rows: string[] = [""];

  /** The lines from the top, without the blanks behind them; as many as have been begun. */
  get rows(): readonly string[] {
    return this.#rows;
  }

  clear(): void {
    this.#rows = [""];
  }

  /** Writes at the end; `\n` begins a line, `\b` takes a character back, `\t` goes to the next tab stop. */
  write(text: string): void {
    for (const character of text) this.#put(character);
  }

  /** Shows lines that `rows` has told. */
  restore(rows: readonly string[]): void {
    this.#rows = rows.length === 0 ? [""] : rows.slice(-ROWS).map((row) => row.slice(0, COLUMNS));
  }

  #put(character: string): void {
    const last = this.#rows.length - 1;
    const row = this.#rows[last] ?? "";
    if (character === "\n") return this.#newLine("");
    if (character === "\b") this.#rows[last] = row.slice(0, -1);
    else if (character === "\t")
      this.#rows[last] = row.padEnd(Math.min(COLUMNS, (Math.floor(row.length / TAB) + 1) * TAB));
    else if (row.length < COLUMNS) this.#rows[last] = row + character;
    else this.#newLine(character);
  }

  #newLine(text: string): void {
    this.#rows.push(text);
    if (this.#rows.length > ROWS) this.#rows.shift();
  }
}

/** How much of its cell a character lights, 0 to 1. */
function inkOf(character: string | undefined): number {
  if (character === undefined || character === " ") return 0;
  if (".,:;'`-_".includes(character)) return 0.1;
  if (/[A-Z0-9@#%&$]/.test(character)) return 0.4;
  return 0.3;
}

/**
 * How bright a part of the screen is, 0 to 1: the average of the cells in it, each by how much of it is inside. Given in
 * cells from the upper left.
 */
export function brightness(
  rows: readonly string[],
  area: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): number {
  let ink = 0;
  for (let row = Math.floor(area.top); row < Math.ceil(area.bottom); row++) {
    const height = Math.min(row + 1, area.bottom) - Math.max(row, area.top);
    for (let column = Math.floor(area.left); column < Math.ceil(area.right); column++) {
      const width = Math.min(column + 1, area.right) - Math.max(column, area.left);
      ink += inkOf(rows[row]?.[column]) * width * height;
    }
  }
  return ink / ((area.right - area.left) * (area.bottom - area.top));
}
