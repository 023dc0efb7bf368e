Option Explicit : Dim a, b, s : a = 1 : b = 2
If a = 1 Then If b = 2 Then WScript.Echo "both" Else WScript.Echo "a only" Else WScript.Echo "none"
If a = 2 Then WScript.Echo "no" : WScript.Echo "no" Else WScript.Echo "yes" : WScript.Echo "yes again"
If a = 1 Then
ElseIf b = 3 Then WScript.Echo "never"
Else WScript.Echo "never"
End If
Select Case True
  Case a > 1, b > 1: s = "one is greater"
  Case Else: s = "none"
End Select : WScript.Echo s
Select Case a : Case 1, 2, 3 : WScript.Echo "small" : Case Else : WScript.Echo "big" : End Select
Select Case LCase("ABC")
  Case "abc" : Select Case b
    Case 1
      WScript.Echo "inner 1"
    Case 2
      WScript.Echo "inner 2"
    End Select
  Case Else
End Select
Dim [my var], [if] : [my var] = 3 : [if] = 4 : WScript.Echo [my var] + [if]
WScript.Echo "a" _
  & "b" _
  & _
  "c", _
  1 + _
  2
WScript.Echo &HFF, &HFFFF, &HFFFF&, &H7FFFFFFF, &O17, 1e3, .5, 1.5E-2, 100000, -32768
WScript.Echo Not 5 = 4, Not (5 = 4), -2 ^ 2, 2 ^ 3 ^ 2, 10 \ 3 * 2, 10 / 4 \ 1, 5 Mod 3 * 2, "1" & 2 + 3
WScript.Echo 1 = 1 = True, 3 > 2 = True, 1 < 2 And 3 < 4 Or False, a Or b, a And b, True + True
WScript.Echo (1 + 2) * 3
WScript.Echo(4)
WScript.Echo (1), (2)
Call WScript.Echo((5))
For a = 1 To 3: For b = a To 3: If b = 2 Then Exit For: WScript.StdOut.Write a & b & " ": Next: Next: WScript.Echo
For a = 3 To 1: WScript.Echo "never": Next: WScript.Echo a
For a = 1 To 2 Step .5: s = s & a & ";": Next: WScript.Echo s, a
Do: a = a - 1: Loop While a > 0: WScript.Echo a
Do Until a >= 3 : a = a + 1 : If a = 2 Then Exit Do
Loop : WScript.Echo a
While a < 5 : a = a + 1 : Wend : WScript.Echo a
Const K1 = 5, K2 = "x", K3 = #1/1/2005#, K4 = -1.5, K5 = &HFF, K6 = True, K7 = Null
WScript.Echo K1 & K2 & K3 & K4 & K5 & K6, IsNull(K7)
Rem a comment : WScript.Echo "never"
WScript.Echo "done" ' comment : here
WScript.Echo "rem" : Rem comment
Sub Empty1 : End Sub
Empty1
Public Sub WithNone() : Dim x : x = 5 : End Sub : WithNone
Private Function F0 : F0 = "f0" : End Function : WScript.Echo F0, F0(), F0 & F0
