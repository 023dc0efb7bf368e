/** The disk of a running machine: the sectors of an image and its parents, of which the image itself is written to. */
import { ComError } from "../../com/com-error.js";
import { E_INVALIDARG } from "../../generated/hresults.js";
import type { FileSystem } from "../file-system.js";
import { DiskChain } from "./chain.js";
import { SECTOR } from "./units.js";
import { WritableImage } from "./writable-image.js";

export class Disk implements Disposable {
  readonly #chain: DiskChain;
  readonly #image: WritableImage;

  /**
   * Opens an image to be written to, and its parents to be read, so that nobody else writes to any of them.
   * @throws ComError what DiskChain.open throws; E_ACCESSDENIED for an image that is read-only, E_SHARING_VIOLATION
   */
  static open(files: FileSystem, path: string): Disk {
    const chain = DiskChain.open(files, path, "write");
    try {
      return new Disk(chain);
    } catch (error) {
      chain.close();
      throw error;
    }
  }

  private constructor(chain: DiskChain) {
    this.#chain = chain;
    this.#image = new WritableImage(chain.leaf, false);
  }

  get path(): string {
    return this.#chain.leaf.path;
  }

  /** In sectors of 512 bytes. */
  get sectors(): number {
    return this.#chain.leaf.sectors;
  }

  /** Fills the target, whole sectors, from a sector on. @throws ComError E_INVALIDARG beyond the disk */
  read(target: Uint8Array, firstSector: number): void {
    this.#requireOnDisk(target, firstSector);
    this.#chain.read(target, firstSector);
  }

  /**
   * Writes whole sectors. A process that is killed afterwards has written them; power that fails needs flush().
   * @throws ComError E_INVALIDARG beyond the disk, E_DISK_FULL
   */
  write(bytes: Uint8Array, firstSector: number): void {
    this.#requireOnDisk(bytes, firstSector);
    this.#image.write(bytes, firstSector);
  }

  flush(): void {
    this.#image.flush();
  }

  /** A second call does nothing. */
  close(): void {
    this.#chain.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #requireOnDisk({ length }: Uint8Array, first: number): void {
    const isWhole = length % SECTOR === 0 && Number.isInteger(first);
    if (isWhole && first >= 0 && first + length / SECTOR <= this.sectors) return;
    throw new ComError(E_INVALIDARG, `The sectors from ${first} on are not all on the disk '${this.path}'.`);
  }
}
