// @ts-check
/**
 * What converting and merging a disk image takes: in time, against `cp --sparse=never` of the same file and a sync
 * of the copy, as vmcom's result is on the disk when it ends; and in memory. In turns, so that what else the machine does
 * meets both. VMCOM_BENCH_DISK is the directory to work in; it needs room for three images.
 */
import { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHome } from "../dist/files/home.js";
import { HostFileSystem } from "../dist/files/host-file-system.js";
import { convert, createDifferencing, createDynamic, Disk, finish, merge } from "../dist/files/vhd/index.js";
import { vmDiskType_Dynamic, vmDiskType_FixedSize } from "../dist/index.js";
import { summarize } from "./support/compare.js";

const MEGABYTES = 2048;
const QUICK_MEGABYTES = 64;
const BLOCK = 2 * 1024 * 1024;
const PAIRS = 5;
/** 0.7 times the speed of cp. */
const SLOWEST = 1.43;
const MEMORY_LIMIT = 64 * 1024 * 1024;

const SOURCE = "C:\\source.vhd";
const NEW = "C:\\new.vhd";
const PARENT = "C:\\parent.vhd";

/** @typedef {{ prepare: (files: HostFileSystem, megabytes: number) => void, run: (files: HostFileSystem) => void }} Work */

/** @type {(type: typeof vmDiskType_Dynamic | typeof vmDiskType_FixedSize) => Work} */
const conversion = (type) => ({
  prepare: (files, megabytes) => {
    if (files.kind(NEW) !== undefined) files.remove(NEW);
    if (files.kind(SOURCE) !== undefined) return;
    finish(createDynamic(files, SOURCE, megabytes));
    fill(files);
  },
  run: (files) => finish(convert(files, SOURCE, NEW, type)),
});

/** @type {Work} */
const merging = {
  prepare: (files, megabytes) => {
    if (files.kind(PARENT) !== undefined) files.remove(PARENT);
    finish(createDynamic(files, PARENT, megabytes));
    finish(createDifferencing(files, SOURCE, PARENT));
    fill(files);
  },
  run: (files) => finish(merge(files, SOURCE)),
};

/** @param {HostFileSystem} files */
function fill(files) {
  const disk = Disk.open(files, SOURCE);
  const block = Buffer.alloc(BLOCK, "vmcom");
  for (let first = 0; first < disk.sectors; first += BLOCK / 512) disk.write(block, first);
  disk.close();
}

/**
 * @template Result
 * @param {(files: HostFileSystem, directory: string) => Result} action
 */
function inHome(action) {
  const directory = mkdtempSync(join(process.env["VMCOM_BENCH_DISK"] ?? tmpdir(), "vmcom-bench-"));
  const home = openHome(directory);
  try {
    return action(new HostFileSystem(home), directory);
  } finally {
    home.close();
    rmSync(directory, { recursive: true });
  }
}

/** @param {() => void} action */
function timeOf(action) {
  execFileSync("sync");
  const began = performance.now();
  action();
  return performance.now() - began;
}

/**
 * @param {Work} work
 * @param {{ quick: boolean }} options
 */
function againstCp({ prepare, run }, { quick }) {
  return inHome((files, directory) => {
    const copy = join(directory, "copy");
    const ratios = [];
    for (let pair = quick ? 0 : -1; pair < (quick ? 1 : PAIRS); pair++) {
      prepare(files, quick ? QUICK_MEGABYTES : MEGABYTES);
      const cp = timeOf(() => {
        execFileSync("cp", ["--sparse=never", files.hostPath(SOURCE), copy]);
        execFileSync("sync", [copy]);
      });
      rmSync(copy);
      const ours = timeOf(() => run(files));
      if (pair >= 0) ratios.push(ours / cp);
    }
    return summarize(ratios);
  });
}

/**
 * @param {Work} work
 * @param {{ quick: boolean }} options
 */
function memoryOf({ prepare, run }, { quick }) {
  const idle = process.memoryUsage().rss;
  return inHome((files) => {
    prepare(files, quick ? QUICK_MEGABYTES : MEGABYTES);
    run(files);
    return { value: (process.resourceUsage().maxRSS * 1024 - idle) / MEMORY_LIMIT };
  });
}

/**
 * @param {string} label
 * @param {Work} work
 */
function casesOf(label, work) {
  return [
    {
      label: `${label}, time`,
      limit: SLOWEST,
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) => againstCp(work, options),
    },
    {
      label: `${label}, memory of 64 MB`,
      limit: 1,
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) => memoryOf(work, options),
    },
  ];
}

export const images = {
  name: "images",
  summary: "converting and merging a disk image of 2 GB; cp --sparse=never of it and a sync is 1",
  unit: "×",
  cases: [
    ...casesOf("to a dynamic image", conversion(vmDiskType_Dynamic)),
    ...casesOf("to a fixed image", conversion(vmDiskType_FixedSize)),
    ...casesOf("a merge", merging),
  ],
};
