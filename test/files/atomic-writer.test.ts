import { expect } from "chai";
import * as fs from "node:fs";
import { join } from "node:path";
import { AtomicWriter, isTemporaryName } from "../../lib/files/atomic-writer.js";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { openHome } from "../../lib/files/home.js";
import { startChild } from "./children/child.js";
import { removeTemporaryDirectories, temporaryDirectory } from "./temporary-directory.js";

const CONTENT = new Uint8Array([1, 2, 3]);
const LEFTOVER = ".vmcom-0123456789abcdef-0.tmp";
const onPosix = process.platform === "win32" ? it.skip : it;

describe("AtomicWriter", () => {
  let directory: string;
  let journal: string;
  let writer: AtomicWriter;

  beforeEach(() => {
    directory = temporaryDirectory();
    journal = join(temporaryDirectory(), "writes.journal");
    writer = new AtomicWriter(journal);
  });

  afterEach(removeTemporaryDirectories);

  it("makes and replaces a file and leaves nothing beside it", () => {
    writer.write(join(directory, "x"), new Uint8Array([9]));
    writer.write(join(directory, "x"), CONTENT);
    expect([...fs.readFileSync(join(directory, "x"))]).to.deep.equal([1, 2, 3]);
    expect(fs.readdirSync(directory)).to.deep.equal(["x"]);
  });

  it("leaves nothing behind when it fails", () => {
    fs.mkdirSync(join(directory, "x"));
    expect(() => writer.write(join(directory, "x"), CONTENT)).to.throw();
    expect(fs.readdirSync(directory)).to.deep.equal(["x"]);
  });

  onPosix("keeps the permissions of what it replaces", () => {
    fs.writeFileSync(join(directory, "x"), "");
    fs.chmodSync(join(directory, "x"), 0o660);
    writer.write(join(directory, "x"), CONTENT);
    expect(fs.statSync(join(directory, "x")).mode & 0o777).to.equal(0o660);
  });

  it("notes each directory once", () => {
    for (let index = 0; index < 3; index++) writer.write(join(directory, "x"), CONTENT);
    expect(fs.readFileSync(journal, "utf8").split("\n")).to.have.lengthOf(2);
  });

  it("removes what a killed process has left, in whichever directory", () => {
    writer.write(join(directory, "x"), CONTENT);
    const [tag] = JSON.parse(fs.readFileSync(journal, "utf8")) as [string];
    fs.writeFileSync(join(directory, `.vmcom-${tag}-7.tmp`), "half");
    new AtomicWriter(journal).cleanUp();
    expect(fs.readdirSync(directory)).to.deep.equal(["x"]);
    expect(fs.readFileSync(journal, "utf8")).to.equal("");
  });

  it("removes nothing that somebody else has left", () => {
    writer.write(join(directory, "x"), CONTENT);
    for (const name of [LEFTOVER, "notes.tmp", ".vmcom"]) fs.writeFileSync(join(directory, name), "");
    new AtomicWriter(journal).cleanUp();
    expect(fs.readdirSync(directory)).to.have.members([LEFTOVER, "notes.tmp", ".vmcom", "x"]);
  });

  it("keeps its own lines when it cleans up", () => {
    writer.write(join(directory, "x"), CONTENT);
    const before = fs.readFileSync(journal, "utf8");
    writer.cleanUp();
    expect(fs.readFileSync(journal, "utf8")).to.equal(before);
  });

  it("gets along with a damaged journal and with directories that are gone", () => {
    fs.writeFileSync(journal, `["0123456789abcdef","${join(directory, "gone")}"]\n["../x","/"]\nnull\n{"half`);
    writer.cleanUp();
    expect(fs.readFileSync(journal, "utf8")).to.equal("");
  });
});

describe("a process killed while it writes", () => {
  const FILE = "C:\\Disks\\x.bin";
  const ROUNDS = 20;
  const AT_ONCE = 4;

  afterEach(removeTemporaryDirectories);

  async function killOnce(milliseconds: number): Promise<{ leftovers: number }> {
    const home = temporaryDirectory();
    const folder = join(home, "drives", "c", "Disks");
    fs.mkdirSync(folder, { recursive: true });
    const child = startChild("writes-for-ever.ts", home, FILE);
    expect(await child.said("writing")).to.equal("writing\n");
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await child.kill();
    const leftovers = fs.readdirSync(folder).filter(isTemporaryName).length;
    using again = openHome(home);
    const bytes = new HostFileSystem(again).readFile(FILE);
    expect(bytes).to.have.lengthOf(bytes[0] === 1 ? 300_000 : 200_000);
    expect(bytes.every((byte) => byte === bytes[0])).to.equal(true);
    expect(fs.readdirSync(folder)).to.deep.equal(["x.bin"]);
    return { leftovers };
  }

  it(`leaves the file whole and, after the next start, alone (${ROUNDS} times)`, async function () {
    this.timeout(60_000);
    let leftovers = 0;
    for (let round = 0; round < ROUNDS; round += AT_ONCE) {
      const waits = Array.from({ length: AT_ONCE }, () => Math.random() * 30);
      for (const result of await Promise.all(waits.map(killOnce))) leftovers += result.leftovers;
    }
    // Else the moments of the kills have tested nothing.
    expect(leftovers).to.be.greaterThan(0);
  });
});
