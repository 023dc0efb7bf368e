/**
 * An image that sectors are written to, so that it is a valid image at every moment: a new block is behind all others and
 * behind it a new footer before the old footer's place is used; the block's data is there before the table points to it.
 */
import type { FileSystem } from "../file-system.js";
import { isZero } from "../sparse-bytes.js";
import { setBits } from "./block-bitmap.js";
import { HEADER_SIZE } from "./dynamic-header.js";
import { FOOTER_SIZE, withSavedState } from "./footer.js";
import { Image, type DynamicPart } from "./image.js";
import { ImageError } from "./image-error.js";
import { roundUp, SECTOR } from "./units.js";

/** What is allocated before the table is written, at most, where it is not written at once. */
const STAGED_LIMIT = 4096;
/** By how many blocks the file then grows at once. */
const BLOCKS_AHEAD = 16;

export class WritableImage {
  readonly image: Image;
  readonly #isStaged: boolean;
  /** Where the last block ends and the footer is, unless the image is fixed. */
  #end: number;
  /** The size of the file; more than what ends with the footer only while blocks are staged. */
  #fileSize: number;

  /**
   * Opens an image to read and write, for nobody else but those who peek, and repairs what a killed process has left.
   * @param staged whether new blocks get into the table only by flush(), many at once
   * @throws ComError what Image.open throws, VM_E_INVALID_HD_FILE if parts of the image overlap
   */
  static open(files: FileSystem, path: string, staged = false): WritableImage {
    const image = Image.open(files, path, "write");
    try {
      return new WritableImage(image, staged);
    } catch (error) {
      image.close();
      throw error;
    }
  }

  /** @param image one that was opened to write */
  constructor(image: Image, staged: boolean) {
    this.image = image;
    this.#isStaged = staged;
    this.#end = image.dynamic === undefined ? image.footer.size : endOfBlocks(image, image.dynamic);
    this.#fileSize = image.file.size;
    if (image.dynamic !== undefined) this.#trim(image.endIsDamaged);
  }

  /** Writes whole sectors; all of them must be on the disk. @throws ComError E_DISK_FULL; the image stays valid */
  write(bytes: Uint8Array, firstSector: number): void {
    const { dynamic, file } = this.image;
    if (dynamic === undefined) return file.write(bytes, firstSector * SECTOR);
    const count = bytes.length / SECTOR;
    for (let done = 0; done < count;) {
      const sector = (firstSector + done) % dynamic.blockSectors;
      const length = Math.min(count - done, dynamic.blockSectors - sector);
      const part = bytes.subarray(done * SECTOR, (done + length) * SECTOR);
      this.#writeInBlock(dynamic, Math.floor((firstSector + done) / dynamic.blockSectors), sector, part);
      done += length;
    }
  }

  /** How many sectors from `first` on are in the block that it is in. */
  restOfBlock(first: number): number {
    const size = this.image.dynamic?.blockSectors ?? this.image.sectors;
    return size - (first % size);
  }

  /** Whether writing these sectors, which are in one block, makes the file grow. */
  needsBlock(first: number): boolean {
    const { dynamic } = this.image;
    return dynamic !== undefined && dynamic.table.positionOf(Math.floor(first / dynamic.blockSectors)) === undefined;
  }

  /** Sets bytes aside at the end, in whole sectors and behind them a footer; says where they are. */
  reserve(byteCount: number): number {
    const position = this.#end;
    const size = roundUp(byteCount, SECTOR);
    this.#end += size;
    if (this.#end + FOOTER_SIZE <= this.#fileSize) return position;
    const footerPosition = this.#end + (this.#isStaged ? BLOCKS_AHEAD * size : 0);
    this.image.file.write(this.image.footerBytes, footerPosition);
    this.#fileSize = footerPosition + FOOTER_SIZE;
    return position;
  }

  /** Says in the footers whether a saved state counts on the image staying as it is. */
  markSavedState(savedState: boolean): void {
    const { file, footerBytes, dynamic } = this.image;
    withSavedState(footerBytes, savedState).copy(footerBytes);
    if (dynamic !== undefined) file.write(footerBytes, 0);
    file.write(footerBytes, file.size - FOOTER_SIZE);
    file.sync();
  }

  /** Returns when everything that was written is on the disk, and in the table. */
  flush(): void {
    const { file, dynamic } = this.image;
    if (dynamic !== undefined) this.#trim(false);
    file.sync();
    if (dynamic === undefined || dynamic.table.stagedCount === 0) return;
    dynamic.table.publish();
    file.sync();
  }

  /** Closes the file without what was staged. */
  close(): void {
    this.image.dynamic?.table.unstage();
    this.image.close();
  }

  #writeInBlock(dynamic: DynamicPart, block: number, sector: number, bytes: Uint8Array): void {
    const { file, footer } = this.image;
    const position = dynamic.table.positionOf(block);
    if (position === undefined) return this.#allocate(dynamic, block, sector, bytes);
    file.write(bytes, position + dynamic.bitmapSize + sector * SECTOR);
    if (footer.type !== "differencing") return;
    const bitmap = this.image.bitmapAt(position, dynamic);
    if (setBits(bitmap, sector, bytes.length / SECTOR)) file.write(bitmap, position);
  }

  #allocate(dynamic: DynamicPart, block: number, sector: number, bytes: Uint8Array): void {
    const { file, footer } = this.image;
    const isDifferencing = footer.type === "differencing";
    // Nothing is zero as well, unless a parent shows through it.
    if (!isDifferencing && isZero(bytes)) return;
    const position = this.reserve(dynamic.bitmapSize + dynamic.blockSectors * SECTOR);
    const bitmap = Buffer.alloc(dynamic.bitmapSize, isDifferencing ? 0 : 0xff);
    if (isDifferencing) setBits(bitmap, sector, bytes.length / SECTOR);
    file.write(bytes, position + dynamic.bitmapSize + sector * SECTOR);
    file.write(bitmap, position);
    dynamic.table.stage(block, position);
    if (!this.#isStaged || dynamic.table.stagedCount >= STAGED_LIMIT) this.flush();
  }

  /** Has the footer directly behind the last block, and nothing behind it: blocks that are in no table are lost then. */
  #trim(footerIsDamaged: boolean): void {
    const { file, footerBytes } = this.image;
    const wanted = this.#end + FOOTER_SIZE;
    if (this.#fileSize === wanted && !footerIsDamaged) return;
    file.write(footerBytes, this.#end);
    file.resize(wanted);
    this.#fileSize = wanted;
  }
}

interface Region {
  readonly start: number;
  readonly end: number;
}

/** Where the last block or structure ends. @throws ImageError "header" if any two overlap */
function endOfBlocks(image: Image, dynamic: DynamicPart): number {
  const { table, bitmapSize, blockSectors } = dynamic;
  const length = bitmapSize + blockSectors * SECTOR;
  const regions = structuresOf(image, dynamic);
  const starts = new Float64Array(table.count);
  let count = 0;
  for (let block = 0; block < table.count; block++) {
    const position = table.positionOf(block);
    if (position !== undefined) starts[count++] = position;
  }
  const sorted = starts.subarray(0, count).sort();
  let end = 0;
  for (const start of sorted) {
    const isFree = start >= end && !regions.some((region) => start < region.end && region.start < start + length);
    if (!isFree) throw new ImageError(image.path, "header", "its blocks overlap");
    end = start + length;
  }
  const last = roundUp(
    regions.reduce((to, region) => Math.max(to, region.end), end),
    SECTOR,
  );
  if (last > image.file.size) throw new ImageError(image.path, "access", "a block is not in the file");
  return last;
}

function structuresOf({ footer, file }: Image, { header }: DynamicPart): Region[] {
  const paths = header.locators.filter(({ length }) => length > 0);
  const regions = [
    { start: 0, end: FOOTER_SIZE },
    { start: footer.headerOffset, end: footer.headerOffset + HEADER_SIZE },
    { start: header.tableOffset, end: header.tableOffset + header.entryCount * 4 },
    ...paths.map(({ offset, length }) => ({ start: offset, end: offset + length })),
  ].sort((a, b) => a.start - b.start);
  const overlaps = regions.some(({ start }, index) => start < (regions[index - 1]?.end ?? 0));
  if (overlaps) throw new ImageError(file.path, "header", "its structures overlap");
  return regions;
}
