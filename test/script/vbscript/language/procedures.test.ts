import { cases } from "./run-text.js";

describe("VBScript: procedures", () => {
  cases([
    ["a Sub is called without parentheses", "Sub s(a, b)\nEcho a, b\nEnd Sub\ns 1, 2", "1 2"],
    ["Call wants parentheses", "Sub s(a, b)\nEcho a, b\nEnd Sub\nCall s(1, 2)", "1 2"],
    ["Call without arguments", "Sub s\nEcho 1\nEnd Sub\nCall s\nCall s()\ns", "1|1|1"],
    ["procedures exist before the first statement", 's\nSub s\nEcho "ok"\nEnd Sub', "ok"],
    ["a Function returns what its name holds", "Function f(x)\nf = x * 2\nEnd Function\nEcho f(4)", "8"],
    [
      "a Function without an assignment returns Empty",
      "Function f\nEnd Function\nEcho TypeName(f), TypeName(f())",
      "Empty Empty",
    ],
    ["a Function as a statement", "Function f(x)\nEcho x\nEnd Function\nf 3\nCall f(4)", "3|4"],
    ["a Function's name can be read in it", "Function f\nf = 1\nf = f + 1\nEnd Function\nEcho f", "2"],
    [
      "a Function calls itself with parentheses",
      "Function f(n)\nIf n = 0 Then f = 1 Else f = n * f(n - 1)\nEnd Function\nEcho f(5)",
      "120",
    ],
    [
      "a Function without parameters calls itself",
      'Dim n\nFunction f\nn = n + 1\nIf n < 3 Then f = f() Else f = "end"\nEnd Function\nEcho f',
      "end",
    ],
    ["a Function returns objects with Set", "Function f\nSet f = Nothing\nEnd Function\nEcho f Is Nothing", "true"],
    [
      "a Function returns an array",
      "Function f\nf = Array(1, 2, 3)\nEnd Function\nx = f\nEcho UBound(x), f()(1)",
      "2 2",
    ],
    ["Exit Function keeps the result so far", "Function f\nf = 1\nExit Function\nf = 2\nEnd Function\nEcho f", "1"],
    ["Exit Sub ends a Sub", "Sub s\nEcho 1\nExit Sub\nEcho 2\nEnd Sub\ns", "1"],
    ["the last of two procedures of one name counts", "Function f\nf = 1\nEnd Function\nEcho f\n", "1"],
    ["a Sub calls another", "Sub a\nb 1\nEnd Sub\nSub b(x)\nEcho x\nEnd Sub\na", "1"],
    [
      "procedures call each other",
      "Function even(n)\nIf n = 0 Then even = True Else even = odd(n - 1)\nEnd Function\nFunction odd(n)\nIf n = 0 Then odd = False Else odd = even(n - 1)\nEnd Function\nEcho even(10), odd(10)",
      "true false",
    ],
    ["too few arguments", "Sub s(a)\nEnd Sub\ns", "!450"],
    ["too many arguments", "Sub s(a)\nEnd Sub\ns 1, 2", "!450"],
    ["too many arguments for a Function", "Function f\nEnd Function\nx = f(1)", "!450"],
    ["an argument left out is the Error for that", "Sub s(a, b)\nEcho TypeName(a), b\nEnd Sub\ns , 2", "Error 2"],
    ["a name that is no procedure cannot be called", "nothere 1", "!13"],
    ["nor can it with parentheses", "x = nothere(1)", "!13"],
    ["with Option Explicit it is undefined", "Option Explicit\nnothere 1", "!500"],
    ["a variable that holds a number cannot be called", "x = 1\nx 2", "!13"],
    ["intrinsic functions can be called as statements", 'Len "abc"\nEcho 1', "1"],
    ["too many arguments of an intrinsic function", "x = Len(1, 2)", "!450"],
    ["too few arguments of an intrinsic function", 'x = Left("a")', "!450"],
    ["optional arguments of intrinsic functions", 'Echo Mid("abcdef", 3), Mid("abcdef", 3, 2)', "cdef cd"],
  ]);
});

describe("VBScript: arguments by reference", () => {
  const change = 'Sub change(x)\nx = x & "!"\nEnd Sub\n';
  cases([
    ["a variable is passed by reference", `${change}a = 1\nchange a\nEcho a`, "1!"],
    ["a variable in parentheses is not", `${change}a = 1\nchange (a)\nEcho a`, "1"],
    ["with Call it is", `${change}a = 1\nCall change(a)\nEcho a`, "1!"],
    ["with Call and more parentheses it is not", `${change}a = 1\nCall change((a))\nEcho a`, "1"],
    ["an expression is not", `${change}a = 1\nchange a + 0\nEcho a`, "1"],
    ["a local is", `${change}Sub s\nDim a\na = 1\nchange a\nEcho a\nEnd Sub\ns`, "1!"],
    ["an undeclared local is", `${change}Sub s\na = 1\nchange a\nEcho a\nEnd Sub\ns`, "1!"],
    ["an element is", `${change}Dim a(2)\na(1) = 1\nchange a(1)\nEcho a(1)`, "1!"],
    ["an element of two dimensions is", `${change}Dim a(2, 2)\na(1, 2) = 1\nchange a(1, 2)\nEcho a(1, 2)`, "1!"],
    ["an element in parentheses is not", `${change}Dim a(2)\na(1) = 1\nchange (a(1))\nEcho a(1)`, "1"],
    ["an element of an undeclared array is", `${change}ReDim a(2)\na(1) = 1\nchange a(1)\nEcho a(1)`, "1!"],
    ["the result of a function is not", `${change}Function f\nf = 1\nEnd Function\nchange f\nchange f()\nEcho f`, "1"],
    ["a parameter is passed on", `${change}Sub pass(y)\nchange y\nEnd Sub\na = 1\npass a\nEcho a`, "1!"],
    [
      "a ByVal parameter is not",
      `${change}Sub pass(ByVal y)\nchange y\nEcho y\nEnd Sub\na = 1\npass a\nEcho a`,
      "1!|1",
    ],
    ["ByVal protects the caller", "Sub s(ByVal x)\nx = 2\nEnd Sub\na = 1\ns a\nEcho a", "1"],
    ["ByRef says what is the rule", "Sub s(ByRef x)\nx = 2\nEnd Sub\na = 1\ns a\nEcho a", "2"],
    ["ByVal copies an array", "Sub s(ByVal x)\nx(0) = 2\nEnd Sub\na = Array(1)\ns a\nEcho a(0)", "1"],
    ["a whole array is passed by reference", "Sub s(x)\nx(0) = 2\nEnd Sub\na = Array(1)\ns a\nEcho a(0)", "2"],
    ["ReDim of a parameter is seen outside", "Sub s(x)\nReDim x(5)\nEnd Sub\nDim a()\ns a\nEcho UBound(a)", "5"],
    ["two parameters may be one variable", "Sub s(x, y)\nx = 2\nEcho y\nEnd Sub\na = 1\ns a, a", "2"],
    ["also where nothing else is called", "Function f(x, y)\nx = 2\nf = y\nEnd Function\na = 1\nEcho f(a, a)", "2"],
    [
      "also one of a procedure that passes them on",
      "Sub set2(x)\nx = 2\nEnd Sub\nFunction f(x, y)\nset2 x\nf = y\nEnd Function\nFunction g(x, y)\ng = f(x, y)\nEnd Function\na = 1\nEcho g(a, a)",
      "2",
    ],
    ["also one element", "Function f(x, y)\nx = 2\nf = y\nEnd Function\nDim a(1)\na(0) = 1\nEcho f(a(0), a(0))", "2"],
    ["a global that changes meanwhile is seen", "Dim a\nSub s(x)\na = 2\nEcho x\nEnd Sub\na = 1\ns a", "2"],
    [
      "also through another procedure",
      "Dim a\nSub other\na = 2\nEnd Sub\nSub s(x)\nother\nEcho x\nEnd Sub\na = 1\ns a",
      "2",
    ],
    ["a loop variable can be changed", "Sub s(x)\nx = 9\nEnd Sub\nFor i = 1 To 3\nEcho i\ns i\nNext", "1"],
    ["a function's result can be passed", `${change}Function f\nf = 1\nchange f\nEnd Function\nEcho f`, "1!"],
    ["a For in a procedure may change a parameter", "Sub s(x)\nFor x = 1 To 3\nNext\nEnd Sub\na = 0\ns a\nEcho a", "4"],
    ["Set of a parameter", "Sub s(x)\nSet x = Nothing\nEnd Sub\ns a\nEcho TypeName(a)", "Nothing"],
    [
      "recursion has variables of its own",
      "Sub s(n)\nDim x\nx = n\nIf n > 0 Then s n - 1\nEcho x\nEnd Sub\ns 2",
      "0|1|2",
    ],
  ]);
});

describe("VBScript: GetRef", () => {
  cases([
    [
      "GetRef makes an object that calls",
      'Function f(x)\nf = x + 1\nEnd Function\nSet r = GetRef("F")\nEcho r(2), TypeName(r)',
      "3 Object",
    ],
    ["it can be called as a statement", 'Sub s(x)\nEcho x\nEnd Sub\nSet r = GetRef("s")\nr 5\nCall r(6)', "5|6"],
    ["it can be called without arguments", 'Sub s\nEcho "s"\nEnd Sub\nSet r = GetRef("s")\nr', "s"],
    [
      "it can be passed",
      'Function twice(x)\ntwice = x * 2\nEnd Function\nFunction apply(f, x)\napply = f(x)\nEnd Function\nEcho apply(GetRef("twice"), 4)',
      "8",
    ],
    ["there must be such a procedure", 'Set r = GetRef("nothere")', "!5"],
    ["its arguments count", 'Sub s(x)\nEnd Sub\nSet r = GetRef("s")\nr', "!450"],
  ]);
});
