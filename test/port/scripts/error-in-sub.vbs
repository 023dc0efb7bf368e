' Errors that leave procedures, and handlers in procedures.
Option Explicit
Dim r
r = Safe(10, 2) : WScript.Echo r
r = Safe(10, 0) : WScript.Echo r
On Error Resume Next
Fails 3
WScript.Echo Err.Number, Err.Source, Err.Description
Err.Clear
Outer
WScript.Echo Err.Number
Err.Clear
On Error GoTo 0
Function Safe(a, b)
  On Error Resume Next
  Safe = "none"
  Safe = a / b
  If Err.Number <> 0 Then
    WScript.Echo "in Safe: " & Err.Description
    Err.Clear
    Exit Function
  End If
  WScript.Echo "no error"
End Function
Sub Fails(n)
  Err.Raise vbObjectError + n, "Fails", "number " & n
  WScript.Echo "never"
End Sub
Sub Outer
  WScript.Echo "before"
  Fails 7
  WScript.Echo "never"
End Sub
