/** What whoever reviews a port has to know. */

/** How much somebody has to look at it. */
export type NoteLevel =
  /** Ported, and it does the same; it reads differently. */
  | "changed"
  /** It may do something else: somebody has to decide. */
  | "review"
  /** The script names something that does not exist. */
  | "unknown member";

export interface PortNote {
  readonly level: NoteLevel;
  /** The line of the script. */
  readonly line: number;
  readonly what: string;
  readonly why: string;
}

/** Collects the notes of one port; what is noted again at the same line is said once. */
export class PortReport {
  readonly #notes = new Map<string, PortNote>();

  note(level: NoteLevel, line: number, what: string, why: string): void {
    const key = `${level}:${line}:${what}`;
    if (!this.#notes.has(key)) this.#notes.set(key, { level, line, what, why });
  }

  clear(): void {
    this.#notes.clear();
  }

  get notes(): readonly PortNote[] {
    return [...this.#notes.values()].sort((a, b) => a.line - b.line);
  }
}
