import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main, vmcom, vmcomReading, type CommandResult } from "../support/command-line.js";

/** How most scripts of these tests begin; const makes them scripts for Node. */
const MACHINE = `
const vs = CreateObject("VirtualServer.Application");
const vm = vs.CreateVirtualMachine("web", "C:\\\\Virtual Machines");
`;

describe("vmcom run", function () {
  this.timeout(60_000);
  let directory: string;
  let home: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "vmcom-run-"));
    home = join(directory, "home");
  });
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  function scriptFile(source: string | Buffer, name = "script.js"): string {
    const file = join(directory, name);
    writeFileSync(file, source);
    return file;
  }

  /** Runs a script of these lines. */
  const run = (source: string | Buffer, ...args: string[]): CommandResult =>
    vmcom(home, "run", scriptFile(source), ...args);

  /** Runs a script and expects it to end well; returns what it has written. */
  function output(source: string | Buffer, ...args: string[]): string {
    const { status, out, error } = run(source, ...args);
    expect(error).to.equal("");
    expect(status).to.equal(0);
    return out;
  }

  describe("globals", () => {
    it("are those of a script of the time", () => {
      const names = [
        "WScript",
        "WSH",
        "CreateObject",
        "GetObject",
        "ActiveXObject",
        "Enumerator",
        "VMVMState",
        "require",
      ];
      const source = names.map((name) => `{ const is = typeof ${name} != "undefined"; WScript.Echo(is); }`).join("\n");
      expect(output(source)).to.equal("-1\n".repeat(names.length));
    });

    it("tell the script its name and its arguments", () => {
      const source = `
        WScript.Echo(WScript.ScriptName, WScript.Arguments.Count(), WScript.Arguments(0), WScript.Arguments.Named("m"));
        WScript.Echo(WScript.Arguments.Unnamed(1));`;
      expect(output(source, "web", "/m:256", "--help")).to.equal("script.js 3 web 256\n--help\n");
    });

    it("find functions that are declared behind their use", () => {
      expect(
        output(`${MACHINE}
          WScript.ConnectObject(vm, "vm_");
          vm.Startup().WaitForCompletion(-1);
          function VM_onStateChange(state) { WScript.Echo(VMVMState[state]) }`),
      ).to.equal("vmVMState_TurningOn\nvmVMState_Running\n");
    });

    it("give an object that runs, once there is one", () => {
      expect(
        output(`
          try { GetObject(undefined, "VirtualServer.Application") } catch (e) { WScript.Echo(e.number) }
          const vs = new ActiveXObject("VirtualServer.Application");
          WScript.Echo(GetObject(undefined, "VirtualServer.Application") === vs);`),
      ).to.equal("-2147221021\n-1\n");
    });
  });

  describe("exit code", () => {
    it("is 0 behind the last statement", () => {
      expect(run("var a = 1;").status).to.equal(0);
    });

    it("is the argument of WScript.Quit, which nothing catches and nothing follows", () => {
      const { status, out, error } = run(`try { WScript.Quit(3) } catch { } finally { } WScript.Echo("on")`);
      expect([status, out, error]).to.deep.equal([3, "", ""]);
      expect(run("WScript.Quit()").status).to.equal(0);
    });

    it("is WScript.Quit's from a sink, too", () => {
      const source = `${MACHINE}
        function vm_OnStateChange() { WScript.Quit(4) }
        WScript.ConnectObject(vm, "vm_");
        vm.Startup().WaitForCompletion(-1);
        WScript.Echo("on");`;
      expect(run(source)).to.deep.equal({ status: 4, out: "", error: "" });
    });

    it("is 1 after an error, and what was written before it is there", () => {
      const { status, out } = run(`WScript.Echo("before"); nothing();`);
      expect([status, out]).to.deep.equal([1, "before\n"]);
    });
  });

  describe("errors, in one line with their place", () => {
    /** The one line that a script fails with, without the name of the file. */
    function failure(source: string, name = "script.js", ...options: string[]): string {
      const file = scriptFile(source, name);
      const { status, error } = vmcom(home, "run", ...options, file);
      expect(status).to.equal(1);
      expect(error).to.match(/^[^\n]+\n$/);
      expect(error.startsWith(file), error).to.equal(true);
      return error.slice(file.length, -1);
    }

    it("a script that does not compile", () => {
      expect(failure("var a = 1;\nvar b = ;\n")).to.equal(
        "(2, 9) Microsoft JScript compilation error: Unexpected token ';'",
      );
    });

    it("a module that does not compile", () => {
      expect(failure("import 'node:fs';\nvar b = ;\n", "script.mjs")).to.equal(
        "(2, 9) Microsoft JScript compilation error: Unexpected token ';'",
      );
    });

    it("a script with import that does not compile", () => {
      expect(failure("import 'node:fs';\nvar b = ;\n")).to.equal(
        "(2, 9) Microsoft JScript compilation error: Unexpected token ';'",
      );
    });

    it("an error of the script's", () => {
      expect(failure("var a = 1;\n  nothing();\n")).to.equal(
        "(2, 3) Microsoft JScript runtime error: nothing is not defined",
      );
    });

    it("an error of a module's", () => {
      expect(failure("const a = 1;\n  nothing();\n", "script.mjs")).to.equal(
        "(2, 3) Microsoft JScript runtime error: nothing is not defined",
      );
    });

    it("an error that the script throws, in the function that throws it", () => {
      expect(failure("function f() {\n  throw new Error('boom');\n}\nf();\n")).to.equal(
        "(2, 3) Microsoft JScript runtime error: boom",
      );
    });

    it("an error of an object, with the member's name", () => {
      expect(failure(`${MACHINE}vm.Pause();`)).to.match(/^\(4, 4\) IVMVirtualMachine\.Pause: \S.*$/);
      expect(failure(`const vs = CreateObject("VirtualServer.Application");\nvs.BIOSerialNumber;`)).to.equal(
        "(2, 4) IVMVirtualServer.BIOSerialNumber: Object doesn't support this property or method: 'BIOSerialNumber'",
      );
    });

    it("an object that cannot be made", () => {
      expect(failure(`const excel = new ActiveXObject("Excel.Application");`)).to.match(
        /^\(1, \d+\) CreateObject: ActiveX component can't create object: 'Excel\.Application'$/,
      );
    });

    it("a value that is thrown and is no error", () => {
      expect(failure(`throw "out of paper";`)).to.equal(
        " Microsoft JScript runtime error: Exception thrown and not caught: out of paper",
      );
    });

    it("a sink that throws", () => {
      expect(
        failure(`${MACHINE}WScript.ConnectObject(vm, "vm_");
function vm_OnStateChange() {
  throw new Error("in the sink");
}
vm.Startup().WaitForCompletion(-1);`),
      ).to.equal("(6, 9) Microsoft JScript runtime error: in the sink");
    });

    it("a promise that is rejected", () => {
      expect(failure("Promise.reject(new Error('broken'));\n")).to.equal(
        "(1, 16) Microsoft JScript runtime error: broken",
      );
    });

    it("a syntax error of something that the script reads, as a runtime error", () => {
      expect(failure('var a = 1;\n  new RegExp("(");\n')).to.match(/^\(2, 3\) Microsoft JScript runtime error: \S/);
    });

    it("a value that has no text", () => {
      expect(failure("throw Object.create(null);")).to.equal(
        " Microsoft JScript runtime error: Exception thrown and not caught: object",
      );
    });
  });

  it("shows where an error comes from with --debug", () => {
    const { status, error } = vmcom(home, "run", "--debug", scriptFile("function f() {\n  nothing();\n}\nf();\n"));
    expect(status).to.equal(1);
    expect(error).to.match(/\(2, 3\) Microsoft JScript runtime error: nothing is not defined\n/);
    expect(error)
      .to.match(/at f .*script\.js:2:3/)
      .and.to.match(/script\.js:4:1/);
  });

  describe("files", () => {
    it("says that there is none", () => {
      const file = join(directory, "absent.js");
      expect(vmcom(home, "run", file)).to.deep.equal({
        status: 1,
        out: "",
        error: `Input Error: Can not find script file "${file}".\n`,
      });
    });

    it("says that it cannot run a file of that kind", () => {
      expect(vmcom(home, "run", scriptFile("print 1", "script.pl"))).to.deep.equal({
        status: 1,
        out: "",
        error: 'Input Error: There is no script engine for file extension ".pl".\n',
      });
    });

    it("may be saved as UTF-16 or UTF-8 with a mark, as Windows does", () => {
      const source = 'WScript.Echo("Größe");';
      expect(output(Buffer.from(`\uFEFF${source}`, "utf16le"))).to.equal("Größe\n");
      expect(output(`\uFEFF${source}`)).to.equal("Größe\n");
    });

    it("are sloppy scripts: variables without var, octal numbers, functions of blocks", () => {
      expect(output("total = 010; with (Math) { WScript.Echo(max(total, 1)) } module = 1")).to.equal("8\n");
    });

    it("may follow cscript's own options", () => {
      const file = scriptFile('WScript.Echo("run");');
      expect(vmcom(home, "run", "//nologo", "//B", file).out).to.equal("run\n");
    });
  });

  describe("modules", () => {
    it("are .mjs files, with the same globals", () => {
      const file = scriptFile(
        'import { basename } from "node:path";\nWScript.Echo(basename("/a/b"), vmVMState_Running);',
        "script.mjs",
      );
      expect(vmcom(home, "run", file)).to.deep.equal({ status: 0, out: "b 5\n", error: "" });
    });

    for (const [what, source] of [
      ["import", 'import { basename } from "node:path"; WScript.Echo(basename("/a/b"));'],
      ["export", 'export const a = 1; WScript.Echo("b");'],
      ["await", 'const b = await Promise.resolve("b"); WScript.Echo(b);'],
    ] as const) {
      it(`are .js files that ${what}, too`, () => {
        writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
        expect(output(source)).to.equal("b\n");
      });
    }
  });

  describe("waiting", () => {
    const waits: readonly (readonly [what: string, source: string])[] = [
      ["polls a task with Sleep", "do { WScript.Sleep(100) } while (!task.IsComplete);"],
      ["polls a task without Sleep", "while (task.PercentCompleted < 100) { }"],
      ["waits for a task", "task.WaitForCompletion(-1);"],
      ["waits for a task in slices", "while (!task.IsComplete) task.WaitForCompletion(50);"],
      ["watches the state with Sleep", "while (vm.State != vmVMState_Running) WScript.Sleep(50);"],
      ["watches the state without Sleep", "while (vm.State != vmVMState_Running) { }"],
    ];
    for (const [what, wait] of waits) {
      it(`ends for a script that ${what}`, () => {
        expect(output(`${MACHINE}var task = vm.Startup();\n${wait}\nWScript.Echo(VMVMState[vm.State]);`)).to.equal(
          "vmVMState_Running\n",
        );
      });
    }

    it("goes on for what is under way behind the last statement, and then the process ends", () => {
      expect(
        output(`${MACHINE}
          function vm_OnStateChange(state) { WScript.Echo(VMVMState[state]) }
          WScript.ConnectObject(vm, "vm_");
          vm.Startup();
          WScript.Echo("last statement");`),
      ).to.equal("last statement\nvmVMState_TurningOn\nvmVMState_Running\n");
    });

    it("does not go on for sinks alone", () => {
      expect(
        output(`${MACHINE}
          WScript.ConnectObject(vm, "vm_");
          WScript.ConnectObject(vs, "vs_");
          WScript.Echo("last statement");`),
      ).to.equal("last statement\n");
    });

    it("goes on for a script that only awaits", () => {
      expect(
        output(`${MACHINE}
          var task = vm.Startup();
          (async function () {
            while (!task.IsComplete) await new Promise(function (resolve) { setTimeout(resolve, 20) });
            WScript.Echo(VMVMState[vm.State]);
          })();`),
      ).to.equal("vmVMState_Running\n");
    });
  });

  it("keeps what a script changes for the next script", () => {
    output(`${MACHINE}vm.Name = "mail";`);
    expect(
      output(`
        const vs = CreateObject("VirtualServer.Application");
        for (var vm of vs.VirtualMachines) WScript.Echo(vm.Name, vm.File);`),
    ).to.equal("mail C:\\Virtual Machines\\mail.vmc\n");
  });

  it("lets a script read its input", () => {
    const file = scriptFile(
      "while (!WScript.StdIn.AtEndOfStream) WScript.Echo(WScript.StdIn.ReadLine().toUpperCase());",
    );
    expect(vmcomReading("one\r\ntwo\nthree", home, "run", file)).to.deep.equal({
      status: 0,
      out: "ONE\nTWO\nTHREE\n",
      error: "",
    });
    expect(vmcom(home, "run", file).out).to.equal("");
  });

  it("lets a script read a file that its input is redirected from", function () {
    if (process.platform === "win32") this.skip();
    const file = scriptFile("WScript.StdOut.Write(WScript.StdIn.ReadAll());");
    const input = scriptFile("one\ntwo\n", "input.txt");
    const { stdout } = spawnSync("sh", ["-c", `'${process.execPath}' '${main}' run '${file}' < '${input}'`], {
      encoding: "utf8",
      env: { ...process.env, VMCOM_HOME: home, NODE_V8_COVERAGE: "" },
    });
    expect(stdout).to.equal("one\ntwo\n");
  });

  it("writes all that a script echoes before it quits", () => {
    const out = output('for (var i = 0; i < 20000; i++) WScript.Echo("line " + i); WScript.Quit(0);');
    expect(out.split("\n")).to.have.lengthOf(20001);
    expect(out.endsWith("line 19999\n")).to.equal(true);
  });

  it("takes a reader that goes away for no error of the script's", function () {
    if (process.platform === "win32") this.skip();
    const file = scriptFile('for (var i = 0; i < 100000; i++) WScript.Echo("line " + i);');
    const command = `{ '${process.execPath}' '${main}' run '${file}'; echo "exit code $?" >&2; } | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], {
      encoding: "utf8",
      env: { ...process.env, VMCOM_HOME: home, NODE_V8_COVERAGE: "" },
    });
    expect([stdout, stderr]).to.deep.equal(["line 0\n", "exit code 0\n"]);
  });

  describe("scripts of the Windows Script Host", () => {
    const vbs = (source: string, ...args: string[]): CommandResult =>
      vmcom(home, "run", scriptFile(source, "script.vbs"), ...args);

    const SERVER = `
      Set vs = CreateObject("VirtualServer.Application")
      Set vm = vs.CreateVirtualMachine("web", "C:\\Virtual Machines")
      WScript.ConnectObject vm, "vm_"`;

    it("have exit codes, and write errors to the standard error stream", () => {
      expect(vbs('WScript.Echo "a", WScript.Arguments(0) : WScript.Quit 7', "b", "//nologo")).to.deep.equal({
        status: 7,
        out: "a b\n",
        error: "",
      });
      expect(vbs('WScript.Echo "before"\nx = 1 / 0')).to.deep.equal({
        status: 1,
        out: "before\n",
        error: `${join(directory, "script.vbs")}(2, 1) Microsoft VBScript runtime error: Division by zero\n`,
      });
    });

    it("end with their last statement, whatever is under way, and objects end with them", () => {
      const source = `${SERVER}
        vm.Startup
        WScript.Echo "last statement"
        Sub vm_OnStateChange(state) : WScript.Echo state : End Sub
        Class Part
          Sub Class_Terminate : WScript.Echo "terminated" : End Sub
        End Class
        Set p = New Part`;
      expect(vbs(source)).to.deep.equal({ status: 0, out: "last statement\nterminated\n", error: "" });
    });

    it("end in the middle of an event, with WScript.Quit or an error", () => {
      const ending = (statement: string): CommandResult =>
        vbs(`${SERVER}
          On Error Resume Next
          vm.Startup.WaitForCompletion -1
          WScript.Echo "on"
          Sub vm_OnStateChange(state) : ${statement} : End Sub`);
      expect(ending("WScript.Quit 4")).to.deep.equal({ status: 4, out: "", error: "" });
      rmSync(home, { recursive: true });
      const { status, out, error } = ending("x = 1 / 0");
      expect([status, out]).to.deep.equal([1, ""]);
      expect(error).to.match(/\(8, \d+\) Microsoft VBScript runtime error: Division by zero\n$/);
    });

    it("keep what they change for the next script, in any language", () => {
      expect(vbs(`${SERVER}\nvm.Notes = "kept"`).error).to.equal("");
      const source = 'WScript.Echo(new ActiveXObject("VirtualServer.Application").FindVirtualMachine("web").Notes);';
      expect(output(source)).to.equal("kept\n");
    });

    it("read a pipe, and questions do not wait for it", () => {
      const file = scriptFile("WScript.StdOut.Write WScript.StdIn.ReadAll : WScript.Echo InputBox(1, 2, 3)", "in.vbs");
      expect(vmcomReading("one\r\ntwo", home, "run", file)).to.deep.equal({ status: 0, out: "one\ntwo3\n", error: "" });
    });

    it("may be .wsf files with jobs in two languages", () => {
      const file = scriptFile(
        `<package><job id="a"/><job id="b">
          <script language="VBScript">Function Twice(x) : Twice = 2 * x : End Function</script>
          <script language="JScript">WScript.Echo(Twice(4)); WScript.Quit(Twice(3))</script>
        </job></package>`,
        "jobs.wsf",
      );
      expect(vmcom(home, "run", file, "//job:b")).to.deep.equal({ status: 6, out: "8\n", error: "" });
    });

    it("show where the host's own part of an error comes from with --debug", () => {
      const { error } = vmcom(home, "run", "--debug", scriptFile("x = 1 / 0", "script.vbs"));
      expect(error).to.match(/^\S+\(1, 1\) Microsoft VBScript runtime error: Division by zero\n.* +at /s);
    });
  });
});
