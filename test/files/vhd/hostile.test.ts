/** Damaged images: whatever is wrong, a ComError or success, soon, and with little memory. */
import { expect } from "chai";
import { ComError } from "../../../lib/com/com-error.js";
import { vmDiskType_Dynamic, vmDiskType_FixedSize } from "../../../lib/generated/enumerations.js";
import { DISP_E_EXCEPTION } from "../../../lib/generated/hresults.js";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import { checksumOf } from "../../../lib/files/vhd/units.js";
import {
  compact,
  convert,
  createDifferencing,
  createDynamic,
  Disk,
  findParent,
  finish,
  inspect,
  merge,
  relink,
  type Steps,
} from "../../../lib/files/vhd/index.js";

import { Random } from "./chain-maker.js";

/** A long run sets this to 100,000 or more. */
const RUNS = Number(process.env["VMCOM_FUZZ_RUNS"] ?? 5000);
const BASE = "C:\\base.vhd";
const CHILD = "C:\\child.vhd";

/** Numbers that are wrong in most places. */
const NASTY = [0, 1, 2, 3, 4, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 512, 1023, 1536, 0x200000];
/** Where the fields of the structures are, which a random place would hardly ever hit. */
const FIELDS = [16, 20, 48, 52, 60, 68, 84, 512 + 16, 512 + 20, 512 + 28, 512 + 32, 512 + 40, 512 + 64];
const LOCATOR_FIELDS = [0, 4, 8, 12, 16, 20].flatMap((at) => [512 + 576 + at, 512 + 600 + at]);

/** An image while it is damaged; who writes it to a file copies it. */
const SCRATCH = Buffer.alloc(1024 * 1024);

interface Images {
  readonly base: Uint8Array;
  readonly child: Uint8Array;
}

function soundImages(): Images {
  const files = new MemoryFileSystem();
  finish(createDynamic(files, BASE, 3));
  useSmallBlocks(files, BASE);
  write(files, BASE, 100);
  finish(createDifferencing(files, CHILD, BASE));
  useSmallBlocks(files, CHILD);
  write(files, CHILD, 5000);
  return { base: files.readFile(BASE), child: files.readFile(CHILD) };
}

/** Has an image without blocks get the smallest that there are, so that 100,000 copies of it do not take all day. */
function useSmallBlocks(files: MemoryFileSystem, path: string): void {
  const bytes = Buffer.from(files.readFile(path));
  bytes.writeUInt32BE(6, 512 + 28);
  bytes.writeUInt32BE(0x80000, 512 + 32);
  repairChecksums(bytes, false);
  files.writeFile(path, bytes);
}

function write(files: MemoryFileSystem, path: string, sector: number): void {
  using disk = Disk.open(files, path);
  disk.write(new Uint8Array(1536).fill(7), sector);
}

/** Some changes; mostly the checksums are made right again, as else little more than those is tested. */
function mutated(sound: Uint8Array, random: Random): Uint8Array {
  const bytes = SCRATCH.subarray(0, random.below(10) === 0 ? random.below(sound.length) : sound.length);
  bytes.set(sound.subarray(0, bytes.length));
  for (let count = 1 + random.below(4); count > 0; count--) mutate(bytes, random);
  if (random.below(8) > 0) repairChecksums(bytes, random.below(2) === 0);
  return bytes;
}

function mutate(bytes: Buffer, random: Random): void {
  if (bytes.length < 8) return;
  const places = [
    () => random.pick(512, 0, bytes.length - 512) + random.below(512),
    () => FIELDS[random.below(FIELDS.length)] ?? 0,
    () => LOCATOR_FIELDS[random.below(LOCATOR_FIELDS.length)] ?? 0,
    () => 1536 + random.below(3000),
    () => random.below(bytes.length),
  ] as const;
  const at = Math.max(0, Math.min(bytes.length - 4, random.pick(...places)()));
  if (random.below(2) === 0) bytes.writeUInt8(random.below(256), at);
  else bytes.writeUInt32BE(random.below(3) === 0 ? random.next() : (NASTY[random.below(NASTY.length)] ?? 0), at);
}

function repairChecksums(bytes: Buffer, copyFooter: boolean): void {
  if (bytes.length < 2048) return;
  const end = bytes.length - 512;
  if (copyFooter) bytes.copy(bytes, end, 0, 512);
  for (const at of [0, end]) {
    bytes.writeUInt32BE(checksumOf(bytes.subarray(at, at + 512), 64), at + 64);
  }
  bytes.writeUInt32BE(checksumOf(bytes.subarray(512, 1536), 36), 512 + 36);
}

type Action = (files: MemoryFileSystem) => void;

/** A few steps: an image may claim two terabytes, which take their time to copy. */
function begin(steps: Steps): void {
  for (let count = 0; count < 20 && steps.next().done !== true; count++);
  steps.return();
}

const ACTIONS: readonly [Action, ...Action[]] = [
  (files) => void inspect(files, CHILD),
  (files) => void inspect(files, BASE),
  (files) => void findParent(files, CHILD),
  (files) => begin(convert(files, CHILD, "C:\\new.vhd", vmDiskType_Dynamic)),
  (files) => begin(convert(files, BASE, "C:\\fixed.vhd", vmDiskType_FixedSize)),
  (files) => relink(files, CHILD, BASE),
  (files) => write(files, CHILD, 4090),
  (files) => write(files, BASE, 4090),
  (files) => begin(compact(files, BASE)),
  (files) => begin(merge(files, CHILD)),
];

/** Does two things with the images; says what ended in another way than it may. */
function complaints(images: Images, random: Random): string[] {
  const wrong: string[] = [];
  const which = random.below(3);
  const files = new MemoryFileSystem();
  files.writeFile(BASE, which === 0 ? images.base : mutated(images.base, random));
  files.writeFile(CHILD, which === 1 ? images.child : mutated(images.child, random));
  const [first, second] = [random.below(ACTIONS.length), random.below(ACTIONS.length)];
  for (const index of [first, second]) {
    const action = ACTIONS[index] ?? ACTIONS[0];
    try {
      action(files);
    } catch (error) {
      if (error instanceof ComError && error.hresult !== DISP_E_EXCEPTION) continue;
      wrong.push(`action ${index}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  // An action that leaves a file open would make the next one of its kind fail.
  for (const name of files.list("C:\\")) files.remove(`C:\\${name}`);
  return wrong;
}

describe("damaged disk images", () => {
  it(`give a code or success, soon and with little memory (${RUNS} times)`, function () {
    this.timeout(60_000 + RUNS * 20);
    const images = soundImages();
    const before = process.memoryUsage().rss;
    let slowest = 0;
    for (let seed = 0; seed < RUNS; seed++) {
      const began = performance.now();
      expect(complaints(images, new Random(seed)), `seed ${seed}`).to.deep.equal([]);
      slowest = Math.max(slowest, performance.now() - began);
    }
    expect(slowest).to.be.below(5000);
    expect(process.memoryUsage().rss - before).to.be.below(256 * 1024 * 1024);
  });

  it("are refused if a chain is a ring", () => {
    const files = new MemoryFileSystem();
    finish(createDynamic(files, BASE, 8));
    finish(createDifferencing(files, CHILD, BASE));
    // The child with its own id as its parent's, and its own path.
    const bytes = Buffer.from(files.readFile(CHILD));
    bytes.copy(bytes, 512 + 40, 68, 84);
    Buffer.from(CHILD, "utf16le").copy(bytes, bytes.readUInt32BE(512 + 576 + 20));
    bytes.writeUInt32BE(CHILD.length * 2, 512 + 576 + 8);
    bytes.writeUInt32BE(checksumOf(bytes.subarray(512, 1536), 36), 512 + 36);
    files.writeFile(CHILD, bytes);
    expect(() => convert(files, CHILD, "C:\\new.vhd", vmDiskType_Dynamic))
      .to.throw(ComError)
      .with.property("code", "VM_E_INVALID_HD_FILE");
  });

  it("are refused to be written to if two blocks have one place", () => {
    const files = new MemoryFileSystem();
    finish(createDynamic(files, BASE, 8));
    write(files, BASE, 0);
    const bytes = Buffer.from(files.readFile(BASE));
    bytes.copy(bytes, 1536 + 4, 1536, 1540);
    files.writeFile(BASE, bytes);
    expect(() => Disk.open(files, BASE))
      .to.throw(ComError)
      .with.property("code", "VM_E_INVALID_HD_FILE");
    expect(inspect(files, BASE).size).to.equal(8 * 1024 * 1024);
  });
});
