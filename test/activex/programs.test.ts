/** The programs in examples/winax print what their files in examples/winax/expected say: each on a home of its own. */
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../../lib/packaging/built.js";
import { main } from "../support/command-line.js";

const FOLDER = fileURLToPath(new URL("../../examples/winax", import.meta.url));
const programs = readdirSync(FOLDER).filter((name) => /\.c?js$/.test(name));

/** Exit codes other than 0. */
const EXIT_CODES: Readonly<Record<string, number>> = { "nodewscript-mixed.js": 3 };

describe("Programs for winax", function () {
  this.timeout(60_000);
  let home: string;
  before(built);
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), "vmcom-winax-"))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it("are at least 10, and as many for nodewscript as its own tests", () => {
    expect(programs.filter((name) => name.endsWith(".cjs"))).to.have.lengthOf.at.least(10);
    expect(programs.filter((name) => name.startsWith("nodewscript"))).to.have.lengthOf.at.least(3);
    expect(readdirSync(join(FOLDER, "expected"))).to.have.members(programs.map((name) => `${parse(name).name}.txt`));
  });

  for (const name of programs) {
    it(`${name} prints what it should`, () => {
      const command = name.endsWith(".cjs")
        ? [join(FOLDER, name)]
        : [main, "nodewscript", join(FOLDER, name), "one", "/two:2"];
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        encoding: "utf8",
        env: { ...process.env, VMCOM_HOME: home, NODE_V8_COVERAGE: "", NO_COLOR: "1" },
        timeout: 30_000,
      });
      expect(stderr).to.equal("");
      expect(stdout).to.equal(readFileSync(join(FOLDER, "expected", `${parse(name).name}.txt`), "utf8"));
      expect(status).to.equal(EXIT_CODES[name] ?? 0);
    });
  }
});
