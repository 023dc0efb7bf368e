/** Security identifiers: what Windows knows accounts by. */
import type { Brand } from "./brand.js";

/** A SID in its one usual spelling, `S-1-5-32-544`: two that are equal are the same account. */
export type Sid = Brand<string, "Sid">;

const HIGHEST_SUB_AUTHORITY = 0xffff_ffff;
const HIGHEST_AUTHORITY = 2 ** 48 - 1;
const MOST_SUB_AUTHORITIES = 15;
/** Revision, count, and six bytes of authority. */
const HEADER_BYTES = 8;

const SPELLING = /^S-1-(\d{1,15}|0x[0-9a-f]{1,12})((?:-\d{1,10}){1,15})$/i;

/** Reads a SID as people write it; undefined for what is none. */
export function parseSid(text: string): Sid | undefined {
  const [, authority, rest] = SPELLING.exec(text) ?? [];
  if (authority === undefined || rest === undefined) return undefined;
  const value = Number(authority);
  const subAuthorities = rest.slice(1).split("-").map(Number);
  if (value > HIGHEST_AUTHORITY || subAuthorities.some((each) => each > HIGHEST_SUB_AUTHORITY)) return undefined;
  return formatSid(value, subAuthorities);
}

/** A SID that the program itself names. @throws TypeError if it is none */
export function sid(text: string): Sid {
  const parsed = parseSid(text);
  if (parsed === undefined) throw new TypeError(`'${text}' is no security identifier.`);
  return parsed;
}

/** How many bytes a SID takes. */
export function sidLength(of: Sid): number {
  return HEADER_BYTES + 4 * subAuthoritiesOf(of).length;
}

/** Writes a SID in its binary form; returns where it ends. */
export function writeSid(of: Sid, target: DataView, offset: number): number {
  const subAuthorities = subAuthoritiesOf(of);
  const authority = Number(of.split("-")[2]);
  target.setUint8(offset, 1);
  target.setUint8(offset + 1, subAuthorities.length);
  // The authority alone is in network order.
  target.setUint16(offset + 2, Math.floor(authority / 2 ** 32));
  target.setUint32(offset + 4, authority % 2 ** 32);
  for (const [index, value] of subAuthorities.entries()) {
    target.setUint32(offset + HEADER_BYTES + 4 * index, value, true);
  }
  return offset + HEADER_BYTES + 4 * subAuthorities.length;
}

/** Reads a SID's binary form; undefined if there is none that ends before `end`. */
export function readSid(source: DataView, offset: number, end: number): Sid | undefined {
  if (offset < 0 || offset + HEADER_BYTES > Math.min(end, source.byteLength)) return undefined;
  const count = source.getUint8(offset + 1);
  if (source.getUint8(offset) !== 1 || count === 0 || count > MOST_SUB_AUTHORITIES) return undefined;
  if (offset + HEADER_BYTES + 4 * count > Math.min(end, source.byteLength)) return undefined;
  const authority = source.getUint16(offset + 2) * 2 ** 32 + source.getUint32(offset + 4);
  const subAuthorities = Array.from({ length: count }, (_, index) =>
    source.getUint32(offset + HEADER_BYTES + 4 * index, true),
  );
  return formatSid(authority, subAuthorities);
}

/** As Windows writes it: an authority that does not fit into 32 bits in hexadecimal. */
function formatSid(authority: number, subAuthorities: readonly number[]): Sid {
  const text = authority < 2 ** 32 ? String(authority) : `0x${authority.toString(16).toUpperCase().padStart(12, "0")}`;
  return ["S-1", text, ...subAuthorities].join("-") as Sid;
}

function subAuthoritiesOf(of: Sid): number[] {
  return of.split("-").slice(3).map(Number);
}
