import { expect } from "chai";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { main, vmcom } from "../support/command-line.js";
import { built } from "../../lib/packaging/built.js";

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

  /** The modules of ours that are loaded to record a script. */
  function loadedBy(script: string): string[] {
    built();
    const coverage = path("coverage");
    rmSync(coverage, { recursive: true, force: true });
    spawnSync(process.execPath, [main, "record", "--server", "fresh", "-o", path("t.json"), script], {
      env: { ...process.env, VMCOM_HOME: directory, NODE_V8_COVERAGE: coverage },
      timeout: 60_000,
    });
    const urls = readdirSync(coverage).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(coverage, file), "utf8")) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    });
    return urls.filter((url) => url.includes("/dist/")).map((url) => url.replace(/^.*\//, ""));
  }

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

  it("have calls that come again as they were, with what they gave", () => {
    const script = `Set vs = CreateObject("VirtualServer.Application")
Set web = vs.CreateVirtualMachine("web", "C:\\Virtual Machines")
Set db = vs.CreateVirtualMachine("db", "C:\\Virtual Machines")
For i = 1 To 3
  name = web.Name
  name = db.Name
  Set found = vs.FindVirtualMachine("web")
  Set found = vs.FindVirtualMachine("db")
  memory = web.Memory
  web.Memory = 128 + i
  memory = web.Memory
Next
state = web.State
state = web.State
`;
    record(write("a.vbs", script));
    const get = (call: string, on: number, result: unknown) => ({ call, on, kind: "get", result });
    const find = (name: string, object: number) => ({
      call: "FindVirtualMachine",
      on: 1,
      kind: "call",
      args: [name],
      result: { object, type: "IVMVirtualMachine" },
    });
    const round = (i: number) => [
      get("Name", 2, "web"),
      get("Name", 3, "db"),
      find("web", 2),
      find("db", 3),
      get("Memory", 2, 127 + i),
      { call: "Memory", on: 2, kind: "put", args: [128 + i] },
      get("Memory", 2, 128 + i),
    ];
    expect(read().entries.slice(3)).to.deep.equal([
      ...round(1),
      ...round(2),
      ...round(3),
      { ...get("State", 2, 1), times: 2 },
    ]);
    expect(vmcom(directory, "replay", path("t.json"), path("a.vbs")).status).to.equal(0);
  });

  it("have calls of a class whose members the script has used without being recorded", () => {
    const script = `WScript.StdOut.WriteLine "said"
Set fso = CreateObject("Scripting.FileSystemObject")
Set file = fso.CreateTextFile("C:\\a.txt", True)
file.WriteLine "written"
file.Close
`;
    record(write("a.vbs", script));
    expect(read().entries).to.deep.include({ call: "WriteLine", on: 2, kind: "call", args: ["written"] });
  });

  it("have what WMI's objects say of the host, which is the same everywhere", () => {
    const script = `Set wmi = GetObject("winmgmts:\\\\.\\root\\cimv2")
For Each system In wmi.ExecQuery("SELECT * FROM Win32_OperatingSystem")
  name = system.Caption
Next
For Each disk In wmi.ExecQuery("SELECT * FROM Win32_LogicalDisk WHERE DriveType = 3")
  free = disk.FreeSpace
Next
`;
    record(write("a.vbs", script));
    const { entries } = read();
    const result = "Microsoft Windows Server 2003";
    expect(entries).to.deep.include({ call: "Caption", on: 3, kind: "get", result });
    expect(entries.find(({ call }) => call === "FreeSpace")?.["result"]).to.equal(String(5_000_000 * 4096));
  });

  it("of scripts that do not use the library are recorded without it", () => {
    expect(loadedBy(write("a.vbs", SCRIPT))).to.include("index.js");
    const loaded = loadedBy(write("b.vbs", 'WScript.Echo "said"'));
    expect(loaded).to.include("recorder.js");
    expect(loaded).to.not.include("index.js");
    expect(loaded).to.not.include("script-objects.js");
    expect(loaded).to.not.include("wrappers.js");
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

  it("of a script and its port, wherever that lies, find the same beside them", () => {
    write("list.txt", "web");
    const script = write(
      "a.vbs",
      `Set fso = CreateObject("Scripting.FileSystemObject")
Set folder = fso.GetFile(WScript.ScriptFullName).ParentFolder
WScript.Echo fso.OpenTextFile(folder.Path & "/list.txt").ReadAll, WScript.ScriptFullName
`,
    );
    expect(vmcom(directory, "port", "-o", path("elsewhere"), script).status).to.equal(0);
    expect(vmcom(directory, "compare", script, path("elsewhere/a.ts")).out).to.match(/^equal/);
  });

  it("of two scripts that write files see those that were there before, each of them, and leave them as they were", () => {
    write("kept.txt", "kept");
    const script = write(
      "a.vbs",
      `Set fso = CreateObject("Scripting.FileSystemObject")
folder = fso.GetParentFolderName(WScript.ScriptFullName)
WScript.Echo fso.FileExists(folder & "/new.csv"), fso.FileExists("new.csv"), fso.FileExists(folder & "/kept.txt")
fso.OpenTextFile(folder & "/new.csv", 8, True).WriteLine "When,Name"
fso.CreateTextFile("new.csv").WriteLine "When,Name"
fso.DeleteFile folder & "/kept.txt"
WScript.Echo fso.OpenTextFile(folder & "/new.csv").ReadAll, fso.FileExists("new.csv")
`,
    );
    expect(vmcom(directory, "compare", script, script).out).to.match(/^equal/);
    expect(readFileSync(path("kept.txt"), "utf8")).to.equal("kept");
    expect(existsSync(path("new.csv"))).to.equal(false);
    expect(existsSync("new.csv")).to.equal(false);
  });

  it("of two scripts that ask for a certificate have the same key", () => {
    const script = write(
      "a.vbs",
      `Set vs = CreateObject("VirtualServer.Application")
WScript.Echo vs.VMRCCreateEncryptionCertificateRequest("CN=VS01", 1024)
`,
    );
    expect(vmcom(directory, "compare", script, script).out).to.match(/^equal/);
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
