' Handlers that come and go.
Option Explicit
Dim i
For i = 1 To 2
  On Error Resume Next
  Err.Raise 5
  WScript.Echo "caught", Err.Number
  On Error GoTo 0
Next
If Try(0) Then WScript.Echo "yes" Else WScript.Echo "no"
If Try(1) Then WScript.Echo "yes" Else WScript.Echo "no"
Function Try(n)
  If n = 0 Then On Error Resume Next
  Try = False
  If n = 0 Then Try = (1 / n = 0)
  Try = Not Try
End Function
