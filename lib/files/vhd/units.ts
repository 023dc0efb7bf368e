/** Sizes of the format, in bytes unless a name says otherwise, and the helpers that all of its structures share. */

export const SECTOR = 512;
export const MEGABYTE = 1024 * 1024;
/** What images are made with; images of other programs may have other blocks. */
export const BLOCK_SIZE = 2 * MEGABYTE;
export const SMALLEST_IMAGE = 3 * MEGABYTE;
export const LARGEST_IMAGE = 2_088_960 * MEGABYTE;

export function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}

/** One's complement of the sum of all bytes but the four of the checksum itself. */
export function checksumOf(bytes: Uint8Array, checksumOffset: number): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (index < checksumOffset || index >= checksumOffset + 4) sum += bytes[index] ?? 0;
  }
  return ~sum >>> 0;
}

/** An unsigned number of 64 bits; what a JavaScript number cannot hold exactly is beyond any file, so Infinity. */
export function readU64(bytes: Buffer, offset: number): number {
  const value = bytes.readBigUInt64BE(offset);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Infinity;
}

export function writeU64(bytes: Buffer, value: number, offset: number): void {
  bytes.writeBigUInt64BE(BigInt(value), offset);
}

const EPOCH = Date.UTC(2000, 0, 1);

/** The format's time: seconds since 2000. */
export function toSeconds(time: Date): number {
  return Math.min(Math.max(Math.floor((time.getTime() - EPOCH) / 1000), 0), 0xffffffff);
}

export function fromSeconds(seconds: number): Date {
  return new Date(EPOCH + seconds * 1000);
}
