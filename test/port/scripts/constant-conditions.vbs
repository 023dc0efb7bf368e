' Conditions that always hold, or never do
Option Explicit
Const DEBUGGING = False
Const VERBOSE = 1
Dim n, s, i
n = 0
Do
  n = n + 1
  If n > 3 Then Exit Do
Loop While False
Do
  n = n + 1
Loop Until True
Do While 1
  n = n + 1
  If n > 5 Then Exit Do
Loop
Do While 1 = 1
  n = n + 1
  If n > 7 Then Exit Do
Loop
Do Until False
  n = n + 1
  If n > 9 Then Exit Do
Loop
While False
  n = 99
Wend
Do While False
  n = 99
Loop
Do Until 1 = 2
  n = n + 1
  If n > 11 Then Exit Do
Loop
Do
  n = n + 1
  If n > 13 Then Exit Do
Loop While True
Do
  n = n + 1
  If n > 15 Then Exit Do
Loop Until False
If False Then
  WScript.Echo "disabled code"
End If
If True Then WScript.Echo "always"
If 0 Then
  WScript.Echo "disabled"
Else
  WScript.Echo "else of 0"
End If
If 1 Then WScript.Echo "one"
If Not True Then WScript.Echo "no"
If 1 = 0 Then WScript.Echo "no"
If DEBUGGING Then WScript.Echo "debugging"
If DEBUGGING = True Then WScript.Echo "debugging"
If VERBOSE Then WScript.Echo "verbose"
If VERBOSE >= 1 Then WScript.Echo "verbose"
If "" = "" Then WScript.Echo "same"
For i = 1 To 3
  Do
    If i = 2 Then Exit Do
    WScript.Echo "i " & i
  Loop While False
Next
For i = 1 To 4 : Do
  If i = 2 Then Exit Do
  If i = 4 Then Exit For
  WScript.Echo "continue idiom " & i
Loop Until True : Next
Select Case True
  Case False
    WScript.Echo "never"
  Case n > 3
    WScript.Echo "n"
End Select
Select Case 1
  Case 1 : WScript.Echo "one"
  Case Else
End Select
s = "a" & ""
If s = s Then WScript.Echo "self"
WScript.Echo n
