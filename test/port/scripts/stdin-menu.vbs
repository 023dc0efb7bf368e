' A menu that reads its answers; nobody answers here
Option Explicit
Dim choice, tries
tries = 0
Do
  WScript.StdOut.Write "1) list  2) quit > "
  If WScript.StdIn.AtEndOfStream Then
    WScript.Echo "(no input)"
    choice = "2"
  Else
    choice = Trim(WScript.StdIn.ReadLine)
  End If
  tries = tries + 1
  Select Case choice
    Case "1": List
    Case "2": Exit Do
    Case Else: WScript.Echo "what?"
  End Select
Loop While tries < 10
Dim answer
answer = InputBox("Name of the machine", "Create", "VM1")
WScript.Echo "answer: [" & answer & "]"
If MsgBox("Sure?", vbYesNo, "Delete") = vbYes Then WScript.Echo "yes" Else WScript.Echo "no"
Sub List
  WScript.Echo "list"
End Sub
