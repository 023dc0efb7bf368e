/** One image file: what it is, and where in the file its sectors are. */
import type { FileSystem, OpenFile, OpenMode } from "../file-system.js";
import { bitmapSizeOf, hasBit, runLength } from "./block-bitmap.js";
import { BlockTable } from "./block-table.js";
import { HEADER_SIZE, readHeader, type DynamicHeader } from "./dynamic-header.js";
import { FOOTER_SIZE, readFooter, type Footer } from "./footer.js";
import { ImageError } from "./image-error.js";
import { readLocators, type ParentPaths } from "./parent-locator.js";
import { MEGABYTE, SECTOR } from "./units.js";

/** Some sectors in a row that are all in the image, or all not. */
export interface Extent {
  readonly count: number;
  /** Where they are in the file, in bytes; undefined if the image does not have them. */
  readonly position: number | undefined;
}

/** What an image that is not fixed has besides its footer. */
export interface DynamicPart {
  readonly header: DynamicHeader;
  readonly table: BlockTable;
  readonly blockSectors: number;
  readonly bitmapSize: number;
}

const SMALLEST_BLOCK = MEGABYTE / 2;
const LARGEST_BLOCK = 64 * MEGABYTE;

export class Image {
  readonly file: OpenFile;
  readonly footer: Footer;
  /** The footer's own bytes, to be written again as they were. */
  readonly footerBytes: Buffer;
  /** Whether the footer was read from the copy at the beginning, as the one at the end is damaged. */
  readonly endIsDamaged: boolean;
  /** Undefined for a fixed image. */
  readonly dynamic: DynamicPart | undefined;
  #bitmap = Buffer.alloc(0);
  #bitmapPosition = -1;

  /**
   * Opens an image; everything that its structures claim is held against the file before it is used.
   * @throws ComError what FileSystem.open throws, VM_E_INVALID_HD_FILE (an ImageError) for a file that is no image
   */
  static open(files: FileSystem, path: string, mode: OpenMode): Image {
    const file = files.open(path, mode);
    try {
      return new Image(file);
    } catch (error) {
      file.close();
      throw error;
    }
  }

  private constructor(file: OpenFile) {
    this.file = file;
    const { footer, bytes, atEnd } = findFooter(file);
    this.footer = footer;
    this.footerBytes = bytes;
    this.endIsDamaged = !atEnd;
    this.dynamic = footer.type === "fixed" ? undefined : readDynamicPart(file, footer);
    if (footer.type === "fixed" && file.size < footer.size + FOOTER_SIZE) {
      throw new ImageError(file.path, "access", "it is cut off");
    }
  }

  get path(): string {
    return this.file.path;
  }

  /** What the guest sees, in sectors. */
  get sectors(): number {
    return this.footer.size / SECTOR;
  }

  /** The paths to the parent that the image names. @throws ImageError "access" */
  parentPaths(): ParentPaths {
    return this.dynamic === undefined ? {} : readLocators(this.file, this.dynamic.header.locators);
  }

  /** Where sectors are: those from `first` on, at most `count`, that are together here or together not here. */
  extent(first: number, count: number): Extent {
    if (this.dynamic === undefined) return { count, position: first * SECTOR };
    const { table, blockSectors } = this.dynamic;
    const block = Math.floor(first / blockSectors);
    const position = table.positionOf(block);
    if (position !== undefined) return this.#extentInBlock(position, first % blockSectors, count, this.dynamic);
    const next = table.nextAllocated(block + 1, Math.min(table.count, Math.ceil((first + count) / blockSectors)));
    return { count: Math.min(count, next * blockSectors - first), position: undefined };
  }

  /** Reads sectors that an extent says are here. */
  readAt(target: Uint8Array, position: number): void {
    if (this.file.read(target, position) < target.length) throw this.#cutOff();
  }

  /** The bitmap of the block at a position in the file; what is changed in it is to be written by who changed it. */
  bitmapAt(position: number, { bitmapSize }: DynamicPart): Buffer {
    if (this.#bitmapPosition === position) return this.#bitmap;
    if (this.#bitmap.length !== bitmapSize) this.#bitmap = Buffer.alloc(bitmapSize);
    this.#bitmapPosition = -1;
    if (this.file.read(this.#bitmap, position) < bitmapSize) throw this.#cutOff();
    this.#bitmapPosition = position;
    return this.#bitmap;
  }

  close(): void {
    this.file.close();
  }

  #extentInBlock(position: number, first: number, count: number, dynamic: DynamicPart): Extent {
    const inBlock = Math.min(count, dynamic.blockSectors - first);
    const data = position + dynamic.bitmapSize + first * SECTOR;
    // In a dynamic image the bits tell nothing that the data, zero where nothing was written, does not.
    if (this.footer.type !== "differencing") return { count: inBlock, position: data };
    const bitmap = this.bitmapAt(position, dynamic);
    const run = runLength(bitmap, first, first + inBlock);
    return { count: run, position: hasBit(bitmap, first) ? data : undefined };
  }

  #cutOff(): ImageError {
    return new ImageError(this.path, "access", "a block is in a part of the file that is not there");
  }
}

function findFooter(file: OpenFile): { footer: Footer; bytes: Buffer; atEnd: boolean } {
  const end = Buffer.alloc(FOOTER_SIZE);
  const { size } = file;
  const atEnd = size < FOOTER_SIZE ? undefined : readFooter(readWhole(file, end, size - FOOTER_SIZE));
  if (atEnd !== undefined && "footer" in atEnd) return { footer: atEnd.footer, bytes: end, atEnd: true };
  const start = Buffer.alloc(FOOTER_SIZE);
  const copy = readFooter(start.subarray(0, file.read(start, 0)));
  // What looks like a fixed image's copy is the content of its first sector.
  if ("footer" in copy && copy.footer.type !== "fixed") return { footer: copy.footer, bytes: start, atEnd: false };
  const { wrong, defect } = atEnd ?? { wrong: "it is too short", defect: "footer" };
  throw new ImageError(file.path, defect, wrong);
}

function readDynamicPart(file: OpenFile, footer: Footer): DynamicPart {
  const bytes = Buffer.alloc(HEADER_SIZE);
  const header = readHeader(readWhole(file, bytes, footer.headerOffset));
  if (typeof header === "string") throw new ImageError(file.path, "header", header);
  const { blockSize, tableOffset, entryCount } = header;
  const isPowerOfTwo = (blockSize & (blockSize - 1)) === 0;
  if (!isPowerOfTwo || blockSize < SMALLEST_BLOCK || blockSize > LARGEST_BLOCK) {
    throw new ImageError(file.path, "header", "its blocks have a size that no image has");
  }
  const count = footer.type === "hostDrive" ? 0 : Math.ceil(footer.size / blockSize);
  if (entryCount < count) throw new ImageError(file.path, "header", "its block table is shorter than its disk");
  if (tableOffset % SECTOR !== 0 || tableOffset + count * 4 > file.size) {
    throw new ImageError(file.path, "access", "its block table is not in the file");
  }
  const table = new BlockTable(file, tableOffset, count);
  return { header, table, blockSectors: blockSize / SECTOR, bitmapSize: bitmapSizeOf(blockSize) };
}

function readWhole(file: OpenFile, target: Buffer, position: number): Buffer {
  const isInFile = position + target.length <= file.size;
  if (isInFile && file.read(target, position) === target.length) return target;
  throw new ImageError(file.path, "access", "it is cut off");
}
