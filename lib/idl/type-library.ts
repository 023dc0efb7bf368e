/**
 * typings/VirtualServer.tlb, the IDL as Windows tools read it: compiled by Wine's widl, then put right
 * where widl is known to be wrong, and without the time of the compilation, so that the same IDL always
 * gives the same bytes.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export const TLB_FILE = "typings/VirtualServer.tlb";

/** What widl is called: Debian's wine packages add their branch. */
const WIDL_NAMES = ["widl-stable", "widl"];

/** The widl on the PATH, or null if there is none. */
export async function findWidl(): Promise<string | null> {
  for (const name of WIDL_NAMES) {
    try {
      await run(name, ["-V"]);
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return null;
}

/** Compiles an IDL file. `widl` is the compiler to use instead of the one on the PATH. */
export async function compileTypeLibrary(idl: string, widl?: string): Promise<Buffer> {
  const compiler = widl ?? (await findWidl());
  if (compiler === null)
    throw new Error(`none of ${WIDL_NAMES.join(", ")} is on the PATH; Debian has it in wine64-tools`);
  const folder = await mkdtemp(path.join(tmpdir(), "vmcom-widl-"));
  try {
    const library = path.join(folder, "library.tlb");
    const header = path.join(folder, "library.h");
    await run(compiler, ["-t", "--win64", "-o", library, idl]);
    await run(compiler, ["-h", "--win64", "-o", header, idl]);
    const bytes = await readFile(library);
    correctLibraryId(bytes, libraryIdIn(await readFile(header, "utf8")));
    removeTimestamp(bytes);
    return bytes;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The 16 bytes of the library's id, from the header that widl makes of the same IDL. */
export function libraryIdIn(header: string): Buffer {
  const [, numbers] = /DEFINE_GUID\(LIBID_\w+,([^)]*)\)/.exec(header) ?? [];
  const [data1 = NaN, data2 = NaN, data3 = NaN, ...data4] = (numbers ?? "").split(",").map(Number);
  if (data4.length !== 8) throw new Error("the header that widl made has no library id");
  const id = Buffer.alloc(16);
  id.writeUInt32LE(data1, 0);
  id.writeUInt16LE(data2, 4);
  id.writeUInt16LE(data3, 6);
  id.set(data4, 8);
  return id;
}

/**
 * Puts the last byte of the library's id right. Some builds of widl 8 and 10 write another one with -t,
 * while -h has it right.
 */
export function correctLibraryId(library: Buffer, id: Buffer): void {
  const start = library.indexOf(id.subarray(0, 15));
  if (start < 0) throw new Error("the type library does not have the id that its header has");
  library.set(id, start);
}

const CREATED = /Created by WIDL version \S+ at (.{24})\n/;
const NO_TIME = "Thu Jan  1 00:00:00 1970";

/** Offsets in a value of the custom data: a VARTYPE, then the value, then padding to four bytes. */
const VARTYPE_SIZE = 2;
const VT_UI4 = 19;

/** Clears the two places where widl notes when it ran: a text and, behind it, a number of seconds. */
export function removeTimestamp(library: Buffer): void {
  const match = CREATED.exec(library.toString("latin1"));
  if (match === null) return;
  const [line, time = ""] = match;
  library.write(NO_TIME, match.index + line.indexOf(time), "latin1");
  const value = library.indexOf(Buffer.from([VT_UI4, 0]), match.index + line.length);
  if (value < 0) throw new Error("the type library does not say when it was made in the way widl does");
  library.writeUInt32LE(0, value + VARTYPE_SIZE);
}
