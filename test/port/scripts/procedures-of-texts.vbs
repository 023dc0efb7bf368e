ExecuteGlobal "Function Added(a, b)" & vbCrLf & "Added = a + b" & vbCrLf & "End Function"
Set f = GetRef("Added")
WScript.Echo f(1, 2)
For Each n In Array("Added", "Own")
  Set g = GetRef(n)
  WScript.Echo g(3, 4)
Next
Function Own(a, b)
  Own = a & b
End Function
