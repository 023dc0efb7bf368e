' Error numbers that are asked for again behind a way out
On Error Resume Next
Set vs = CreateObject("VirtualServer.Application")
If Err.Number <> 0 Then WScript.Echo "no" : WScript.Quit 1
n = 0
m = 1 / n
If Err.Number = 11 Then
  WScript.Echo "division " & Err.Number
  Err.Clear
ElseIf Err.Number = 13 Then
  WScript.Echo "type"
End If
Sub S
  On Error Resume Next
  x = CInt("1")
  If Err.Number <> 0 Then Exit Sub
  x = CInt("a")
  If Err.Number = 13 Then WScript.Echo "13! " & Err.Number
  Select Case Err.Number
    Case 0 : WScript.Echo "0"
    Case 13 : WScript.Echo "13"
  End Select
  If Err.Number <> 0 Then
    c = Err.Number
    WScript.Echo "c " & c & " " & Err.Number + 1
  End If
End Sub
S
