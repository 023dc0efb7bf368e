/** Reads what hypervisors send as screenshots: portable pixmaps, and PNG as they write it. */
import { inflateSync } from "node:zlib";

/** Three bytes for each pixel, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A screen has no more pixels than this; what says so is no screenshot. */
const MOST_PIXELS = 2 ** 26;

const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Channels by PNG's colour type; a palette has one, an index. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Undefined for what is no picture, or none of a kind that hypervisors send. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return buffer.subarray(0, 8).toString("hex") === PNG_SIGNATURE ? readPng(buffer) : readPixmap(buffer);
  } catch {
    return undefined;
  }
}

function readPixmap(buffer: Buffer): Picture | undefined {
  const header = /^P6\s(?:\s|#[^\n]*\n)*(\d+)\s+(\d+)\s+255\s/.exec(buffer.subarray(0, 256).toString("latin1"));
  if (header === null) return undefined;
  const [all, width, height] = [header[0], Number(header[1]), Number(header[2])];
  const rgb = buffer.subarray(all.length);
  if (!fits(width, height) || rgb.length < 3 * width * height) return undefined;
  return { width, height, rgb };
}

function fits(width: number, height: number): boolean {
  return width > 0 && height > 0 && width * height <= MOST_PIXELS;
}

function readPng(buffer: Buffer): Picture | undefined {
  const chunks = chunksOf(buffer);
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (header === undefined || header.length < 13) return undefined;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, interlace] = [header[8], header[9] ?? 0, header[12]];
  const channels = CHANNELS[colour];
  if (depth !== 8 || interlace !== 0 || channels === undefined || !fits(width, height)) return undefined;
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === "IDAT" ? [data] : [])));
  const rows = unfiltered(
    inflateSync(packed, { maxOutputLength: (width * channels + 1) * height }),
    width,
    height,
    channels,
  );
  const palette = chunks.find(({ type }) => type === "PLTE")?.data;
  return { width, height, rgb: coloured(rows, colour, channels, palette) };
}

function chunksOf(buffer: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at + 8 <= buffer.length;) {
    const length = buffer.readUInt32BE(at);
    chunks.push({ type: buffer.toString("latin1", at + 4, at + 8), data: buffer.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Takes back PNG's prediction of each row from its neighbours. */
function unfiltered(data: Buffer, width: number, height: number, channels: number): Buffer {
  const stride = width * channels;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (rows[at - channels] ?? 0) : 0;
      const up = y > 0 ? (rows[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (rows[at - stride - channels] ?? 0) : 0;
      rows[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function coloured(rows: Buffer, colour: number, channels: number, palette: Buffer | undefined): Uint8Array {
  if (colour === 2) return rows;
  const count = rows.length / channels;
  const rgb = new Uint8Array(count * 3);
  for (let index = 0; index < count; index++) {
    const from = index * channels;
    const value = rows[from] ?? 0;
    for (let part = 0; part < 3; part++) {
      if (colour === 3) rgb[index * 3 + part] = palette?.[value * 3 + part] ?? 0;
      else rgb[index * 3 + part] = colour === 6 ? (rows[from + part] ?? 0) : value;
    }
  }
  return rgb;
}
