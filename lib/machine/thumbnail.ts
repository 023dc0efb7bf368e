/** Thumbnails: a small picture of a machine's screen, 64 pixels wide and 48 high, row by row from the top. */

export const THUMBNAIL_WIDTH = 64;
export const THUMBNAIL_HEIGHT = 48;
export const THUMBNAIL_PIXELS = THUMBNAIL_WIDTH * THUMBNAIL_HEIGHT;

/** A pixel as IVMDisplay hands it out: blue in the upper 8 bits, then green, then red; the lowest 8 are 0. */
export function pixel(red: number, green: number, blue: number): number {
  return ((blue << 24) | (green << 16) | (red << 8)) >>> 0;
}

/** The picture of a screen that is dark. */
export function darkThumbnail(): Uint32Array {
  return new Uint32Array(THUMBNAIL_PIXELS);
}
