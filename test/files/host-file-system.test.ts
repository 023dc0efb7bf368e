import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import * as fs from "node:fs";
import { join } from "node:path";
import { AtomicWriter } from "../../lib/files/atomic-writer.js";
import { DriveMap } from "../../lib/files/drive-map.js";
import { hostError } from "../../lib/files/host-error.js";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { codeOf, comErrorOf } from "./com-error-of.js";
import { removeTemporaryDirectories, temporaryDirectory } from "./temporary-directory.js";

const CONTENT = new Uint8Array([1, 2, 3]);
const onPosix = process.platform === "win32" ? it.skip : it;
/**
 * Writes a file as a user without special rights; root may do everything. What `owned` lists belongs to
 * that user.
 */
function writeAsOrdinaryUser(home: string, path: string, owned: readonly string[]): string {
  const script = fileURLToPath(new URL("write-file.ts", import.meta.url));
  const nobody = 65534;
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const each of owned) fs.chownSync(each, nobody, nobody);
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, home, path], {
    encoding: "utf8",
    // Its coverage would be written as that user, where only this one may.
    env: { ...process.env, NODE_V8_COVERAGE: "" },
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  });
  return stdout + stderr;
}

describe("HostFileSystem on the host", () => {
  let home: string;
  let drive: string;
  let files: HostFileSystem;

  beforeEach(() => {
    home = temporaryDirectory();
    drive = join(home, "drives", "c");
    fs.mkdirSync(drive, { recursive: true });
    files = filesWith({});
  });

  afterEach(removeTemporaryDirectories);

  function filesWith(given: Record<string, string>): HostFileSystem {
    const writer = new AtomicWriter(join(home, "writes.journal"));
    return new HostFileSystem({ drives: new DriveMap(join(home, "drives"), given), writer });
  }

  it("keeps drive C in drives/c", () => {
    files.makeFolder("C:\\Virtual Machines");
    files.writeFile("C:\\Virtual Machines\\x.vmc", CONTENT);
    expect([...fs.readFileSync(join(drive, "Virtual Machines", "x.vmc"))]).to.deep.equal([1, 2, 3]);
  });

  it("keeps a drive that is given where it was said", () => {
    const images = temporaryDirectory();
    filesWith({ D: images }).writeFile("d:\\x", CONTENT);
    expect(fs.readdirSync(images)).to.deep.equal(["x"]);
  });

  it("says where the host has a file", () => {
    fs.mkdirSync(join(drive, "Disks"));
    expect(files.hostPath("C:\\DISKS\\new.vhd")).to.equal(join(drive, "Disks", "new.vhd"));
  });

  it("sees what somebody else has put there, in any letter case", () => {
    fs.writeFileSync(join(drive, "Notes.TXT"), "x");
    expect(files.kind("C:\\notes.txt")).to.equal("file");
  });

  onPosix("prefers the exact name where the host has two that differ in letter case only", () => {
    fs.writeFileSync(join(drive, "x"), "small");
    fs.writeFileSync(join(drive, "X"), "large");
    if (fs.readdirSync(drive).length < 2) return;
    expect(Buffer.from(files.readFile("C:\\x")).toString()).to.equal("small");
    expect(Buffer.from(files.readFile("C:\\X")).toString()).to.equal("large");
  });

  onPosix("takes absolute paths of the host", () => {
    files.writeFile(`${home}/x`, CONTENT);
    expect([...fs.readFileSync(join(home, "x"))]).to.deep.equal([1, 2, 3]);
    expect(files.list(home)).to.include("x");
    expect(files.kind(`${home}/x/y`)).to.equal(undefined);
  });

  it("does not list what a write is going to", () => {
    fs.writeFileSync(join(drive, ".vmcom-0123456789abcdef-0.tmp"), "");
    expect(files.list("C:\\")).to.deep.equal([]);
  });

  onPosix("follows a symbolic link within its drive", () => {
    fs.mkdirSync(join(drive, "real"));
    fs.symlinkSync("real", join(drive, "Link"));
    files.writeFile("C:\\link\\x", CONTENT);
    expect(fs.readdirSync(join(drive, "real"))).to.deep.equal(["x"]);
  });

  onPosix("writes through a symbolic link to a file", () => {
    fs.writeFileSync(join(drive, "real"), "");
    fs.symlinkSync("real", join(drive, "link"));
    files.writeFile("C:\\link", CONTENT);
    expect([...fs.readFileSync(join(drive, "real"))]).to.deep.equal([1, 2, 3]);
    expect(fs.lstatSync(join(drive, "link")).isSymbolicLink()).to.equal(true);
  });

  onPosix("removes a symbolic link and not what it leads to", () => {
    fs.mkdirSync(join(drive, "real"));
    fs.symlinkSync("real", join(drive, "link"));
    files.remove("C:\\link");
    expect(files.list("C:\\")).to.deep.equal(["real"]);
  });

  for (const [what, target] of [
    ["a folder outside", ".."],
    ["the host's root", "/"],
    ["a folder whose name begins like the drive's", "../c2"],
    ["nothing", "nowhere"],
    ["itself", "link"],
  ] as const) {
    onPosix(`refuses a symbolic link to ${what}`, () => {
      fs.mkdirSync(join(home, "drives", "c2"));
      fs.symlinkSync(target, join(drive, "link"));
      for (const action of [
        () => files.kind("C:\\link"),
        () => files.kind("C:\\LINK\\x"),
        () => files.readFile("C:\\link\\x"),
        () => files.writeFile("C:\\link\\x", CONTENT),
        () => files.makeFolder("C:\\link\\x"),
        () => files.remove("C:\\link"),
        () => files.list("C:\\link"),
        () => files.hostPath("C:\\link\\x"),
      ]) {
        expect(codeOf(action)).to.equal("E_ACCESSDENIED");
      }
    });
  }

  onPosix("takes a drive whose own directory is a symbolic link", () => {
    const images = temporaryDirectory();
    fs.symlinkSync(images, join(home, "link"));
    const linked = filesWith({ D: join(home, "link") });
    linked.writeFile("D:\\x", CONTENT);
    expect(linked.list("D:\\")).to.deep.equal(["x"]);
  });

  onPosix("refuses a device instead of reading it for ever or replacing it", () => {
    expect(codeOf(() => files.readFile("/dev/zero"))).to.equal("E_ACCESSDENIED");
    expect(codeOf(() => files.writeFile("/dev/null", CONTENT))).to.equal("E_ACCESSDENIED");
  });

  onPosix("says that a name is too long for the host", () => {
    const path = `C:\\${"ü".repeat(200)}`;
    expect(codeOf(() => files.writeFile(path, CONTENT))).to.equal("E_BUFFER_OVERFLOW");
  });

  onPosix("says that a folder may not be written to", () => {
    const closed = join(drive, "closed");
    fs.mkdirSync(closed, { mode: 0o500 });
    const owned = [home, join(home, "drives"), drive, closed];
    expect(writeAsOrdinaryUser(home, "C:\\closed\\x", owned)).to.equal("E_ACCESSDENIED");
  });

  onPosix("says that a file is read-only", () => {
    const file = join(drive, "x");
    fs.writeFileSync(file, "", { mode: 0o400 });
    const owned = [home, join(home, "drives"), drive, file];
    expect(writeAsOrdinaryUser(home, "C:\\x", owned)).to.equal("E_ACCESSDENIED");
  });
});

describe("hostError", () => {
  function failed(code: string): Error {
    return Object.assign(new Error(`${code}: it failed`), { code });
  }

  for (const [code, name] of [
    ["ENOENT", "E_FILE_NOT_FOUND"],
    ["ENOTDIR", "E_PATH_NOT_FOUND"],
    ["EACCES", "E_ACCESSDENIED"],
    ["EPERM", "E_ACCESSDENIED"],
    ["EBUSY", "E_SHARING_VIOLATION"],
    ["ENOSPC", "E_DISK_FULL"],
    ["EIO", "DISP_E_EXCEPTION"],
  ] as const) {
    it(`gives ${code} the code ${name} and a sentence with the path`, () => {
      const error = hostError(failed(code), "C:\\x");
      expect(error.code).to.equal(name);
      expect(error.message).to.include("'C:\\x'");
    });
  }

  it("leaves a ComError as it is", () => {
    const error = comErrorOf(() => {
      throw hostError(failed("EPERM"), "x");
    });
    expect(hostError(error, "y")).to.equal(error);
  });
});

describe("DriveMap", () => {
  it("has every drive in the base directory", () => {
    expect(new DriveMap("/home/drives").directoryOf("q")).to.equal(join("/home/drives", "q"));
  });

  it("takes letters in any case, with or without a colon", () => {
    const map = new DriveMap("/home/drives", { "d:": "/srv/images" });
    expect(map.directoryOf("D")).to.equal("/srv/images");
  });

  it("refuses what is no drive letter", () => {
    expect(codeOf(() => new DriveMap("/home/drives", { CD: "/srv" }))).to.equal("E_INVALIDARG");
  });
});
