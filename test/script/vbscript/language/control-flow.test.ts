import { cases } from "./run-text.js";

describe("VBScript: If", () => {
  cases([
    ["Then on one line", 'If 1 Then Echo "yes"\nIf 0 Then Echo "no"', "yes"],
    ["Else on one line", "If False Then Echo 1 Else Echo 2", "2"],
    ["several statements on one line", "If True Then Echo 1 : Echo 2\nIf False Then Echo 3 : Echo 4", "1|2"],
    [
      "ElseIf",
      'For i = 1 To 4\nIf i = 1 Then\nEcho "a"\nElseIf i = 2 Then\nEcho "b"\nElseIf i = 3 Then\nEcho "c"\nElse\nEcho "d"\nEnd If\nNext',
      "a|b|c|d",
    ],
    ["Null is not true", "If Null Then Echo 1 Else Echo 2", "2"],
    ["a comparison with Null is not true", "If Null = Null Then Echo 1 Else Echo 2", "2"],
    ["Not of such a comparison is not true either", "If Not (Null = 1) Then Echo 1 Else Echo 2", "2"],
    ["numbers other than zero are true", "If -1 Then Echo 1\nIf 0.4 Then Echo 2", "1|2"],
    ["text that says so is true", 'If "True" Then Echo 1\nIf "0" Then Echo 2', "1"],
    ["other text is no condition", 'If "abc" Then Echo 1', "!13"],
    ["And evaluates both sides", "Function f(x)\nEcho x\nf = False\nEnd Function\nIf f(1) And f(2) Then Echo 3", "1|2"],
    ["Or evaluates both sides", "Function f(x)\nEcho x\nf = True\nEnd Function\nIf f(1) Or f(2) Then Echo 3", "1|2|3"],
    ["blocks nest", "If True Then\nIf False Then\nEcho 1\nElse\nEcho 2\nEnd If\nElse\nEcho 3\nEnd If", "2"],
    ["Is compares references", 'Set a = Nothing\nIf a Is Nothing Then Echo "nothing"', "nothing"],
  ]);
});

describe("VBScript: Select Case", () => {
  const select = (subject: string): string =>
    `Select Case ${subject}\nCase 1\nEcho "one"\nCase 2, 3\nEcho "two or three"\nCase "x"\nEcho "x"\nCase Else\nEcho "else"\nEnd Select`;
  cases([
    ["takes the case that is equal", select("1"), "one"],
    ["takes a case with several values", select("3"), "two or three"],
    ["compares text", select('"x"'), "x"],
    ["takes Else otherwise", select("9"), "else"],
    ["compares a Double with an Integer", select("2.0"), "two or three"],
    ["does nothing without Else", "Select Case 5\nCase 1\nEcho 1\nEnd Select\nEcho 2", "2"],
    ["takes the first of two", 'Select Case 1\nCase 1\nEcho "a"\nCase 1\nEcho "b"\nEnd Select', "a"],
    [
      "evaluates the subject once",
      'Function f\nEcho "f"\nf = 2\nEnd Function\nSelect Case f\nCase 1\nCase 2\nEcho "two"\nEnd Select',
      "f|two",
    ],
    [
      "evaluates values as far as it must",
      'Function f(x)\nEcho x\nf = x\nEnd Function\nSelect Case 2\nCase f(1), f(2), f(3)\nEcho "hit"\nEnd Select',
      "1|2|hit",
    ],
    [
      "True takes the first condition that holds",
      'x = 5\nSelect Case True\nCase x < 3\nEcho "small"\nCase x < 10\nEcho "middle"\nEnd Select',
      "middle",
    ],
    ["Null equals nothing", "Select Case Null\nCase Null\nEcho 1\nCase Else\nEcho 2\nEnd Select", "2"],
    [
      "Exit For leaves the loop around it",
      "For i = 1 To 3\nSelect Case i\nCase 2\nExit For\nEnd Select\nEcho i\nNext",
      "1",
    ],
  ]);
});

describe("VBScript: For", () => {
  cases([
    ["counts up", "For i = 1 To 3\nEcho i\nNext", "1|2|3"],
    ["ends one step behind", "For i = 1 To 3\nNext\nEcho i", "4"],
    ["counts down", "For i = 3 To 1 Step -1\nEcho i\nNext\nEcho i", "3|2|1|0"],
    ["steps", "For i = 1 To 10 Step 4\nEcho i\nNext", "1|5|9"],
    ["steps by a variable", "s = -2\nFor i = 4 To 0 Step s\nEcho i\nNext", "4|2|0"],
    ["steps by fractions", "For i = 0 To 1 Step 0.5\nEcho i\nNext", "0|0.5|1"],
    ["does not run if it is behind already", 'For i = 3 To 1\nEcho i\nNext\nEcho "i" & i', "i3"],
    ["evaluates its bounds once", "n = 3\nFor i = 1 To n\nn = 1\nEcho i\nNext", "1|2|3"],
    ["lets the body change the variable", "For i = 1 To 5\nEcho i\ni = i + 1\nNext", "1|3|5"],
    ["widens the variable", "For i = 32767 To 32768\nEcho TypeName(i)\nNext", "Integer|Long"],
    ["counts Doubles as Doubles", "For i = 1.0 To 2\nEcho TypeName(i)\nNext", "Double|Double"],
    ["Exit For leaves it", 'For i = 1 To 5\nIf i = 3 Then Exit For\nEcho i\nNext\nEcho "end " & i', "1|2|end 3"],
    [
      "Exit For leaves the inner one",
      "For i = 1 To 2\nFor j = 1 To 5\nIf j = 2 Then Exit For\nEcho i & j\nNext\nNext",
      "11|21",
    ],
    ["takes text that is a number", 'For i = 1 To "3"\nEcho i\nNext', "1|2|3"],
    ["refuses other text", 'For i = 1 To "x"\nNext', "!13"],
    ["refuses Null", "For i = 1 To Null\nNext", "!94"],
    ["takes an expression for its start", "x = 2\nFor i = x + 1 To x * 2\nEcho i\nNext", "3|4"],
    [
      "uses an undeclared variable of a procedure",
      "Sub s\nFor k = 1 To 2\nEcho k\nNext\nEnd Sub\ns\nEcho TypeName(k)",
      "1|2|Empty",
    ],
    [
      "overflows from Long to Double",
      "For i = 2147483646 To 2147483647\nNext\nEcho i, TypeName(i)",
      "2147483648 Double",
    ],
    ["counts dates", "For d = #1/1/2026# To #1/2/2026#\nEcho Day(d), TypeName(d)\nNext", "1 Date|2 Date"],
  ]);
});

describe("VBScript: For Each", () => {
  cases([
    ["walks over an array", 'For Each x In Array(1, "b", 3)\nEcho x\nNext', "1|b|3"],
    [
      "walks over two dimensions, the first one faster",
      "Dim a(1, 1)\na(0, 0) = 1\na(1, 0) = 2\na(0, 1) = 3\na(1, 1) = 4\nFor Each x In a\nEcho x\nNext",
      "1|2|3|4",
    ],
    ["leaves its variable Empty at the end", "For Each x In Array(1)\nNext\nEcho TypeName(x), vt(x)", "Empty EMPTY*"],
    ["leaves it as it is by Exit For", "For Each x In Array(1, 2)\nExit For\nNext\nEcho x", "1"],
    [
      "leaves it Empty with the handler on, too",
      "On Error Resume Next\nFor Each x In Array(1)\nNext\nEcho TypeName(x)",
      "Empty",
    ],
    ["does nothing for an empty array", "For Each x In Array()\nEcho 1\nNext\nEcho 2", "2"],
    ["Exit For leaves it", "For Each x In Array(1, 2, 3)\nIf x = 2 Then Exit For\nEcho x\nNext", "1"],
    ["elements are copies", "a = Array(1, 2)\nFor Each x In a\nx = 9\nNext\nEcho a(0)", "1"],
    ["an array cannot be redimensioned meanwhile", "ReDim a(1)\nFor Each x In a\nReDim a(2)\nNext", "!10"],
    ["it can be afterwards", "ReDim a(1)\nFor Each x In a\nExit For\nNext\nReDim a(2)\nEcho UBound(a)", "2"],
    ["a number is no collection", "For Each x In 5\nNext", "!451"],
    ["Nothing is no collection", "For Each x In Nothing\nNext", "!91"],
    [
      "loops nest over one array",
      "a = Array(1, 2)\nFor Each x In a\nFor Each y In a\nEcho x & y\nNext\nNext",
      "11|12|21|22",
    ],
    ["elements may be arrays", "For Each x In Array(Array(1, 2), Array(3))\nEcho UBound(x)\nNext", "1|0"],
  ]);
});

describe("VBScript: Do and While", () => {
  cases([
    ["Do While", "Do While n < 3\nn = n + 1\nLoop\nEcho n", "3"],
    ["Do Until", "Do Until n = 3\nn = n + 1\nLoop\nEcho n", "3"],
    ["Loop While runs once at least", "Do\nn = n + 1\nLoop While False\nEcho n", "1"],
    ["Loop Until", "Do\nn = n + 1\nLoop Until n >= 3\nEcho n", "3"],
    ["Do without a condition", "Do\nn = n + 1\nIf n = 4 Then Exit Do\nLoop\nEcho n", "4"],
    ["While and Wend", "While n < 3\nn = n + 1\nWend\nEcho n", "3"],
    ["Exit Do leaves a While around it in a Do", "Do\nWhile True\nExit Do\nWend\nLoop\nEcho 1", "1"],
    ["Exit Do in a For leaves the Do", "Do\nFor i = 1 To 3\nIf i = 2 Then Exit Do\nNext\nLoop\nEcho i", "2"],
    ["Exit For in a Do leaves the For", "For i = 1 To 3\nDo\nExit For\nLoop\nNext\nEcho i", "1"],
    ["a condition that is Null ends the loop", "Do While Null\nEcho 1\nLoop\nEcho 2", "2"],
    ["Until Null goes on", "Do Until Null\nn = n + 1\nIf n = 3 Then Exit Do\nLoop\nEcho n", "3"],
  ]);
});

describe("VBScript: With", () => {
  const box =
    "Class Box\nPublic w, inner\nFunction twice(x)\ntwice = x * 2\nEnd Function\nEnd Class\nSet b = New Box\n";
  cases([
    ["the dot is the object", `${box}With b\n.w = 3\nEcho .w, .twice(4)\nEnd With`, "3 8"],
    [
      "With statements nest",
      `${box}Set b.inner = New Box\nWith b\n.w = 1\nWith .inner\n.w = 2\nEnd With\nEcho .w, .inner.w\nEnd With`,
      "1 2",
    ],
    [
      "the object is evaluated once",
      `${box}Function f\nEcho "f"\nSet f = b\nEnd Function\nWith f\n.w = 1\n.w = 2\nEnd With\nEcho b.w`,
      "f|2",
    ],
    ["assigning to the variable does not change it", `${box}b.w = 5\nWith b\nSet b = Nothing\nEcho .w\nEnd With`, "5"],
    ["a number is no object", "With 5\nEnd With", "!424"],
    ["calls as statements", "With WScript\n.Echo 1\n.Echo 2, 3\nEnd With", "1|2 3"],
  ]);
});
