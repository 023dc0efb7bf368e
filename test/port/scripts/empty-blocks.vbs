' Statements with nothing in them
Dim i, x, t
x = 3
For i = 1 To 1000 : Next
For i = 1 To 10
  ' only waits
Next
While x > 5 : Wend
Do While x > 5
Loop
Do
Loop Until x = 3
Select Case F(x)
End Select
Select Case x
Case Else
  WScript.Echo "else"
End Select
For Each t In Array(1, 2)
Next
With CreateObject("Scripting.Dictionary")
End With
If x = 3 Then
ElseIf x = 4 Then
Else
End If
Sub Nop
End Sub
Function F(a)
  WScript.Echo "F"
End Function
Function Two(a) : Two = 2 : End Function
Nop
WScript.Echo Two(Nothing)
