import { expect } from "chai";
import { join } from "node:path";
import { AtomicWriter } from "../../lib/files/atomic-writer.js";
import { DriveMap } from "../../lib/files/drive-map.js";
import type { FileSystem } from "../../lib/files/file-system.js";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { codeOf, comErrorOf } from "./com-error-of.js";
import { removeTemporaryDirectories, temporaryDirectory } from "./temporary-directory.js";

const CONTENT = new Uint8Array([1, 2, 3]);

function onHost(): FileSystem {
  const home = temporaryDirectory();
  return new HostFileSystem({
    drives: new DriveMap(join(home, "drives")),
    writer: new AtomicWriter(join(home, "writes.journal")),
  });
}

/** What every file system does. */
function behavesAsFileSystem(make: () => FileSystem): void {
  let files: FileSystem;

  beforeEach(() => {
    files = make();
    files.makeFolder("C:\\Virtual Machines");
    files.writeFile("C:\\Virtual Machines\\Web.vmc", CONTENT);
  });

  afterEach(removeTemporaryDirectories);

  it("reads what was written", () => {
    expect([...files.readFile("C:\\Virtual Machines\\Web.vmc")]).to.deep.equal([1, 2, 3]);
  });

  it("finds a file in any letter case", () => {
    expect([...files.readFile("c:\\VIRTUAL machines\\wEB.VMC")]).to.deep.equal([1, 2, 3]);
  });

  it("takes content from a function", () => {
    files.writeFile("C:\\x", () => CONTENT);
    expect([...files.readFile("C:\\x")]).to.deep.equal([1, 2, 3]);
  });

  it("writes into a file that is there under its own name", () => {
    files.writeFile("C:\\virtual machines\\WEB.VMC", new Uint8Array([9]));
    expect(files.list("C:\\Virtual Machines")).to.deep.equal(["Web.vmc"]);
    expect([...files.readFile("C:\\Virtual Machines\\Web.vmc")]).to.deep.equal([9]);
  });

  it("keeps its content when the array that was written or read changes", () => {
    const written = new Uint8Array([5]);
    files.writeFile("C:\\x", written);
    written[0] = 6;
    files.readFile("C:\\x")[0] = 7;
    expect([...files.readFile("C:\\x")]).to.deep.equal([5]);
  });

  it("tells files, folders and nothing apart", () => {
    expect(files.kind("C:\\virtual machines")).to.equal("folder");
    expect(files.kind("C:\\Virtual Machines\\web.vmc")).to.equal("file");
    expect(files.kind("C:\\Virtual Machines\\mail.vmc")).to.equal(undefined);
    expect(files.kind("C:\\Virtual Machines\\web.vmc\\x")).to.equal(undefined);
  });

  it("has the root of every drive", () => {
    expect(files.kind("q:\\")).to.equal("folder");
    expect(files.list("q:\\")).to.deep.equal([]);
  });

  it("writes to the root of a drive that nothing was on", () => {
    files.writeFile("q:\\x", CONTENT);
    expect(files.list("Q:\\")).to.deep.equal(["x"]);
  });

  it("makes a folder with the folders it is in", () => {
    files.makeFolder("D:\\a\\b\\c");
    expect(files.list("D:\\A\\b")).to.deep.equal(["c"]);
  });

  it("leaves a folder that is there already", () => {
    files.makeFolder("C:\\VIRTUAL MACHINES");
    expect(files.list("C:\\")).to.deep.equal(["Virtual Machines"]);
  });

  it("lists names in alphabetical order, whatever their letter case", () => {
    for (const name of ["b", "C", "a"]) files.writeFile(`D:\\${name}`, CONTENT);
    expect(files.list("D:\\")).to.deep.equal(["a", "b", "C"]);
  });

  it("removes files and empty folders", () => {
    files.remove("C:\\Virtual Machines\\WEB.vmc");
    files.remove("C:\\Virtual Machines");
    expect(files.list("C:\\")).to.deep.equal([]);
  });

  it("takes a file away for nobody else", () => {
    files.writeFile("C:\\Virtual Machines\\Web2.vmc", CONTENT);
    files.remove("C:\\Virtual Machines\\Web.vmc");
    expect(files.list("C:\\Virtual Machines")).to.deep.equal(["Web2.vmc"]);
  });

  const failures: [what: string, code: string, action: () => unknown][] = [
    ["reading a missing file", "E_FILE_NOT_FOUND", () => files.readFile("C:\\Virtual Machines\\y")],
    ["reading a missing file of a root", "E_FILE_NOT_FOUND", () => files.readFile("Q:\\y")],
    ["reading in a missing folder", "E_PATH_NOT_FOUND", () => files.readFile("C:\\nowhere\\y")],
    ["reading below a file", "E_PATH_NOT_FOUND", () => files.readFile("C:\\Virtual Machines\\Web.vmc\\y")],
    ["reading a folder", "E_ACCESSDENIED", () => files.readFile("C:\\Virtual Machines")],
    ["reading a root", "E_ACCESSDENIED", () => files.readFile("C:\\")],
    ["writing in a missing folder", "E_PATH_NOT_FOUND", () => files.writeFile("C:\\nowhere\\y", CONTENT)],
    ["writing below a file", "E_PATH_NOT_FOUND", () => files.writeFile("C:\\Virtual Machines\\Web.vmc\\y", CONTENT)],
    ["writing to a folder", "E_ACCESSDENIED", () => files.writeFile("C:\\Virtual Machines", CONTENT)],
    ["writing to a root", "E_ACCESSDENIED", () => files.writeFile("Q:\\", CONTENT)],
    ["making a folder where a file is", "E_ALREADY_EXISTS", () => files.makeFolder("C:\\Virtual Machines\\web.vmc")],
    ["making a folder below a file", "E_PATH_NOT_FOUND", () => files.makeFolder("C:\\Virtual Machines\\web.vmc\\y")],
    ["removing what is missing", "E_FILE_NOT_FOUND", () => files.remove("C:\\Virtual Machines\\y")],
    ["removing in a missing folder", "E_PATH_NOT_FOUND", () => files.remove("C:\\nowhere\\y")],
    ["removing a folder with content", "E_ACCESSDENIED", () => files.remove("C:\\Virtual Machines")],
    ["removing a root", "E_ACCESSDENIED", () => files.remove("C:\\")],
    ["listing a missing folder", "E_PATH_NOT_FOUND", () => files.list("C:\\nowhere")],
    ["listing a file", "E_PATH_NOT_FOUND", () => files.list("C:\\Virtual Machines\\Web.vmc")],
    ["a relative path", "E_BAD_PATHNAME", () => files.kind("x.vhd")],
    ["a name that is none", "E_INVALID_NAME", () => files.kind("C:\\?")],
  ];
  for (const [what, code, action] of failures) {
    it(`answers ${what} with ${code}`, () => {
      expect(codeOf(action)).to.equal(code);
    });
  }

  it("names the path in its sentence", () => {
    expect(comErrorOf(() => files.readFile("c:\\nowhere\\y")).message).to.equal("There is no folder 'C:\\nowhere'.");
  });
}

describe("MemoryFileSystem", () => {
  behavesAsFileSystem(() => new MemoryFileSystem());

  it("asks for content when it is read, and once", () => {
    const files = new MemoryFileSystem();
    let asked = 0;
    files.writeFile("C:\\x", () => new Uint8Array([++asked]));
    expect(asked).to.equal(0);
    expect([...files.readFile("C:\\x"), ...files.readFile("C:\\x")]).to.deep.equal([1, 1]);
  });

  it("holds 100,000 files without a noticeable wait", function () {
    this.timeout(5000);
    const files = new MemoryFileSystem();
    files.makeFolder("C:\\many");
    for (let index = 0; index < 100_000; index++) files.writeFile(`C:\\many\\machine ${index}.vmc`, CONTENT);
    expect(files.kind("C:\\MANY\\MACHINE 99999.VMC")).to.equal("file");
    expect(files.list("C:\\many")).to.have.lengthOf(100_000);
  });
});

describe("HostFileSystem", () => {
  behavesAsFileSystem(onHost);
});
