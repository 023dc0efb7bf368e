' Writes an inventory as CSV.
Option Explicit
Dim vs, vm, fso, out, line
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
Set out = fso.CreateTextFile("C:\inventory.csv", True)
out.WriteLine Row(Array("Name", "State", "Memory"))
For Each vm In vs.VirtualMachines
  out.WriteLine Row(Array(vm.Name, vm.State, vm.Memory))
Next
out.Close
WScript.Echo fso.OpenTextFile("C:\inventory.csv").ReadAll
Function Row(values)
  Dim v
  For Each v In values
    If Row <> "" Then Row = Row & ","
    Row = Row & """" & v & """"
  Next
End Function
