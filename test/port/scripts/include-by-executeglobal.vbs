Option Explicit
' library loading as everybody did it
Dim fso, lib
Set fso = CreateObject("Scripting.FileSystemObject")
lib = "C:\lib.vbs"
With fso.CreateTextFile(lib, True)
  .WriteLine "Const LIB_VERSION = ""1.2"""
  .WriteLine "Dim g_vs"
  .WriteLine "Set g_vs = CreateObject(""VirtualServer.Application"")"
  .WriteLine "Function StateName(n)"
  .WriteLine "  Select Case n"
  .WriteLine "    Case vmVMState_TurnedOff : StateName = ""off"""
  .WriteLine "    Case vmVMState_Running : StateName = ""on"""
  .WriteLine "    Case Else : StateName = n"
  .WriteLine "  End Select"
  .WriteLine "End Function"
  .WriteLine "Sub EachVM(f)"
  .WriteLine "  Dim v"
  .WriteLine "  For Each v In g_vs.VirtualMachines : f v : Next"
  .WriteLine "End Sub"
  .Close
End With
Include lib
Include "C:\nolib.vbs"
WScript.Echo "version " & LIB_VERSION
EachVM GetRef("Show")
WScript.Echo StateName(5) & StateName(1) & StateName(42)
WScript.Echo TypeName(g_vs)
fso.DeleteFile lib
Sub Show(v)
  WScript.Echo v.Name & " is " & StateName(v.State)
End Sub
Sub Include(f)
  Dim s
  On Error Resume Next
  s = fso.OpenTextFile(f).ReadAll
  If Err.Number <> 0 Then
    WScript.Echo "Include " & fso.GetFileName(f) & ": " & Err.Description
    Exit Sub
  End If
  On Error Goto 0
  ExecuteGlobal s
End Sub
