import { cases } from "./run-text.js";

describe("VBScript: Execute, ExecuteGlobal and Eval", () => {
  cases([
    ["Execute runs statements", 'Execute "Echo 1 : Echo 2"', "1|2"],
    ["Execute takes several lines", 'Execute "x = 1" & vbCrLf & "Echo x + 1"', "2"],
    ["Execute sees globals", 'x = 5\nExecute "x = x + 1"\nEcho x', "6"],
    ["Execute declares globals", 'Execute "Dim y : y = 3"\nEcho y', "3"],
    [
      "Execute sees locals",
      'Sub s\nDim x\nx = 1\nExecute "x = x + 1"\nEcho x\nEnd Sub\ns\nEcho TypeName(x)',
      "2|Empty",
    ],
    ["Execute sees parameters", 'Sub s(x)\nExecute "x = x + 1"\nEnd Sub\na = 1\ns a\nEcho a', "2"],
    ["Execute sets a function's result", 'Function f\nExecute "f = 7"\nEnd Function\nEcho f', "7"],
    [
      "Execute in a procedure declares locals",
      'Sub s\nExecute "Dim z : z = 4"\nEcho z\nEnd Sub\ns\nEcho TypeName(z)',
      "4|Empty",
    ],
    [
      "Execute makes undeclared names locals",
      'Sub s\nExecute "q = 4"\nEcho q\nEnd Sub\ns\nEcho TypeName(q)',
      "4|Empty",
    ],
    ["Execute sees undeclared locals", 'Sub s\nq = 4\nExecute "Echo q"\nEnd Sub\ns', "4"],
    ["Execute sees local constants", 'Sub s\nConst c = 3\nExecute "Echo c"\nEnd Sub\ns', "3"],
    ["ExecuteGlobal does not see locals", 'x = 1\nSub s\nDim x\nx = 2\nExecuteGlobal "Echo x"\nEnd Sub\ns', "1"],
    ["ExecuteGlobal declares globals", 'Sub s\nExecuteGlobal "g = 8"\nEnd Sub\ns\nEcho g', "8"],
    ["ExecuteGlobal declares procedures", 'ExecuteGlobal "Function f(x) : f = x * 2 : End Function"\nEcho f(4)', "8"],
    ["they can be called as statements", 'ExecuteGlobal "Sub p(x) : Echo x : End Sub"\np 4\nCall p(5)', "4|5"],
    [
      "they can be called by procedures from before",
      'Sub s\nEcho f(1)\nEnd Sub\nExecuteGlobal "Function f(x) : f = x + 1 : End Function"\ns',
      "2",
    ],
    [
      "they can be declared again, also where they have been called",
      'For i = 1 To 2\nExecuteGlobal "Function f(x) : f = x + " & i & " : End Function"\nEcho f(1)\nNext',
      "2|3",
    ],
    ["they pass by reference", 'ExecuteGlobal "Sub p(x) : x = x + 1 : End Sub"\na = 1\np a\nEcho a', "2"],
    [
      "ExecuteGlobal declares classes",
      'ExecuteGlobal "Class C : Public v : End Class"\nSet o = New C\no.v = 3\nEcho o.v',
      "3",
    ],
    ["Execute runs in loops", 'For i = 1 To 3\nExecute "Echo i"\nNext', "1|2|3"],
    ["Eval yields a value", 'Echo Eval("1 + 2 * 3")', "7"],
    ["Eval compares", 'x = 1\nEcho Eval("x = 1"), x', "true 1"],
    ["Eval sees locals", 'Function f(a)\nf = Eval("a * 2")\nEnd Function\nEcho f(21)', "42"],
    ["Eval yields objects", 'Set x = Eval("Nothing")\nEcho x Is Nothing', "true"],
    ["Eval calls functions", 'Function f(x)\nf = x + 1\nEnd Function\nEcho Eval("f(f(1))")', "3"],
    ["Eval of nothing is Empty", 'Echo TypeName(Eval(""))', "Empty"],
    ["Execute of text that does not compile", 'Execute "x = = 1"', "!1002"],
    [
      "such an error can be handled",
      'On Error Resume Next\nExecute "If x"\nEcho Err.Number, Err.Source',
      "1017 Microsoft VBScript compilation error",
    ],
    ["Eval of text that does not compile", 'x = Eval("1 +")', "!1002"],
    ["errors within can be handled", 'On Error Resume Next\nExecute "x = 1 / 0"\nEcho Err.Number', "11"],
    [
      "a handler within ends with the text",
      'Execute "On Error Resume Next : x = 1 / 0"\nEcho "on"\nx = 1 / 0',
      "on|!11",
    ],
    ["texts in Execute may use Option Explicit", 'Execute "Option Explicit : undeclared = 1"', "!500"],
    [
      "Execute in a method sees the fields",
      'Class C\nPrivate v\nPublic Sub go\nv = 1\nExecute "v = v + 1"\nEcho v\nEnd Sub\nEnd Class\nSet o = New C\no.go',
      "2",
    ],
    ["names do not get into JavaScript", 'Execute "Dim [a;throw 1//] : [a;throw 1//] = 5 : Echo [a;throw 1//]"', "5"],
    ["nor does text", 'x = "\\"");throw 1;//"\nEcho x', '\\");throw 1;//'],
  ]);
});
