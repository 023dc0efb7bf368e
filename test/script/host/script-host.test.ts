import { expect } from "chai";
import { HostBench, type Ran } from "./support.js";

describe("The script host", () => {
  let bench: HostBench;
  beforeEach(() => {
    bench = new HostBench();
  });
  afterEach(() => {
    bench.dispose();
  });

  /** What a VBScript writes that ends well. */
  async function output(source: string | Uint8Array, ...args: string[]): Promise<string> {
    const { exitCode, out, error } = await bench.vbs(source, ...args);
    expect(error).to.equal("");
    expect(exitCode).to.equal(0);
    return out;
  }

  /** The one line that a VBScript fails with. */
  async function failure(source: string): Promise<string> {
    const { exitCode, error } = await bench.vbs(source);
    expect(exitCode).to.equal(1);
    return error.replace(/^DIR.script\.vbs/, "").trimEnd();
  }

  describe("gives VBScript", () => {
    it("WScript, which is an Object", async () => {
      const source = "WScript.Echo TypeName(WScript), WScript, WSH.Name, WScript.ScriptName";
      expect(await output(source)).to.equal("Object Windows Script Host Windows Script Host script.vbs\n");
    });

    it("its arguments, to count, to index and to walk", async () => {
      const source = `
        For Each a In WScript.Arguments : WScript.Echo a : Next
        For i = 0 To WScript.Arguments.Count - 1 : WScript.Echo i, WScript.Arguments(i), WScript.Arguments.Item(i) : Next
        WScript.Echo WScript.Arguments.Named("m"), WScript.Arguments.Unnamed(0), WScript.Arguments.Named.Exists("q")
        For Each n In WScript.Arguments.Named : WScript.Echo n : Next`;
      expect(await output(source, "web", "/M:256")).to.equal("web\n/M:256\n0 web web\n1 /M:256 /M:256\n256 web 0\nM\n");
    });

    it("values as Echo writes them", async () => {
      const source = `
        WScript.Echo True, False, Null, Empty, 1.5, CSng(0.1), CCur(2), #1/2/2006 3:04:05 PM#, #3/4/2005#, CByte(7)
        WScript.Echo
        WScript.Echo "a" & vbCrLf & "b"`;
      const values = "-1 0 null  1.5 0.1 2 1/2/2006 3:04:05 PM 3/4/2005 7";
      expect(await output(source)).to.equal(`${values}\n\na\nb\n`);
    });

    it("the default property of an object of its own to Echo", async () => {
      const source = `
        Class Named
          Public Default Property Get Name : Name = "mine" : End Property
        End Class
        WScript.Echo New Named, Err`;
      expect(await output(source)).to.equal("mine 0\n");
    });

    it("error 13 for an array that is to be echoed", async () => {
      expect(await failure("WScript.Echo Array(1, 2)")).to.equal(
        "(1, 1) Microsoft VBScript runtime error: Type mismatch",
      );
    });

    it("the constants of Virtual Server, until it uses the names for something else", async () => {
      const source = `
        WScript.Echo vmVMState_Running, VMVMSTATE_RUNNING
        Const vmVMState_Saved = 77
        vmVMState_Paused = "mine"
        WScript.Echo vmVMState_Saved, vmVMState_Paused`;
      expect(await output(source)).to.equal("5 5\n77 mine\n");
    });

    it("the objects that scripts lean on, with one registry and one current directory", async () => {
      const source = `
        Set shell = CreateObject("WScript.Shell")
        shell.RegWrite "HKCU\\Software\\Test\\", "kept"
        WScript.Echo WScript.CreateObject("WScript.Shell").RegRead("HKCU\\Software\\Test\\")
        Set files = CreateObject("Scripting.FileSystemObject")
        files.CreateFolder "C:\\Data"
        shell.CurrentDirectory = "C:\\Data"
        files.CreateTextFile("a.txt").WriteLine "text"
        WScript.Echo files.FileExists("C:\\Data\\a.txt"), CreateObject("Scripting.Dictionary").Count
        WScript.Echo TypeName(GetObject("winmgmts:"))`;
      expect(await output(source)).to.equal("kept\n-1 0\nSWbemServicesEx\n");
      const again = 'WScript.Echo CreateObject("WScript.Shell").RegRead("HKCU\\Software\\Test\\")';
      expect(await output(again)).to.equal("kept\n");
    });

    it("its standard input", async () => {
      const script = bench.file(
        "in.vbs",
        "Do Until WScript.StdIn.AtEndOfStream : WScript.Echo UCase(WScript.StdIn.ReadLine) : Loop",
      );
      const { out } = await bench.run([script], { input: ["one", "", "three"] });
      expect(out).to.equal("ONE\n\nTHREE\n");
    });

    it("MsgBox and InputBox on the terminal", async () => {
      const script = bench.file(
        "ask.vbs",
        'WScript.Echo MsgBox("Go on?", vbYesNo, "Test"), InputBox("Name?", "Test", "web")',
      );
      const { out } = await bench.run([script], { input: ["no", "mail"], isInteractive: true });
      expect(out).to.match(/^Test: Go on\?\n.*7 mail\n$/s);
    });

    it("what they suggest where nobody can be asked", async () => {
      const source = 'WScript.Echo MsgBox("Go on?", vbYesNo), InputBox("Name?", "", "web"), WScript.Interactive';
      expect(await output(source)).to.equal("VBScript: Go on?\n6 web -1\n");
      expect(await output(source, "//B")).to.equal("6 web 0\n");
    });
  });

  describe("objects that cannot be made", () => {
    const told = "WScript.Echo Err.Number, Err.Description, Err.Source : Err.Clear";
    const RUNTIME = "Microsoft VBScript runtime error";

    it("have numbers that scripts know", async () => {
      const source = `On Error Resume Next
        Set a = CreateObject("No.Such") : ${told}
        Set a = GetObject(, "No.Such") : ${told}
        Set a = GetObject("C:\\a.doc") : ${told}
        Set a = CreateObject("Scripting.Dictionary", "far.example") : ${told}
        Set a = WScript.CreateObject("No.Such") : ${told}
        Set a = CreateObject("Scripting.FileSystemObject").OpenTextFile("C:\\none.txt") : ${told}
        a = WScript.Arguments(3) : ${told}`;
      expect((await output(source)).split("\n")).to.deep.equal([
        `429 ActiveX component can't create object ${RUNTIME}`,
        `429 ActiveX component can't create object ${RUNTIME}`,
        `432 File name or class name not found during Automation operation ${RUNTIME}`,
        `462 The remote server machine does not exist or is unavailable ${RUNTIME}`,
        '-2147352567 Could not locate automation class named "No.Such". WScript.CreateObject',
        `53 File not found ${RUNTIME}`,
        `9 Subscript out of range ${RUNTIME}`,
        "",
      ]);
    });

    it("are named in the error that ends a script", async () => {
      expect(await failure('Set a = CreateObject("No.Such")')).to.equal(
        `(1, 1) ${RUNTIME}: ActiveX component can't create object: 'No.Such'`,
      );
      expect(await failure('x = 1\n  Set a = WScript.CreateObject("No.Such")')).to.equal(
        '(2, 3) WScript.CreateObject: Could not locate automation class named "No.Such".',
      );
      expect(await failure('Set a = GetObject(, "No.Such")')).to.equal(
        `(1, 1) ${RUNTIME}: ActiveX component can't create object: 'GetObject'`,
      );
    });
  });

  describe("ends a script", () => {
    it("with an error's place and sentence", async () => {
      expect(await failure("x = 1\ny = x / 0")).to.equal("(2, 1) Microsoft VBScript runtime error: Division by zero");
      expect(await failure("x = 1\nIf x")).to.match(
        /^\(2, \d+\) Microsoft VBScript compilation error: Expected 'Then'$/,
      );
    });

    it("with the script's name for what it executes", async () => {
      for (const text of ["x.y", "If x"]) {
        expect(await failure(`y = 1\nExecute "${text}"`)).to.match(
          /^\(\d, \d+\) Microsoft VBScript (runtime|compilation) error: /,
        );
      }
    });

    it("with nothing said for //B", async () => {
      expect(await bench.vbs('WScript.Echo "before" : x.y', "//B")).to.deep.equal({
        exitCode: 1,
        out: "before\n",
        error: "",
      });
    });

    it("with WScript.Quit, which no error handling stops, and whose objects end", async () => {
      const source = `
        Class Part
          Sub Class_Terminate : WScript.Echo "terminated" : End Sub
        End Class
        On Error Resume Next
        Set p = New Part
        Sub Leave : On Error Resume Next : WScript.Quit 7 : WScript.Echo "on" : End Sub
        Leave
        WScript.Echo "on"`;
      expect(await bench.vbs(source)).to.deep.equal({ exitCode: 7, out: "terminated\n", error: "" });
    });

    it("with the instances that are left at its last statement", async () => {
      const source = `
        Class Part
          Sub Class_Terminate : WScript.Echo "terminated" : End Sub
        End Class
        Set p = New Part
        WScript.Echo "last"`;
      expect(await output(source)).to.equal("last\nterminated\n");
    });

    const EXCEEDED =
      'Script execution time was exceeded on script "DIR/script.vbs".\nScript execution was terminated.\n';

    it("that goes beyond the time of WScript.Timeout", async () => {
      const script = bench.file("script.vbs", "On Error Resume Next\nWScript.Timeout = 1\nDo : Loop");
      expect(await bench.run([script])).to.deep.equal({ exitCode: 1, out: "", error: EXCEEDED });
    });

    it("that sleeps beyond the time of //T", async () => {
      const script = bench.file("script.vbs", "WScript.Echo WScript.Timeout\nWScript.Sleep 60000\nWScript.Echo 2");
      expect(await bench.run(["//T:1", script])).to.deep.equal({ exitCode: 1, out: "1\n", error: EXCEEDED });
    });
  });

  describe("events", () => {
    const MACHINE = `
      Set server = CreateObject("VirtualServer.Application")
      WScript.ConnectObject server, "server_"
      Set machine = server.CreateVirtualMachine("web", "C:\\Virtual Machines")
      Sub Start : machine.Startup.WaitForCompletion -1 : End Sub
    `;

    it("come while a script waits", async () => {
      const source = `${MACHINE}
        Start
        WScript.DisconnectObject server
        machine.TurnOff.WaitForCompletion -1
        Sub server_onVMStateChange(name, state) : WScript.Echo name, state, TypeName(state) : End Sub`;
      expect(await output(source)).to.equal("web 3 Long\nweb 5 Long\n");
    });

    it("come while a script sleeps, and while it only looks", async () => {
      for (const wait of ["WScript.Sleep 10", "x = machine.State"]) {
        const source = `${MACHINE.replace('"web"', `"${wait.length}"`)}
          machine.Startup
          Do Until heard = 2 : ${wait} : Loop
          WScript.Echo "heard"
          Sub server_OnVMStateChange(name, state) : heard = heard + 1 : End Sub`;
        expect(await output(source)).to.equal("heard\n");
      }
    });

    it("come from an object that is made with a prefix", async () => {
      const source = `
        Set server = WScript.CreateObject("VirtualServer.Application", "vs_")
        server.CreateVirtualMachine("web", "C:\\Virtual Machines").Startup.WaitForCompletion -1
        Sub vs_OnVMStateChange(name, state) : WScript.Echo state : End Sub`;
      expect(await output(source)).to.equal("3\n5\n");
    });

    it("end the script with their error", async () => {
      const source = `${MACHINE}
        On Error Resume Next
        Start
        Do : x = x + 1 : Loop
        Sub server_OnVMStateChange(name, state)
          WScript.Echo state
          y = 1 / 0
        End Sub`;
      const { exitCode, out, error } = await bench.vbs(source);
      expect([exitCode, out]).to.deep.equal([1, "3\n"]);
      expect(error).to.match(/^DIR.script\.vbs\(\d+, 11\) Microsoft VBScript runtime error: Division by zero\n$/);
    });

    it("end the script with WScript.Quit", async () => {
      const source = `${MACHINE}
        Start
        Do : x = x + 1 : Loop
        Sub server_OnVMStateChange(name, state) : WScript.Quit 4 : End Sub`;
      expect(await bench.vbs(source)).to.deep.equal({ exitCode: 4, out: "", error: "" });
    });

    it("are refused for an object that has none", async () => {
      expect(await failure('WScript.ConnectObject CreateObject("Scripting.Dictionary"), "d_"')).to.equal(
        "(1, 1) WScript.ConnectObject: Could not connect object.",
      );
    });
  });

  describe("runs JScript", () => {
    const jscript = (source: string, ...args: string[]): Promise<Ran> =>
      bench.run([bench.file("script.js", source), ...args]);

    it("with the same WScript", async () => {
      const { out, error } = await jscript(
        `WScript.Echo(typeof WScript, WScript, true, 1.5, [1, 2], null, vmVMState_Running, VMVMState[5]);
        for (var e = new Enumerator(WScript.Arguments); !e.atEnd(); e.moveNext()) WScript.Echo(e.item());
        WScript.Echo(WScript.Arguments(0), WScript.Arguments.Named("m"), WScript.Arguments.length);
        WScript.Echo(new ActiveXObject("Scripting.Dictionary").Count);`,
        "web",
        "/m:1",
      );
      expect(error).to.equal("");
      expect(out).to.equal("object Windows Script Host -1 1.5 1,2 null 5 vmVMState_Running\nweb\n/m:1\nweb 1 2\n0\n");
    });

    it("up to an error, or WScript.Quit", async () => {
      const error = "DIR/script.js(2, 3) Microsoft JScript runtime error: 'nothing' is undefined\n";
      expect(await jscript("WScript.Echo(1);\n  nothing.x = 1;")).to.deep.equal({ exitCode: 1, out: "1\n", error });
      const quit = "function f() { try { WScript.Quit(3) } catch (e) { WScript.Echo(e) } } f(); WScript.Echo(2);";
      expect(await jscript(quit)).to.deep.equal({ exitCode: 3, out: "", error: "" });
    });

    const START = 'server.CreateVirtualMachine("web", "C:\\\\VM").Startup().WaitForCompletion(-1);';

    it("with events by prefix, and by object::event", async () => {
      const { out } = await jscript(`
        var server = WScript.CreateObject("VirtualServer.Application", "vs_");
        function vs_OnVMStateChange(name, state) { WScript.Echo("prefix", name, state) }
        function server::OnVMStateChange(name, state) { WScript.Echo("object", name, state) }
        ${START}`);
      expect(out.split("\n").sort()).to.deep.equal([
        "",
        "object web 3",
        "object web 5",
        "prefix web 3",
        "prefix web 5",
      ]);
    });

    it("to the end that an event handler makes", async () => {
      const handler = (text: string): string => `
        var server = new ActiveXObject("VirtualServer.Application");
        function server::OnVMStateChange(name, state) { ${text} }
        ${START}
        while (true) { }`;
      expect(await jscript(handler("WScript.Quit(4)"))).to.deep.equal({ exitCode: 4, out: "", error: "" });
      const { exitCode, error } = await jscript(handler("nothing.x = 1").replaceAll("web", "mail"));
      expect(exitCode).to.equal(1);
      expect(error).to.match(/^DIR.script\.js\(3, 57\) Microsoft JScript runtime error: 'nothing' is undefined\n$/);
    });

    it("because //E says so, whatever the file looks like", async () => {
      const { out } = await bench.run([
        bench.file("a.txt", "var x = 1; WScript.Echo(typeof require, x)"),
        "//E:JScript",
      ]);
      expect(out).to.equal("undefined 1\n");
    });
  });

  describe("files", () => {
    it("are VBScript by their extension, or because //E says so", async () => {
      const text = 'WScript.Echo "run", WScript.Arguments(0)';
      expect((await bench.run([bench.file("a.VBS", text), "x"])).out).to.equal("run x\n");
      expect((await bench.run([bench.file("a.txt", text), "//E:VBScript", "x"])).out).to.equal("run x\n");
    });

    const refusals: readonly (readonly [what: string, args: readonly string[], error: string])[] = [
      ["that nobody can run", ["DIR/a.pl"], 'Input Error: There is no script engine for file extension ".pl".'],
      ["without an extension", ["DIR/a"], 'Input Error: There is no script engine for file extension "".'],
      ["that are not there", ["DIR/b.vbs"], 'Input Error: Can not find script file "DIR/b.vbs".'],
      [
        "of a language that there is not",
        ["DIR/a.pl", "//E:Perl"],
        `CScript Error: Can't find script engine "Perl" for script "DIR/a.pl".`,
      ],
      ["that are not named", ["//B"], "Input Error: There is no script file specified."],
      ["with an option that there is not", ["DIR/a.pl", "//Q"], 'Input Error: Unknown option "//Q" specified.'],
    ];
    for (const [what, args, error] of refusals) {
      it(`${what} are refused as cscript did`, async () => {
        for (const name of ["a.pl", "a"]) bench.file(name, "");
        const ran = await bench.run(args.map((arg) => arg.replace("DIR", bench.directory)));
        expect(ran).to.deep.equal({ exitCode: 1, out: "", error: `${error}\n` });
      });
    }

    it("may be saved in code page 1252, UTF-8 or UTF-16", async () => {
      const source = 'WScript.Echo "Größe"';
      for (const bytes of [
        Buffer.from(source, "latin1"),
        Buffer.from(source),
        Buffer.from(`\uFEFF${source}`, "utf16le"),
      ]) {
        expect(await output(bytes)).to.equal("Größe\n");
      }
    });

    it("may be on a drive that scripts see", async function () {
      if (process.platform === "win32") this.skip();
      bench.file("home/drives/c/Scripts/Nightly.vbs", "WScript.Echo WScript.ScriptFullName, WScript.ScriptName");
      const { out } = await bench.run(["c:\\scripts\\nightly.vbs"]);
      expect(out).to.equal("c:\\scripts\\nightly.vbs nightly.vbs\n");
    });

    it("may be told by a .wsh file how they are run", async () => {
      bench.file(
        "sub/a.vbs",
        "WScript.Echo WScript.ScriptName, WScript.Timeout, WScript.Interactive, WScript.Arguments(0)",
      );
      const control = bench.file(
        "a.wsh",
        "[ScriptFile]\r\nPath=sub\\a.vbs\r\n[Options]\r\nTimeout=30\r\nBatchMode=1\r\n",
      );
      expect((await bench.run([control, "x"])).out).to.equal("a.vbs 30 0 x\n");
      expect((await bench.run([control, "x", "//T:9"])).out).to.equal("a.vbs 9 0 x\n");
    });

    it("may not be .wsh files that name each other", async () => {
      const control = bench.file("a.wsh", "[ScriptFile]\r\nPath=a.wsh\r\n");
      expect((await bench.run([control])).error).to.equal(
        'Input Error: There is no script engine for file extension ".wsh".\n',
      );
    });
  });

  it("shows a banner only if it is asked for, and help", async () => {
    const script = bench.file("a.vbs", 'WScript.Echo "a"');
    const outOf = async (...args: string[]): Promise<Ran["out"]> => (await bench.run(args)).out;
    expect(await outOf("//nologo", script)).to.equal("a\n");
    expect(await outOf("//logo", script)).to.match(/^Windows Script Host.*\n\na\n$/s);
    expect(await outOf("//?")).to.match(/^Usage: .*\/\/T:nn/s);
  });
});
