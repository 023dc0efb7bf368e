' Arithmetic and conversions.
Option Explicit
Dim a, b, i, total
a = 7 : b = 2
WScript.Echo a + b, a - b, a * b, a / b, a \ b, a Mod b, a ^ b
WScript.Echo CInt("12") + 1, CDbl("1.5") * 2, CStr(3) & "x", CBool(1), CLng(2.5), CInt(3.5)
WScript.Echo Int(-1.5), Fix(-1.5), Round(2.345, 2), Abs(-3), Sgn(-2), Sqr(16)
WScript.Echo FormatNumber(1234.567, 2), FormatPercent(0.256), FormatCurrency(12.5)
total = 0
For i = 1 To 10
  total = total + i * i
Next
WScript.Echo "sum of squares", total, total / 10
WScript.Echo 32767 + 1, 2147483647 + 1, 10 / 4, 1e10 * 3
WScript.Echo Hex(255), Oct(8), &hFF, TypeName(1), TypeName(40000), TypeName(1.5), TypeName("x")
WScript.Echo True + 1, Not True, 5 And 3, 5 Or 3, 5 Xor 3
