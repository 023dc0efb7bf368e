Rem Odd layout
Dim a : Dim b, c : a = 1 : b = _
  2 : c = a + _
      b
If a = 1 Then : WScript.Echo "one" : End If
If a = 2 Then WScript.Echo "two" Else If b = 2 Then WScript.Echo "b two" Else WScript.Echo "neither"
If c = 3 Then WScript.Echo "three" : WScript.Echo "still three" Else WScript.Echo "no" : WScript.Echo "still no"
For i = 1 To 3 : WScript.StdOut.Write i & " " : Next : WScript.Echo
Do While a < 3 : a = a + 1 : Loop
Do : a = a - 1 : If a = 0 Then Exit Do
Loop
WScript.Echo "a=" & a ' trailing : comment
Call Show("x") : Show "y" : Show("z") Rem not a comment of its own
Show ("p") & ("q")
While a < 2 : a = a + 1 : Wend : WScript.Echo a
With WScript : .Echo "with" : .Echo .ScriptName : End With
Sub Show(s) : WScript.Echo "<" & s & ">" : End Sub
[my var] = 5 : WScript.Echo [my var]
wScRiPt.eChO VBCRLF = Chr(13) & Chr(10)
WScript.Echo 1 = 1 = True, Not 1 = 2, -2 ^ 2, 7 \ 2 * 3, 2 + 3 & 4, 10 Mod 4 + 1, 1 Or 2 And 4, &h10 + &o10, 5 <> 5, "a" & "b" = "ab"
If Not a Is Nothing And True Then WScript.Echo "?"
