Option Explicit
Dim depth
Main
WScript.Echo "never reached"

Sub Main
  Dim i
  For i = 1 To 3
    If Not Step1(i) Then Exit For
  Next
  Die "stopped at " & i, 3
End Sub

Function Step1(ByVal n)
  Step1 = n < 2
  depth = depth + 1
End Function

Sub Die(msg, code)
  WScript.StdErr.WriteLine "FATAL: " & msg & " depth " & depth
  WScript.Quit code
End Sub
