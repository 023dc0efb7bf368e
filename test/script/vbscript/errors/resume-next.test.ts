import { cases } from "../language/run-text.js";

const RESUME = "On Error Resume Next\n";
const FAIL = 'Function bad\nErr.Raise 1000, "src", "dsc"\nEnd Function\n';

describe("VBScript: On Error Resume Next", () => {
  cases([
    ["goes on with the next statement", `${RESUME}x = 1 / 0\nEcho "next"`, "next"],
    [
      "fills Err",
      `${RESUME}x = 1 / 0\nEcho Err.Number, Err.Description, Err.Source`,
      "11 Division by zero Microsoft VBScript runtime error",
    ],
    ["leaves the target as it was", `${RESUME}x = 5\nx = 1 / 0\nEcho x`, "5"],
    ["keeps the error over statements that do not fail", `${RESUME}x = 1 / 0\ny = 1\nEcho Err.Number`, "11"],
    ["a later error takes its place", `${RESUME}x = 1 / 0\nx = CInt("x")\nEcho Err.Number`, "13"],
    ["Err is a number", `${RESUME}x = 1 / 0\nIf Err Then Echo "error"\nEcho Err + 0`, "error|11"],
    ["Err.Clear clears", `${RESUME}x = 1 / 0\nErr.Clear\nEcho Err.Number, "[" & Err.Description & "]"`, "0 []"],
    ["On Error Resume Next clears", `${RESUME}x = 1 / 0\nOn Error Resume Next\nEcho Err.Number`, "0"],
    [
      "On Error GoTo 0 clears and ends it",
      `${RESUME}x = 1 / 0\nOn Error GoTo 0\nEcho Err.Number\nx = 1 / 0\nEcho 2`,
      "0|!11",
    ],
    ["On Error GoTo 0 alone does nothing", "On Error GoTo 0\nEcho 1\nx = 1 / 0", "1|!11"],
    ["counts from where it stands", "Echo 1\nx = 1 / 0\nOn Error Resume Next", "1|!11"],
    [
      "counts in loops from the first time on",
      'For i = 1 To 2\nIf i = 2 Then x = 1 / 0\nOn Error Resume Next\nNext\nEcho "end"',
      "end",
    ],
    [
      "does not count in called procedures",
      `${RESUME}Sub s\nEcho 1\nx = 1 / 0\nEcho 2\nEnd Sub\ns\nEcho 3, Err.Number`,
      "1|3 11",
    ],
    [
      "counts in those that say so",
      "Sub s\nOn Error Resume Next\nx = 1 / 0\nEcho 2\nEnd Sub\ns\nEcho 3\nx = 1 / 0",
      "2|3|!11",
    ],
    [
      "an error leaves two procedures",
      `${RESUME}Sub a\nb\nEcho "a"\nEnd Sub\nSub b\nx = 1 / 0\nEcho "b"\nEnd Sub\na\nEcho Err.Number`,
      "11",
    ],
    ["Err is one for all", "Sub s\nOn Error Resume Next\nx = 1 / 0\nEnd Sub\ns\nEcho Err.Number", "11"],
    ["Exit Sub clears Err", "Sub s\nOn Error Resume Next\nx = 1 / 0\nExit Sub\nEnd Sub\ns\nEcho Err.Number", "0"],
    [
      "Err.Raise raises",
      `${RESUME}Err.Raise 5\nEcho Err.Number, Err.Description`,
      "5 Invalid procedure call or argument",
    ],
    [
      "Err.Raise with source and description",
      `${RESUME}Err.Raise 1000, "src", "dsc"\nEcho Err.Number, Err.Source, Err.Description`,
      "1000 src dsc",
    ],
    [
      "Err.Raise with vbObjectError",
      `${RESUME}Err.Raise vbObjectError + 1, "src", "dsc"\nEcho Err.Number, Hex(Err.Number)`,
      "-2147221503 80040001",
    ],
    ["Err.Raise without a handler", 'Err.Raise 1000, "src", "dsc"', "!1000"],
    ["an error of the host", `${RESUME}fail\nEcho Err.Number <> 0, Err.Description`, "true host failed"],
    [
      "a failing condition enters the block",
      `${FAIL}${RESUME}If bad() Then\nEcho "in"\nElse\nEcho "else"\nEnd If\nEcho "out"`,
      "in|out",
    ],
    ["on one line too", `${FAIL}${RESUME}If bad() Then Echo "in" Else Echo "else"\nEcho "out"`, "in|out"],
    [
      "a failing ElseIf enters its block",
      `${FAIL}${RESUME}If False Then\nEcho 1\nElseIf bad() Then\nEcho 2\nElse\nEcho 3\nEnd If`,
      "2",
    ],
    [
      "a failing subject skips the Select",
      `${FAIL}${RESUME}Select Case bad()\nCase 1\nEcho 1\nCase Else\nEcho 2\nEnd Select\nEcho 3`,
      "3",
    ],
    [
      "a failing Case enters its block",
      `${FAIL}${RESUME}Select Case 1\nCase bad()\nEcho 1\nCase Else\nEcho 2\nEnd Select\nEcho 3`,
      "1|3",
    ],
    [
      "a failing Do While enters the loop",
      `${FAIL}${RESUME}Do While bad()\nEcho "in"\nExit Do\nLoop\nEcho "out"`,
      "in|out",
    ],
    [
      "a failing Do Until enters the loop",
      `${FAIL}${RESUME}Do Until bad()\nEcho "in"\nExit Do\nLoop\nEcho "out"`,
      "in|out",
    ],
    ["a failing Loop While ends the loop", `${FAIL}${RESUME}Do\nEcho "in"\nLoop While bad()\nEcho "out"`, "in|out"],
    ["a failing Loop Until ends the loop", `${FAIL}${RESUME}Do\nEcho "in"\nLoop Until bad()\nEcho "out"`, "in|out"],
    ["a failing While enters the loop", `${FAIL}${RESUME}While bad()\nEcho "in"\nOn Error GoTo 0\nWend`, "in|!1000"],
    [
      "a failing bound lets the body of a For run once",
      `${FAIL}${RESUME}For i = 1 To bad()\nEcho "in"\nNext\nEcho "out"`,
      "in|out",
    ],
    [
      "a failing collection lets the body of a For Each run once",
      `${FAIL}${RESUME}For Each x In bad()\nEcho "in"\nNext\nEcho "out"`,
      "in|out",
    ],
    [
      "a failing With goes into the block",
      `${FAIL}${RESUME}With bad()\nEcho "in"\n.x = 1\nEcho Err.Number\nEnd With\nEcho "out"`,
      "in|424|out",
    ],
    [
      "statements in blocks are statements",
      `${RESUME}If True Then\nx = 1 / 0\nEcho "next"\nEnd If\nFor i = 1 To 2\nx = 1 / 0\nEcho i\nNext`,
      "next|1|2",
    ],
    ["several on one line too", `${RESUME}If True Then x = 1 / 0 : Echo "next"`, "next"],
    [
      "an argument that fails cancels the call",
      `${FAIL}${RESUME}Sub s(x)\nEcho "s"\nEnd Sub\ns bad()\nEcho "next"`,
      "next",
    ],
    [
      "a call that fails after its effect has had it",
      `${RESUME}Function f\nEcho "effect"\nSet f = Nothing\nEnd Function\nx = f()\nEcho Err.Number`,
      "effect|91",
    ],
    [
      "an object without a default property as a value",
      `${RESUME}Class C\nEnd Class\nx = New C\nEcho Err.Number`,
      "438",
    ],
    ["Err.Number can be set", `${RESUME}Err.Number = 7\nEcho Err.Number`, "7"],
    ["Err.Description can be set", `${RESUME}Err.Description = "d"\nEcho Err.Description`, "d"],
    [
      "endless recursion is error 28",
      `${RESUME}Sub s\ns\nEnd Sub\ns\nEcho Err.Number, Err.Description`,
      "28 Out of stack space",
    ],
    ["endless recursion without a handler", "Function f(n)\nf = f(n + 1) + 1\nEnd Function\nx = f(1)", "!28"],
    ["a function that fails keeps no result", `${FAIL}${RESUME}x = "before"\nx = bad()\nEcho x`, "before"],
    [
      "a Set that fails keeps the object",
      `${RESUME}Set x = Nothing\nSet x = 5\nEcho TypeName(x), Err.Number`,
      "Nothing 424",
    ],
    [
      "an undefined name is an error",
      "Option Explicit\nOn Error Resume Next\nnothere = 1\nEcho Err.Number, Err.Description",
      "500 Variable is undefined",
    ],
    ["Stop does nothing", "Stop\nEcho 1", "1"],
    ["Nothing has no members", `${RESUME}Set x = Nothing\nx.y\nEcho Err.Number`, "91"],
    ["Empty has no members", `${RESUME}x.y\nEcho Err.Number`, "424"],
  ]);
});
