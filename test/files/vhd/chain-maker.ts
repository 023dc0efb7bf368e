/** Disks with a known content, made of random chains of images by a seeded generator. */
import { vmDiskType_Dynamic, vmDiskType_FixedSize } from "../../../lib/generated/enumerations.js";
import type { FileSystem } from "../../../lib/files/file-system.js";
import {
  createDifferencing,
  createDynamic,
  createFixed,
  Disk,
  DiskChain,
  finish,
} from "../../../lib/files/vhd/index.js";

const SECTOR = 512;
const MEGABYTE = 1024 * 1024;

/** Random numbers that are the same in every run with the same seed. */
export class Random {
  #state: number;
  /** Random bytes, of which pieces are what is written; made when they are needed. */
  #pool: Buffer | undefined;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** An unsigned number of 32 bits (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** From 0 up to, without, the limit. */
  below(limit: number): number {
    return Math.floor((this.next() / 2 ** 32) * limit);
  }

  pick<Item>(...items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }

  /** As many bytes, at most a megabyte; sometimes zeros. */
  bytes(count: number): Uint8Array {
    if (this.below(8) === 0) return new Uint8Array(count);
    const start = this.below(4096);
    this.#pool ??= this.#newPool();
    return this.#pool.subarray(start, start + count);
  }

  #newPool(): Buffer {
    const pool = Buffer.alloc(MEGABYTE + 4096);
    for (let at = 0; at < pool.length; at += 4) pool.writeUInt32LE(this.next(), at);
    return pool;
  }
}

/** A chain and what its leaf shows. */
export interface MadeChain {
  /** The root first. */
  readonly paths: readonly string[];
  readonly leaf: string;
  readonly content: Uint8Array;
}

/** Makes a chain of `depth` images in a folder, each with random writes of odd lengths at odd places. */
export function makeChain(
  files: FileSystem,
  folder: string,
  random: Random,
  megabytes: number,
  depth: number,
): MadeChain {
  const content = new Uint8Array(megabytes * MEGABYTE);
  const paths: string[] = [];
  for (let level = 0; level < depth; level++) {
    const path = `${folder}\\level ${level}.vhd`;
    const parent = paths.at(-1);
    if (parent !== undefined) finish(createDifferencing(files, path, parent));
    else finish(random.pick(createDynamic, createFixed)(files, path, megabytes));
    paths.push(path);
    writeRandomly(files, path, random, content);
  }
  return { paths, leaf: paths.at(-1) ?? "", content };
}

/** Writes to a disk and to the content that it then has. */
export function writeRandomly(files: FileSystem, path: string, random: Random, content: Uint8Array): void {
  using disk = Disk.open(files, path);
  const isDense = random.below(3) === 0;
  const writes = isDense ? 10 + Math.floor(disk.sectors / 1000) : random.below(12);
  for (let count = 0; count < writes; count++) {
    const longest = isDense ? 2048 : random.pick(1, 9, 40, 700);
    const length = Math.min(1 + random.below(longest), disk.sectors);
    const first = random.below(disk.sectors - length + 1);
    const bytes = random.bytes(length * SECTOR);
    disk.write(bytes, first);
    content.set(bytes, first * SECTOR);
  }
}

/** All that a disk shows, in new memory, or at the start of what is given for it. */
export function readDisk(files: FileSystem, path: string, memory?: Uint8Array): Uint8Array {
  const chain = DiskChain.open(files, path, "read");
  try {
    // What was there before must not pass for what is read.
    const content = memory?.subarray(0, chain.size).fill(0xa5) ?? new Uint8Array(chain.size);
    chain.read(content, 0);
    return content;
  } finally {
    chain.close();
  }
}

/** Whether two contents are equal, without the time and the output that chai would take. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

export const NEW_TYPES = [vmDiskType_Dynamic, vmDiskType_FixedSize] as const;
