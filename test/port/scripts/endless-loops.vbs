' Every way to write a loop that only Exit Do ends.
Option Explicit
Dim n
n = 0
Do
  n = n + 1
  If n > 3 Then Exit Do
Loop While True
WScript.Echo n
Do
  n = n + 1
  If n > 6 Then Exit Do
Loop Until False
WScript.Echo n
Do While True
  n = n + 1
  If n > 9 Then Exit Do
Loop
WScript.Echo n
Do Until False
  n = n + 1
  If n > 12 Then Exit Do
Loop
WScript.Echo n
