/** Eval and Execute in ports: what texts give, and which variables stay open for them. */
import { expect } from "chai";
import { expectSame } from "./run-ported.js";

describe("A text in a port", () => {
  it("gives values with the VARTYPEs that they have", async () => {
    const values = ["5", "a", "100000", "1.0", "CByte(3)", "Null", "Empty", "#1/1/2005#", "CCur(2)", "Array(1)(0)"];
    await expectSame(`a = 7\n${values.map((each) => `WScript.Echo TypeName(Eval("${each}"))`).join("\n")}`);
  });

  it("that does not compile has the error of its kind", async () => {
    await expectSame('On Error Resume Next\nx = Eval("1 +")\nWScript.Echo Err.Number, Err.Source, Err.Description');
  });

  it("sees nothing of procedures that run none: they declare their variables where they assign to them", async () => {
    const procedure = "Function Square(n)\nDim x\nx = n * n\nSquare = x\nEnd Function";
    const source = await expectSame(`Execute "y = 2"\nWScript.Echo Square(7), y\n${procedure}`);
    expect(source).to.include("const x").and.include("return letValue(x);");
  });
});

describe("What nothing reads in a port", () => {
  it("is the first result of a function that always gets another one", async () => {
    const text = "Function F(n)\nSet F = Nothing\nSet F = New RegExp\nEnd Function\nWScript.Echo TypeName(F(1))";
    expect(await expectSame(text)).to.not.include("Nothing");
  });

  it("is what a loop's variable has been before", async () => {
    const text =
      'For Each x In Array(1, 2)\ns = s & x\nNext\nx = 5\nFor Each x In Array(3)\ns = s & x\nNext\nWScript.Echo s, "" & x';
    await expectSame(text);
  });

  it("is the mode of errors where no statement can fail in it", async () => {
    const loop = "For i = 1 To 2\nOn Error Resume Next\nn = n + 1\nOn Error GoTo 0\nIf i = 5 Then Exit For\nNext";
    await expectSame(`Sub S(n)\nDim i\n${loop}\nEnd Sub\nk = 1\nS k\nWScript.Echo k`);
  });
});
