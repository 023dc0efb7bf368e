/** Checks for Null that can never hold are left out of ports. */
import { expect } from "chai";
import { PortReport } from "../../lib/port/port-report.js";
import { portVBScript } from "../../lib/port/vbscript/program-porter.js";

const SUM = "Function Add(a, b)\n  If IsNull(a) Then Exit Function\n  Add = a + b\nEnd Function\n";

function ported(text: string): { readonly text: string; readonly report: PortReport } {
  const report = new PortReport();
  const lines = portVBScript(text, { scriptName: "x.vbs", style: "sync" }, report);
  return { text: lines.map((line) => line.text).join("\n"), report };
}

describe("A check for Null in a port", () => {
  it("is left out where only numbers come, also those that the function itself has given", () => {
    const { text } = ported(`${SUM}sum = 0\nFor i = 1 To 3\n  sum = Add(sum, i)\nNext\nWScript.Echo sum`);
    expect(text).to.include("function Add(a: number, b: number): number {").and.not.include("IsNull");
  });

  it("is named in the report when it is left out", () => {
    const { report } = ported(`${SUM}WScript.Echo Add(1, 2)`);
    expect(report.notes.map(({ line, what }) => `${line} ${what}`)).to.include("2 If IsNull(a)");
  });

  it("stays where a Null comes from a single caller", () => {
    expect(ported(`${SUM}WScript.Echo Add(1, 2)\nWScript.Echo IsNull(Add(Null, 2))`).text).to.include(
      "if (IsNull(a)) {",
    );
  });

  it("stays where the script runs texts, which may pass anything", () => {
    expect(ported(`${SUM}WScript.Echo Add(1, 2)\nExecute "Add Null, 2"`).text).to.include("if (");
  });

  it("stays where nothing in the script calls the procedure", () => {
    expect(ported(SUM).text).to.include("if (IsNull(a)) {");
  });

  it("stays where nothing else reads the variable", () => {
    const text = "Function F(a)\n  If IsNull(a) Then Exit Function\n  F = 1\nEnd Function\nWScript.Echo F(1)";
    expect(ported(text).text).to.include("if (");
  });

  it("stays with what else the statement decides", () => {
    const text =
      "Function F(a)\n  If IsNull(a) Then\n    F = 1\n  Else\n    F = 2\n  End If\nEnd Function\nWScript.Echo F(1)";
    expect(ported(text).text).to.include("} else {");
  });
});
