/** The version that a Windows program carries in its resources. */
import type { FileSystem } from "../../../files/file-system.js";

/** Begins VS_FIXEDFILEINFO. */
const SIGNATURE = Buffer.from([0xbd, 0x04, 0xef, 0xfe]);
const FILE_VERSION = 8;
/** Resources lie near the end of a program; one larger than this is not searched. */
const LARGEST = 256 * 2 ** 20;

/** "5.1.2600.2180"; empty for what is no program, or has none. */
export function fileVersionOf(files: FileSystem, path: string): string {
  if (files.size(path) > LARGEST) return "";
  const bytes = Buffer.from(files.readFile(path));
  if (bytes.toString("latin1", 0, 2) !== "MZ") return "";
  const at = bytes.indexOf(SIGNATURE);
  if (at < 0 || at + FILE_VERSION + 8 > bytes.length) return "";
  const high = bytes.readUInt32LE(at + FILE_VERSION);
  const low = bytes.readUInt32LE(at + FILE_VERSION + 4);
  return [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join(".");
}
