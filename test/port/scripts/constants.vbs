' Constants of the script, of VBScript and of Virtual Server.
Option Explicit
Const LIMIT = 3, NAME = "const", FLAG = True
Dim i
If FLAG Then WScript.Echo NAME & LIMIT
For i = 1 To LIMIT : WScript.Echo i : Next
WScript.Echo vmVMState_Running, vbTextCompare, vbCrLf = Chr(13) & Chr(10)
If LIMIT = 3 Then WScript.Echo "three"
Sub Local
  Const LIMIT = 10
  WScript.Echo LIMIT
End Sub
Local
