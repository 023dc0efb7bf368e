import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vmcom, vmcomReading, type CommandResult } from "../support/command-line.js";

describe("vmcom nodewscript", function () {
  this.timeout(60_000);
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), "vmcom-nodewscript-"))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const file = (text: string, name = "script.js"): string => {
    const path = join(home, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (text: string, ...args: string[]): CommandResult => vmcom(home, "nodewscript", file(text), ...args);

  it("echoes as console.log does", () => {
    expect(run("WScript.Echo('a', 1, true, null); WScript.Echo(); WSH.Echo(undefined);").out).to.equal(
      "a 1 true null\n\nundefined\n",
    );
  });

  it("has Node and the script host in one script", () => {
    const { out } = run(
      "const fs = require('fs'); WScript.Echo(typeof fs.readFileSync, typeof module, typeof exports, __dirname === require('path').dirname(__filename), typeof vmVMState_Running);",
    );
    expect(out).to.equal("function object object true number\n");
  });

  it("has what the script is and who runs it", () => {
    expect(
      run(
        "WScript.Echo(WScript.ScriptName, WScript.Version, WScript.Name, WScript.Application === WScript, WScript.Timeout);",
      ).out,
    ).to.equal("script.js NODE.WIN32 Windows / Node Script Host true -1\n");
  });

  it("passes arguments on, but not the host's options", () => {
    const { out } = run(
      "for (const a of WScript.Arguments) WScript.Echo(a); WScript.Echo(String(WScript.Arguments.length));",
      "//nologo",
      "one",
      "//B",
      "two",
    );
    expect(out).to.equal("one\ntwo\n2\n");
  });

  it("reads and writes the standard streams", () => {
    const path = file(
      "while (!WScript.StdIn.AtEndOfStream) WScript.StdOut.WriteLine(WScript.StdIn.ReadLine() + '!'); WScript.StdErr.Write('err');",
    );
    const { out, error } = vmcomReading("one\ntwo\n", home, "nodewscript", path);
    expect([out, error]).to.deep.equal(["one!\ntwo!\n", "err"]);
  });

  it("ends with the exit code of Quit, at once", () => {
    expect(run("try { WScript.Quit(7); } finally { WScript.Echo('never'); }")).to.deep.equal({
      status: 7,
      out: "",
      error: "",
    });
  });

  it("ends when the last promise has", () => {
    expect(run("setTimeout(() => WScript.Echo('later'), 5);").out).to.equal("later\n");
  });

  it("creates objects, and connects their events by a prefix", () => {
    const { out, error } = run(`
      var vs = new ActiveXObject("VirtualServer.Application", "vs_");
      var vm = vs.CreateVirtualMachine("a", "C:\\\\VM");
      function VS_onvmstatechange(name, state) { WScript.Echo(name, state); }
      vm.Startup().WaitForCompletion(-1);
      WScript.DisconnectObject(vs);
      vm.TurnOff().WaitForCompletion(-1);
      WScript.DisconnectObject(vm);
    `);
    expect(error).to.equal("");
    expect(out).to.equal("a 3\na 5\n");
  });

  it("finds objects by class, by moniker, and as GetObject of the script host", () => {
    const { out } = run(`
      WScript.Echo(WScript.GetObject("VirtualServer.Application").__id);
      WScript.Echo(GetObject("winmgmts:").__id, WScript.GetObject("winmgmts:").__id);
      WScript.Echo(GetObject("", "Scripting.Dictionary").Count, WScript.CreateObject("Scripting.Dictionary").Count);
    `);
    expect(out).to.equal("VirtualServer.Application\nwinmgmts: winmgmts:\n0 0\n");
  });

  it("tells an error in one line with its place, and ends with 1", () => {
    const { status, error } = run("\nnew ActiveXObject('No.Such');");
    expect(status).to.equal(1);
    expect(error).to.match(
      /script\.js\(2, 1\) Microsoft JScript runtime error: CreateInstance: No\.Such Invalid class string\.\n$/,
    );
    expect(error.split("\n")).to.have.lengthOf(2);
  });

  it("tells errors of promises and of sources that do not compile likewise", () => {
    expect(run("Promise.reject(new Error('late'));")).to.deep.include({ status: 1 });
    expect(run("var = 1;").error).to.match(/script\.js\(1, 5\) Microsoft JScript compilation error: .+\n$/);
  });

  it("shows a stack only with --debug", () => {
    const path = file("null.x");
    expect(vmcom(home, "nodewscript", path).error).to.not.include("\n    at ");
    expect(vmcom(home, "nodewscript", "--debug", path).error).to.include("\n    at ");
  });

  it("says nothing of errors with //B", () => {
    expect(run("null.x", "//B")).to.deep.equal({ status: 1, out: "", error: "" });
  });

  it("ends a script in time with //T", () => {
    const { status, out } = run("WScript.Echo('begun'); for (;;) WScript.Sleep(100);", "//T:1");
    expect([status, out]).to.deep.equal([0, "begun\n"]);
  });

  it("refuses to sleep for no time at all", () => {
    expect(run("WScript.Sleep(-1)").error).to.include("A script sleeps for 0 ms or more.");
  });

  it("connects nothing to what has no events", () => {
    expect(run("WScript.ConnectObject(new ActiveXObject('Scripting.Dictionary'), 'd_')").error).to.match(/Advise: /);
  });

  it("runs other files as vmcom run does", () => {
    expect(vmcom(home, "nodewscript", file('WScript.Echo "vbs " & WScript.Arguments(0)', "a.vbs"), "x").out).to.equal(
      "vbs x\n",
    );
    const wsf = '<job id="one"><script language="JScript">WScript.Echo("first");</script></job>';
    const jobs = `<package>${wsf}<job id="two"><script language="VBScript">WScript.Echo "second"</script></job></package>`;
    expect(vmcom(home, "nodewscript", file(jobs, "a.wsf"), "//Job:two").out).to.equal("second\n");
  });

  for (const args of [[], ["--no-such-option"]]) {
    it(`answers '${args.join(" ")}' with one line and exit code 2`, () => {
      const { status, error } = vmcom(home, "nodewscript", ...args);
      expect(status).to.equal(2);
      expect(error).to.match(/^vmcom: .+\n$/);
    });
  }

  it("answers a script that there is not with one line and exit code 1", () => {
    const { status, error } = vmcom(home, "nodewscript", "no-such.js");
    expect(status).to.equal(1);
    expect(error).to.match(/^vmcom: .*no-such\.js.*\n$/);
  });

  it("explains itself", () => {
    expect(vmcom(home, "nodewscript", "--help").out).to.match(/^Usage: vmcom nodewscript/);
  });
});
