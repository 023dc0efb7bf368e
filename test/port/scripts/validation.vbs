' Checks what it gets.
Dim tests, t
tests = Array("12", "abc", "", Null, Empty, 5, "1e3", True, "  7 ")
For Each t In tests
  WScript.Echo Describe(t)
Next
Function Describe(v)
  If IsNull(v) Then Describe = "null" : Exit Function
  If IsEmpty(v) Then
    Describe = "empty"
  ElseIf IsNumeric(v) Then
    Describe = "number " & CDbl(v)
  ElseIf v = "" Then
    Describe = "blank"
  Else
    Describe = "text " & v
  End If
End Function
