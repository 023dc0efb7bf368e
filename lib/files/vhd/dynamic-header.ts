/** The 1024 bytes behind the first footer of every image that is not fixed. */
import { checksumOf, fromSeconds, readU64, toSeconds, writeU64 } from "./units.js";

/** Where the path of the parent (or the name of a host's drive) is written in the file. */
export interface LocatorPlace {
  /** "W2ku" for an absolute path of Windows, "W2ru" for a relative one; others are other systems'. */
  readonly platform: string;
  /** What is set aside for it, and what it has, in bytes. */
  readonly space: number;
  readonly length: number;
  readonly offset: number;
}

export interface DynamicHeader {
  readonly tableOffset: number;
  /** Entries of the block table. */
  readonly entryCount: number;
  readonly blockSize: number;
  /** The parent's unique id, all zeros without one. */
  readonly parentId: string;
  /** When the parent was last changed, as the program that made the image saw it. */
  readonly parentTime: Date;
  /** The parent's file name, for people and for a search in the image's own folder. */
  readonly parentName: string;
  readonly locators: readonly LocatorPlace[];
}

export const HEADER_SIZE = 1024;
export const NO_PARENT = "00".repeat(16);

const COOKIE = "cxsparse";
const VERSION = 0x00010000;
const CHECKSUM = 36;
const NAME = 64;
const NAME_SIZE = 512;
const LOCATORS = 576;
const LOCATOR_SIZE = 24;
const LOCATOR_COUNT = 8;
const NO_OFFSET = 0xffffffffffffffffn;

/** Reads a header that begins with its cookie and whose checksum holds, else says what is wrong. */
export function readHeader(bytes: Buffer): DynamicHeader | string {
  if (bytes.toString("latin1", 0, 8) !== COOKIE) return "its header is missing";
  if (bytes.readUInt32BE(CHECKSUM) !== checksumOf(bytes, CHECKSUM)) return "its header's checksum is wrong";
  return {
    tableOffset: readU64(bytes, 16),
    entryCount: bytes.readUInt32BE(28),
    blockSize: bytes.readUInt32BE(32),
    parentId: bytes.toString("hex", 40, 56),
    parentTime: fromSeconds(bytes.readUInt32BE(56)),
    parentName: readName(bytes),
    locators: readLocators(bytes),
  };
}

export function writeHeader(header: DynamicHeader): Buffer {
  const bytes = Buffer.alloc(HEADER_SIZE);
  bytes.write(COOKIE, 0, "latin1");
  bytes.writeBigUInt64BE(NO_OFFSET, 8);
  writeU64(bytes, header.tableOffset, 16);
  bytes.writeUInt32BE(VERSION, 24);
  bytes.writeUInt32BE(header.entryCount, 28);
  bytes.writeUInt32BE(header.blockSize, 32);
  bytes.write(header.parentId, 40, "hex");
  bytes.writeUInt32BE(header.parentId === NO_PARENT ? 0 : toSeconds(header.parentTime), 56);
  const name = Buffer.from(header.parentName, "utf16le").subarray(0, NAME_SIZE).swap16();
  name.copy(bytes, NAME);
  for (const [index, { platform, space, length, offset }] of header.locators.entries()) {
    const at = LOCATORS + index * LOCATOR_SIZE;
    bytes.write(platform, at, "latin1");
    bytes.writeUInt32BE(space, at + 4);
    bytes.writeUInt32BE(length, at + 8);
    writeU64(bytes, offset, at + 16);
  }
  bytes.writeUInt32BE(checksumOf(bytes, CHECKSUM), CHECKSUM);
  return bytes;
}

function readName(bytes: Buffer): string {
  const name = Buffer.from(bytes.subarray(NAME, NAME + NAME_SIZE))
    .swap16()
    .toString("utf16le");
  const end = name.indexOf("\0");
  return end < 0 ? name : name.slice(0, end);
}

function readLocators(bytes: Buffer): LocatorPlace[] {
  const locators: LocatorPlace[] = [];
  for (let at = LOCATORS; at < LOCATORS + LOCATOR_COUNT * LOCATOR_SIZE; at += LOCATOR_SIZE) {
    if (bytes.readUInt32BE(at) === 0) continue;
    locators.push({
      platform: bytes.toString("latin1", at, at + 4),
      space: bytes.readUInt32BE(at + 4),
      length: bytes.readUInt32BE(at + 8),
      offset: readU64(bytes, at + 16),
    });
  }
  return locators;
}
