/** New images, written from the beginning to the end into a file that nobody sees before it is finished. */
import { randomBytes } from "../../random.js";
import type { OpenFile } from "../file-system.js";
import { bitmapSizeOf } from "./block-bitmap.js";
import { HEADER_SIZE, NO_PARENT, writeHeader } from "./dynamic-header.js";
import { FOOTER_SIZE, writeFooter, type Footer, type ImageType } from "./footer.js";
import { LOCATOR_SPACE, writeLocators, type ParentPaths } from "./parent-locator.js";
import { BLOCK_SIZE, roundUp, SECTOR } from "./units.js";

/** The bytes before the data of a block. */
export const BITMAP_SIZE = bitmapSizeOf(BLOCK_SIZE);
/** The largest piece of a block table that is written at once. */
const PIECE = 1024 * 1024;

/** A new image that blocks of a disk are written into, each at most once, in any order. */
export interface ImageBuilder {
  /**
   * @param index the block's number, by blocks of BLOCK_SIZE
   * @param block a bitmap with all bits set and the data; the last block of a disk may be shorter
   */
  writeBlock(index: number, block: Buffer): void;
  /** Writes what is still missing. */
  finish(): void;
}

/** The facts of a new image of a size, of now, with an id that no other image has. */
export function newFooter(type: ImageType, size: number): Footer {
  const id = randomBytes(16).toString("hex");
  return { type, size, id, created: new Date(), savedState: false, headerOffset: FOOTER_SIZE };
}

export class FixedBuilder implements ImageBuilder {
  readonly #file: OpenFile;
  readonly #footer: Footer;

  constructor(file: OpenFile, footer: Footer) {
    this.#file = file;
    this.#footer = footer;
  }

  writeBlock(index: number, block: Buffer): void {
    this.#file.write(block.subarray(BITMAP_SIZE), index * BLOCK_SIZE);
  }

  finish(): void {
    this.#file.write(writeFooter(this.#footer), this.#footer.size);
  }
}

/** What a differencing image says of its parent. */
export interface ParentFacts {
  readonly id: string;
  readonly time: Date;
  readonly name: string;
  readonly paths: ParentPaths;
}

export class DynamicBuilder implements ImageBuilder {
  readonly #file: OpenFile;
  readonly #footer: Footer;
  readonly #parent: ParentFacts | undefined;
  readonly #table: Buffer;
  readonly #tableOffset: number;
  #end: number;

  /** @param parent for a differencing image */
  constructor(file: OpenFile, footer: Footer, parent?: ParentFacts) {
    this.#file = file;
    this.#footer = footer;
    this.#parent = parent;
    const entries = Math.ceil(footer.size / BLOCK_SIZE);
    this.#table = Buffer.alloc(roundUp(entries * 4, SECTOR), 0xff);
    this.#tableOffset = footer.headerOffset + HEADER_SIZE + (parent === undefined ? 0 : 2 * LOCATOR_SPACE);
    this.#end = this.#tableOffset + this.#table.length;
  }

  writeBlock(index: number, block: Buffer): void {
    this.#file.write(block, this.#end);
    this.#table.writeUInt32BE(this.#end / SECTOR, index * 4);
    this.#end += BITMAP_SIZE + BLOCK_SIZE;
  }

  finish(): void {
    const footer = writeFooter(this.#footer);
    this.#file.write(footer, 0);
    this.#writeHeader();
    for (let done = 0; done < this.#table.length; done += PIECE) {
      this.#file.write(this.#table.subarray(done, done + PIECE), this.#tableOffset + done);
    }
    this.#file.write(footer, this.#end);
  }

  #writeHeader(): void {
    const locators = writeLocators(this.#parent?.paths ?? {}, this.#footer.headerOffset + HEADER_SIZE);
    for (const { place, bytes } of locators) this.#file.write(bytes, place.offset);
    const header = writeHeader({
      tableOffset: this.#tableOffset,
      entryCount: Math.ceil(this.#footer.size / BLOCK_SIZE),
      blockSize: BLOCK_SIZE,
      parentId: this.#parent?.id ?? NO_PARENT,
      parentTime: this.#parent?.time ?? this.#footer.created,
      parentName: this.#parent?.name ?? "",
      locators: locators.map(({ place }) => place),
    });
    this.#file.write(header, this.#footer.headerOffset);
  }
}

export function builderFor(file: OpenFile, footer: Footer): ImageBuilder {
  return footer.type === "fixed" ? new FixedBuilder(file, footer) : new DynamicBuilder(file, footer);
}
