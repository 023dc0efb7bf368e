' Looks at its arguments, as scripts do before anything else.
Option Explicit
Dim objArgs, i
Set objArgs = WScript.Arguments
If objArgs.Count = 0 Then
  WScript.Echo "Usage: args.vbs name [memory]"
Else
  For i = 0 To objArgs.Count - 1
    WScript.Echo i & ": " & objArgs(i)
  Next
End If
WScript.Echo WScript.Arguments.Named.Exists("memory"), WScript.Arguments.Unnamed.Count
WScript.Echo WScript.ScriptName
