/**
 * Where the blocks of an image are: a number of a sector for each, read a window at a time, as the table of
 * the largest image has four megabytes.
 */
import type { OpenFile } from "../file-system.js";
import { ImageError } from "./image-error.js";
import { SECTOR } from "./units.js";

/** The entry of a block that is nowhere. */
export const UNALLOCATED = 0xffffffff;

const WINDOW_ENTRIES = 16 * 1024;

export class BlockTable {
  readonly #file: OpenFile;
  readonly #offset: number;
  readonly #count: number;
  #window = Buffer.alloc(0);
  #windowStart = 0;
  /** Entries that are not in the file yet. */
  readonly #staged = new Map<number, number>();

  /** @param offset where the table is, which the file reaches beyond */
  constructor(file: OpenFile, offset: number, count: number) {
    this.#file = file;
    this.#offset = offset;
    this.#count = count;
  }

  /** How many blocks there are. */
  get count(): number {
    return this.#count;
  }

  get stagedCount(): number {
    return this.#staged.size;
  }

  /** Where a block begins in the file, in bytes; undefined if it is nowhere. */
  positionOf(block: number): number | undefined {
    const staged = this.#staged.size > 0 ? this.#staged.get(block) : undefined;
    const entry = staged ?? this.#entry(block);
    return entry === UNALLOCATED ? undefined : entry * SECTOR;
  }

  /** The first block from `from` on, before `to`, that is somewhere; `to` if none is. */
  nextAllocated(from: number, to: number): number {
    let block = from;
    while (block < to && this.positionOf(block) === undefined) block++;
    return block;
  }

  /** Gives a block its place in memory; publish() writes it. */
  stage(block: number, position: number): void {
    this.#staged.set(block, position / SECTOR);
  }

  /** Writes what was staged, so that whoever opens the image finds the blocks. */
  publish(): void {
    const bytes = Buffer.alloc(4);
    for (const [block, entry] of this.#staged) {
      bytes.writeUInt32BE(entry);
      this.#file.write(bytes, this.#offset + block * 4);
    }
    this.unstage();
    this.#window = Buffer.alloc(0);
  }

  /** Forgets what was staged. */
  unstage(): void {
    this.#staged.clear();
  }

  #entry(block: number): number {
    const at = (block - this.#windowStart) * 4;
    if (at >= 0 && at < this.#window.length) return this.#window.readUInt32BE(at);
    this.#load(block);
    return this.#window.readUInt32BE((block - this.#windowStart) * 4);
  }

  #load(block: number): void {
    const start = block - (block % WINDOW_ENTRIES);
    const window = Buffer.alloc(Math.min(WINDOW_ENTRIES, this.#count - start) * 4);
    if (this.#file.read(window, this.#offset + start * 4) < window.length) {
      throw new ImageError(this.#file.path, "access", "its block table is cut off");
    }
    this.#window = window;
    this.#windowStart = start;
  }
}
