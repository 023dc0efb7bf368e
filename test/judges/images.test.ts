/** Disk images before judges that know nothing of vmcom: 7z and qemu-img read what is made here, and the other way round. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
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
const PIECE = Buffer.alloc(1024 * 1024);
/** What all disks are read into: memory that is new costs more than to fill it. */
const SCRATCH = new Uint8Array(80 * 1024 * 1024);

/** An image, what it is called in a complaint, and what it must show. */
interface Judged {
  readonly what: string;
  readonly path: string;
  readonly content: Uint8Array;
}

type Look = (bytes: Uint8Array) => void;

/** Compares what a judge reads of images, one behind the other, with what they must show. */
class Comparison {
  #index = 0;
  #at = 0;

  constructor(
    readonly images: readonly Judged[],
    readonly different: Set<string>,
  ) {}

  take(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) {
      const image = this.images[this.#index];
      if (image === undefined) return void this.different.add("behind the last one");
      const rest = image.content.subarray(this.#at, this.#at + bytes.length - done);
      if (!isSame(rest, bytes.subarray(done, done + rest.length))) this.different.add(image.what);
      done += rest.length;
      this.#at += rest.length;
      if (this.#at < image.content.length) continue;
      this.#index++;
      this.#at = 0;
    }
  }

  /** Finds fault with the image that a judge has read too little of. */
  end(): void {
    const image = this.images[this.#index];
    if (image !== undefined) this.different.add(image.what);
  }
}

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

  /**
   * What 7z extracts of images, one behind the other; it complains while it extracts of all that it complains
   * of while it tests. One process for all of them, as most of them are read sooner than a process starts.
   */
  async function readBy7z(images: readonly Judged[], look: Look): Promise<void> {
    const names = images.map(({ path }) => `-ai!${hostName(path)}`);
    const child = spawn("7z", ["x", "-so", "-tvhd", "-an", ...names], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.stdout.on("data", look);
    const [status] = (await once(child, "close")) as [number | null];
    if (status !== 0) throw new Error(`7z failed with ${status}:\n${said}`);
  }

  /** The same by qemu-img, which writes images given together into one file. */
  async function readByQemu(images: readonly Judged[], look: Look): Promise<void> {
    const raw = join(directory, "all.raw");
    const names = images.map(({ path }) => `driver=vpc,force_size_calc=current_size,file.filename=${hostName(path)}`);
    await run("qemu-img", ["convert", "-O", "raw", "--image-opts", ...names, raw]);
    const file = fs.openSync(raw, "r");
    for (let count; (count = fs.readSync(file, PIECE)) > 0;) look(PIECE.subarray(0, count));
    fs.closeSync(file);
    fs.rmSync(raw);
  }

  /** What 7z would not notice: opening to write refuses blocks that overlap. */
  function hasSoundStructure(path: string): boolean {
    const image = WritableImage.open(files, path);
    const isUntouched = !image.image.endIsDamaged;
    image.close();
    return isUntouched;
  }

  /** Judges images that are in the order of their names, which is the one that 7z takes them in. */
  async function judge(images: readonly Judged[]): Promise<string[]> {
    const complaints: string[] = [];
    for (const { what, path, content } of images) {
      if (!hasSoundStructure(path)) complaints.push(`${what}: its end was damaged`);
      if (!isSame(readDisk(files, path, SCRATCH), content)) complaints.push(`${what}: vmcom reads it differently`);
    }
    const readable = images.filter(({ path }) => inspect(files, path).type !== vmDiskType_Differencing);
    for (const [judge, judged, read] of [
      ["7z", images, readBy7z],
      ["qemu-img", readable, readByQemu],
    ] as const) {
      if (judged.length === 0) continue;
      const different = new Set<string>();
      const comparison = new Comparison(judged, different);
      await read(judged, (bytes) => comparison.take(bytes));
      comparison.end();
      complaints.push(...[...different].map((what) => `${what}: ${judge} reads it differently`));
    }
    return complaints;
  }

  describe("that vmcom makes", () => {
    requires("7z");
    requires("qemu-img");

    /** Does something to a chain; says which image then holds its content. */
    function worked(chain: MadeChain, folder: string, random: Random): { what: string; path: string } {
      const { leaf, paths } = chain;
      const target = `${folder}\\new.vhd`;
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

    function made(seed: number): { seed: number; random: Random; chain: MadeChain } {
      const random = new Random(seed);
      const megabytes = seed % 25 === 0 ? 16 + random.below(49) : 3 + random.below(6);
      const folder = folderOf(seed);
      files.makeFolder(folder);
      return { seed, random, chain: makeChain(files, folder, random, megabytes, 1 + (seed % 4)) };
    }

    /** Names as long as each other, so that their order is the order of the numbers. */
    function folderOf(seed: number): string {
      return `C:\\${String(seed).padStart(3, "0")}`;
    }

    async function judgeChains(from: number, end: number): Promise<string[]> {
      const chains = Array.from({ length: end - from }, (_, index) => made(from + index));
      const before = await judge(
        chains.map(({ seed, chain: { leaf, content } }) => ({ what: `seed ${seed}, made`, path: leaf, content })),
      );
      const changed = chains.map(({ seed, random, chain }) => {
        const { what, path } = worked(chain, folderOf(seed), random);
        return { what: `seed ${seed}, ${what}`, path, content: chain.content };
      });
      return [...before, ...(await judge(changed))];
    }

    for (let from = 0; from < CHAINS; from += PER_TEST) {
      it(`are read as they were written: chains ${from} to ${from + PER_TEST - 1}`, async function () {
        this.timeout(120_000);
        expect(await judgeChains(from, from + PER_TEST)).to.deep.equal([]);
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
          const read = readDisk(files, "C:\\qemu.vhd", SCRATCH);
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
      const image = { what: "qemu-img's", path: "C:\\q.vhd", content: chain.content };
      expect(await judge([image])).to.deep.equal([]);
      finish(compact(files, image.path));
      expect(await judge([image])).to.deep.equal([]);
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
