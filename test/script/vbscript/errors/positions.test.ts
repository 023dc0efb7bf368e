import { expect } from "chai";
import { failureOf } from "../language/run-text.js";

/** Title, text, number, line, column, description. */
const FAILURES: readonly (readonly [string, string, number, number, number, string])[] = [
  ["a statement", "x = 1\n  y = 1 / 0", 11, 2, 3, "Division by zero"],
  ["the second statement of a line", "x = 1 : y = 1 / 0", 11, 1, 9, "Division by zero"],
  ["a call", "Sub s(a)\nEnd Sub\n\ns 1, 2", 450, 4, 1, "Wrong number of arguments or invalid property assignment: 's'"],
  ["a statement of a procedure", "s\nSub s\n  x = 1 / 0\nEnd Sub", 11, 3, 3, "Division by zero"],
  [
    "a statement of a method",
    "Class C\nSub m\nx = 1 / 0\nEnd Sub\nEnd Class\nCall (New C).m",
    11,
    3,
    1,
    "Division by zero",
  ],
  ["an undefined variable", "Option Explicit\nx = 1", 500, 2, 1, "Variable is undefined: 'x'"],
  ["a function that does not exist", "x = nothere(1)", 13, 1, 1, "Type mismatch: 'nothere'"],
  ["a constant that is assigned to", "Const c = 1\nc = 2", 501, 2, 1, "Illegal assignment: 'c'"],
  ["a class that does not exist", "Set x = New Nothere", 506, 1, 1, "Class not defined: 'Nothere'"],
  ["a condition", "If 1 / 0 Then\nEnd If", 11, 1, 1, "Division by zero"],
  ["an ElseIf", "If False Then\nElseIf 1 / 0 Then\nEnd If", 11, 2, 1, "Division by zero"],
  ["a condition at the end of a loop", "Do\nLoop While 1 / 0", 11, 2, 1, "Division by zero"],
  ["a Select", "Select Case 1 / 0\nEnd Select", 11, 1, 1, "Division by zero"],
  ["a statement in a For", "For i = 1 To 2\n x = 1 / 0\nNext", 11, 2, 2, "Division by zero"],
  ["a bound of a For", "For i = 1 To Null\nNext", 94, 1, 1, "Invalid use of Null"],
  ["a number without members", "x = 5\nx.y = 1", 424, 2, 1, "Object required: 'x'"],
  ["a conversion", 'x = CInt("abc")', 13, 1, 1, "Type mismatch: 'CInt'"],
  ["an error that the script raises", 'Err.Raise 1000, "me", "text"', 1000, 1, 1, "text"],
  ["an element out of bounds", "Dim a(3)\na(4) = 1", 9, 2, 1, "Subscript out of range: '[number: 4]'"],
];

describe("VBScript: where errors are", () => {
  for (const [title, text, number, line, column, description] of FAILURES) {
    it(`names ${title}`, () => {
      const error = failureOf(text);
      expect([error.number, error.line, error.column, error.description]).to.deep.equal([
        number,
        line,
        column,
        description,
      ]);
    });
  }

  it("says it as cscript did", () => {
    const error = failureOf("Option Explicit\nDim a\n  b = 1");
    expect(error.message).to.equal(
      "C:\\scripts\\test.vbs(3, 3) Microsoft VBScript runtime error: Variable is undefined: 'b'",
    );
    expect(error.sourceLine).to.equal("  b = 1");
    expect(error.hresult).to.equal(0x800a01f4);
  });

  it("says errors of the compiler as cscript did", () => {
    const error = failureOf("x = 1\nIf x\nEnd If");
    expect(error.message).to.equal("C:\\scripts\\test.vbs(2, 5) Microsoft VBScript compilation error: Expected 'Then'");
    expect(error.number).to.equal(1017);
    expect(error.sourceLine).to.equal("If x");
  });

  it("names the source that the script gave", () => {
    expect(failureOf('Err.Raise 1000, "me", "text"').message).to.equal("C:\\scripts\\test.vbs(1, 1) me: text");
  });

  it("keeps what the host threw as the cause", () => {
    const cause = failureOf("fail").cause as Error;
    expect((cause.cause as Error).message).to.equal("host failed");
  });
});
