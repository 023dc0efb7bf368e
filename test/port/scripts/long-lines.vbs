' Statements on several lines, and several on a line.
Dim a, b, c : a = 1 : b = 2
c = "one" & _
    "two" & _
    "three"
WScript.Echo c, _
    a + _
    b
If a = 1 Then b = 3 : c = "changed" Else b = 4
WScript.Echo b : WScript.Echo c
If a = 2 Then WScript.Echo "two" Else WScript.Echo "not two"
