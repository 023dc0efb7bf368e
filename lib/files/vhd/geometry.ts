/** The cylinders, heads and sectors that a disk of a size pretends to have. */

export interface Geometry {
  readonly cylinders: number;
  readonly heads: number;
  readonly sectorsPerTrack: number;
}

const LARGEST = 65535 * 16 * 255;
/** From here on only the largest tracks do. */
const LARGE = 65535 * 16 * 63;

/** The geometry by the format's own rule, which rounds down: the disk may have some sectors more. */
export function geometryOf(sectors: number): Geometry {
  const total = Math.min(sectors, LARGEST);
  if (total >= LARGE) return geometry(total, 16, 255);
  const tracks = Math.floor(total / 17);
  const heads = Math.max(4, Math.floor((tracks + 1023) / 1024));
  if (tracks < heads * 1024 && heads <= 16) return geometry(total, heads, 17);
  const sectorsPerTrack = Math.floor(total / 31) < 16 * 1024 ? 31 : 63;
  return geometry(total, 16, sectorsPerTrack);
}

function geometry(total: number, heads: number, sectorsPerTrack: number): Geometry {
  return { cylinders: Math.floor(Math.floor(total / sectorsPerTrack) / heads), heads, sectorsPerTrack };
}
