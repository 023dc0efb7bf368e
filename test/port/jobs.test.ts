/** Jobs of .wsf files as modules. */
import { expect } from "chai";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportJson } from "../../lib/port/report-document.js";
import { root } from "../examples/transcript.js";
import { vmcom } from "../support/command-line.js";

const LABORATORY = join(root, "examples/make-lab.vbs");
const LAB = join(root, "examples/lab.wsf");

describe("vmcom port: jobs", function () {
  this.timeout(60_000);
  let directory = "";
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "vmcom-port-"))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  function port(file: string): string {
    const { error, out } = vmcom(directory, "port", "-o", directory, file);
    expect(error).to.equal("");
    return out;
  }

  function job(text: string): string {
    const file = join(directory, "job.wsf");
    writeFileSync(file, text);
    port(file);
    return readFileSync(join(directory, "job.ts"), "utf8");
  }

  function compared(file: string, module: string, ...args: string[]): string {
    return vmcom(directory, "compare", "--setup", LABORATORY, file, join(directory, module), ...args).out;
  }

  it("are a module each, the first one by the name of the file", () => {
    port(LAB);
    expect(readdirSync(directory).filter((name) => name.endsWith(".ts"))).to.have.members(["lab.ts", "lab.stop.ts"]);
  });

  it("do the same, also those that are not the first", () => {
    port(LAB);
    expect(compared(LAB, "lab.stop.ts", "//job:stop")).to.match(/^equal: \d+ entries\n$/);
  });

  it("tell of their arguments", () => {
    port(LAB);
    expect(compared(LAB, "lab.ts", "/?")).to.match(/^equal: \d+ entries\n$/);
  });

  it("have what both languages declare under a name each", () => {
    const text = job(
      '<job><script language="VBScript">Dim total\nSub Add(n)\ntotal = total + n\nEnd Sub</script>' +
        '<script language="JScript">var total = 1; Add(2); WScript.Echo(total);</script></job>',
    );
    expect(text).to.include("total2");
    expect(text).to.include("vbscript.Add(2);");
  });

  it("leave alone the rules that VBScript keeps", () => {
    const text = job(
      '<job><script language="JScript">var a = 1;</script><script language="VBScript">WScript.Echo "x"</script></job>',
    );
    expect(text.indexOf("eslint-enable")).to.be.within(0, text.indexOf('console.log("x")'));
  });

  it("import nothing that they do not use", () => {
    const text = job(
      '<job><script language="JScript">WScript.Echo("x");</script><script language="VBScript">x = 1</script></job>',
    );
    expect(text).not.to.include("type Any");
  });

  it("want declarations where a script has Option Explicit", () => {
    const text = job(
      '<job><script language="VBScript">Option Explicit\na = 1</script><script language="VBScript">b = 1</script></job>',
    );
    expect(text).to.match(/fail\(500, "a"/);
    expect(text).not.to.match(/fail\(500, "b"/);
  });

  it("have each function of a name from the beginning of its script", () => {
    const text = job(
      '<job><script language="JScript">function f() {}</script><script language="JScript">var a = 1; function f() {}</script></job>',
    );
    expect(text).to.match(/var f: Any = f_;/);
    expect(text).to.match(/f = f_2;\s+const a: Any = 1;/);
  });

  it("are reported on with the lines of the file", () => {
    job(
      '<job>\n<object id="vs" progid="VirtualServer.Application"/>\n<script language="VBScript">\nx = 1\nvs.Nothing_ x\n</script>\n</job>',
    );
    const report = JSON.parse(readFileSync(join(directory, "job.port.json"), "utf8")) as ReportJson;
    const lines = report.entries.filter(({ level }) => level === "unknown member").map((entry) => entry.sourceLine);
    expect(lines).to.deep.equal([5]);
  });

  it("name compile errors with the lines of the file", () => {
    const file = join(directory, "broken.wsf");
    writeFileSync(
      file,
      '<job>\n<script language="JScript">var a;</script>\n<script language="VBScript">\nIf\n</script></job>',
    );
    expect(vmcom(directory, "port", file).error).to.match(/broken\.wsf\(4, \d+\) Microsoft VBScript compilation error/);
  });

  it("name their compile errors, and write nothing", () => {
    const file = join(directory, "broken.wsf");
    writeFileSync(file, '<job><script language="VBScript">If</script></job>');
    const { status, error } = vmcom(directory, "port", file);
    expect(status).to.equal(1);
    expect(error).to.include("compilation error");
    expect(readdirSync(directory)).to.deep.equal(["broken.wsf"]);
  });
});
