/** Disk images before judges that know nothing of vmcom: 7z and qemu-img read what is made here, and the other way round. */
import { execFile } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import {
  vmDiskType_Differencing,
  vmDiskType_Dynamic,
  vmFloppyDiskImage_HighDensity,
  vmFloppyDiskImage_LowDensity,
} from "../../lib/generated/enumerations.js";
import { AtomicWriter } from "../../lib/files/atomic-writer.js";
import { DriveMap } from "../../lib/files/drive-map.js";
import { createFloppy } from "../../lib/files/floppy-image.js";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { compact, convert, Disk, finish, inspect, merge, mergeTo } from "../../lib/files/vhd/index.js";
import { WritableImage } from "../../lib/files/vhd/writable-image.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../files/temporary-directory.js";
import { isSame, makeChain, NEW_TYPES, Random, readDisk, type MadeChain } from "../files/vhd/chain-maker.js";

const run = promisify(execFile);
const CHAINS = 200;
const PER_TEST = 20;
const OPTIONS = { encoding: "buffer", maxBuffer: 256 * 1024 * 1024 } as const;

async function isInstalled(command: string): Promise<boolean> {
  try {
    await run(command, ["--help"]);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

function requires(command: string): void {
  before(async function () {
    if (await isInstalled(command)) return;
    if (process.env["CI"]) throw new Error(`${command} is missing; CI must judge with it`);
    this.skip();
  });
}

describe("disk images before judges", () => {
  let directory: string;
  let files: HostFileSystem;

  beforeEach(() => {
    const home = temporaryDirectory();
    directory = join(home, "drives", "c");
    fs.mkdirSync(directory, { recursive: true });
    const writer = new AtomicWriter(join(home, "writes.journal"));
    files = new HostFileSystem({ drives: new DriveMap(join(home, "drives")), writer });
  });

  afterEach(removeTemporaryDirectories);

  function hostName(path: string): string {
    return join(directory, path.slice(3).replaceAll("\\", "/"));
  }

  async function readBy7z(path: string): Promise<Uint8Array> {
    await run("7z", ["t", "-tvhd", hostName(path)]);
    return (await run("7z", ["x", "-so", "-tvhd", hostName(path)], OPTIONS)).stdout;
  }

  async function readByQemu(path: string): Promise<Uint8Array> {
    const raw = `${hostName(path)}.raw`;
    const options = `driver=vpc,force_size_calc=current_size,file.filename=${hostName(path)}`;
    await run("qemu-img", ["convert", "-O", "raw", "--image-opts", options, raw]);
    const content = fs.readFileSync(raw);
    fs.rmSync(raw);
    return content;
  }

  /** What 7z would not notice: opening to write refuses blocks that overlap. */
  function hasSoundStructure(path: string): boolean {
    const image = WritableImage.open(files, path);
    const isUntouched = !image.image.endIsDamaged;
    image.close();
    return isUntouched;
  }

  async function judge(path: string, content: Uint8Array): Promise<string[]> {
    const complaints: string[] = [];
    if (!hasSoundStructure(path)) complaints.push("its end was damaged");
    if (!isSame(readDisk(files, path), content)) complaints.push("vmcom reads it differently");
    if (!isSame(await readBy7z(path), content)) complaints.push("7z reads it differently");
    if (inspect(files, path).type === vmDiskType_Differencing) return complaints;
    if (!isSame(await readByQemu(path), content)) complaints.push("qemu-img reads it differently");
    return complaints;
  }

  describe("that vmcom makes", () => {
    requires("7z");
    requires("qemu-img");

    /** Does something to a chain; says which image then holds its content. */
    function worked(chain: MadeChain, random: Random): { what: string; path: string } {
      const { leaf, paths } = chain;
      const target = "C:\\new.vhd";
      const type = random.pick(...NEW_TYPES);
      if (paths.length === 1) {
        if (inspect(files, leaf).type === vmDiskType_Dynamic && random.below(2) === 0) {
          finish(compact(files, leaf));
          return { what: "compacted", path: leaf };
        }
        finish(convert(files, leaf, target, type));
        return { what: "converted", path: target };
      }
      const what = random.pick("merged", "merged to the root", "merged to a new one", "converted");
      if (what === "merged to a new one") finish(mergeTo(files, leaf, target, type));
      else if (what === "converted") finish(convert(files, leaf, target, type));
      else return { what, path: mergeUp(paths, what === "merged" ? 1 : paths.length - 1) };
      return { what, path: target };
    }

    function mergeUp(paths: readonly string[], count: number): string {
      for (const path of paths.slice(paths.length - count).reverse()) finish(merge(files, path));
      return paths[paths.length - count - 1] ?? "";
    }

    async function judgeChain(seed: number): Promise<string[]> {
      const random = new Random(seed);
      const megabytes = seed % 25 === 0 ? 16 + random.below(49) : 3 + random.below(6);
      const chain = makeChain(files, "C:", random, megabytes, 1 + (seed % 4));
      const before = await judge(chain.leaf, chain.content);
      const { what, path } = worked(chain, random);
      const after = await judge(path, chain.content);
      for (const name of files.list("C:\\")) files.remove(`C:\\${name}`);
      return [
        ...before.map((each) => `seed ${seed}, made: ${each}`),
        ...after.map((each) => `seed ${seed}, ${what}: ${each}`),
      ];
    }

    for (let from = 0; from < CHAINS; from += PER_TEST) {
      it(`are read as they were written: chains ${from} to ${from + PER_TEST - 1}`, async function () {
        this.timeout(120_000);
        const complaints: string[] = [];
        for (let seed = from; seed < from + PER_TEST; seed++) complaints.push(...(await judgeChain(seed)));
        expect(complaints).to.deep.equal([]);
      });
    }
  });

  describe("that qemu-img makes", () => {
    requires("qemu-img");
    requires("7z");

    for (const subformat of ["dynamic", "fixed"]) {
      it(`are read as they were written: ${subformat}`, async function () {
        this.timeout(60_000);
        for (let seed = 0; seed < 8; seed++) {
          const random = new Random(seed);
          const { leaf, content } = makeChain(files, "C:", random, 3 + random.below(20), 1);
          fs.writeFileSync(join(directory, "content.raw"), content);
          const [raw, image] = [join(directory, "content.raw"), join(directory, "qemu.vhd")];
          await run("qemu-img", ["convert", "-f", "raw", "-O", "vpc", "-o", `subformat=${subformat}`, raw, image]);
          const read = readDisk(files, "C:\\qemu.vhd");
          expect(isSame(read.subarray(0, content.length), content), `seed ${seed}`).to.equal(true);
          // qemu-img rounds the size up to a whole number of cylinders.
          expect(read.subarray(content.length).every((byte) => byte === 0)).to.equal(true);
          files.remove(leaf);
        }
      });
    }

    it("can be written to and compacted", async function () {
      this.timeout(60_000);
      await run("qemu-img", [
        "create",
        "-f",
        "vpc",
        "-o",
        "subformat=dynamic,force_size",
        join(directory, "q.vhd"),
        "9M",
      ]);
      const random = new Random(1);
      const chain = makeChain(files, "C:", random, 9, 1);
      {
        using disk = Disk.open(files, "C:\\q.vhd");
        disk.write(chain.content, 0);
      }
      expect(await judge("C:\\q.vhd", chain.content)).to.deep.equal([]);
      finish(compact(files, "C:\\q.vhd"));
      expect(await judge("C:\\q.vhd", chain.content)).to.deep.equal([]);
    });
  });

  describe("floppy disks that vmcom makes", () => {
    requires("7z");

    for (const [what, type, size] of [
      ["720 KB", vmFloppyDiskImage_LowDensity, 737_280],
      ["1.44 MB", vmFloppyDiskImage_HighDensity, 1_474_560],
    ] as const) {
      it(`are empty FAT disks to 7z: ${what}`, async () => {
        createFloppy(files, "C:\\new.vfd", type);
        const { stdout } = await run("7z", ["l", "-slt", hostName("C:\\new.vfd")]);
        expect(stdout).to.include("Type = FAT");
        expect(stdout).to.include("File System = FAT12");
        expect(stdout).to.include(`Physical Size = ${size}`);
        expect(fs.statSync(hostName("C:\\new.vfd")).size).to.equal(size);
      });
    }
  });
});
