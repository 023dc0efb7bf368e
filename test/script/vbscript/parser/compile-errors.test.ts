import { expect } from "chai";
import { CompileError } from "../../../../lib/script/vbscript/compile-error.js";
import { parseExpressionText, parseProgram } from "../../../../lib/script/vbscript/parser.js";

function errorOf(parse: () => unknown): CompileError {
  try {
    parse();
  } catch (error) {
    if (error instanceof CompileError) {
      return error;
    }
    throw error;
  }
  throw new Error("it compiles");
}

/** Sources with the number, line and column of what is wrong with them. */
type Row = readonly [source: string, number: number, line: number, column: number];

const LONG_NAME = "a".repeat(256);

const TABLES: Record<string, readonly Row[]> = {
  "characters, numbers and strings": [
    ["x = $", 1032, 1, 5],
    ["x = 1;", 1032, 1, 6],
    ["x% = 1", 1032, 1, 2],
    ["{", 1032, 1, 1],
    ["x = 1\ny = ?", 1032, 2, 5],
    ["x\u00a0= 1", 1032, 1, 2],
    ["x = \u201ctext\u201d", 1032, 1, 5],
    ["_x = 1", 1032, 1, 1],
    ["x = 1 + _ y", 1032, 1, 9],
    ["x = 1 + _", 1032, 1, 9],
    ["x = 1 _ ' comment\n", 1032, 1, 7],
    ["x = \u0007", 1032, 1, 5],
    ["x = 1e", 1031, 1, 7],
    ["x = 1e+", 1031, 1, 8],
    ["x = 1.5e-y", 1031, 1, 10],
    ["x = 1e999", 1031, 1, 10],
    ["x = &h123456789", 1031, 1, 16],
    ["x = &o77777777777", 1031, 1, 18],
    ['x = "abc', 1033, 1, 9],
    ['x = "abc\ny = 1', 1033, 1, 9],
    ['x = "abc""', 1033, 1, 11],
    ['MsgBox "Hello\r\n', 1033, 1, 14],
    ["x = [abc", 1007, 1, 9],
    ["[abc\n]", 1007, 1, 5],
    ["x = #foo#", 1002, 1, 5],
    ["x = #1/2/2003", 1002, 1, 5],
    [`${LONG_NAME} = 1`, 1030, 1, 257],
    [`x = [${LONG_NAME}]`, 1030, 1, 262],
  ],
  expressions: [
    ["x =", 1002, 1, 4],
    ["x = \n", 1002, 1, 5],
    ["x = 1 +", 1002, 1, 8],
    ["x = 1 + ' comment\n", 1002, 1, 18],
    ["x = * 2", 1002, 1, 5],
    ["x = = 2", 1002, 1, 5],
    ["x = )", 1002, 1, 5],
    ["x = ()", 1002, 1, 6],
    ["x = (1 + 2", 1006, 1, 11],
    ["x = (1 2)", 1006, 1, 8],
    ["x = f(1, 2", 1006, 1, 11],
    ["x = f(1 2)", 1006, 1, 9],
    ["x = f(1,\n2)", 1002, 1, 9],
    ["x = 1 2", 1025, 1, 7],
    ["x = 1)", 1025, 1, 6],
    ["x = 12abc", 1025, 1, 7],
    ["x = f 1", 1025, 1, 7],
    ['x = "a" "b"', 1025, 1, 9],
    ["x = a.", 1010, 1, 7],
    ["x = a.1", 1010, 1, 7],
    ["x = a..b", 1010, 1, 7],
    ["x = New", 1010, 1, 8],
    ["x = New 1", 1010, 1, 9],
    ["x = Then", 1002, 1, 5],
    ["x = .y", 505, 1, 5],
    [".y = 1", 505, 1, 1],
    ["With a : End With : .y", 505, 1, 21],
    ["x = 1 Not 2", 1025, 1, 7],
  ],
  "assignments and calls": [
    ["1 = x", 1024, 1, 1],
    ['"x" = 1', 1024, 1, 1],
    ["= 1", 1024, 1, 1],
    ["(x) = 1", 1024, 1, 1],
    ["-x", 1024, 1, 1],
    ["True = 1", 1024, 1, 1],
    ["f(1, 2)", 1044, 1, 8],
    ["  obj.f(1, 2) ' comment", 1044, 1, 24],
    ["f(1, 2) : g", 1044, 1, 9],
    ["f (1, 2), 3", 1044, 1, 9],
    ["f (1, 2) & 3", 1044, 1, 10],
    ["f x y", 1025, 1, 5],
    ["f x,", 1002, 1, 5],
    ["f )", 1025, 1, 3],
    ["f * 2", 1025, 1, 3],
    ["f If", 1025, 1, 3],
    ["x = 1 y = 2", 1025, 1, 7],
    ["Call", 1010, 1, 5],
    ["Call 1", 1010, 1, 6],
    ["Call f x", 1025, 1, 8],
    ["Call f(1", 1006, 1, 9],
    ["Set", 1010, 1, 4],
    ["Set x", 1011, 1, 6],
    ["Set x y", 1011, 1, 7],
    ["Set 1 = x", 1010, 1, 5],
    ["Let x", 1011, 1, 6],
    ["Me = 1", 1037, 1, 1],
    ["Set Me = x", 1037, 1, 5],
  ],
  declarations: [
    ["Dim", 1010, 1, 4],
    ["Dim 1x", 1010, 1, 5],
    ["Dim If", 1010, 1, 5],
    ["Dim x,", 1010, 1, 7],
    ["Dim x = 42", 1025, 1, 7],
    ["Dim x As Integer", 1025, 1, 7],
    ["Dim x(", 1026, 1, 7],
    ["Dim x(n)", 1026, 1, 7],
    ["Dim x(-1)", 1026, 1, 7],
    ["Dim x(1.5)", 1026, 1, 7],
    ["Dim x(1", 1006, 1, 8],
    ["Dim x(1,)", 1026, 1, 9],
    ["Dim x\nDim X", 1041, 2, 5],
    ["Dim x, y, x", 1041, 1, 11],
    ["Dim x : Const x = 1", 1041, 1, 15],
    ["Sub s(a)\nDim a\nEnd Sub", 1041, 2, 5],
    ["Sub s(a, b, A)\nEnd Sub", 1041, 1, 13],
    ["Dim s\nSub s\nEnd Sub", 1041, 2, 5],
    ["Function f\nDim f\nEnd Function", 1041, 2, 5],
    ["Class C : End Class\nClass c : End Class", 1041, 2, 7],
    ["If a Then\nDim x\nElse\nDim x\nEnd If", 1041, 4, 5],
    ["Const", 1010, 1, 6],
    ["Const x", 1011, 1, 8],
    ["Const x =", 1045, 1, 10],
    ["Const x = y", 1045, 1, 11],
    ["Const x = f(1)", 1045, 1, 11],
    ["Const x = 1 + 2", 1025, 1, 13],
    ["Const x = -y", 1045, 1, 12],
    ["ReDim x", 1005, 1, 8],
    ["ReDim x()", 1002, 1, 9],
    ["ReDim Preserve", 1010, 1, 15],
    ["ReDim x(1", 1006, 1, 10],
    ["Erase", 1010, 1, 6],
    ["x = 1\nOption Explicit", 1024, 2, 1],
    ["Option Base 1", 1002, 1, 8],
    ["Option Explicit x", 1025, 1, 17],
  ],
  "If and Select": [
    ["If", 1002, 1, 3],
    ["If Then", 1002, 1, 4],
    ["If x = 1", 1017, 1, 9],
    ["If x = 1 y = 2", 1017, 1, 10],
    ["If x Then\ny = 1", 1014, 2, 6],
    ["If x Then\ny = 1\n", 1014, 3, 1],
    ["If x Then\nEnd Sub", 1012, 2, 5],
    ["If x Then\nEnd", 1012, 2, 4],
    ["If 0 > 1 Then\n    x = 0 End If\n", 1025, 2, 11],
    ["If x Then y = 1\nEnd If", 1024, 2, 1],
    ["If x Then\nElse\nElse\nEnd If", 1014, 3, 1],
    ["If x Then\nElse\nElseIf y Then\nEnd If", 1014, 3, 1],
    ["If x Then\nElseIf y\nEnd If", 1017, 2, 9],
    ["If x Then y = 1 z = 2", 1025, 1, 17],
    ["If x Then y End Sub", 1025, 1, 13],
    ["If x Then Sub s", 1002, 1, 11],
    ["If x Then Dim", 1010, 1, 14],
    ["Else", 1024, 1, 1],
    ["ElseIf x Then", 1024, 1, 1],
    ["End If", 1024, 1, 1],
    ["End", 1024, 1, 1],
    ["Select x", 1021, 1, 8],
    ["Select Case", 1002, 1, 12],
    ["Select Case x y", 1025, 1, 15],
    ["Select Case x\ny = 1\nEnd Select", 1021, 2, 1],
    ["Select Case x\nCase\nEnd Select", 1002, 2, 5],
    ["Select Case x\nCase 1,\nEnd Select", 1002, 2, 8],
    ["Select Case x\nCase Is > 1\nEnd Select", 1002, 2, 6],
    ["Select Case x\nCase 1", 1014, 2, 7],
    ["Select Case x\nCase 1\nEnd If", 1022, 3, 5],
    ["Select Case x\nCase Else\nCase 1\nEnd Select", 1014, 3, 1],
    ["x = False\nSelect Case 42\n    Case 42\n        x = True End Select\n", 1025, 4, 18],
    ["Case 1", 1024, 1, 1],
  ],
  "loops and With": [
    ["For", 1010, 1, 4],
    ["For 1 = 1 To 2", 1010, 1, 5],
    ["For i", 1011, 1, 6],
    ["For i = 1", 1013, 1, 10],
    ["For i = 1 10", 1013, 1, 11],
    ["For i = 1 To", 1002, 1, 13],
    ["For i = 1 To 10 x", 1025, 1, 17],
    ["For i = 1 To 10\nx", 1020, 2, 2],
    ["For i = 1 To 10\nEnd If\nNext", 1020, 2, 1],
    ["For i = 1 To 10\nNext i", 1025, 2, 6],
    ["For i = 1 To 10\n  x = 0 Next\n", 1025, 2, 9],
    ["For i = 1 To 2\nFor I = 1 To 2\nNext\nNext", 1040, 2, 5],
    ["For a(1) = 1 To 2\nNext", 1040, 1, 5],
    ["For a.b = 1 To 2\nNext", 1040, 1, 5],
    ["For Each", 1010, 1, 9],
    ["For Each x y", 1046, 1, 12],
    ["For Each x In", 1002, 1, 14],
    ["For Each x In y\n", 1020, 2, 1],
    ["Next", 1055, 1, 1],
    ["For i = 1 To 2\nIf x Then\nNext", 1055, 3, 1],
    ["Do x", 1028, 1, 4],
    ["Do While", 1002, 1, 9],
    ["Do While x y", 1025, 1, 12],
    ["Do\nx", 1019, 2, 2],
    ["Do\nEnd If", 1019, 2, 1],
    ["Do\nLoop x", 1028, 2, 6],
    ["Do While a\nLoop Until b", 1025, 2, 6],
    ["Do While False\n    x = 0 Loop\n", 1025, 2, 11],
    ["Loop", 1038, 1, 1],
    ["Do\nIf x Then\nLoop", 1038, 3, 1],
    ["While", 1002, 1, 6],
    ["While x\ny", 1018, 2, 2],
    ["While x\nLoop", 1038, 2, 1],
    ["While False\n    x = 0 Wend\n", 1025, 2, 11],
    ["While x\nEnd While", 1018, 2, 1],
    ["Wend", 1024, 1, 1],
    ["With", 1002, 1, 5],
    ["With x\n.y = 1", 1014, 2, 7],
    ["With x\nEnd If", 1029, 2, 5],
    ["Exit", 1039, 1, 5],
    ["Exit While", 1039, 1, 6],
    ["Exit Do", 1039, 1, 6],
    ["Exit For", 1039, 1, 6],
    ["Exit Sub", 1039, 1, 6],
    ["While x\nExit Do\nWend", 1039, 2, 6],
    ["Sub s\nExit Function\nEnd Sub", 1039, 2, 6],
    ["Do\nSub s\nExit Do\nEnd Sub\nLoop", 1039, 3, 6],
    ["On x", 1002, 1, 4],
    ["On Error", 1002, 1, 9],
    ["On Error Resume", 1020, 1, 16],
    ["On Error GoTo handler", 1002, 1, 15],
    ["On Error GoTo 1", 1002, 1, 15],
    ["GoTo x", 1024, 1, 1],
  ],
  procedures: [
    ["Sub", 1010, 1, 4],
    ["Sub 1", 1010, 1, 5],
    ["Function If", 1010, 1, 10],
    ["Sub s x", 1025, 1, 7],
    ["Sub s(", 1010, 1, 7],
    ["Sub s(a", 1006, 1, 8],
    ["Sub s(a,)", 1010, 1, 9],
    ["Sub s(1)", 1010, 1, 7],
    ["Sub s(ByVal)", 1010, 1, 12],
    ["Sub s(a(1))", 1006, 1, 9],
    ["Sub s(a b)", 1006, 1, 9],
    ["Sub s\nx = 1\n", 1014, 3, 1],
    ["Sub s\nEnd Function", 1016, 2, 5],
    ["Function f\nEnd Sub", 1015, 2, 5],
    ["Sub s\nSub t\nEnd Sub\nEnd Sub", 1002, 2, 1],
    ["Sub s\nClass C\nEnd Class\nEnd Sub", 1002, 2, 1],
    ["Sub s\nPrivate x\nEnd Sub", 1002, 2, 1],
    ["End Sub", 1024, 1, 1],
    ["Sub s\nIf x Then\nEnd Sub", 1012, 3, 5],
    ["Sub s\nEnd Sub x", 1025, 2, 9],
    ["Public", 1010, 1, 7],
    ["Private 1", 1010, 1, 9],
    ["Public Class C", 1010, 1, 8],
  ],
  classes: [
    ["Class", 1010, 1, 6],
    ["Class 1", 1010, 1, 7],
    ["Class C x", 1025, 1, 9],
    ["Class C\n", 1014, 2, 1],
    ["Class C\nEnd Sub", 1047, 2, 5],
    ["Class C\nx = 1\nEnd Class", 1002, 2, 1],
    ["Class C\nConst x = 1\nEnd Class", 1002, 2, 1],
    ["Class C\nPrivate Const x = 1\nEnd Class", 1010, 2, 9],
    ["Class C\nPublic a\nPublic A\nEnd Class", 1041, 3, 8],
    ["Class C\nPublic a\nSub a\nEnd Sub\nEnd Class", 1041, 3, 5],
    ["Class C\nSub a\nEnd Sub\nSub a\nEnd Sub\nEnd Class", 1041, 4, 5],
    ["Class C\nProperty Get a\nEnd Property\nProperty Get a\nEnd Property\nEnd Class", 1041, 4, 14],
    ["Class C\nProperty Get a\nEnd Property\nSub a\nEnd Sub\nEnd Class", 1041, 4, 5],
    ["Class C\nProperty a\nEnd Property\nEnd Class", 1049, 2, 10],
    ["Class C\nProperty Get\nEnd Class", 1010, 2, 13],
    ["Class C\nProperty Get a\nEnd Function\nEnd Class", 1050, 3, 5],
    ["Class C\nProperty Let a\nEnd Property\nEnd Class", 1054, 2, 15],
    ["Class C\nProperty Set a()\nEnd Property\nEnd Class", 1054, 2, 17],
    ["Class C\nProperty Get a(i)\nEnd Property\nProperty Let a(v)\nEnd Property\nEnd Class", 1051, 4, 18],
    ["Class C\nProperty Let a(i, v)\nEnd Property\nProperty Set a(v)\nEnd Property\nEnd Class", 1051, 4, 18],
    ["Class C\nSub Class_Initialize(a)\nEnd Sub\nEnd Class", 1053, 2, 24],
    ["Class C\nSub Class_Terminate(a)\nEnd Sub\nEnd Class", 1053, 2, 23],
    ["Class C\nDefault Sub s\nEnd Sub\nEnd Class", 1057, 2, 1],
    ["Class C\nPrivate Default Sub s\nEnd Sub\nEnd Class", 1057, 2, 9],
    ["Class C\nPublic Default x\nEnd Class", 1056, 2, 16],
    ["Class C\nPublic Default Property Let a(v)\nEnd Property\nEnd Class", 1058, 2, 25],
    ["Class C\nPublic Default Sub a\nEnd Sub\nPublic Default Sub b\nEnd Sub\nEnd Class", 1052, 4, 20],
    ["Property Get a\nEnd Property", 1048, 1, 1],
    ["Public Property Get a\nEnd Property", 1048, 1, 8],
    ["Public Default Sub s\nEnd Sub", 1048, 1, 8],
    ["Class C\nSub s\nExit Property\nEnd Sub\nEnd Class", 1039, 3, 6],
  ],
};

describe("Compilation errors of VBScript", () => {
  for (const [title, rows] of Object.entries(TABLES)) {
    describe(title, () => {
      for (const [source, number, line, column] of rows) {
        it(`${number} in ${JSON.stringify(source.length > 90 ? `${source.slice(0, 90)}...` : source)}`, () => {
          const error = errorOf(() => parseProgram(source));
          expect([error.number, error.line, error.column]).to.deep.equal([number, line, column]);
        });
      }
    });
  }

  it("carry the message, the source line and the place in the text", () => {
    const error = errorOf(() => parseProgram("x = 1\r\n  y = 1 2 ' why\r\nz = 3"));
    expect(error.message).to.equal("Expected end of statement");
    expect(error.description).to.equal("Expected end of statement");
    expect(error.source).to.equal("Microsoft VBScript compilation error");
    expect(error.sourceLine).to.equal("  y = 1 2 ' why");
    expect(error.offset).to.equal(15);
  });

  it("count lines from the one that the caller names", () => {
    const error = errorOf(() => parseProgram("\nx =", { startLine: 40 }));
    expect([error.line, error.column, error.sourceLine]).to.deep.equal([41, 4, "x ="]);
  });

  it("count continued lines", () => {
    const error = errorOf(() => parseProgram("x = 1 + _\r\n  2 _\r\n  3"));
    expect([error.number, error.line, error.column]).to.deep.equal([1025, 3, 3]);
  });

  it("name what is wrong further to the left first", () => {
    expect(errorOf(() => parseProgram("x = 1 2 $")).number).to.equal(1025);
    expect(errorOf(() => parseProgram('Dim 5 "')).number).to.equal(1010);
  });

  it("end an expression that goes on", () => {
    const error = errorOf(() => parseExpressionText("1 + 2 3"));
    expect([error.number, error.line, error.column]).to.deep.equal([1025, 1, 7]);
    expect(errorOf(() => parseExpressionText("x\ny")).number).to.equal(1025);
  });

  describe("for what is too deep are about memory", () => {
    const deep: Record<string, string> = {
      parentheses: `x = ${"(".repeat(100_000)}`,
      signs: `x = ${"-".repeat(100_000)}1`,
      Not: `x = ${"Not ".repeat(100_000)}1`,
      "operands in a row": `x = 1${" & 1".repeat(100_000)}`,
      arguments: `x = ${"f(".repeat(100_000)}`,
      "calls in a row": `x${"(1)".repeat(100_000)}`,
      "members in a row": `x${".y".repeat(100_000)}`,
      "Ifs on one line": "If a Then ".repeat(100_000),
      Ifs: "If a Then\n".repeat(100_000),
      loops: "Do\n".repeat(100_000),
      constants: `Const x = ${"(".repeat(100_000)}`,
      "arrays of arrays": `ReDim x${"(1)".repeat(100_000)}`,
    };
    for (const [title, source] of Object.entries(deep)) {
      it(title, () => {
        expect(errorOf(() => parseProgram(source)).number).to.equal(1001);
      });
    }
  });

  it("leave what is long but flat alone", () => {
    const { body } = parseProgram(`If a Then\n${"ElseIf b Then\n".repeat(5000)}End If\n${"x = x & 1\n".repeat(5000)}`);
    expect(body).to.have.length(5001);
    expect(parseProgram(`x = Array(1${", 1".repeat(20_000)})`).body).to.have.length(1);
    expect(parseProgram(`x = 1${" & 1".repeat(900)}`).body).to.have.length(1);
  });
});
