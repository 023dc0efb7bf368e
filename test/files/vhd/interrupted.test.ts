/**
 * Operations on disk images that end at each of their writes in turn: as if the process had been killed there, with the last
 * write half done or done, or as if the disk had become full.
 */
import { expect } from "chai";
import { ComError } from "../../../lib/com/com-error.js";
import { vmDiskType_Dynamic, vmDiskType_FixedSize } from "../../../lib/generated/enumerations.js";
import { diskFull, type OpenFile, type OpenMode, type TemporaryFile } from "../../../lib/files/file-system.js";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import {
  compact,
  convert,
  createDifferencing,
  createDynamic,
  createFixed,
  Disk,
  finish,
  merge,
  mergeTo,
  relink,
  type Steps,
} from "../../../lib/files/vhd/index.js";
import { isSame, readDisk } from "./chain-maker.js";

const BASE = "C:\\base.vhd";
const MIDDLE = "C:\\middle.vhd";
const LEAF = "C:\\leaf.vhd";
const NEW = "C:\\new.vhd";

class Killed extends Error {}

/** A disk on which everything fails from a change on: that one is not made, or half made. */
class InterruptedFiles extends MemoryFileSystem {
  /** How many changes are still made; negative once it was interrupted. */
  changesLeft = Infinity;
  changes = 0;
  failure: (path: string) => Error = () => new Killed();

  override open(path: string, mode: OpenMode): OpenFile {
    return this.#watched(super.open(path, mode));
  }

  override createTemporary(path: string, replaces: boolean): TemporaryFile {
    const file = super.createTemporary(path, replaces);
    const commit = file.commit.bind(file);
    file.commit = () => this.#change(path, commit);
    return this.#watched(file);
  }

  override remove(path: string): void {
    this.#change(path, () => super.remove(path));
  }

  #watched<File extends OpenFile>(file: File): File {
    const [write, resize] = [file.write.bind(file), file.resize.bind(file)];
    file.write = (bytes, position) => {
      const half = (): void => write(bytes.subarray(0, bytes.length >> 1), position);
      // The structures are written in sectors, which a disk writes wholly or not at all.
      this.#change(file.path, () => write(bytes, position), bytes.length > 4096 ? half : undefined);
    };
    file.resize = (size) => this.#change(file.path, () => resize(size));
    return file;
  }

  #change(path: string, action: () => void, half?: () => void): void {
    this.changes++;
    if (this.changesLeft-- > 0) return action();
    if (this.changesLeft === -1) half?.();
    throw this.failure(path);
  }
}

/** The files as the next process finds them: nothing is open. */
function afterKill(files: MemoryFileSystem): MemoryFileSystem {
  const found = new MemoryFileSystem();
  for (const name of files.list("C:\\")) found.writeFile(`C:\\${name}`, files.readFile(`C:\\${name}`));
  return found;
}

function write(files: MemoryFileSystem, path: string, first: number, count: number, value: number): void {
  using disk = Disk.open(files, path);
  disk.write(new Uint8Array(count * 512).fill(value), first);
}

function prepared(makeRoot: (files: MemoryFileSystem, path: string, megabytes: number) => Steps): InterruptedFiles {
  const files = new InterruptedFiles();
  finish(makeRoot(files, BASE, 7));
  write(files, BASE, 1, 3, 1);
  finish(createDifferencing(files, MIDDLE, BASE));
  write(files, MIDDLE, 4090, 9, 2);
  finish(createDifferencing(files, LEAF, MIDDLE));
  write(files, LEAF, 2, 1, 3);
  write(files, LEAF, 4094, 4110, 4);
  return files;
}

const OPERATIONS: readonly [what: string, run: (files: MemoryFileSystem) => void][] = [
  ["a merge into a differencing image", (files) => finish(merge(files, LEAF))],
  ["a conversion to a dynamic image", (files) => finish(convert(files, LEAF, NEW, vmDiskType_Dynamic))],
  ["a merge to a new fixed image", (files) => finish(mergeTo(files, LEAF, NEW, vmDiskType_FixedSize))],
  ["relinking", (files) => relink(files, LEAF, MIDDLE)],
];

/** What is wrong with the disks that are there: the leaf's content must be shown by what now is the leaf. */
function complaints(files: MemoryFileSystem, content: Uint8Array, base: Uint8Array): string[] {
  const leaf = files.kind(LEAF) === undefined ? MIDDLE : LEAF;
  const wrong = isSame(readDisk(files, leaf), content) ? [] : [`${leaf} shows something else`];
  if (!isSame(readDisk(files, BASE), base)) wrong.push("the base shows something else");
  if (files.kind(NEW) !== undefined && !isSame(readDisk(files, NEW), content)) wrong.push("the new one is not whole");
  // Opening to write looks at the structure and repairs the end.
  for (const path of [BASE, leaf]) Disk.open(files, path).close();
  return wrong;
}

describe("an operation on disk images that is interrupted", () => {
  for (const [kind, makeRoot] of [
    ["dynamic", createDynamic],
    ["fixed", createFixed],
  ] as const) {
    for (const [what, run] of OPERATIONS) {
      for (const end of ["killed", "out of space"] as const) {
        it(`loses nothing: ${what} over a ${kind} base, ${end} at any write`, () => {
          const sound = prepared(makeRoot);
          const [content, base] = [readDisk(sound, LEAF), readDisk(sound, BASE)];
          let writes = 0;
          for (let isOver = false; !isOver; writes++) {
            const files = prepared(makeRoot);
            if (end === "out of space") files.failure = diskFull;
            files.changesLeft = writes;
            try {
              run(files);
              isOver = true;
            } catch (error) {
              const code = error instanceof ComError ? error.code : "";
              if (!(error instanceof Killed) && code !== "E_DISK_FULL") throw error;
            }
            files.changesLeft = Infinity;
            const found = end === "killed" ? afterKill(files) : files;
            expect(complaints(found, content, base), `after ${writes} writes`).to.deep.equal([]);
            if (isOver) break;
            if (found.kind(NEW) !== undefined) found.remove(NEW);
            if (found.kind(LEAF) !== undefined) run(found);
            expect(complaints(found, content, base), `again, after ${writes} writes`).to.deep.equal([]);
          }
          expect(writes).to.be.greaterThan(2);
        });
      }
    }
  }

  it("loses nothing: a compaction, killed at any write", () => {
    for (let writes = 0; ; writes++) {
      const files = new InterruptedFiles();
      finish(createDynamic(files, BASE, 7));
      write(files, BASE, 1, 3, 1);
      const content = readDisk(files, BASE);
      files.changesLeft = writes;
      let isOver = true;
      try {
        finish(compact(files, BASE));
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        isOver = false;
      }
      expect(isSame(readDisk(afterKill(files), BASE), content)).to.equal(true);
      if (isOver) return expect(writes).to.be.greaterThan(2);
    }
  });

  it("loses nothing: writes to a running machine's disk, killed at any of them", () => {
    for (let writes = 0, isOver = false; !isOver; writes++) {
      const files = prepared(createDynamic);
      const [before, base] = [readDisk(files, LEAF), readDisk(files, BASE)];
      files.changesLeft = writes;
      isOver = true;
      try {
        write(files, LEAF, 9000, 20, 6);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        isOver = false;
      }
      const found = afterKill(files);
      const after = readDisk(found, LEAF);
      // The sectors in question may be old or new; all others are as they were.
      before.fill(0, 9000 * 512, 9020 * 512);
      after.fill(0, 9000 * 512, 9020 * 512);
      expect([isSame(after, before), isSame(readDisk(found, BASE), base)]).to.deep.equal([true, true]);
      Disk.open(found, LEAF).close();
    }
  });
});
