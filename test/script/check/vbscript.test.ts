import { expect } from "chai";
import { checkText, membersOf, progIdsOf } from "./support.js";

/** What is used by a script that has the server in `vs`; lines are counted from the one behind. */
async function membersIn(...lines: string[]): Promise<string[]> {
  const script = [...lines, 'Set vs = CreateObject("VirtualServer.Application")'].join("\n");
  return membersOf(await checkText("x.vbs", script));
}

describe("vmcom check: what a VBScript uses", () => {
  describe("ProgIDs", () => {
    it("are those of CreateObject, WScript.CreateObject and GetObject, as they are registered", async () => {
      const report = await checkText(
        "x.vbs",
        `Set a = CreateObject("virtualserver.application")
Set b = WScript.CreateObject("Scripting.Dictionary", "b_")
Set c = GetObject(, "VirtualServer.VMSecurity")
Set d = GetObject("new:VBScript.RegExp")
Set e = CreateObject(("WScript.Shell"))`,
      );
      expect(progIdsOf(report)).to.deep.equal([
        "Scripting.Dictionary 2,30",
        "VBScript.RegExp 4,19",
        "VirtualServer.Application 1,22",
        "VirtualServer.VMSecurity 3,21",
        "WScript.Shell 5,23",
      ]);
    });

    it("that do not exist are said, with the nearest that does", async () => {
      const { progIds } = await checkText("x.vbs", 'Set a = CreateObject("VirtualServer.Aplication")');
      expect(progIds).to.deep.equal([
        {
          name: "VirtualServer.Aplication",
          exists: false,
          suggestion: "VirtualServer.Application",
          uses: [{ line: 1, column: 22 }],
        },
      ]);
    });

    it("are found by class identifiers", async () => {
      const report = await checkText("x.vbs", 'Set a = GetObject("new:{DA3111BC-1BD7-4884-A535-8470D36028F7}")');
      expect(progIdsOf(report)).to.deep.equal(["VirtualServer.Application 1,19"]);
    });

    it("may stand in a constant or a variable", async () => {
      const report = await checkText(
        "x.vbs",
        `Const APP = "VirtualServer.Application"
name = "No.Such"
Set a = CreateObject(APP)
Set b = CreateObject(name)
Set c = CreateObject(name & "er")`,
      );
      expect(progIdsOf(report)).to.deep.equal(["-No.Such 4,9", "VirtualServer.Application 3,9"]);
    });

    it("are none where the script has a function of that name itself", async () => {
      const report = await checkText("x.vbs", 'Function CreateObject(s) : End Function\nx = CreateObject("No.Such")');
      expect(report.progIds).to.deep.equal([]);
    });
  });

  describe("members", () => {
    it("are those of what CreateObject gives, in any letter case", async () => {
      expect(await membersIn("WScript.Echo vs.NAME, vs.version")).to.deep.equal([
        "IVMVirtualServer.Name 1,17",
        "IVMVirtualServer.Version 1,26",
      ]);
    });

    it("that do not exist are said, with the nearest that does", async () => {
      const report = await checkText(
        "x.vbs",
        'Set vs = CreateObject("VirtualServer.Application")\nx = vs.VirtualMachines(1).BIOSerialNumber',
      );
      expect(report.members.find(({ exists }) => exists === false)).to.deep.equal({
        object: "IVMVirtualMachine",
        name: "BIOSerialNumber",
        exists: false,
        suggestion: "BIOSSerialNumber",
        uses: [{ line: 2, column: 27 }],
      });
    });

    const found: readonly (readonly [what: string, lines: readonly string[], wrong: string])[] = [
      ["results of methods", ['Set vm = vs.FindVirtualMachine("x")', "vm.Wrong"], "-IVMVirtualMachine.Wrong 2,4"],
      ["assignments without Set", ["vm = vs.VirtualMachines(1)", "vm.Wrong"], "-IVMVirtualMachine.Wrong 2,4"],
      ["For Each", ["For Each vm In vs.VirtualMachines", "vm.Wrong", "Next"], "-IVMVirtualMachine.Wrong 2,4"],
      ["Item", ["x = vs.VirtualMachines.Item(1).Wrong"], "-IVMVirtualMachine.Wrong 1,32"],
      ["default properties", ["x = vs.VirtualMachines(1).Wrong"], "-IVMVirtualMachine.Wrong 1,27"],
      ["chains", ["vs.VirtualMachines(1).Startup.Wrong"], "-IVMTask.Wrong 1,31"],
      ["With", ["With vs.HostInfo", "x = .Wrong", "End With"], "-IVMHostInfo.Wrong 2,6"],
      [
        "a With in a With",
        ["With vs", "With .HostInfo", "x = .Wrong", "End With", "End With"],
        "-IVMHostInfo.Wrong 3,6",
      ],
      [
        "parameters, by what calls give them",
        ["Report vs.VirtualMachines(1)", "Sub Report(vm)", "vm.Wrong", "End Sub"],
        "-IVMVirtualMachine.Wrong 3,4",
      ],
      [
        "results of functions",
        ["Function First()", "Set First = vs.VirtualMachines(1)", "End Function", "First.Wrong", "First().Wrong"],
        "-IVMVirtualMachine.Wrong 4,7 5,9",
      ],
      [
        "parameters that a procedure sets",
        ["Sub Find(vm)", "Set vm = vs.VirtualMachines(1)", "End Sub", "Find found", "found.Wrong"],
        "-IVMVirtualMachine.Wrong 5,7",
      ],
      ["arrays", ["Dim a(1)", "Set a(0) = vs.HostInfo", "a(0).Wrong"], "-IVMHostInfo.Wrong 3,6"],
      [
        "fields of classes",
        ["Class C", "Public Host", "End Class", "Set c1 = New C", "Set c1.Host = vs.HostInfo", "c1.Host.Wrong"],
        "-IVMHostInfo.Wrong 6,9",
      ],
      [
        "properties of classes",
        [
          "Class C",
          "Private h",
          "Property Set Host(x) : Set h = x : End Property",
          "Property Get Host : Set Host = h : End Property",
          "End Class",
          "Set c1 = New C : Set c1.Host = vs.HostInfo : c1.Host.Wrong",
        ],
        "-IVMHostInfo.Wrong 6,54",
      ],
      ["If on one line", ["If True Then vs.Wrong Else vs.Wrong2"], "-IVMVirtualServer.Wrong 1,17"],
      ["conditions", ["Do Until vs.Wrong : Loop"], "-IVMVirtualServer.Wrong 1,13"],
      ["Select Case", ["Select Case vs.Wrong", "Case 1", "End Select"], "-IVMVirtualServer.Wrong 1,16"],
      ["objects of scripts", ['CreateObject("WScript.Shell").Exec("x").Wrong'], "-IWshExec.Wrong 1,41"],
      ["WScript", ["WScript.Wrong"], "-WScript.Wrong 1,9"],
    ];
    for (const [what, lines, wrong] of found) {
      it(`are followed through ${what}`, async () => {
        expect(await membersIn(...lines)).to.include(wrong);
      });
    }

    it("exist if one of the objects that a variable may hold has them", async () => {
      const members = await membersIn(
        "Set x = vs",
        "Set x = vs.HostInfo",
        "y = x.Version : y = x.Memory : y = x.Wrong",
      );
      expect(members).to.include("IVMVirtualServer.Version 3,7");
      expect(members).to.include("IVMHostInfo.Memory 3,23");
      expect(members).to.include("-IVMHostInfo or IVMVirtualServer.Wrong 3,38");
    });

    it("count by their names alone where nothing is known of the object", async () => {
      expect(await membersIn("Sub s(vm) : vm.Startup : vm.Bar : End Sub")).to.deep.equal([
        "?.Bar 1,29",
        ".Startup 1,16",
      ]);
    });

    it("are not missed on objects that may be others too", async () => {
      expect(await membersIn("Set x = vs", 'Set x = GetObject("y")', "x.Wrong")).to.deep.equal([]);
    });

    it("are not missed on the script's own objects, on WMI's and on the engine's", async () => {
      expect(
        await membersIn(
          "Class C : End Class",
          "Set c1 = New C : c1.Anything",
          'For Each p In GetObject("winmgmts:").ExecQuery("select * from Win32_Process") : x = p.Anything : Next',
          "x = Err.Number : Set r = New RegExp : r.Pattern = x",
        ),
      ).to.deep.equal(["?.Anything 3,87", "?.ExecQuery 3,38"]);
    });

    it("of a local variable are none of a global one of that name", async () => {
      const members = await membersIn("Set vm = vs.HostInfo", "Sub s", "Dim vm", "vm.Memory2", "End Sub");
      expect(members).to.include("?.Memory2 4,4");
    });

    it("are those of a global variable in a procedure that does not declare it", async () => {
      expect(await membersIn("Sub s", "vs.Wrong", "End Sub")).to.deep.equal(["-IVMVirtualServer.Wrong 2,4"]);
    });
  });

  it("is nothing for an empty script", async () => {
    const { errors, members, progIds, language } = await checkText("x.vbs", "");
    expect({ errors, members, progIds, language }).to.deep.equal({
      errors: [],
      members: [],
      progIds: [],
      language: "VBScript",
    });
  });

  it("is found in long scripts quickly", async function () {
    this.timeout(10_000);
    const lines = Array.from({ length: 5000 }, (_, i) => `Set v${i + 1} = v${i}\nv${i}.HostInfo.Memory = v${i}.Wrong`);
    const { members } = await checkText(
      "x.vbs",
      `Set v0 = CreateObject("VirtualServer.Application")\n${lines.join("\n")}`,
    );
    expect(members.find(({ name }) => name === "Wrong")?.uses).to.have.lengthOf(5000);
  });

  it("ends for variables that go round in circles, and for deep expressions", async () => {
    const circle =
      "Set a = b : Set b = c : Set c = a : Set a(1) = a : Set a = a(1) : Set d = f(f) : Function f(x) : Set f = x : End Function";
    const deep = `x = ${Array.from({ length: 400 }, () => "vs.Name").join(" & ")}`;
    expect(await membersIn(circle, deep)).to.have.lengthOf(1);
  });
});
