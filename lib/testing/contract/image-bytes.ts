/** Images with something wrong in them, made of images that are right. */

const FOOTER_SIZE = 512;
const COOKIE = "conectix";
const SIZE = 48;
const TYPE = 60;
const CHECKSUM = 64;

/** Another size or type in the footers of an image, whose checksums are made to hold again. */
export function withFooter(image: Uint8Array, change: { readonly size?: number; readonly type?: number }): Uint8Array {
  const copy = Buffer.from(image);
  for (const start of [0, copy.length - FOOTER_SIZE]) {
    const footer = copy.subarray(start, start + FOOTER_SIZE);
    if (footer.toString("latin1", 0, COOKIE.length) !== COOKIE) continue;
    if (change.size !== undefined) footer.writeBigUInt64BE(BigInt(change.size), SIZE);
    if (change.type !== undefined) footer.writeUInt32BE(change.type, TYPE);
    footer.fill(0, CHECKSUM, CHECKSUM + 4);
    footer.writeUInt32BE(~footer.reduce((sum, byte) => sum + byte, 0) >>> 0, CHECKSUM);
  }
  return copy;
}

/** A dynamic or differencing image without the header that follows its first footer. */
export function withoutHeader(image: Uint8Array): Uint8Array {
  return Buffer.from(image).fill(0, FOOTER_SIZE, 3 * FOOTER_SIZE);
}

/** An image that refers to its parent by other paths: `from` in them is replaced by `to`, which is as long. */
export function withOtherPaths(image: Uint8Array, from: string, to: string): Uint8Array {
  const copy = Buffer.from(image);
  const [wanted, other] = [Buffer.from(from, "utf16le"), Buffer.from(to, "utf16le")];
  for (let at = copy.indexOf(wanted); at >= 0; at = copy.indexOf(wanted, at + wanted.length)) other.copy(copy, at);
  return copy;
}
