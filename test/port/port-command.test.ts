import { expect } from "chai";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportJson } from "../../lib/port/report-document.js";
import { vmcom } from "../support/command-line.js";

describe("vmcom port: the command", function () {
  this.timeout(30_000);
  let directory = "";
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "vmcom-port-"))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  function write(name: string, text: string): string {
    const file = join(directory, name);
    writeFileSync(file, text);
    return file;
  }

  function ported(name: string, text: string): string {
    const { error } = vmcom(directory, "port", write(name, text));
    expect(error).to.equal("");
    return readFileSync(join(directory, name.replace(/\.\w+$/, ".ts")), "utf8");
  }

  it("keeps comments, and names members as the interfaces do", () => {
    const text = ported(
      "a.vbs",
      '\' Counts.\nSet vs = CreateObject("virtualserver.application") \' the server\nWScript.Echo "n=" & vs.virtualmachines.COUNT\n',
    );
    expect(text).to.include("// Counts.");
    expect(text).to.include('const vs = CreateObject("VirtualServer.Application"); // the server');
    expect(text).to.include("console.log(`n=${vs.VirtualMachines.Count}`);");
  });

  it("names constants in the place of their numbers", () => {
    const text = ported(
      "a.vbs",
      'Set vs = CreateObject("VirtualServer.Application")\nFor Each vm In vs.VirtualMachines\nIf vm.State = 5 Then WScript.Echo vm.Name\nNext\n',
    );
    expect(text).to.include("for (const vm of vs.VirtualMachines) {");
    expect(text).to.include("if (vm.State === vmVMState_Running) {");
  });

  it("makes typed sinks of procedures with a prefix", () => {
    const text = ported(
      "a.vbs",
      'Set vs = CreateObject("VirtualServer.Application")\nWScript.ConnectObject vs, "vs_"\nSub vs_OnVMStateChange(name, state)\nWScript.Echo name & state\nEnd Sub\n',
    );
    expect(text).to.include("advise(vs, { OnVMStateChange: vs_OnVMStateChange });");
    expect(text).to.include("function vs_OnVMStateChange(name: string, state: VMVMState): void {");
  });

  it("marks each try block of On Error Resume Next, and needs none where nothing can fail", () => {
    const text = ported("a.vbs", "On Error Resume Next\nx = 1\ny = Foo(x)\nWScript.Echo Err.Number\n");
    expect(text.match(/On Error Resume Next/g)).to.have.length(1);
  });

  it("reports members that do not exist, with the lines of both texts", () => {
    vmcom(
      directory,
      "port",
      write("a.vbs", 'Set vs = CreateObject("VirtualServer.Application")\nWScript.Echo vs.NoSuchMember\n'),
    );
    const report = JSON.parse(readFileSync(join(directory, "a.port.json"), "utf8")) as {
      entries: { level: string; sourceLine: number; targetLine: number; what: string }[];
    };
    const [entry] = report.entries.filter(({ level }) => level === "unknown member");
    expect(entry?.what).to.equal("IVMVirtualServer.NoSuchMember");
    expect(entry?.sourceLine).to.equal(2);
    const lines = readFileSync(join(directory, "a.ts"), "utf8").split("\n");
    expect(lines[(entry?.targetLine ?? 0) - 1]).to.include("NoSuchMember");
    expect(readFileSync(join(directory, "a.port.md"), "utf8")).to.include("IVMVirtualServer.NoSuchMember");
  });

  it("answers a script that does not compile with the compile error, and leaves no file", () => {
    const { status, error } = vmcom(directory, "port", write("bad.vbs", "If x Then\n"));
    expect(status).to.equal(1);
    expect(error).to.match(/bad\.vbs\(\d+, \d+\) Microsoft VBScript compilation error: /);
    expect(existsSync(join(directory, "bad.ts"))).to.equal(false);
  });

  it("counts the lines that need a helper, however long the list of imports is", () => {
    const helped = ["Asc", "Chr", "Hex", "LCase", "Len", "Oct", "Trim", "UCase"].map((name) => `x = ${name}(y)`);
    const file = write("a.vbs", ["y = Mid(Now, 2)", ...helped, "plain = 1"].join("\n"));
    vmcom(directory, "port", file);
    const { lines } = JSON.parse(readFileSync(join(directory, "a.port.json"), "utf8")) as ReportJson;
    expect(lines).to.deep.equal({ code: 10, withoutHelper: 1, percentWithoutHelper: 10 });
  });
});
