import { expect } from "chai";
import { cases, engineWith } from "../language/run-text.js";

const NOTED = `Class Noted
Public name, other
Private Sub Class_Terminate
Echo "end " & name
End Sub
End Class
Function Make(name)
Set Make = New Noted
Make.name = name
End Function
`;

describe("VBScript: Class_Terminate", () => {
  cases([
    [
      "runs when the variable is set to Nothing",
      `${NOTED}Set a = Make("a")\nEcho 1\nSet a = Nothing\nEcho 2`,
      "1|end a|2",
    ],
    [
      "waits for the last reference",
      `${NOTED}Set a = Make("a")\nSet b = a\nSet a = Nothing\nEcho 1\nSet b = Nothing\nEcho 2`,
      "1|end a|2",
    ],
    ["runs when another value is stored", `${NOTED}Set a = Make("a")\na = 5\nEcho 1`, "end a|1"],
    ["runs when another object is stored", `${NOTED}Set a = Make("a")\nSet a = Make("b")\nEcho 1`, "end a|1"],
    ["does not run when the same object is stored", `${NOTED}Set a = Make("a")\nSet a = a\nEcho 1`, "1"],
    [
      "runs at the end of a procedure",
      `${NOTED}Sub s\nDim a\nSet a = Make("a")\nEcho 1\nEnd Sub\ns\nEcho 2`,
      "1|end a|2",
    ],
    ["also for undeclared variables", `${NOTED}Sub s\nSet a = Make("a")\nEcho 1\nEnd Sub\ns\nEcho 2`, "1|end a|2"],
    ["also at Exit Sub", `${NOTED}Sub s\nDim a\nSet a = Make("a")\nExit Sub\nEnd Sub\ns\nEcho 2`, "end a|2"],
    [
      "also when an error ends it",
      `${NOTED}Sub s\nDim a\nSet a = Make("a")\nx = 1 / 0\nEnd Sub\nOn Error Resume Next\ns\nEcho Err.Number`,
      "end a|11",
    ],
    [
      "not for a function's result",
      `${NOTED}Function f\nDim a\nSet a = Make("a")\nSet f = a\nEnd Function\nSet x = f\nEcho x.name`,
      "a",
    ],
    ["runs for a result that nobody stores", `${NOTED}Make "a"\nEcho 1`, "end a|1"],
    ["runs for a result of which only a member is used", `${NOTED}x = Make("a").name\nEcho x`, "end a|a"],
    ["runs for a New that nobody stores", `${NOTED}Echo TypeName(New Noted)\nEcho 1`, "Noted|end |1"],
    [
      "runs after a call that got a temporary",
      `${NOTED}Sub s(x)\nEcho x.name\nEnd Sub\ns Make("a")\nEcho 1`,
      "a|end a|1",
    ],
    [
      "waits for a ByVal parameter",
      `${NOTED}Dim a\nSub s(ByVal x)\nSet a = Nothing\nEcho x.name\nEnd Sub\nSet a = Make("a")\ns a\nEcho 1`,
      "a|end a|1",
    ],
    [
      "runs when a parameter's variable gets another",
      `${NOTED}Sub s(x)\nSet x = Make("b")\nEnd Sub\nSet a = Make("a")\ns a\nEcho a.name`,
      "end a|b",
    ],
    [
      "runs for elements that are replaced",
      `${NOTED}Dim a(1)\nSet a(0) = Make("a")\nSet a(0) = Nothing\nEcho 1`,
      "end a|1",
    ],
    ["runs for elements that are erased", `${NOTED}Dim a(1)\nSet a(0) = Make("a")\nErase a\nEcho 1`, "end a|1"],
    [
      "runs for elements that ReDim drops",
      `${NOTED}ReDim a(1)\nSet a(1) = Make("a")\nReDim Preserve a(0)\nEcho 1`,
      "end a|1",
    ],
    ["not for those that it keeps", `${NOTED}ReDim a(1)\nSet a(0) = Make("a")\nReDim Preserve a(0)\nEcho 1`, "1"],
    ["waits for copies of an array", `${NOTED}a = Array(Make("a"))\nb = a\na = 0\nEcho 1\nb = 0\nEcho 2`, "1|end a|2"],
    [
      "waits for a For Each over a result",
      `${NOTED}Function f\nf = Array(Make("a"), Make("b"))\nEnd Function\nFor Each x In f\nEcho x.name\nNext\nSet x = Nothing\nEcho 1`,
      "a|b|end a|end b|1",
    ],
    ["waits for a With", `${NOTED}With Make("a")\nEcho 1\nEcho .name\nEnd With\nEcho 2`, "1|a|end a|2"],
    [
      "lets the fields go",
      `${NOTED}Set a = Make("a")\nSet a.other = Make("b")\nSet a = Nothing\nEcho 1`,
      "end a|end b|1",
    ],
    [
      "lets fields of classes without it go",
      `${NOTED}Class Holder\nPublic it\nEnd Class\nSet h = New Holder\nSet h.it = Make("a")\nSet h = Nothing\nEcho 1`,
      "end a|1",
    ],
    [
      "runs when a field gets another value",
      `${NOTED}Set a = Make("a")\nSet a.other = Make("b")\na.other = 1\nEcho 1`,
      "end b|1",
    ],
    [
      "runs once for an instance that comes back",
      `Dim keep\nClass C\nPrivate Sub Class_Terminate\nEcho "end"\nSet keep = Me\nEnd Sub\nEnd Class\nSet c_ = New C\nSet c_ = Nothing\nSet keep = Nothing\nEcho 1`,
      "end|1",
    ],
    [
      "its errors are lost",
      `Class C\nPrivate Sub Class_Terminate\nx = 1 / 0\nEnd Sub\nEnd Class\nSet c_ = New C\nSet c_ = Nothing\nEcho 1`,
      "1",
    ],
    [
      "works for classes of ExecuteGlobal",
      `ExecuteGlobal "Class C : Private Sub Class_Terminate : Echo ""end"" : End Sub : End Class"\nExecuteGlobal "Set c_ = New C : Set c_ = Nothing"\nEcho 1`,
      "end|1",
    ],
    [
      "a condition's temporaries end before its block",
      `${NOTED}If Make("a").name = "a" Then\nEcho 1\nEnd If`,
      "end a|1",
    ],
  ]);

  it("counts references of texts that came before the class", () => {
    const lines: string[] = [];
    const engine = engineWith(lines);
    engine.parse('Sub s\nSet a = Make("a")\nEcho 1\nEnd Sub\ns\nEcho 2');
    engine.parse(NOTED);
    engine.run();
    expect(lines).to.deep.equal(["1", "end a", "2"]);
  });

  it("counts references in a script that gets the class through ExecuteGlobal", () => {
    const lines: string[] = [];
    const engine = engineWith(lines);
    engine.addNamedItem("library", { text: NOTED });
    engine.parse('ExecuteGlobal library.text\nSet a = Make("a")\nSet a = Nothing\nEcho 1');
    engine.run();
    expect(lines).to.deep.equal(["end a", "1"]);
  });

  it("counts references of procedures whose text ran before the class came", () => {
    const lines: string[] = [];
    const engine = engineWith(lines);
    engine.parse('Sub s\nSet a = Make("a")\nEnd Sub\nSub t\nSet b = Make("b")\nEnd Sub\nDim b');
    engine.run();
    engine.parse(NOTED);
    engine.parse("s\nt\nEcho b.name");
    engine.close();
    expect(lines).to.deep.equal(["end a", "b", "end b"]);
  });

  it("reports a Class_Terminate that never ends as running out of stack, or not at all", () => {
    const lines: string[] = [];
    const engine = engineWith(lines);
    engine.parse(
      "Class C\nPrivate Sub Class_Terminate\nSet x = New C\nEnd Sub\nEnd Class\nSet y = New C\nSet y = Nothing",
    );
    expect(() => {
      engine.run();
      engine.close();
    }).to.not.throw(RangeError);
  });

  it("runs for what is left when the engine closes", () => {
    const lines: string[] = [];
    const engine = engineWith(lines);
    engine.parse(`${NOTED}Set a = Make("a")\nSet b = Make("b")\nSet b.other = b`);
    engine.run();
    lines.push("close");
    engine.close();
    expect(lines).to.deep.equal(["close", "end a", "end b"]);
  });
});
