/** The bits before a block's data, most significant first: one for each sector that the block really has. */
import { roundUp, SECTOR } from "./units.js";

/** The bytes that the bitmap of a block takes in the file. */
export function bitmapSizeOf(blockSize: number): number {
  return roundUp(blockSize / SECTOR / 8, SECTOR);
}

export function hasBit(bitmap: Uint8Array, index: number): boolean {
  return ((bitmap[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}

/** How many bits from `from` on, before `to`, are like the first one. */
export function runLength(bitmap: Uint8Array, from: number, to: number): number {
  const wanted = hasBit(bitmap, from);
  const full = wanted ? 0xff : 0;
  let index = from + 1;
  while (index < to) {
    if ((index & 7) === 0 && index + 8 <= to && bitmap[index >> 3] === full) index += 8;
    else if (hasBit(bitmap, index) === wanted) index++;
    else break;
  }
  return index - from;
}

/** Sets bits; says whether any was not set before. */
export function setBits(bitmap: Uint8Array, from: number, count: number): boolean {
  let changed = false;
  for (let index = from; index < from + count;) {
    const byte = index >> 3;
    const whole = (index & 7) === 0 && index + 8 <= from + count;
    const mask = whole ? 0xff : 0x80 >> (index & 7);
    const before = bitmap[byte] ?? 0;
    if ((before & mask) !== mask) changed = true;
    bitmap[byte] = before | mask;
    index += whole ? 8 : 1;
  }
  return changed;
}
