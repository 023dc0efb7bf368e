/** Processes killed while they merge, convert and compact: no disk shows anything but what it showed before or after. */
import * as fs from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { isTemporaryName } from "../../../lib/files/atomic-writer.js";
import { openHome } from "../../../lib/files/home.js";
import { HostFileSystem } from "../../../lib/files/host-file-system.js";
import { createDifferencing, createDynamic, Disk, finish, merge } from "../../../lib/files/vhd/index.js";
import { startChild } from "../children/child.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../temporary-directory.js";
import { isSame, readDisk } from "./chain-maker.js";

const MOMENTS = Number(process.env["VMCOM_KILL_MOMENTS"] ?? 20);
const AT_ONCE = 4;
const MOST_ROUNDS = 10;
/** Longer than a round of the child takes. */
const LONGEST_WAIT = 150;
const MEGABYTES = 10;
/** Odd ranges, some in one block, some over the end of one; first sector and count. */
const RANGES = [
  [3, 5],
  [4090, 13],
  [9001, 4000],
  [20_479, 1],
] as const;

/** What the base holds, and what it shows under either child. */
interface Contents {
  readonly base: Uint8Array;
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

function prepare(home: string): Contents {
  using owned = openHome(home);
  const files = new HostFileSystem(owned);
  files.makeFolder("C:\\Disks");
  files.makeFolder("C:\\Sound");
  const base = "C:\\Disks\\base.vhd";
  finish(createDynamic(files, base, MEGABYTES));
  write(files, base, [[0, 4096]], 1);
  const child = (name: string, value: number): Uint8Array => {
    const path = "C:\\Disks\\child.vhd";
    finish(createDifferencing(files, path, base));
    write(files, path, RANGES, value);
    const content = readDisk(files, path);
    files.rename(path, `C:\\Sound\\${name}.vhd`);
    return content;
  };
  const contents = { base: readDisk(files, base), a: child("a", 0xaa), b: child("b", 0xbb) };
  files.writeFile("C:\\Sound\\base.vhd", files.readFile(base));
  return contents;
}

function write(
  files: HostFileSystem,
  path: string,
  ranges: readonly (readonly [number, number])[],
  value: number,
): void {
  using disk = Disk.open(files, path);
  for (const [first, count] of ranges) disk.write(new Uint8Array(count * 512).fill(value), first);
}

/** What was going on, and what is wrong now. */
interface Outcome {
  readonly hadTemporary: boolean;
  readonly wasMerging: boolean;
  readonly wrong: readonly string[];
}

function look(home: string, { base, a, b }: Contents): Outcome {
  const folder = join(home, "drives", "c", "Disks");
  const hadTemporary = fs.readdirSync(folder).some(isTemporaryName);
  using owned = openHome(home);
  const files = new HostFileSystem(owned);
  const wasMerging = files.kind("C:\\Disks\\child.vhd") !== undefined;
  const wrong = fs.readdirSync(folder).filter(isTemporaryName);
  const check = (name: string, ...allowed: Uint8Array[]): void => {
    const path = `C:\\Disks\\${name}.vhd`;
    if (files.kind(path) === undefined) return;
    const content = readDisk(files, path);
    if (!allowed.some((each) => isSame(each, content))) wrong.push(`${name} shows something else`);
  };
  check("child", a, b);
  check("new", a, b);
  // Under a child that is there the base may have been written to, but where the child hides it.
  if (!wasMerging) check("base", base, a, b);
  if (wasMerging) finish(merge(files, "C:\\Disks\\child.vhd"));
  check("base", ...(wasMerging ? [a, b] : [base, a, b]));
  return { hadTemporary, wasMerging, wrong };
}

describe("a process killed while it works on disk images", () => {
  afterEach(removeTemporaryDirectories);

  async function killOften(times: number): Promise<Outcome[]> {
    const home = temporaryDirectory();
    const contents = prepare(home);
    const outcomes: Outcome[] = [];
    for (let count = 0; count < times; count++) {
      const child = startChild("works-on-images.ts", home);
      expect(await child.said("working")).to.equal("working\n");
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_WAIT));
      await child.kill();
      outcomes.push(look(home, contents));
    }
    return outcomes;
  }

  it(`leaves every disk as before or as after, and nothing behind (${MOMENTS} times)`, async function () {
    this.timeout(MOST_ROUNDS * MOMENTS * 3000);
    const each = Math.ceil(MOMENTS / AT_ONCE);
    const outcomes: Outcome[] = [];
    const isHit = (): boolean =>
      outcomes.some(({ hadTemporary }) => hadTemporary) && outcomes.some(({ wasMerging }) => wasMerging);
    // A few moments may all miss what takes a part of a round only: then there are more.
    for (let round = 0; round < MOST_ROUNDS && !isHit(); round++)
      outcomes.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => killOften(each)))).flat());
    expect(outcomes.flatMap(({ wrong }) => wrong)).to.deep.equal([]);
    // Else the moments of the kills have tested nothing.
    expect(outcomes.filter(({ hadTemporary }) => hadTemporary)).not.to.deep.equal([]);
    expect(outcomes.filter(({ wasMerging }) => wasMerging)).not.to.deep.equal([]);
  });
});
