Option Explicit
Dim vm, v
For Each vm In CreateObject("VirtualServer.Application").VirtualMachines
  Select Case True
    Case vm.Memory < 200
      WScript.Echo vm.Name, "small"
    Case vm.Memory < 400, vm.Name = "NONE"
      WScript.Echo vm.Name, "medium"
    Case Else
      WScript.Echo vm.Name, "large"
  End Select
Next
For Each v In Array(1, "1", 1.0, True, Null, Empty, "abc", #1/1/2005#)
  Select Case VarType(v)
    Case vbInteger, vbLong: WScript.Echo "whole " & v
    Case vbString: WScript.Echo "text " & v
    Case vbDouble: WScript.Echo "double " & v
    Case vbBoolean: WScript.Echo "boolean " & v
    Case vbNull, vbEmpty: WScript.Echo "nothing " & TypeName(v)
    Case Else: WScript.Echo TypeName(v)
  End Select
Next
Select Case "B"
Case "a", "b" : WScript.Echo "lower"
Case "B"
Case Else WScript.Echo "else"
End Select

