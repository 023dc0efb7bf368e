x = 7 : y = "3"
WScript.Echo x + y, x & y, x * y, x - y, x / y > 2, x \ y, x Mod y, x ^ 2, -x, +y, -y
WScript.Echo 0.1 + 0.2, 1e3, 1.0, 100000 * 100000, 2147483647 + 1, 32767 * 2, 5.5 \ 2, -7 Mod 3, 1/4, 1e-5, 123456789012345678
WScript.Echo CCur("12.3456") * 2, CSng(0.1), CDbl(CSng(0.1)), CByte(200) + CByte(100), Int(3.99), CInt("&H1F"), "&H1F" + 0
total = 0
For i = 10 To 1 Step -3 : total = total + i : Next
WScript.Echo total, i
For f = 0 To 1 Step 0.25 : s = s & f & " " : Next
WScript.Echo s, f
For k = 5 To 1 : WScript.Echo "never" : Next
WScript.Echo k
b = 3 > 2
WScript.Echo b, b + 1, b * 5, CInt(b), Not b, b = -1, b = True, b And 6
a = Empty
WScript.Echo a = 0, a = "", a & "x", a + 1, Len(a), IsEmpty(a)
WScript.Echo Rnd(-1) = Rnd(-1), Int(Rnd * 6) < 6
Randomize
n = 0
Do While n < 3
  n = n + 1
  If n = 2 Then n = n + 10
Loop
WScript.Echo n, Round(-2.567, 1), Round(0.5), Round(1.5), FormatNumber(n / 3, 3), RGB(1, 2, 3), Atn(1) * 4
WScript.Echo "1" = 1, 1 = "1", "a" = "A", "01" = 1, Null & "x", 1 > Null & "", "b" > "a"
