import { expect } from "chai";
import { checkText, membersOf, progIdsOf } from "./support.js";

async function membersIn(...lines: string[]): Promise<string[]> {
  const script = [...lines, 'const vs = new ActiveXObject("VirtualServer.Application");'].join("\n");
  return membersOf(await checkText("x.mjs", script));
}

describe("vmcom check: what a JavaScript uses", () => {
  it("are the ProgIDs of ActiveXObject, CreateObject, WScript.CreateObject and GetObject", async () => {
    const report = await checkText(
      "x.mjs",
      `const a = new ActiveXObject("VirtualServer.Application");
const b = CreateObject("No.Such"), c = WScript.CreateObject("Scripting.Dictionary");
const d = GetObject("", "VirtualServer.VMSecurity");`,
    );
    expect(progIdsOf(report)).to.deep.equal([
      "-No.Such 2,24",
      "Scripting.Dictionary 2,61",
      "VirtualServer.Application 1,29",
      "VirtualServer.VMSecurity 3,25",
    ]);
  });

  const found: readonly (readonly [what: string, lines: readonly string[], wrong: string])[] = [
    ["variables", ["const host = vs.HostInfo;", "host.wrong;"], "-IVMHostInfo.wrong 2,6"],
    ["for of", ["for (const vm of vs.VirtualMachines) vm.wrong();"], "-IVMVirtualMachine.wrong 1,41"],
    [
      "Enumerator",
      [
        "for (var e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) {",
        "  var vm = e.item();",
        "  vm.wrong();",
        "}",
      ],
      "-IVMVirtualMachine.wrong 3,6",
    ],
    ["names in brackets", ['vs["wrong"];'], "-IVMVirtualServer.wrong 1,4"],
    ["optional chains", ['vs.FindVirtualMachine("x")?.wrong;'], "-IVMVirtualMachine.wrong 1,29"],
    ["parameters", ["report(vs.HostInfo);", "function report(host) { host.wrong; }"], "-IVMHostInfo.wrong 2,30"],
    ["results", ["const f = () => vs.HostInfo;", "f().wrong;"], "-IVMHostInfo.wrong 2,5"],
    ["results of return", ["function f() { return vs.HostInfo; }", "f().wrong;"], "-IVMHostInfo.wrong 2,5"],
    ["arrays", ["const all = [vs.HostInfo];", "all[0].wrong;"], "-IVMHostInfo.wrong 2,8"],
    ["push", ["const all = [];", "all.push(vs.HostInfo);", "all[0].wrong;"], "-IVMHostInfo.wrong 3,8"],
    ["objects", ["const o = { host: vs.HostInfo };", "o.host.wrong;"], "-IVMHostInfo.wrong 2,8"],
    ["conditions", ["const x = true ? vs.HostInfo : null;", "x.wrong;"], "-IVMHostInfo.wrong 2,3"],
    ["other values", ["const x = null || vs.HostInfo;", "x.wrong;"], "-IVMHostInfo.wrong 2,3"],
    ["assignments", ["let x;", "x = vs.HostInfo;", "x.wrong = 1;"], "-IVMHostInfo.wrong 3,3"],
    ["templates", ["const text = `${vs.wrong}`;"], "-IVMVirtualServer.wrong 1,20"],
    ["await", ["(await vs.HostInfo).wrong;"], "-IVMHostInfo.wrong 1,21"],
    ["sequences", ["(vs.wrong, 1);"], "-IVMVirtualServer.wrong 1,5"],
  ];
  for (const [what, lines, wrong] of found) {
    it(`is followed through ${what}`, async () => {
      expect(await membersIn(...lines)).to.include(wrong);
    });
  }

  it("is listed by its name on what comes from elsewhere", async () => {
    expect(await membersIn("import x from 'y';", "x.Startup(); x.foo();")).to.deep.equal([
      "?.foo 2,16",
      ".Startup 2,3",
    ]);
  });

  it("is not missed if all objects have it, and if it is a text's", async () => {
    const members = await membersIn("vs.toString() + vs.QueryInterface('x');", "vs.Name.length;", "'x'.foo;");
    expect(members).to.deep.equal(["IVMVirtualServer.Name 2,4"]);
  });

  it("is told of scripts and of modules", async () => {
    const [script, module] = [
      await checkText("x.cjs", "return with_;"),
      await checkText("x.js", "import 'x'; await 1;"),
    ];
    expect([script.errors, module.errors]).to.deep.equal([[], []]);
  });

  it("is not told of what does not parse: that is an error with its place and line", async () => {
    const { errors } = await checkText("x.mjs", "let a = 1;\nlet b = ;\n");
    expect(errors).to.deep.equal([
      {
        number: 0,
        source: "Microsoft JScript compilation error",
        description: "Unexpected token",
        line: 2,
        column: 9,
        sourceLine: "let b = ;",
      },
    ]);
  });
});
