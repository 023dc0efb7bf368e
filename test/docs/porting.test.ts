/** The commands of docs/porting.md do what the guide says. */
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../examples/transcript.js";
import { complaints } from "../port/complaints.js";
import { vmcom } from "../support/command-line.js";

const guide = readFileSync(join(root, "docs/porting.md"), "utf8");

/** The commands of the guide, in their order. */
function commands(): string[][] {
  return [...guide.matchAll(/^npx vmcom (.+?)(?:\s+#.*)?$/gm)].map(([, line = ""]) => line.trim().split(/\s+/));
}

describe("docs/porting.md", function () {
  this.timeout(60_000);
  let directory = "";
  before(() => (directory = mkdtempSync(join(tmpdir(), "vmcom-guide-"))));
  after(() => rmSync(directory, { recursive: true, force: true }));

  /** What the guide writes goes to a directory of the test; what it reads is the repository's. */
  function placed(argument: string): string {
    if (argument.startsWith("examples/")) return join(root, argument);
    return /^(?:ported\b|trace\.json$)/.test(argument) ? join(directory, argument) : argument;
  }

  it("shows commands that end as it says", () => {
    const said = commands().map((line) => {
      const [command = "", ...args] = line;
      const { status, out, error } = vmcom(join(directory, "home"), command, ...args.map(placed));
      expect(error, line.join(" ")).to.equal("");
      expect(status, line.join(" ")).to.equal(0);
      return out;
    });
    const equal = /^equal: \d+ entries$/m;
    expect(said.filter((out) => equal.test(out))).to.have.length(3);
    expect(guide).to.include(equal.exec(said[2] ?? "")?.[0]);
  });

  it("shows tests of the finished version that pass", () => {
    const [, line = ""] = /^npx mocha (.+)$/m.exec(guide) ?? [];
    const mocha = join(root, "node_modules/mocha/bin/mocha.js");
    const { status, stdout } = spawnSync(process.execPath, [mocha, ...line.split(" ")], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, VMCOM_HOME: join(directory, "home"), NODE_V8_COVERAGE: "" },
    });
    expect(stdout).to.match(/^ *6 passing/m);
    expect(status).to.equal(0);
  });

  it("quotes a test as it is", () => {
    const tests = readFileSync(join(root, "examples/provisioning/farm.test.ts"), "utf8");
    const [, quoted = ""] = /```js\n(it\([^]*?)```/.exec(guide) ?? [];
    const lines = quoted
      .trim()
      .split("\n")
      .map((line) => line.trim());
    expect(lines.filter((line) => !tests.includes(line))).to.deep.equal([]);
  });

  it("has a finished version that compiles under strict", () => {
    const files = ["farm.ts", "farm.test.ts", "provision.ts"].map((name) => join(root, "examples/provisioning", name));
    expect(complaints(files)).to.deep.equal([]);
  });
});
