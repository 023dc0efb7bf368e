Option Explicit
Dim vs, vm, n, total, x
Set vs = CreateObject("VirtualServer.Application")
n = 0
For Each vm In vs.VirtualMachines
  n = n + 1
Next
WScript.Echo "Count", n
Dim hd
For Each vm In vs.VirtualMachines
  For Each hd In vm.HardDiskConnections
    total = total + 1
  Next
Next
WScript.Echo total
Sub CountAll()
  Dim m, c
  For Each m In vs.VirtualMachines
    c = c + 1
  Next
  WScript.Echo c
End Sub
CountAll
