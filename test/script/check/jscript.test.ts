import { expect } from "chai";
import { compileText } from "../../../lib/script/check/compile-text.js";
import { inferUses } from "../../../lib/script/check/infer.js";
import { judgeUses } from "../../../lib/script/check/judge-uses.js";
import { placeFinder } from "../../../lib/script/check/place-finder.js";
import { ProgIds } from "../../../lib/script/check/prog-ids.js";
import type { CheckError } from "../../../lib/script/check/script-report.js";
import { ScriptScope } from "../../../lib/script/check/script-scope.js";
import { checkText, membersOf, progIdsOf } from "./support.js";

function check(text: string): { error: CheckError | null; members: string[] } {
  const scope = new ScriptScope();
  const error = compileText({ language: "JScript", text, placeAt: placeFinder(text, { line: 1, column: 1 }) }, scope);
  const known = new ProgIds();
  const { members, progIds } = judgeUses(inferUses(scope.flows, known), known);
  return { error, members: membersOf({ file: "", language: "", errors: [], progIds, members }) };
}

const APPLICATION = 'var vs = new ActiveXObject("VirtualServer.Application");\n';

describe("vmcom check: what a JScript uses", () => {
  it("is followed through Enumerator and calls of collections", () => {
    const { error, members } = check(`${APPLICATION}var e = new Enumerator(vs.VirtualMachines);
e.item().Wrong();
vs.VirtualMachines(1).Wrong();`);
    expect(error).to.equal(null);
    expect(members).to.include("-IVMVirtualMachine.Wrong 3,10 4,23");
  });

  it("is found in handlers and behind conditional compilation", () => {
    const { error, members } = check(`${APPLICATION}/*@cc_on @*/
/*@if (@_jscript) vs.Wrong1; @else vs.Wrong2; @end @*/
function vs::OnVMStateChange(name, state) { vs.Wrong3; }`);
    expect(error).to.equal(null);
    expect(members).to.include("-IVMVirtualServer.Wrong1 3,22");
    expect(members).to.include("-IVMVirtualServer.Wrong3 4,48");
    expect(members.join()).not.to.include("Wrong2");
  });

  it("is followed through what is assigned to a call", () => {
    const { error, members } = check(`${APPLICATION}var d = {}; d(1) = vs.HostInfo.Wrong;`);
    expect(error).to.equal(null);
    expect(members).to.include("-IVMHostInfo.Wrong 2,32");
  });

  it("is not told of what does not compile: that is JScript's error with its number and place", () => {
    const { error } = check("var a = 1;\nif (a {\n}\n");
    expect(error).to.deep.equal({
      number: 1006,
      source: "Microsoft JScript compilation error",
      description: "Expected ')'",
      line: 2,
      column: 7,
      sourceLine: "if (a {",
    });
  });

  it("is told of a .js file of the time", async () => {
    const report = await checkText("x.js", `${APPLICATION}function f() { return vs.Wrong }\nWScript.Echo(f());`);
    expect(report.language).to.equal("JScript");
    expect(progIdsOf(report)).to.deep.equal(["VirtualServer.Application 1,28"]);
    expect(membersOf(report)).to.deep.equal(["-IVMVirtualServer.Wrong 2,26"]);
  });
});

describe("vmcom check: what a .wsf file uses", () => {
  const FILE = `<package>
<job id="one">
<object id="vs" progid="VirtualServer.Application"/>
<reference object="No.Such"/>
<script language="VBScript">Set vm = vs.FindVirtualMachine("x")
x = vs.Wrong
</script>
<script language="JScript">
vm.Wrong();
</script>
</job>
<job id="two">
<script language="VBScript">
vm.Wrong
</script>
</job>
</package>
`;

  it("is what its jobs use, with the lines and columns of the file", async () => {
    const report = await checkText("x.wsf", FILE);
    expect(report.language).to.equal("Windows Script File");
    expect(report.errors).to.deep.equal([]);
    expect(progIdsOf(report)).to.deep.equal(["-No.Such 4,1", "VirtualServer.Application 3,1"]);
    expect(membersOf(report)).to.deep.equal([
      "-IVMVirtualMachine.Wrong 9,4",
      "IVMVirtualServer.FindVirtualMachine 5,41",
      "-IVMVirtualServer.Wrong 6,8",
      "?.Wrong 14,4",
    ]);
  });

  it("has the errors of all its scripts", async () => {
    const { errors } = await checkText(
      "x.wsf",
      '<job><script language="VBScript">x = (\n</script>\n<script language="JScript">\nvar = 1;\n</script></job>',
    );
    expect(errors.map(({ line, column, source }) => `${line},${column} ${source}`)).to.deep.equal([
      "1,39 Microsoft VBScript compilation error",
      "4,5 Microsoft JScript compilation error",
    ]);
  });

  it("that is not in order is an error with its place", async () => {
    const { errors, language } = await checkText("x.wsf", "<package><job>");
    expect(language).to.equal(null);
    expect(errors[0]?.description).to.match(/x\.wsf\(\d+, \d+\) Windows Script Host: /);
  });

  it("names the file of a script that is not in it", async () => {
    const { errors } = await checkText("x.wsf", '<job><script language="VBScript" src="no-such.vbs"/></job>');
    expect(errors[0]?.description).to.match(/Can not find script file ".*no-such\.vbs"\.$/);
  });
});
