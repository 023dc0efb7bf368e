ExecuteGlobal "Function ErrText()" & vbCrLf & "ErrText = ""0x"" & Hex(Err.Number) & "" "" & Err.Description" & vbCrLf & "End Function"
ExecuteGlobal "Sub LogIt(a, b)" & vbCrLf & "WScript.Echo a & b" & vbCrLf & "End Sub"
On Error Resume Next
x = 1 / 0
If Err.Number <> 0 Then
  LogIt "W", "err " & ErrText()
  WScript.Echo Err.Number
End If
Err.Clear
Execute "Err.Raise 1000, ""me"", ""mine"""
WScript.Echo Err.Number, Err.Source, Err.Description
Err.Clear
Execute "On Error Resume Next : x = CInt(""q"") : y = Err.Number"
WScript.Echo Err.Number, y
WScript.Echo Eval("Err.Number")
Err.Clear
WScript.Echo Eval("Err.Number")
