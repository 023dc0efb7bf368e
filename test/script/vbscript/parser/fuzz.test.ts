import { expect } from "chai";
import fc from "fast-check";
import { CompileError } from "../../../../lib/script/vbscript/compile-error.js";
import { parseExpressionText, parseProgram } from "../../../../lib/script/vbscript/parser.js";

const PROGRAM = `Option Explicit
Dim vs, machines(2), list() : Const WAIT = -1, NAME = "a ""b"""
Class Report
  Private rows, [end]
  Public Default Property Get Item(i) : Item = rows(i) : End Property
  Property Let Item(i, v)
    rows(i) = v
  End Property
  Private Sub Class_Initialize() : ReDim Preserve rows(10, 2) : End Sub
End Class
Function Describe(ByVal vm, ByRef text())
  On Error Resume Next
  With vm
    If .State = 5 And Not .Name Like Then Describe = .Name & " is on" ElseIf .State Then Exit Function
    WScript.Echo (.Name) & vbCrLf, .HardwareId(1)(2).x
  End With
  On Error GoTo 0
End Function
For Each vm In vs.VirtualMachines ' all
  Select Case vm.State
    Case 1, &h2, &o3& : Call Describe(vm, , 3)
    Case Else Set vm = New Report
  End Select
Next
Do While x <> #1/2/2003 4:05 PM# : x = -2 ^ 3 Mod 4 \\ 1.5e3 Imp True : Exit Do : Loop
For i = 1 To 10 Step 2
  While a Is Nothing _
    Or b >= c : Erase list : Wend
Next
Do : Stop : Loop Until (New Report)(1) Eqv Me.x Xor Null
`;
const PIECES = PROGRAM.split(/(?<=\W)(?=\w)|(?<=\w)(?=\W)/);
const WORDS = [
  ...new Set(PIECES),
  '"',
  "'",
  "[",
  "]",
  "#",
  "_\n",
  "\r",
  "\0",
  "&h",
  "1e",
  "\u2028",
  "${x}",
  "`",
  "\\",
  "*/",
];

/** Anything but a tree or a CompileError that points into the text is a fault of the parser. */
function parseOrRefuse(source: string, parse: (text: string) => unknown): void {
  try {
    parse(source);
  } catch (error) {
    if (!(error instanceof CompileError)) {
      throw error;
    }
    const lines = source.split(/\r\n|\r|\n/);
    expect(error.message).to.not.equal("undefined");
    expect(error.offset).to.be.within(0, source.length);
    expect(error.line).to.be.within(1, lines.length);
    expect(error.sourceLine).to.equal(lines[error.line - 1]);
    expect(error.column).to.be.within(1, error.sourceLine.length + 1);
  }
}

function lineOf(source: string, offset: number): string {
  const start = source.lastIndexOf("\n", offset - 1) + 1;
  return source.slice(start, offset + 1);
}

describe("The parser of VBScript, given anything", () => {
  it("takes the program that the others are made of", () => {
    expect(() => parseProgram(PROGRAM.replace(" Like", ""))).to.not.throw();
  });

  it("parses or refuses text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
        parseOrRefuse(source, parseProgram);
        parseOrRefuse(source, parseExpressionText);
      }),
      { numRuns: 3000 },
    );
  });

  it("parses or refuses words of the language in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.boolean(), (words, isSpaced) => {
        parseOrRefuse(words.join(isSpaced ? " " : ""), parseProgram);
      }),
      { numRuns: 5000 },
    );
  });

  it("parses or refuses a program with pieces taken out, doubled and replaced", () => {
    const mutation = fc.record({
      index: fc.nat(PIECES.length - 1),
      count: fc.nat(4),
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const pieces = [...PIECES];
        for (const { index, count, words } of mutations) {
          pieces.splice(index, count, ...words);
        }
        parseOrRefuse(pieces.join(""), parseProgram);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses every beginning of a program for its end, or takes it", () => {
    const program = PROGRAM.replace(" Like", "");
    for (let end = 0; end < program.length; end++) {
      const source = program.slice(0, end);
      try {
        parseProgram(source);
      } catch (error) {
        expect(error, lineOf(program, end)).to.be.instanceOf(CompileError);
      }
    }
  });
});
