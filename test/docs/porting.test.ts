/** The commands of docs/porting.md do what the guide says. */
import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../examples/transcript.js";
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
    expect(said.filter((out) => equal.test(out))).to.have.length(2);
    expect(guide).to.include(equal.exec(said[2] ?? "")?.[0]);
  });
});
