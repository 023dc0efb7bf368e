import { expect } from "chai";
import {
  vmDiskType_Differencing,
  vmDiskType_Dynamic,
  vmDiskType_FixedSize,
  vmDiskType_HostDrive,
} from "../../../lib/generated/enumerations.js";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import {
  compact,
  convert,
  createDifferencing,
  createDynamic,
  createFixed,
  createHostDriveLink,
  Disk,
  findParent,
  finish,
  inspect,
  markSavedState,
  merge,
  mergeTo,
  relink,
} from "../../../lib/files/vhd/index.js";
import { codeOf } from "../com-error-of.js";
import { isSame, readDisk } from "./chain-maker.js";

const BASE = "C:\\Disks\\base.vhd";
const CHILD = "C:\\Disks\\child.vhd";
const NEW = "C:\\Disks\\new.vhd";
const MEGABYTE = 1024 * 1024;

describe("disk images", () => {
  let files: MemoryFileSystem;

  beforeEach(() => {
    files = new MemoryFileSystem();
    finish(createDynamic(files, BASE, 8));
  });

  function write(path: string, firstSector: number, ...values: number[]): void {
    using disk = Disk.open(files, path);
    for (const [index, value] of values.entries()) disk.write(new Uint8Array(512).fill(value), firstSector + index);
  }

  /** The first byte of each of some sectors. */
  function look(path: string, firstSector: number, count: number): number[] {
    const content = readDisk(files, path);
    return Array.from({ length: count }, (_, index) => content[(firstSector + index) * 512] ?? -1);
  }

  function makeChild(): void {
    finish(createDifferencing(files, CHILD, BASE));
  }

  /** Changes bytes of a file without a look at what they mean. */
  function patch(path: string, position: number, ...bytes: number[]): void {
    const file = files.open(path, "write");
    file.write(new Uint8Array(bytes), position);
    file.close();
  }

  describe("when they are made", () => {
    it("are dynamic, with the folder they are in", () => {
      finish(createDynamic(files, "C:\\a\\b\\x.vhd", 16));
      const { type, size, fileSize } = inspect(files, "C:\\a\\b\\x.vhd");
      expect([type, size, fileSize]).to.deep.equal([vmDiskType_Dynamic, 16 * MEGABYTE, 1536 + 512 + 512]);
    });

    it("are fixed, and cost nothing before they are written to", () => {
      const free = files.freeBytes;
      finish(createFixed(files, NEW, 16 * 1024));
      const { type, size, fileSize } = inspect(files, NEW);
      expect([type, size, fileSize]).to.deep.equal([vmDiskType_FixedSize, 2 ** 34, 2 ** 34 + 512]);
      expect(free - files.freeBytes).to.be.below(200_000);
    });

    it("are differencing and know their parent", () => {
      makeChild();
      const info = inspect(files, CHILD);
      expect([info.type, info.size]).to.deep.equal([vmDiskType_Differencing, 8 * MEGABYTE]);
      const { id } = inspect(files, BASE);
      expect(info.parent).to.deep.equal({ id, name: "base.vhd", absolute: BASE, relative: ".\\base.vhd" });
      expect(findParent(files, CHILD)).to.equal(BASE);
      expect(findParent(files, BASE)).to.equal(null);
    });

    it("may be given relative to their parent, or the parent relative to them", () => {
      finish(createDifferencing(files, "one.vhd", BASE));
      finish(createDifferencing(files, "C:\\Disks\\two.vhd", "base.vhd"));
      expect(files.list("C:\\Disks")).to.deep.equal(["base.vhd", "one.vhd", "two.vhd"]);
    });

    it("may stand for a drive of the host", () => {
      finish(createHostDriveLink(files, NEW, { identifier: "\\\\.\\PhysicalDrive1", readOnly: true }, 100 * MEGABYTE));
      const { type, size, hostDrive } = inspect(files, NEW);
      expect([type, size]).to.deep.equal([vmDiskType_HostDrive, 100 * MEGABYTE]);
      expect(hostDrive).to.deep.equal({ identifier: "\\\\.\\PhysicalDrive1", readOnly: true });
    });

    it("have ids of their own", () => {
      finish(createDynamic(files, NEW, 8));
      expect(inspect(files, NEW).id).not.to.equal(inspect(files, BASE).id);
    });

    it("are not there before they are finished, nor after they are cancelled", () => {
      const steps = createDynamic(files, NEW, 8);
      expect(files.kind(NEW)).to.equal(undefined);
      steps.return();
      expect(files.list("C:\\Disks")).to.deep.equal(["base.vhd"]);
    });

    it("may have 2,088,960 MB, which takes under a second, and under 10 MB to inspect", () => {
      const began = performance.now();
      finish(createDynamic(files, NEW, 2_088_960));
      expect(performance.now() - began).to.be.below(1000);
      let bytes = 0;
      const open = files.open.bind(files);
      files.open = (path, mode) => {
        const file = open(path, mode);
        const read = file.read.bind(file);
        file.read = (target, position) => {
          bytes += target.length;
          return read(target, position);
        };
        return file;
      };
      expect(inspect(files, NEW).size).to.equal(2_088_960 * MEGABYTE);
      expect(bytes)
        .to.be.greaterThan(0)
        .and.below(10 * MEGABYTE);
    });
  });

  describe("when they are written to", () => {
    it("show what was written, on both sides of a block's end", () => {
      write(BASE, 4094, 1, 2, 3, 4);
      expect(look(BASE, 4093, 6)).to.deep.equal([0, 1, 2, 3, 4, 0]);
    });

    it("show their parent where they were not written to", () => {
      write(BASE, 10, 1, 2, 3, 4);
      makeChild();
      write(CHILD, 11, 9, 0);
      expect(look(CHILD, 9, 6)).to.deep.equal([0, 1, 9, 0, 4, 0]);
      expect(look(BASE, 9, 6)).to.deep.equal([0, 1, 2, 3, 4, 0]);
    });

    it("do not grow by zeros unless these hide a parent's content", () => {
      const { fileSize } = inspect(files, BASE);
      write(BASE, 10, 0);
      expect(inspect(files, BASE).fileSize).to.equal(fileSize);
    });

    it("are nobody else's", () => {
      makeChild();
      using disk = Disk.open(files, CHILD);
      expect(codeOf(() => Disk.open(files, CHILD))).to.equal("E_SHARING_VIOLATION");
      expect(codeOf(() => Disk.open(files, BASE))).to.equal("E_SHARING_VIOLATION");
      expect(codeOf(() => merge(files, CHILD))).to.equal("E_SHARING_VIOLATION");
      expect(codeOf(() => convert(files, CHILD, NEW, vmDiskType_Dynamic))).to.equal("E_SHARING_VIOLATION");
      expect(inspect(files, CHILD).size).to.equal(disk.sectors * 512);
    });

    it("refuse sectors that they do not have", () => {
      using disk = Disk.open(files, BASE);
      for (const first of [-1, 0.5, disk.sectors, disk.sectors - 1]) {
        expect(codeOf(() => disk.write(new Uint8Array(1024), first))).to.equal("E_INVALIDARG");
      }
      expect(codeOf(() => disk.read(new Uint8Array(100), 0))).to.equal("E_INVALIDARG");
    });

    it("get their end back if it is damaged", () => {
      write(BASE, 0, 7);
      patch(BASE, inspect(files, BASE).fileSize - 512, 0, 0, 0);
      expect(look(BASE, 0, 1)).to.deep.equal([7]);
      Disk.open(files, BASE).close();
      const bytes = files.readFile(BASE);
      expect(isSame(bytes.subarray(-512), bytes.subarray(0, 512))).to.equal(true);
    });

    it("lose what is behind the last block, as nothing refers to it", () => {
      const { fileSize } = inspect(files, BASE);
      const footer = files.readFile(BASE).subarray(0, 512);
      patch(BASE, fileSize + 100_000 - 512, ...footer);
      Disk.open(files, BASE).close();
      expect(inspect(files, BASE).fileSize).to.equal(fileSize);
    });

    it("stay as they were when the disk is full", () => {
      write(BASE, 0, 7);
      files.freeBytes = 100_000;
      {
        using disk = Disk.open(files, BASE);
        expect(codeOf(() => disk.write(new Uint8Array(2 * MEGABYTE).fill(5), 4096))).to.equal("E_DISK_FULL");
      }
      expect(look(BASE, 0, 1)).to.deep.equal([7]);
      expect(look(BASE, 4096, 1)).to.deep.equal([0]);
    });
  });

  describe("when they are merged", () => {
    beforeEach(() => {
      write(BASE, 10, 1, 2, 3, 4);
      makeChild();
      write(CHILD, 11, 9, 0);
      write(CHILD, 9000, 5);
    });

    it("go into their parent, sector by sector", () => {
      finish(merge(files, CHILD));
      expect(look(BASE, 9, 6)).to.deep.equal([0, 1, 9, 0, 4, 0]);
      expect(look(BASE, 9000, 1)).to.deep.equal([5]);
      expect(files.list("C:\\Disks")).to.deep.equal(["base.vhd"]);
    });

    it("go into a new image and stay", () => {
      for (const type of [vmDiskType_Dynamic, vmDiskType_FixedSize]) {
        finish(mergeTo(files, CHILD, NEW, type));
        expect(inspect(files, NEW).type).to.equal(type);
        expect(isSame(readDisk(files, NEW), readDisk(files, CHILD))).to.equal(true);
        files.remove(NEW);
      }
    });

    it("show the same after a merge that is cancelled, whenever that is", () => {
      const before = readDisk(files, CHILD);
      for (let steps = 0; steps < 3; steps++) {
        const merging = merge(files, CHILD);
        for (let count = 0; count < steps; count++) merging.next();
        merging.return();
        if (files.kind(CHILD) === undefined) break;
        expect(isSame(readDisk(files, CHILD), before)).to.equal(true);
      }
    });

    it("show the same after a merge that finds the disk full, and can be merged later", () => {
      const before = readDisk(files, CHILD);
      const free = files.freeBytes;
      files.freeSpace = () => free;
      files.freeBytes = 1000;
      expect(codeOf(() => finish(merge(files, CHILD)))).to.equal("E_DISK_FULL");
      files.freeBytes = free;
      expect(isSame(readDisk(files, CHILD), before)).to.equal(true);
      finish(merge(files, CHILD));
      expect(isSame(readDisk(files, BASE), before)).to.equal(true);
    });

    it("are not, while a saved state counts on them", () => {
      for (const path of [CHILD, BASE]) {
        markSavedState(files, path, true);
        expect(inspect(files, path).savedState).to.equal(true);
        expect(codeOf(() => merge(files, CHILD))).to.equal("E_SHARING_VIOLATION");
        markSavedState(files, path, false);
      }
      finish(merge(files, CHILD));
    });
  });

  it("are compacted to what is not zero, and keep their id", () => {
    write(BASE, 0, 1);
    write(BASE, 5000, 1);
    write(BASE, 5000, 0);
    const { id, fileSize } = inspect(files, BASE);
    const before = readDisk(files, BASE);
    finish(compact(files, BASE));
    expect(inspect(files, BASE)).to.include({ id, fileSize: fileSize - 2 * MEGABYTE - 512 });
    expect(isSame(readDisk(files, BASE), before)).to.equal(true);
  });

  it("leave no trace of a conversion or compaction that is cancelled", () => {
    write(BASE, 0, 1);
    const bytes = files.readFile(BASE);
    for (const begin of [() => compact(files, BASE), () => convert(files, BASE, NEW, vmDiskType_FixedSize)]) {
      begin().return();
      expect(files.list("C:\\Disks")).to.deep.equal(["base.vhd"]);
      expect(isSame(files.readFile(BASE), bytes)).to.equal(true);
    }
  });

  describe("whose parent has moved", () => {
    beforeEach(() => {
      makeChild();
      write(CHILD, 0, 8);
    });

    it("find it in their own folder", () => {
      files.makeFolder("D:\\Other");
      for (const path of [BASE, CHILD]) files.writeFile(path.replace("C:\\Disks", "D:\\Other"), files.readFile(path));
      files.remove(BASE);
      expect(findParent(files, "D:\\Other\\child.vhd")).to.equal("D:\\Other\\base.vhd");
    });

    it("find it when they are told, and only the right one", () => {
      files.makeFolder("C:\\Moved");
      files.rename(BASE, "C:\\Moved\\b.vhd");
      finish(createDynamic(files, NEW, 8));
      expect(codeOf(() => findParent(files, CHILD))).to.equal("E_FILE_NOT_FOUND");
      expect(codeOf(() => relink(files, CHILD, NEW))).to.equal("VM_E_PARENT_CHILD_ID_MISMATCH");
      relink(files, CHILD, "C:\\Moved\\b.vhd");
      expect(inspect(files, CHILD).parent).to.include({ name: "b.vhd", relative: "..\\Moved\\b.vhd" });
      expect(look(CHILD, 0, 2)).to.deep.equal([8, 0]);
    });

    it("do not follow a path out of the drives", () => {
      // As if somebody had made the image with a path of the host in it.
      const bytes = Buffer.from(files.readFile(CHILD));
      const at = bytes.indexOf(Buffer.from(BASE, "utf16le"));
      Buffer.from(`/etc/passwd`.padEnd(BASE.length, "\0"), "utf16le").copy(bytes, at);
      files.writeFile(CHILD, bytes);
      files.makeFolder("/etc");
      files.writeFile("/etc/passwd", files.readFile(BASE));
      files.remove(BASE);
      expect(codeOf(() => findParent(files, CHILD))).to.equal("E_FILE_NOT_FOUND");
    });
  });

  describe("answer", () => {
    const damaged = (at: number, ...bytes: number[]): void => patch(BASE, at, ...bytes);
    const cases: [what: string, code: string, action: () => unknown][] = [
      ["a size below 3 MB", "VM_E_IMAGE_SIZE_TOO_SMALL", () => createDynamic(files, NEW, 2)],
      ["a size above 2,088,960 MB", "VM_E_IMAGE_SIZE_TOO_LARGE", () => createDynamic(files, NEW, 2_088_961)],
      ["a size of 0", "E_INVALIDARG", () => createFixed(files, NEW, 0)],
      ["a name that is taken", "E_ALREADY_EXISTS", () => createFixed(files, BASE, 8)],
      ["a file in the folder's place", "E_PATH_NOT_FOUND", () => createFixed(files, `${BASE}\\x.vhd`, 8)],
      ["a parent that is missing", "E_PATH_NOT_FOUND", () => createDifferencing(files, NEW, CHILD)],
      ["two relative paths", "E_BAD_PATHNAME", () => createDifferencing(files, "a.vhd", "b.vhd")],
      ["no room to grow", "E_DISK_FULL", () => ((files.freeBytes = 8e6), createDynamic(files, NEW, 8))],
      ["no room for a fixed one", "E_DISK_FULL", () => ((files.freeBytes = 8e6), createFixed(files, NEW, 16))],
      [
        "a size that the volume cannot hold",
        "VM_E_FILE_TOO_LARGE_FOR_VOLUME",
        () => ((files.largestFileBytes = 2 ** 32 - 1), createDynamic(files, NEW, 4096)),
      ],
      ["compacting a differencing one", "VM_E_WRONG_HD_IMAGE_TYPE", () => (makeChild(), compact(files, CHILD))],
      ["compacting without room", "E_DISK_FULL", () => ((files.freeBytes = 100), compact(files, BASE))],
      [
        "converting to differencing",
        "VM_E_WRONG_HD_IMAGE_TYPE",
        () => convert(files, BASE, NEW, vmDiskType_Differencing),
      ],
      ["converting to a name that is taken", "E_ALREADY_EXISTS", () => convert(files, BASE, BASE, vmDiskType_Dynamic)],
      ["converting to nowhere", "E_PATH_NOT_FOUND", () => convert(files, BASE, "C:\\no\\x", vmDiskType_Dynamic)],
      ["merging a dynamic one", "VM_E_WRONG_HD_IMAGE_TYPE", () => merge(files, BASE)],
      [
        "merging a dynamic one to another",
        "VM_E_WRONG_HD_IMAGE_TYPE",
        () => mergeTo(files, BASE, NEW, vmDiskType_Dynamic),
      ],
      [
        "merging into a read-only parent",
        "VM_E_FILE_READ_ONLY",
        () => (makeChild(), files.setReadOnly(BASE, true), merge(files, CHILD)),
      ],
      [
        "merging without a parent",
        "VM_E_PARENT_PATH_NOT_FOUND",
        () => (makeChild(), files.remove(BASE), merge(files, CHILD)),
      ],
      [
        "another image in the parent's place",
        "VM_E_PARENT_CHILD_ID_MISMATCH",
        () => (makeChild(), files.remove(BASE), finish(createDynamic(files, BASE, 8)), merge(files, CHILD)),
      ],
      [
        "converting what is no image",
        "VM_E_INVALID_HD_FILE",
        () => (files.writeFile(NEW, new Uint8Array(9)), convert(files, NEW, CHILD, vmDiskType_Dynamic)),
      ],
      [
        "inspecting what is no image",
        "VM_E_HD_IMAGE_OPEN_FAIL",
        () => (files.writeFile(NEW, new Uint8Array(9)), inspect(files, NEW)),
      ],
      ["inspecting what is missing", "E_FILE_NOT_FOUND", () => inspect(files, NEW)],
      ["inspecting a damaged header", "VM_E_HD_IMAGE_ACCESS", () => (damaged(600, 9), inspect(files, BASE))],
      ["relinking a dynamic one", "VM_E_WRONG_HD_IMAGE_TYPE", () => relink(files, BASE, BASE)],
    ];
    for (const [what, code, action] of cases) {
      it(`${what} with ${code}`, () => {
        expect(codeOf(action)).to.equal(code);
        // Nothing is left open.
        for (const name of files.list("C:\\Disks")) files.remove(`C:\\Disks\\${name}`);
      });
    }

    it("a type that there is not with VM_E_DRIVE_INVALID", () => {
      const bytes = Buffer.from(files.readFile(BASE));
      for (const at of [0, bytes.length - 512]) {
        bytes.writeUInt32BE(6, at + 60);
        bytes.writeUInt32BE((bytes.readUInt32BE(at + 64) - 3) >>> 0, at + 64);
      }
      files.writeFile(BASE, bytes);
      expect(codeOf(() => inspect(files, BASE))).to.equal("VM_E_DRIVE_INVALID");
      expect(codeOf(() => compact(files, BASE))).to.equal("VM_E_INVALID_HD_FILE");
    });

    it("a fixed image that is cut off with VM_E_HD_IMAGE_ACCESS", () => {
      finish(createFixed(files, NEW, 4));
      files.writeFile(CHILD, files.readFile(NEW).subarray(512));
      expect(codeOf(() => inspect(files, CHILD))).to.equal("VM_E_HD_IMAGE_ACCESS");
    });
  });
});
