' With blocks in each other.
Dim vs, vm
Set vs = CreateObject("VirtualServer.Application")
With vs
  Set vm = .CreateVirtualMachine("with", "C:\Virtual Machines")
  With vm
    .Memory = 64
    .Notes = "nested"
    WScript.Echo .Name, .Memory, .Notes
  End With
  WScript.Echo .VirtualMachines.Count
End With
