import { expect } from "chai";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { main, vmcom } from "../support/command-line.js";
import { built } from "../support/built.js";

const SCRIPT = `Set vs = CreateObject("VirtualServer.Application")
WScript.ConnectObject vs, "vs_"
Set vm = vs.CreateVirtualMachine("web", "C:\\Virtual Machines")
vm.Startup.WaitForCompletion -1
WScript.Echo vm.Name, vm.State
On Error Resume Next
vm.Startup
WScript.Echo Hex(Err.Number)
WScript.Quit 3
Sub vs_OnVMStateChange(config, state)
  WScript.Echo "heard", state
End Sub
`;

interface Trace {
  readonly version: number;
  readonly entries: Record<string, unknown>[];
  readonly end: { readonly exitCode: number | null };
}

describe("Traces", function () {
  this.timeout(30_000);
  let directory = "";
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "vmcom-trace-"))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const path = (name: string): string => join(directory, name);
  function write(name: string, text: string): string {
    writeFileSync(path(name), text);
    return path(name);
  }
  const read = (): Trace => JSON.parse(readFileSync(path("t.json"), "utf8")) as Trace;
  const record = (...args: string[]) => vmcom(directory, "record", "--server", "fresh", "-o", path("t.json"), ...args);

  it("have calls, results, failures, events, lines and the exit code", () => {
    const { status, out } = record(write("a.vbs", SCRIPT));
    expect(status).to.equal(3);
    expect(out).to.include("heard 5");
    const { entries, end } = read();
    expect(end.exitCode).to.equal(3);
    expect(entries[0]).to.deep.equal({
      create: "VirtualServer.Application",
      result: { object: 1, type: "IVMVirtualServer" },
    });
    expect(entries).to.deep.include({ event: "OnVMStateChange", on: 1, args: ["web", 5] });
    expect(entries).to.deep.include({ line: "web 5", stream: "out" });
    const failed = entries.find((entry) => "failure" in entry);
    expect(failed).to.deep.include({ call: "Startup", on: 2, kind: "call" });
    expect(failed?.["failure"]).to.deep.include({ hresult: "0xA0040500" });
  });

  it("are the same in every run", () => {
    record(write("a.vbs", SCRIPT));
    const first = readFileSync(path("t.json"), "utf8");
    record(path("a.vbs"));
    expect(readFileSync(path("t.json"), "utf8")).to.equal(first);
  });

  it("answer a script without a server", () => {
    record(write("a.vbs", SCRIPT));
    const { status, out, error } = vmcom(directory, "replay", path("t.json"), path("a.vbs"));
    expect(error).to.equal("");
    expect(status).to.equal(3);
    expect(out).to.include("web 5");
  });

  it("refuse a script that asks for something else", () => {
    record(write("a.vbs", SCRIPT));
    const { status, error } = vmcom(
      directory,
      "replay",
      path("t.json"),
      write("b.vbs", SCRIPT.replace("vm.Name", "vm.Memory")),
    );
    expect(status).to.equal(1);
    expect(error).to.include("get Memory of object 2");
  });

  it("of two scripts are compared, and differences shown with what is around them", () => {
    write("a.vbs", SCRIPT);
    write("b.vbs", SCRIPT.replace("vm.Name, vm.State", "vm.Name, vm.Memory"));
    expect(vmcom(directory, "compare", path("a.vbs"), path("a.vbs")).out).to.match(/^equal/);
    const { status, out } = vmcom(directory, "compare", path("a.vbs"), path("b.vbs"));
    expect(status).to.equal(1);
    expect(out).to.match(/^- reads .*\.State → 5$/m);
    expect(out).to.match(/^\+ reads .*\.Memory → 128$/m);
    expect(vmcom(directory, "compare", "--ignore", "reads,output", path("a.vbs"), path("b.vbs")).status).to.equal(0);
  });

  it("that are truncated or of another version say so", () => {
    record(write("a.vbs", SCRIPT));
    const text = readFileSync(path("t.json"), "utf8");
    write("cut.json", text.slice(0, 600));
    write("old.json", text.replace('"version":1', '"version":99'));
    expect(vmcom(directory, "compare", path("cut.json"), path("t.json")).error).to.include("truncated");
    expect(vmcom(directory, "compare", path("old.json"), path("t.json")).error).to.include("version 99");
    expect(vmcom(directory, "replay", write("none.json", "{}"), path("a.vbs")).error).to.include("not a trace");
  });

  it("of a script that never ends are whole when it is interrupted", async () => {
    built();
    write(
      "loop.vbs",
      'Set vs = CreateObject("VirtualServer.Application")\nWScript.Echo "begun"\nDo\nx = vs.Version\nLoop\n',
    );
    const child = spawn(process.execPath, [
      main,
      "record",
      "--server",
      "fresh",
      "-o",
      path("t.json"),
      path("loop.vbs"),
    ]);
    let out = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    while (!out.includes("begun")) await wait(20);
    child.kill("SIGINT");
    await new Promise((resolve) => child.once("exit", resolve));
    const { entries, end } = read();
    expect(end.exitCode).to.equal(null);
    expect(entries).to.deep.include({ line: "begun", stream: "out" });
  });
});
