' Texts that are run.
Dim x, total
x = 5
Execute "x = x * 2"
WScript.Echo x, Eval("x + 1")
ExecuteGlobal "Function Triple(n) : Triple = n * 3 : End Function"
WScript.Echo Triple(7)
For i = 1 To 3
  Execute "total = total + " & i
Next
WScript.Echo total
Sub Local
  Dim y
  y = 1
  Execute "y = y + x"
  WScript.Echo y
End Sub
Local
