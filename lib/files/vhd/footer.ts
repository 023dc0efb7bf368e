/** The 512 bytes at the end of every image, of which all but fixed ones keep a copy at the beginning. */
import { geometryOf } from "./geometry.js";
import { checksumOf, fromSeconds, LARGEST_IMAGE, readU64, SECTOR, toSeconds, writeU64 } from "./units.js";

/**
 * What the footer calls types. "hostDrive" is an image that stands for a drive of the host: a type number that
 * the format's published description has as no longer used.
 */
export type ImageType = "fixed" | "dynamic" | "differencing" | "hostDrive";

export interface Footer {
  readonly type: ImageType;
  /** What the guest sees, in bytes. */
  readonly size: number;
  /** The unique id: 32 hexadecimal digits. */
  readonly id: string;
  readonly created: Date;
  /** Whether a saved state of a machine counts on the image staying as it is. */
  readonly savedState: boolean;
  /** Where the dynamic header is; of no meaning in a fixed image. */
  readonly headerOffset: number;
}

export const FOOTER_SIZE = SECTOR;

const COOKIE = "conectix";
const FEATURES = 2;
const VERSION = 0x00010000;
/** The program that Virtual Server's images name, its version, and the host it ran on. */
const CREATOR = "vs  ";
const HOST = "Wi2k";
const NO_OFFSET = 0xffffffffffffffffn;
const CHECKSUM = 64;
const TYPES = new Map<number, ImageType>([
  [1, "hostDrive"],
  [2, "fixed"],
  [3, "dynamic"],
  [4, "differencing"],
]);

export type FooterReading =
  { readonly footer: Footer } | { readonly wrong: string; readonly defect: "footer" | "type" };

/** Reads a footer, of which nothing is believed before its checksum holds. */
export function readFooter(bytes: Buffer): FooterReading {
  if (bytes.length < FOOTER_SIZE || bytes.toString("latin1", 0, 8) !== COOKIE) return noFooter("it has no footer");
  if (bytes.readUInt32BE(CHECKSUM) !== checksumOf(bytes, CHECKSUM)) return noFooter("its footer's checksum is wrong");
  const type = TYPES.get(bytes.readUInt32BE(60));
  if (type === undefined) return { wrong: "its footer names a type that there is not", defect: "type" };
  const size = readU64(bytes, 48);
  if (size === 0 || size > LARGEST_IMAGE || size % SECTOR !== 0)
    return noFooter("its footer names a size that no disk has");
  return {
    footer: {
      type,
      size,
      id: bytes.toString("hex", 68, 84),
      created: fromSeconds(bytes.readUInt32BE(24)),
      savedState: bytes.readUInt8(84) !== 0,
      headerOffset: readU64(bytes, 16),
    },
  };
}

export function writeFooter({ type, size, id, created, savedState, headerOffset }: Footer): Buffer {
  const bytes = Buffer.alloc(FOOTER_SIZE);
  const { cylinders, heads, sectorsPerTrack } = geometryOf(size / SECTOR);
  bytes.write(COOKIE, 0, "latin1");
  bytes.writeUInt32BE(FEATURES, 8);
  bytes.writeUInt32BE(VERSION, 12);
  if (type === "fixed") bytes.writeBigUInt64BE(NO_OFFSET, 16);
  else writeU64(bytes, headerOffset, 16);
  bytes.writeUInt32BE(toSeconds(created), 24);
  bytes.write(CREATOR, 28, "latin1");
  bytes.writeUInt32BE(VERSION, 32);
  bytes.write(HOST, 36, "latin1");
  writeU64(bytes, size, 40);
  writeU64(bytes, size, 48);
  bytes.writeUInt16BE(cylinders, 56);
  bytes.writeUInt8(heads, 58);
  bytes.writeUInt8(sectorsPerTrack, 59);
  bytes.writeUInt32BE(typeNumber(type), 60);
  bytes.write(id, 68, "hex");
  bytes.writeUInt8(savedState ? 1 : 0, 84);
  bytes.writeUInt32BE(checksumOf(bytes, CHECKSUM), CHECKSUM);
  return bytes;
}

/** A footer as it was, also of another program's making, but for the flag of saved states. */
export function withSavedState(footer: Uint8Array, savedState: boolean): Buffer {
  const bytes = Buffer.from(footer);
  bytes.writeUInt8(savedState ? 1 : 0, 84);
  bytes.writeUInt32BE(checksumOf(bytes, CHECKSUM), CHECKSUM);
  return bytes;
}

function noFooter(wrong: string): FooterReading {
  return { wrong, defect: "footer" };
}

function typeNumber(type: ImageType): number {
  for (const [number, name] of TYPES) if (name === type) return number;
  throw new Error(`there is no type '${type}'`);
}
