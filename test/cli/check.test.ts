import { expect } from "chai";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sinon from "sinon";
import { check } from "../../lib/cli/check.js";
import type { FileReport } from "../../lib/script/check/script-report.js";
import { vmcom } from "../support/command-line.js";

const GOOD = 'Set vs = CreateObject("VirtualServer.Application")\nWScript.Echo vs.Name\n';
const MISSING = 'Set vs = CreateObject("VirtualServer.Application")\nWScript.Echo vs.Nam\n';

describe("vmcom check", () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "vmcom-check-"))));
  afterEach(() => {
    sinon.restore();
    rmSync(directory, { recursive: true, force: true });
  });

  function file(name: string, text: string): string {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  }

  async function run(...args: string[]): Promise<{ exitCode: number; out: string }> {
    const write = sinon.stub(process.stdout, "write").returns(true);
    try {
      const exitCode = await check.run(args, { debug: false });
      return { exitCode, out: write.args.map(([text]) => String(text)).join("") };
    } finally {
      write.restore();
    }
  }

  it("ends with 0 for scripts that compile and name nothing that does not exist", async () => {
    const path = file("a.vbs", GOOD);
    const { exitCode, out } = await run(path);
    expect(exitCode).to.equal(0);
    expect(out).to.match(/: VBScript, compiles\n {2}ProgIDs\n/);
  });

  it("runs nothing", async () => {
    const out = join(directory, "out.txt");
    await run(file("a.vbs", `CreateObject("Scripting.FileSystemObject").CreateTextFile "${out}"\nWScript.Quit 7\n`));
    expect(() => rmSync(out)).to.throw();
  });

  it("ends with 1 for a script that does not compile, and prints path(line, column)", async () => {
    const path = file("a.vbs", "x = 1\nx = = 2\n");
    const { exitCode, out } = await run(path);
    expect(exitCode).to.equal(1);
    expect(out).to.equal(
      `${path}(2, 5) Microsoft VBScript compilation error: Syntax error\n${path}: VBScript, does not compile\n`,
    );
  });

  it("ends with 1 for a script that names a member that does not exist", async () => {
    expect((await run(file("a.vbs", MISSING))).exitCode).to.equal(1);
  });

  it("takes several files, and goes on behind one that cannot be read", async () => {
    const [good, missing] = [file("a.vbs", GOOD), join(directory, "none.vbs")];
    const { exitCode, out } = await run(missing, good);
    expect(exitCode).to.equal(1);
    expect(out.split("\n")[0]).to.equal(`${missing}: Input Error: Can not find script file "${missing}".`);
    expect(out).to.include(`${good}: VBScript, compiles\n`);
  });

  it("takes a directory for the scripts in it", async () => {
    mkdirSync(join(directory, "sub"));
    const paths = [file("b.vbs", GOOD), file("sub/a.mjs", "1;"), file("readme.txt", "")];
    const { exitCode, out } = await run("--json", directory);
    expect(exitCode).to.equal(0);
    expect((JSON.parse(out) as FileReport[]).map(({ file }) => file)).to.deep.equal(paths.slice(0, 2));
  });

  it("prints JSON for programs", async () => {
    const paths = [file("a.vbs", GOOD), file("b.vbs", "x = ("), file("c.vbs", MISSING)];
    const { exitCode, out } = await run("--json", ...paths);
    expect(exitCode).to.equal(1);
    const [good, wrong, missing] = JSON.parse(out) as (FileReport & { readonly ok: boolean })[];
    expect(good).to.deep.equal({
      file: paths[0],
      language: "VBScript",
      ok: true,
      errors: [],
      progIds: [{ name: "VirtualServer.Application", exists: true, uses: [{ line: 1, column: 23 }] }],
      members: [{ object: "IVMVirtualServer", name: "Name", exists: true, uses: [{ line: 2, column: 17 }] }],
    });
    expect(wrong?.ok).to.equal(false);
    expect(wrong?.errors[0]).to.include({ number: 1002, line: 1, column: 6, sourceLine: "x = (" });
    expect(missing?.members).to.deep.equal([
      {
        object: "IVMVirtualServer",
        name: "Nam",
        exists: false,
        suggestion: "Name",
        uses: [{ line: 2, column: 17 }],
      },
    ]);
  });

  it("is a command of vmcom", function () {
    this.timeout(60_000);
    const { status, out, error } = vmcom(directory, "check", file("a.vbs", MISSING));
    expect(error).to.equal("");
    expect(out).to.include("There is no member 'Nam' of IVMVirtualServer; the nearest is 'Name'\n");
    expect(status).to.equal(1);
  });
});
