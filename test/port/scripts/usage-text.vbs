' Checks its arguments by hand
Option Explicit
Const USAGE = "start.vbs name [minutes]"
Dim args, minutes, i, arg, opt, name
If WScript.Arguments.Count < 1 Then
  WScript.Echo "usage: " & USAGE
  minutes = -1
Else
  If IsNumeric(WScript.Arguments(0)) Then minutes = CInt(WScript.Arguments(0))
End If
For i = 0 To WScript.Arguments.Count - 1
  arg = WScript.Arguments.Item(i)
  If InStr(arg, "=") > 0 Then
    opt = Split(arg, "=", 2)
    Select Case LCase(opt(0))
      Case "name" name = opt(1)
    End Select
  End If
Next
For Each arg In WScript.Arguments
  WScript.Echo "[" & arg & "]"
Next
If minutes < 0 Then
  WScript.Echo LCase(WScript.FullName) <> "", WScript.Name <> "", WScript.Version <> "", WScript.Interactive
  If InStr(1, WScript.FullName, "cscript", vbTextCompare) = 0 Then WScript.Echo "run this with cscript"
  WScript.Echo WScript.ScriptName, Right(WScript.ScriptFullName, Len(WScript.ScriptName)) = WScript.ScriptName
  WScript.Quit
End If
