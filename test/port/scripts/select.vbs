' Select Case in all its forms.
Dim i
For i = 0 To 6
  WScript.Echo i & ": " & NameOf(i) & " " & Kind(CStr(i))
Next
Function NameOf(n)
  Select Case n
    Case 0
      NameOf = "zero"
    Case 1, 2, 3
      NameOf = "few"
    Case 2 + 2
      NameOf = "four"
    Case Else
      NameOf = "many"
  End Select
End Function
Function Kind(text)
  Select Case True
    Case text < "2" : Kind = "low"
    Case text = "5"
      Kind = "five"
    Case Else Kind = "other"
  End Select
End Function
