n = 4
Set q = GetRef("Twice")
q n
WScript.Echo n
Sub Twice(ByRef x)
  x = x * 2
End Sub
Dim a(2), i
i = 1
a(i) = 5
Set d = CreateObject("Scripting.Dictionary")
d.Add "t", GetRef("Twice")
d("t") a(i)
d("t")(i)
WScript.Echo i, a(1)
Set f = GetRef("Grow")
WScript.Echo f(i, 3), i, f(f(i, 1), 1), i
Function Grow(x, by)
  x = x + by
  Grow = x
End Function
