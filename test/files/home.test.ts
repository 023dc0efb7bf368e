import { expect } from "chai";
import * as fs from "node:fs";
import { join, resolve } from "node:path";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { defaultHome, openHome } from "../../lib/files/home.js";
import { startChild, type Child } from "./children/child.js";
import { codeOf, comErrorOf } from "./com-error-of.js";
import { removeTemporaryDirectories, temporaryDirectory } from "./temporary-directory.js";

const onPosix = process.platform === "win32" ? it.skip : it;
const onLinux = process.platform === "linux" ? it : it.skip;

describe("A home that has been closed", () => {
  afterEach(removeTemporaryDirectories);

  it("takes no more writes, as it may be somebody else's", () => {
    const home = openHome(temporaryDirectory());
    const files = new HostFileSystem(home);
    home.close();
    expect(codeOf(() => files.writeFile("C:\\late.txt", Buffer.from("late")))).to.equal("E_ACCESSDENIED");
    expect(codeOf(() => home.writeFile("options.xml", Buffer.from("late")))).to.equal("E_ACCESSDENIED");
  });
});

describe("defaultHome", () => {
  it("is VMCOM_HOME where that is set", () => {
    expect(defaultHome({ VMCOM_HOME: "/srv/vmcom" }, "linux", "/home/me")).to.equal(resolve("/srv/vmcom"));
    expect(defaultHome({ VMCOM_HOME: "here" }, "linux", "/home/me")).to.equal(resolve("here"));
  });

  const places: [platform: NodeJS.Platform, environment: Record<string, string>, home: string][] = [
    ["linux", {}, "/home/me/.local/share/vmcom"],
    ["linux", { VMCOM_HOME: "" }, "/home/me/.local/share/vmcom"],
    ["linux", { XDG_DATA_HOME: "/data" }, "/data/vmcom"],
    ["linux", { XDG_DATA_HOME: "data" }, "/home/me/.local/share/vmcom"],
    ["darwin", { XDG_DATA_HOME: "/data" }, "/home/me/Library/Application Support/vmcom"],
    ["win32", { LOCALAPPDATA: "/local" }, "/local/vmcom"],
    ["win32", {}, "/home/me/AppData/Local/vmcom"],
  ];
  for (const [platform, environment, home] of places) {
    onPosix(`is ${home} on ${platform} with ${JSON.stringify(environment)}`, () => {
      expect(defaultHome(environment, platform, "/home/me")).to.equal(home);
    });
  }
});

describe("openHome", () => {
  let directory: string;
  let lock: string;
  let children: Child[];

  beforeEach(() => {
    directory = join(temporaryDirectory(), "home");
    lock = join(directory, "lock");
    children = [];
  });

  afterEach(async () => {
    await Promise.all(children.map((child) => child.kill()));
    removeTemporaryDirectories();
  });

  function start(time = 0): Child {
    const child = startChild("owns-home.ts", directory, String(time));
    children.push(child);
    return child;
  }

  /** A lock as a process leaves it that was killed. */
  function leaveLock(owner: { pid: number; started?: string | undefined }, key = "0".repeat(32), file = lock): void {
    fs.mkdirSync(directory, { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ key, since: "2005-06-03T00:00:00Z", command: "node old.js", ...owner }));
  }

  function pidOfNobody(): number {
    // Larger than any that Linux gives.
    return 0x7fff_fff0;
  }

  it("makes the directory, and files in it", () => {
    using home = openHome(directory);
    home.writeFile("options.xml", new Uint8Array([1]));
    expect([...(home.readFile("options.xml") ?? [])]).to.deep.equal([1]);
    expect(home.readFile("other.xml")).to.equal(undefined);
    expect(home.directory).to.equal(directory);
  });

  it("has its drives in the home, apart from those that are given", () => {
    const images = temporaryDirectory();
    using home = openHome(directory, { drives: { D: images } });
    const files = new HostFileSystem(home);
    expect(files.hostPath("C:\\x")).to.equal(join(directory, "drives", "c", "x"));
    expect(files.hostPath("D:\\x")).to.equal(join(images, "x"));
  });

  it("lets a home go that is closed", () => {
    openHome(directory).close();
    expect(fs.existsSync(lock)).to.equal(false);
    openHome(directory).close();
  });

  it("leaves the next owner's lock alone when it is closed again", () => {
    const first = openHome(directory);
    first.close();
    using _second = openHome(directory);
    first.close();
    expect(codeOf(() => openHome(directory))).to.equal("E_SHARING_VIOLATION");
  });

  it("refuses a home that this process has open", () => {
    using _home = openHome(directory);
    const error = comErrorOf(() => openHome(directory));
    expect(error.code).to.equal("E_SHARING_VIOLATION");
    expect(error.message).to.include(`this process (${process.pid})`).and.to.include(directory);
  });

  it("refuses a home that another process has, and names that process", async () => {
    const owner = start();
    expect(await owner.said("owner")).to.equal("owner\n");
    const error = comErrorOf(() => openHome(directory));
    expect(error.code).to.equal("E_SHARING_VIOLATION");
    expect(error.message)
      .to.include(`process ${owner.process.pid ?? 0}`)
      .and.to.include("owns-home.mjs")
      .and.to.include(directory);
  });

  it("takes the home of a process that was killed", async () => {
    const owner = start();
    await owner.said("owner");
    await owner.kill();
    openHome(directory).close();
  });

  it("takes the home of a process that is no more", () => {
    leaveLock({ pid: pidOfNobody() });
    openHome(directory).close();
  });

  onLinux("takes the home of a process whose number another one has now", () => {
    leaveLock({ pid: process.pid, started: "another boot:1" });
    openHome(directory).close();
  });

  it("believes a lock whose owner's start is not known", () => {
    leaveLock({ pid: process.pid });
    expect(codeOf(() => openHome(directory))).to.equal("E_SHARING_VIOLATION");
  });

  for (const [what, content] of [
    ["empty", ""],
    ["of somebody else", "1234\n"],
    ["with a key that is a path", JSON.stringify({ key: "../../x", since: "", command: "", pid: process.pid })],
    ["with a process that is none", JSON.stringify({ key: "0".repeat(32), since: "", command: "", pid: -1 })],
  ] as const) {
    it(`takes a home with a lock that is ${what}`, () => {
      fs.mkdirSync(directory);
      fs.writeFileSync(lock, content);
      openHome(directory).close();
    });
  }

  it("takes a home that others were killed over while they took it", () => {
    const [first, second, third] = ["0", "1", "2"].map((digit) => digit.repeat(32));
    leaveLock({ pid: pidOfNobody() }, first);
    leaveLock({ pid: pidOfNobody() }, second, `${lock}.${first}`);
    leaveLock({ pid: pidOfNobody() }, third, `${lock}.${first}.${second}`);
    fs.writeFileSync(`${lock}-12-${third}.new`, "");
    using _home = openHome(directory);
    expect(fs.readdirSync(directory)).to.deep.equal(["lock"]);
  });

  it("leaves other files in the home alone", () => {
    fs.mkdirSync(directory);
    for (const name of ["lock.old", "lock-smith", "lockers"]) fs.writeFileSync(join(directory, name), "");
    using _home = openHome(directory);
    expect(fs.readdirSync(directory)).to.have.members(["lock", "lock.old", "lock-smith", "lockers"]);
  });

  onPosix("gives up on a lock that is a link to nowhere", () => {
    fs.mkdirSync(directory);
    fs.symlinkSync("nowhere", lock);
    expect(comErrorOf(() => openHome(directory)).message).to.include("can neither be taken nor read");
  });

  it("refuses a home that is a file", () => {
    fs.writeFileSync(directory, "");
    expect(codeOf(() => openHome(directory))).to.equal("E_ALREADY_EXISTS");
  });

  it("gives a stale home to exactly one of several processes that want it at once", async () => {
    leaveLock({ pid: pidOfNobody() });
    const time = Date.now() + 2000;
    const contenders = Array.from({ length: 4 }, () => start(time));
    const said = await Promise.all(
      contenders.map((child) => Promise.race([child.said("owner"), child.said("refused")])),
    );
    expect(said.filter((text) => text.startsWith("owner"))).to.have.lengthOf(1);
    expect(said.filter((text) => text.startsWith("refused E_SHARING_VIOLATION"))).to.have.lengthOf(3);
  });
});
