/** What a reviewer sees of a port. */
import { expect } from "chai";
import { names } from "../../lib/port/vbscript/tidy-lines.js";
import { expectSame } from "./run-ported.js";

/** A function of the port, from its head to its end. */
async function portedFunction(script: string, name: string): Promise<string> {
  const source = await expectSame(script);
  return new RegExp(`^(?:export )?(function ${name}\\([^]*?^\\})`, "m").exec(source)?.[1] ?? source;
}

describe("Ports return", () => {
  it("what a function assigns to its name last", async () => {
    const script = `Function Half(n)\nDim h\nh = n / 2\nHalf = h\nEnd Function\nWScript.Echo Half(3)`;
    expect(await portedFunction(script, "Half"))
      .to.match(/^\s*return h;$/m)
      .and.not.to.include("result");
  });

  it("from each branch", async () => {
    const script = `Function Name(n)\nSelect Case n\nCase 1: Name = "one"\nCase 2\nIf n = 2 Then\nName = "two"\nElse\nName = "?"\nEnd If\nCase Else: Name = "many"\nEnd Select\nEnd Function\nWScript.Echo Name(1), Name(2), Name(3)`;
    const text = await portedFunction(script, "Name");
    expect(text.match(/return "/g)).to.have.length(4);
    expect(text).to.not.include("result");
  });

  it("where Exit Function leaves, and what there is where nothing has been assigned", async () => {
    const script = `Function Find(n)\nDim i\nFind = -1\nFor i = 1 To 9\nIf i * i = n Then\nFind = i\nExit Function\nEnd If\nNext\nEnd Function\nWScript.Echo Find(9), Find(10)`;
    expect(await portedFunction(script, "Find"))
      .to.include("return i;")
      .and.to.include("return -1;");
  });

  it("by the variable where a function goes on with it", async () => {
    const script = `Function Sum(n)\nDim i\nFor i = 1 To n\nSum = Sum + i\nNext\nEnd Function\nWScript.Echo Sum(3)`;
    expect(await portedFunction(script, "Sum")).to.include("return result;");
  });

  it("by the variable where a text may assign to it", async () => {
    const script = `Function Set3()\nSet3 = 1\nExecute "Set3 = 3"\nEnd Function\nWScript.Echo Set3()`;
    expect(await portedFunction(script, "Set3")).to.include("return result;");
  });

  it("what a function that calls itself has found", async () => {
    const script = `Function Fact(n)\nIf n < 2 Then\nFact = 1\nExit Function\nEnd If\nFact = n * Fact(n - 1)\nEnd Function\nWScript.Echo Fact(5)`;
    expect(await portedFunction(script, "Fact")).to.not.include("result");
  });
});

describe("Ports call members of known interfaces", () => {
  it("also with what may be of any type, and know what they give", async () => {
    const script = `Dim vs, row, vm\nSet vs = CreateObject("VirtualServer.Application")\nrow = Split("web;64", ";")\nSet vm = vs.CreateVirtualMachine(row(0), "C:\\VMs")\nvm.Memory = row(1)\nvm.Undoable = row(1)\nIf vm.Undoable Then WScript.Echo vm.Name, vm.Memory\nvs.DeleteVirtualMachine vm`;
    const text = await expectSame(script);
    expect(text)
      .to.include("const vm = vs.CreateVirtualMachine(converted(item(row, 0)), ")
      .and.to.include("if (vm.Undoable) {");
    expect(text).to.match(/vm\.Memory = converted\(.*item\(row, 1\)\)+;/);
  });

  it("also of objects that may not have come to be, under On Error Resume Next", async () => {
    const script = `On Error Resume Next\nSet vs = CreateObject("VirtualServer.Application")\nSet vm = vs.FindVirtualMachine("web")\nIf vm.State = 1 Then vm.Startup\nFor Each vm In vs.VirtualMachines\nWScript.Echo vm.Name\nNext`;
    expect(await expectSame(script))
      .to.include("let vm: IVMVirtualMachine | null | undefined;")
      .and.to.include('vm = present(vs, "vs").FindVirtualMachine("web");')
      .and.to.include('if (attempt(() => present(vm, "vm").State === vmVMState_TurnedOff, true)) {')
      .and.to.include('present(vm, "vm").Startup();')
      .and.to.include('console.log(present(vm, "vm").Name);');
  });

  it("also in procedures that stand between the statements", async () => {
    const script = `Set vs = CreateObject("VirtualServer.Application")\nFunction Found(n)\nSet Found = vs.FindVirtualMachine(n)\nEnd Function\nWScript.Echo Found("x") Is Nothing`;
    expect(await portedFunction(script, "Found")).to.equal(
      `function Found(n: string): IVMVirtualMachine | null {\n  return vs.FindVirtualMachine(n);\n}`,
    );
  });

  it("as they are where it has been asked whether there is an object", async () => {
    const script = `Set vs = CreateObject("VirtualServer.Application")\nSet vm = vs.FindVirtualMachine("x")\nIf vm Is Nothing Then\nWScript.Echo "none"\nWScript.Quit 1\nEnd If\nWScript.Echo vm.Name`;
    expect(await expectSame(script)).to.include("console.log(vm.Name);");
  });

  it("also where types show, if that of the member does not", async () => {
    const script = `Set vs = CreateObject("VirtualServer.Application")\nFor Each vm In vs.VirtualMachines\nIf vm.State = 1 Then WScript.Echo vm.Name & vm.Memory\nn = vm.Memory\nNext\nWScript.Echo TypeName(n), Err.Number = 0`;
    expect(await expectSame(script))
      .to.include("if (vm.State === vmVMState_TurnedOff) {")
      .and.to.include("`${vm.Name}${vm.Memory}`")
      .and.to.include('get(vm, "Memory")')
      .and.to.include("Err.Number === 0");
  });
});

describe("Ports keep comments", () => {
  it("with their statements where a class, which comes first, is declared behind them", async () => {
    const source = await expectSame(
      `' The head\n\n' about x\nx = 1\n' about the output\nWScript.Echo x\n' about the class\nClass C\nPublic N\nEnd Class`,
    );
    expect(source).to.match(/\/\/ The head\n\n\/\/ about the class\n[^]*class C /);
    expect(source).to.match(/\/\/ about x\n.*x.* = 1;\n\/\/ about the output\nconsole\.log/);
  });
});

describe("An identifier is named", () => {
  for (const [line, id, isNamed] of [
    ["let a = b;", "b", true],
    ["let a = bc;", "b", false],
    ['let a = "b";', "b", false],
    ['"\\"a" + b', "b", true],
    ['"\\"a" + b', "a", false],
    ["f(`a ${b} a`)", "b", true],
    ["f(`a ${b} a`)", "a", false],
    ["f(`a ${g({ c: `${d}` })} e`, h)", "d", true],
    ["f(`a ${g({ c: `${d}` })} e`, h)", "e", false],
    ["f(`a ${g({ c: `${d}` })} e`, h)", "h", true],
    ["x(); // y", "y", false],
    ['x("//", y);', "y", true],
    ["} else if (a) {", "a", true],
    ["`a", "a", false],
  ] as const) {
    it(`${isNamed ? "" : "not "}as ${id} in ${line}`, () => {
      expect(names(line, id)).to.equal(isNamed);
    });
  }
});
