/** Who has which files open, so that nobody changes what another reads: what Windows does by its share modes. */
import { fileIsOpen, type OpenMode } from "./file-system.js";

/** What a writer counts for; readers count one each. */
const WRITER = -1;

export class ShareTable<Key> {
  readonly #users = new Map<Key, number>();

  /**
   * Notes that a file is open, until the function that this returns is called.
   * @throws ComError E_SHARING_VIOLATION if those who have it open do not allow that
   */
  enter(key: Key, mode: OpenMode, path: string): () => void {
    if (mode === "peek") return () => undefined;
    const users = this.#users.get(key) ?? 0;
    if (users === WRITER || (mode !== "read" && users > 0)) throw fileIsOpen(path);
    this.#users.set(key, mode === "read" ? users + 1 : WRITER);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave(key);
    };
  }

  /** @throws ComError E_SHARING_VIOLATION if somebody has the file open */
  requireUnused(key: Key, path: string): void {
    if (this.#users.has(key)) throw fileIsOpen(path);
  }

  #leave(key: Key): void {
    const users = this.#users.get(key) ?? 0;
    if (users > 1) this.#users.set(key, users - 1);
    else this.#users.delete(key);
  }
}
