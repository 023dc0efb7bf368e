/** Loops that wait for a task as awaits: `vmcom port --style async`. */
import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportJson } from "../../lib/port/report-document.js";
import { root } from "../examples/transcript.js";
import { vmcom } from "../support/command-line.js";

const WAITS = `Option Explicit
Dim vs, vm, task
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("WEB01")
Set task = vm.Startup()
Do Until task.IsComplete
  WScript.Sleep 100
Loop
WScript.Echo vm.Name & " is in state " & vm.State
WaitFor vm.Save()
WScript.Echo vm.State

Sub WaitFor(task)
  While Not task.IsComplete
    WScript.Sleep 100
  Wend
End Sub
`;

describe("vmcom port --style async", function () {
  this.timeout(60_000);
  let directory = "";
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "vmcom-port-"));
    writeFileSync(join(directory, "waits.vbs"), WAITS);
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  function ported(): string {
    const { error } = vmcom(directory, "port", "--style", "async", join(directory, "waits.vbs"));
    expect(error).to.equal("");
    return readFileSync(join(directory, "waits.ts"), "utf8");
  }

  function awaitsNoted(): number[] {
    const report = JSON.parse(readFileSync(join(directory, "waits.port.json"), "utf8")) as ReportJson;
    const noted = report.entries.filter(({ what }) => what === "await outside of a function");
    return noted.map(({ sourceLine }) => sourceLine);
  }

  it("awaits a task where the module waits, and polls it where a procedure does", () => {
    const text = ported();
    expect(text).to.include("await completed(task)");
    expect(text).to.match(/function WaitFor[^]*while \(/);
  });

  it("does the same, if what the loops read is left aside", () => {
    ported();
    const [script, module] = [join(directory, "waits.vbs"), join(directory, "waits.ts")];
    const setUp = ["--setup", join(root, "examples/make-lab.vbs"), "--ignore", "reads"];
    expect(vmcom(directory, "compare", ...setUp, script, module).out).to.match(/^equal: \d+ entries\n$/);
  });

  it("tells of a package whose modules cannot await", () => {
    ported();
    expect(awaitsNoted()).to.deep.equal([6]);
    writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
    ported();
    expect(awaitsNoted()).to.deep.equal([]);
  });
});
