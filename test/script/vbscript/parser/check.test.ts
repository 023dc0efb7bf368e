import { expect } from "chai";
import { usesOf } from "../../../../lib/script/vbscript/check.js";
import { parseProgram } from "../../../../lib/script/vbscript/parser.js";

const SCRIPT = `Set vs = CreateObject("VirtualServer.Application")
Set fso = WScript.CreateObject("Scripting.FileSystemObject", "fso_")
Set net = GetObject(, "WScript.Network")
Set wmi = GetObject("winmgmts:")
Set other = CreateObject(name & ".Application")
Server.CreateObject ("Some.Thing")
Sub Report(vm)
  With vm
    If .State = 5 Then .Save
  End With
  Select Case vm.Name : Case a.b : x.y(1).z = -(c.d ^ Not e.f) : End Select
End Sub
Class C
  Property Get P : For i = g.h To 2 : Do : Loop Until k.l : Next : ReDim m(n.o) : End Property
End Class
`;

describe("What a script of VBScript uses", () => {
  const uses = usesOf(parseProgram(SCRIPT));

  it("are the ProgIDs that it names as strings", () => {
    expect(uses.progIds.map(({ name }) => name)).to.deep.equal([
      "VirtualServer.Application",
      "Scripting.FileSystemObject",
      "WScript.Network",
      "Some.Thing",
    ]);
    expect(uses.progIds[1]?.at).to.deep.include({ line: 2, column: 32 });
  });

  it("are the members, wherever they stand", () => {
    expect(uses.members.map(({ name }) => name).join(" ")).to.equal(
      "CreateObject CreateObject State Save Name b y z d f h l o",
    );
    expect(uses.members.find(({ name }) => name === "Save")?.at).to.deep.include({ line: 9, column: 25 });
  });

  it("are none for an empty script", () => {
    expect(usesOf(parseProgram(""))).to.deep.equal({ progIds: [], members: [] });
  });
});
