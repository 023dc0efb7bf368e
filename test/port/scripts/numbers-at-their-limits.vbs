' Disk sizes: Integer to Long to Double, division, Mod, rounding.
Option Explicit
Dim size, prev, unit, i, free

Sub Show(what, x)
    WScript.Echo what & " = " & x & " (" & TypeName(x) & "," & VarType(x) & ")"
End Sub

size = 32766
For i = 1 To 3
    size = size + 1
    Show "size " & i, size
Next
size = 1
For i = 1 To 8
    prev = size
    size = size * 64
    Show "64^" & i, size
Next
Show "back", size / prev
Show "2147483647 + 1", 2147483647 + 1
Show "-32768", -32768
Show "-(-32768)", -CInt(-32768)
Show "200 * 200", 200 * 200
Show "CByte(200)+CByte(100)", CByte(200) + CByte(100)
Show "CByte - CByte", CByte(5) - CByte(6)
Show "7 / 2", 7 / 2
Show "8 / 2", 8 / 2
Show "7 \ 2", 7 \ 2
Show "-7 \ 2", -7 \ 2
Show "7.5 \ 2", 7.5 \ 2
Show "8.5 \ 2.5", 8.5 \ 2.5
Show "-7 Mod 3", -7 Mod 3
Show "7.6 Mod 3", 7.6 Mod 3
Show """17"" Mod ""5""", "17" Mod "5"
Show "True Mod 2", True Mod 2
Show "Empty \ 3", free \ 3
Show "2 ^ 10", 2 ^ 10
Show "-2 ^ 2", -2 ^ 2
Show "10 - ""3""", 10 - "3"
Show "True * 3", True * 3
Show "True + True", True + True
Show "-True", -True

unit = Array(0.5, 1.5, 2.5, -0.5, -1.5, -2.7, 2.675)
For Each i In unit
    WScript.Echo i & ": CInt " & CInt(i) & " CLng " & CLng(i) & " Int " & Int(i) & " Fix " & Fix(i) & " Round " & Round(i) & " Round2 " & Round(i, 2) & " Sgn " & Sgn(i) & " Abs " & Abs(i)
Next
Show "loop variable", i
Show "Int(""7.9"")", Int("7.9")
Show "Fix(True)", Fix(True)
Show "Round(""2.5"")", Round("2.5")
Show "Int(free)", Int(free)
Show "1/3", 1 / 3
Show "1e15 * 10", 1E+15 * 10
Show "123456789012345678", 123456789012345678
Show "&HFF", &HFF
Show "&HFFFF", &HFFFF
Show "&H10000", &H10000
Show "CCur", CCur("12.34567")
