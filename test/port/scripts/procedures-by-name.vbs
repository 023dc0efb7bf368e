Option Explicit
Dim vs, table, name, p, n
Set vs = CreateObject("VirtualServer.Application")
Set table = CreateObject("Scripting.Dictionary")
For Each name In Array("ShowName", "showmemory", "Twice")
  table.Add name, GetRef(name)
Next
ForVMs "ShowName"
ForVMs "ShowMemory"
n = 4
table("Twice") n
WScript.Echo n
Set p = GetRef("Tell")
WScript.Echo p(1, 2)
On Error Resume Next
Set p = GetRef("No" & "Such")
WScript.Echo Err.Number, Err.Description
Err.Clear
Set p = GetRef(5)
WScript.Echo Err.Number
Err.Clear
table("ShowName") 1, 2
WScript.Echo Err.Number

Sub ForVMs(strProc)
  Dim p, vm
  Set p = GetRef(strProc)
  For Each vm In vs.VirtualMachines
    p vm
  Next
End Sub
Sub ShowName(vm)
  WScript.Echo vm.Name
End Sub
Sub ShowMemory(vm)
  WScript.Echo vm.Memory
End Sub
Sub Twice(ByRef x)
  x = x * 2
End Sub
Function Tell(a, b)
  Tell = a + b
End Function
