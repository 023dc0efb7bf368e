/** A disk as a guest sees it: an image and, if it is a differencing one, its parents behind it. */
import { ComError } from "../../com/com-error.js";
import { VM_E_INVALID_HD_FILE, VM_E_WRONG_HD_IMAGE_TYPE } from "../../generated/hresults.js";
import type { FileSystem, OpenMode } from "../file-system.js";
import { fileKey } from "../windows-path.js";
import { Image } from "./image.js";
import { openParent } from "./parent-search.js";
import { SECTOR } from "./units.js";

/** More parents than anybody has, and fewer than a process can have files open. */
export const DEEPEST_CHAIN = 100;

export class DiskChain {
  /** The image itself first, its root last. */
  readonly images: readonly Image[];

  /**
   * Opens an image and its parents, which are opened to read.
   * @throws ComError what Image.open and openParent throw, VM_E_INVALID_HD_FILE for a chain that is a ring or too
   *   long, VM_E_WRONG_HD_IMAGE_TYPE if it ends in an image that stands for a drive of the host
   */
  static open(files: FileSystem, path: string, mode: OpenMode): DiskChain {
    const images: Image[] = [];
    try {
      let image = Image.open(files, path, mode);
      images.push(image);
      while (image.footer.type === "differencing") {
        image = openParent(files, image, mode === "peek" ? "peek" : "read");
        images.push(image);
        requireSoundChain(images);
      }
      if (image.footer.type === "hostDrive") throw hasNoSectors(image.path);
      return new DiskChain(images);
    } catch (error) {
      for (const image of images) image.close();
      throw error;
    }
  }

  private constructor(images: readonly Image[]) {
    this.images = images;
  }

  /** The image itself. */
  get leaf(): Image {
    const [leaf] = this.images;
    if (leaf === undefined) throw new Error("a chain has an image");
    return leaf;
  }

  /** In bytes. */
  get size(): number {
    return this.leaf.footer.size;
  }

  /** Reads whole sectors from a sector on; all of them must be on the disk. */
  read(target: Uint8Array, firstSector: number): void {
    this.#read(0, target, firstSector);
  }

  /** Whether any image has one of these sectors; those of a fixed image always count. */
  hasData(firstSector: number, count: number): boolean {
    return this.#hasData(0, firstSector, count);
  }

  close(): void {
    for (const image of this.images) image.close();
  }

  #read(level: number, target: Uint8Array, first: number): void {
    const image = this.images[level];
    const count = image === undefined ? 0 : this.#clipped(image, first, target.length / SECTOR);
    for (let done = 0; image !== undefined && done < count;) {
      const extent = image.extent(first + done, count - done);
      const part = target.subarray(done * SECTOR, (done + extent.count) * SECTOR);
      if (extent.position === undefined) this.#read(level + 1, part, first + done);
      else image.readAt(part, extent.position);
      done += extent.count;
    }
    target.fill(0, count * SECTOR);
  }

  #hasData(level: number, first: number, count: number): boolean {
    const image = this.images[level];
    if (image === undefined) return false;
    const clipped = this.#clipped(image, first, count);
    for (let done = 0; done < clipped;) {
      const extent = image.extent(first + done, clipped - done);
      if (extent.position !== undefined || this.#hasData(level + 1, first + done, extent.count)) return true;
      done += extent.count;
    }
    return false;
  }

  /** How many of these sectors an image reaches to: a parent may be smaller than its child. */
  #clipped(image: Image, first: number, count: number): number {
    return Math.max(0, Math.min(count, image.sectors - first));
  }
}

export function hasNoSectors(path: string): ComError {
  return new ComError(
    VM_E_WRONG_HD_IMAGE_TYPE,
    `'${path}' stands for a drive of the host and has no content of its own.`,
  );
}

/** A newly opened parent must not be a file that the chain has already, nor one too many. */
function requireSoundChain(images: readonly Image[]): void {
  const keys = new Set(images.map(({ path }) => fileKey(path)));
  if (keys.size === images.length && images.length <= DEEPEST_CHAIN) return;
  const [leaf] = images;
  throw new ComError(VM_E_INVALID_HD_FILE, `The parents of '${leaf?.path ?? ""}' are too many, or a ring.`);
}
