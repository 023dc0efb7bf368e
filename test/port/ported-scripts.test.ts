/** Scripts of the time, and the examples: each ports, compiles under strict, and does what it did. */
import { expect } from "chai";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseCommandLine } from "../../lib/model/command-line.js";
import { portFile, writePort } from "../../lib/port/port-file.js";
import { commandsOf, root } from "../examples/transcript.js";
import { complaints } from "./complaints.js";
import { Comparisons } from "./comparisons.js";

const LABORATORY = "examples/make-lab.vbs";
const OWN = join(root, "test/port/scripts");

interface Subject {
  readonly file: string;
  readonly args: readonly string[];
}

function examples(): Subject[] {
  const directory = join(root, "examples/expected");
  return readdirSync(directory)
    .filter((name) => /\.(?:vbs|js|wsf)\.txt$/.test(name))
    .map((name) => {
      const [script = "", ...args] = parseCommandLine(commandsOf(readFileSync(join(directory, name), "utf8"))[0] ?? "");
      return { file: join(root, script), args };
    });
}

const own = readdirSync(OWN).map((name): Subject => ({ file: join(OWN, name), args: [] }));

describe("vmcom port", function () {
  this.timeout(120_000);
  let directory = "";
  let comparisons: Comparisons;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "vmcom-port-"));
    comparisons = new Comparisons(directory);
  });
  after(() => {
    comparisons[Symbol.dispose]();
    rmSync(directory, { recursive: true, force: true });
  });
  const modules: string[] = [];

  it("has at least 40 scripts of its own to show what it can", () => {
    expect(own.length).to.be.at.least(40);
  });

  for (const { file, args } of [...examples(), ...own]) {
    const name = basename(file);
    const isExample = file.includes("examples");
    it(`makes a module of ${isExample ? "examples/" : ""}${name} that does the same`, async () => {
      const out = join(directory, isExample ? "examples" : "own", name.replace(/\W/g, "-"));
      // Jobs of a .wsf file are modules of their own; the first is the one that runs.
      const written = (await portFile(file, { directory: out, style: "sync" })).map((each) => writePort(each, out));
      const [module = ""] = written;
      modules.push(...written);
      const setUp = name === basename(LABORATORY) ? [] : ["--setup", join(root, LABORATORY)];
      for (const each of written) comparisons.prepare(each);
      const { out: said, error, status } = await comparisons.compare(...setUp, file, module, ...args);
      expect(said + error).to.match(/^equal: \d+ entries\n$/);
      expect(status).to.equal(0);
    });
  }

  it("writes modules that compile under strict", () => {
    expect(complaints(modules)).to.deep.equal([]);
  });
});
