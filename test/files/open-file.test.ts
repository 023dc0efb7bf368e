import { expect } from "chai";
import * as fs from "node:fs";
import { join } from "node:path";
import { AtomicWriter, isTemporaryName } from "../../lib/files/atomic-writer.js";
import { DriveMap } from "../../lib/files/drive-map.js";
import type { FileSystem } from "../../lib/files/file-system.js";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { isZero, SparseBytes } from "../../lib/files/sparse-bytes.js";
import { codeOf } from "./com-error-of.js";
import { removeTemporaryDirectories, temporaryDirectory } from "./temporary-directory.js";

const PATH = "C:\\Disks\\x.vhd";
const OTHER = "C:\\Disks\\y.vhd";
const CONTENT = new Uint8Array([1, 2, 3]);

function hostFiles(home: string): HostFileSystem {
  const writer = new AtomicWriter(join(home, "writes.journal"));
  return new HostFileSystem({ drives: new DriveMap(join(home, "drives")), writer });
}

/** What random access is like in every file system. */
function hasRandomAccess(make: () => FileSystem): void {
  let files: FileSystem;

  beforeEach(() => {
    files = make();
    files.makeFolder("C:\\Disks");
    files.writeFile(PATH, CONTENT);
  });

  afterEach(removeTemporaryDirectories);

  it("reads and writes anywhere in a file", () => {
    const file = files.open(PATH, "write");
    file.write(new Uint8Array([7, 8]), 200_000);
    const read = new Uint8Array(4);
    expect([file.size, file.read(read, 199_999), ...read]).to.deep.equal([200_002, 3, 0, 7, 8, 0]);
    file.close();
    expect([...files.readFile(PATH).subarray(0, 4)]).to.deep.equal([1, 2, 3, 0]);
  });

  it("reads nothing behind the end", () => {
    const file = files.open(PATH, "read");
    expect(file.read(new Uint8Array(9), 1_000_000)).to.equal(0);
    file.close();
  });

  it("cuts a file off and has zeros where it grows again", () => {
    const file = files.open(PATH, "write");
    file.resize(1);
    file.resize(70_000);
    const read = new Uint8Array(70_000);
    expect(file.read(read, 0)).to.equal(70_000);
    expect(read[0]).to.equal(1);
    expect(isZero(read.subarray(1))).to.equal(true);
    file.sync();
    file.close();
  });

  it("makes a new file", () => {
    files.open(OTHER, "new").close();
    expect(files.size(OTHER)).to.equal(0);
  });

  it("closes twice", () => {
    const file = files.open(PATH, "write");
    file.close();
    file.close();
    expect(codeOf(() => files.open(PATH, "new"))).to.equal("E_ALREADY_EXISTS");
  });

  const sharing = [
    ["read", "read", true],
    ["read", "write", false],
    ["write", "read", false],
    ["write", "write", false],
    ["write", "peek", true],
    ["peek", "write", true],
  ] as const;
  for (const [first, second, isAllowed] of sharing) {
    it(`${isAllowed ? "lets" : "does not let"} a file that is open to ${first} be opened to ${second}`, () => {
      const file = files.open(PATH, first);
      const open = (): void => files.open("c:\\DISKS\\X.vhd", second).close();
      if (isAllowed) open();
      else expect(codeOf(open)).to.equal("E_SHARING_VIOLATION");
      file.close();
      files.open(PATH, "write").close();
    });
  }

  it("lets nobody replace, rename or remove a file that is open", () => {
    files.writeFile(OTHER, CONTENT);
    const file = files.open(PATH, "read");
    for (const action of [
      () => files.writeFile(PATH, CONTENT),
      () => files.remove(PATH),
      () => files.rename(PATH, "C:\\Disks\\z.vhd"),
      () => files.rename(OTHER, PATH),
      () => files.createTemporary(PATH, true).commit(),
    ]) {
      expect(codeOf(action)).to.equal("E_SHARING_VIOLATION");
    }
    file.close();
    expect([...files.readFile(PATH)]).to.deep.equal([1, 2, 3]);
  });

  it("renames a file and replaces one that has the name", () => {
    files.writeFile(OTHER, new Uint8Array([9]));
    files.rename(PATH, OTHER);
    expect(files.list("C:\\Disks")).to.deep.equal(["y.vhd"]);
    expect([...files.readFile(OTHER)]).to.deep.equal([1, 2, 3]);
  });

  it("has a temporary file take its place only when it is finished", () => {
    const file = files.createTemporary(PATH, true);
    file.write(new Uint8Array([4]), 0);
    expect([...files.readFile(PATH)]).to.deep.equal([1, 2, 3]);
    expect(files.list("C:\\Disks")).to.deep.equal(["x.vhd"]);
    file.commit();
    file.discard();
    expect([...files.readFile(PATH)]).to.deep.equal([4]);
  });

  it("leaves nothing of a temporary file that is discarded", () => {
    files.createTemporary(OTHER, false).discard();
    expect(files.list("C:\\Disks")).to.deep.equal(["x.vhd"]);
  });

  it("does not replace a file that appeared while the temporary one was written", () => {
    const file = files.createTemporary(OTHER, false);
    files.writeFile("C:\\Disks\\Y.VHD", CONTENT);
    expect(codeOf(() => file.commit())).to.equal("E_ALREADY_EXISTS");
    expect(files.list("C:\\Disks")).to.deep.equal(["x.vhd", "Y.VHD"]);
  });

  it("marks files that may not be written to", () => {
    files.setReadOnly(PATH, true);
    expect(files.isReadOnly(PATH)).to.equal(true);
    expect(codeOf(() => files.open(PATH, "write"))).to.equal("E_ACCESSDENIED");
    files.open(PATH, "read").close();
    files.setReadOnly(PATH, false);
    expect(files.isReadOnly(PATH)).to.equal(false);
    files.open(PATH, "write").close();
  });

  it("refuses to write to a file that was opened to read", () => {
    const file = files.open(PATH, "read");
    expect(codeOf(() => file.write(CONTENT, 0))).to.equal("E_ACCESSDENIED");
    expect(codeOf(() => file.resize(0))).to.equal("E_ACCESSDENIED");
    file.close();
  });

  it("says how much room there is, also for a path that is not there", () => {
    expect(files.freeSpace("C:\\no\\such\\folder\\x.vhd")).to.be.greaterThan(0);
    expect(files.largestFile("Q:\\x.vhd")).to.be.greaterThan(2 ** 32);
  });

  const failures: [what: string, code: string, action: () => unknown][] = [
    ["opening a missing file", "E_FILE_NOT_FOUND", () => files.open(OTHER, "write")],
    ["opening in a missing folder", "E_PATH_NOT_FOUND", () => files.open("C:\\nowhere\\x", "read")],
    ["opening a folder", "E_ACCESSDENIED", () => files.open("C:\\Disks", "read")],
    ["making a file in a missing folder", "E_PATH_NOT_FOUND", () => files.open("C:\\nowhere\\x", "new")],
    ["making a file that is there", "E_ALREADY_EXISTS", () => files.open(PATH, "new")],
    ["beginning a file that is there", "E_ALREADY_EXISTS", () => files.createTemporary(PATH, false)],
    ["beginning a file in a missing folder", "E_PATH_NOT_FOUND", () => files.createTemporary("C:\\no\\x", true)],
    ["renaming a missing file", "E_FILE_NOT_FOUND", () => files.rename(OTHER, PATH)],
    ["renaming a folder", "E_ACCESSDENIED", () => files.rename("C:\\Disks", "C:\\x")],
    ["renaming to another drive", "E_PATH_NOT_FOUND", () => files.rename(PATH, "D:\\x")],
    ["the size of a missing file", "E_FILE_NOT_FOUND", () => files.size(OTHER)],
  ];
  for (const [what, code, action] of failures) {
    it(`answers ${what} with ${code}`, () => {
      expect(codeOf(action)).to.equal(code);
    });
  }
}

describe("MemoryFileSystem, files opened", () => {
  hasRandomAccess(() => new MemoryFileSystem());

  it("takes no space for what is not written", () => {
    const files = new MemoryFileSystem();
    const free = files.freeBytes;
    const file = files.open("C:\\x", "new");
    file.resize(16 * 2 ** 30);
    file.write(new Uint8Array(100_000), 8 * 2 ** 30);
    expect(files.freeBytes).to.equal(free);
    expect(codeOf(() => files.readFile("C:\\x"))).to.equal("E_OUTOFMEMORY");
  });

  it("is full when its room is used up, and has it back when files go", () => {
    const files = new MemoryFileSystem();
    files.freeBytes = 190_000;
    const file = files.open("C:\\x", "new");
    file.write(new Uint8Array(100_000).fill(1), 0);
    expect(codeOf(() => file.write(CONTENT, 300_000))).to.equal("E_DISK_FULL");
    file.close();
    files.remove("C:\\x");
    expect(files.freeBytes).to.equal(190_000);
  });
});

describe("HostFileSystem, files opened", () => {
  hasRandomAccess(() => hostFiles(temporaryDirectory()));

  it("finds at the next start what a killed process has begun", () => {
    const home = temporaryDirectory();
    const files = hostFiles(home);
    files.makeFolder("C:\\Disks");
    files.createTemporary(PATH, false).write(CONTENT, 0);
    const folder = join(home, "drives", "c", "Disks");
    expect(fs.readdirSync(folder).filter(isTemporaryName)).to.have.lengthOf(1);
    new AtomicWriter(join(home, "writes.journal")).cleanUp();
    expect(fs.readdirSync(folder)).to.deep.equal([]);
  });

  it("keeps the permissions of a file that is replaced", function () {
    if (process.platform === "win32") return this.skip();
    const home = temporaryDirectory();
    const files = hostFiles(home);
    files.writeFile("C:\\x", CONTENT);
    fs.chmodSync(join(home, "drives", "c", "x"), 0o640);
    files.createTemporary("C:\\x", true).commit();
    expect(fs.statSync(join(home, "drives", "c", "x")).mode & 0o777).to.equal(0o640);
  });
});

describe("HostFileSystems on the same files", () => {
  afterEach(removeTemporaryDirectories);

  it("know which files the other has open", () => {
    const home = temporaryDirectory();
    const [server, script] = [hostFiles(home), hostFiles(home)];
    server.makeFolder("C:\\Disks");
    server.writeFile(PATH, CONTENT);
    const file = server.open(PATH, "write");
    expect(codeOf(() => script.remove(PATH))).to.equal("E_SHARING_VIOLATION");
    expect(codeOf(() => script.open(PATH, "read"))).to.equal("E_SHARING_VIOLATION");
    file.close();
    script.remove(PATH);
    expect(server.kind(PATH)).to.equal(undefined);
  });
});

describe("SparseBytes", () => {
  it("holds pages only where something other than zero is", () => {
    const bytes = SparseBytes.of(new Uint8Array(1_000_000));
    expect([bytes.size, bytes.allocated]).to.deep.equal([1_000_000, 0]);
    bytes.write(CONTENT, 65_534);
    expect(bytes.allocated).to.equal(2 * 65_536);
    bytes.resize(10);
    expect(bytes.toArray()).to.have.lengthOf(10);
  });
});
