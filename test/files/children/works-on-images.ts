/**
 * Opens the home and, until it is killed, merges one of two images after the other into a fresh base, converts what
 * comes of it, and compacts it. The images are read from the folder `C:\Sound`.
 */
import { vmDiskType_Dynamic, vmDiskType_FixedSize } from "../../../lib/generated/enumerations.js";
import { HostFileSystem } from "../../../lib/files/host-file-system.js";
import { openHome } from "../../../lib/files/home.js";
import { compact, convert, finish, merge } from "../../../lib/files/vhd/index.js";

const [directory = ""] = process.argv.slice(2);
const files = new HostFileSystem(openHome(directory));
const [base, ...children] = ["base", "a", "b"].map((name) => files.readFile(`C:\\Sound\\${name}.vhd`));
if (base === undefined) throw new Error("there are three images");

const types = [vmDiskType_Dynamic, vmDiskType_FixedSize] as const;
console.log("working");
for (let round = 0; ; round++) {
  for (const child of children) {
    files.writeFile("C:\\Disks\\base.vhd", base);
    files.writeFile("C:\\Disks\\child.vhd", child);
    finish(merge(files, "C:\\Disks\\child.vhd"));
    if (files.kind("C:\\Disks\\new.vhd") !== undefined) files.remove("C:\\Disks\\new.vhd");
    finish(convert(files, "C:\\Disks\\base.vhd", "C:\\Disks\\new.vhd", types[round % 2] ?? vmDiskType_Dynamic));
    finish(compact(files, "C:\\Disks\\base.vhd"));
  }
}
