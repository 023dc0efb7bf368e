' Assignments that nothing reads
Option Explicit
Dim mode, msg, r
mode = "none"
If WScript.Arguments.Count > 0 Then
  mode = "args"
Else
  mode = "default"
End If
WScript.Echo mode
msg = ""
Select Case mode
  Case "args" msg = "A"
  Case "default" msg = "B"
  Case Else msg = "C"
End Select
WScript.Echo msg
Function F(x)
  F = False
  If x > 1 Then
    F = True
  ElseIf x = 0 Then
    F = False
    Exit Function
  Else
    F = x = 1
  End If
End Function
WScript.Echo F(1), F(0), F(2)
Function G(ByVal p)
  Dim t, u
  t = 0
  u = Nothing2()
  t = p * 2
  G = t
  p = 0
  u = 5
End Function
Function Nothing2()
  Nothing2 = Empty
End Function
WScript.Echo G(4)
Sub H(a)
  Dim i, found
  found = False
  For i = 0 To UBound(a)
    If a(i) = 3 Then
      found = True
      Exit For
    End If
  Next
  If found Then WScript.Echo "found at " & i
  found = False
End Sub
H Array(1, 3)
Function K
  On Error Resume Next
  Dim z
  z = 0
  z = CInt("x")
  K = z
  z = 9
End Function
WScript.Echo K
r = 5
r = 6
WScript.Echo r
r = 7
r = Empty
Set r = Nothing
