import { fileKey } from "../files/windows-path.js";
import { Vmc } from "../files/vmc.js";
import type { FileSystem } from "../files/file-system.js";

/** So many configurations are kept parsed: those of as many machines as may run at a time. */
const KEPT = 64;

/**
 * The configurations (.vmc) on disk as documents. They are read when they are needed and written with each change:
 * what a script has put, the next one gets, whatever happens in between.
 */
export class Configurations {
  readonly #fileSystem: FileSystem;
  /** By the key of the path, the one used last at the end. */
  readonly #kept = new Map<string, Vmc>();

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem;
  }

  /** Not to be changed but by `change`. @throws ComError if the file is missing or no configuration */
  read(file: string): Vmc {
    const key = fileKey(file);
    const vmc = this.#kept.get(key) ?? Vmc.parse(this.#fileSystem.readFile(file), file);
    this.#keep(key, vmc);
    return vmc;
  }

  /** Changes a configuration here and on disk, or in neither place. */
  change(file: string, change: (configuration: Vmc) => void): void {
    const vmc = this.read(file);
    try {
      change(vmc);
      this.#fileSystem.writeFile(file, vmc.serialize());
    } catch (error) {
      // Read again from what the disk has.
      this.forget(file);
      throw error;
    }
  }

  /** Lets go of a configuration that has been moved or removed. */
  forget(file: string): void {
    this.#kept.delete(fileKey(file));
  }

  #keep(key: string, vmc: Vmc): void {
    this.#kept.delete(key);
    this.#kept.set(key, vmc);
    if (this.#kept.size <= KEPT) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }
}
