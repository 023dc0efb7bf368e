' Loops while errors are passed over.
On Error Resume Next
For i = 1 To 3
  n = 10 / (i - 2)
  If Err.Number <> 0 Then
    WScript.Echo "i=" & i & " failed"
    Err.Clear
  Else
    WScript.Echo "i=" & i & " " & n
  End If
Next
For Each x In Nowhere
  WScript.Echo "once"
Next
WScript.Echo Err.Number
Err.Clear
Do While Missing.Member
  WScript.Echo "body"
  Exit Do
Loop
If 1 / 0 = 1 Then
  WScript.Echo "taken"
End If
Select Case 1 / 0
  Case 1 WScript.Echo "never"
  Case Else WScript.Echo "never"
End Select
With Nothing
  .Something = 1
  WScript.Echo "inside"
End With
WScript.Echo "end"
