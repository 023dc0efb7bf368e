' Default members, with Set and without.
Dim vs, vm, text
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("default", "C:\Virtual Machines")
text = vm
WScript.Echo text, TypeName(text), vm & "!", vm = "default", Len(vm)
WScript.Echo vs.VirtualMachines(1), vs.VirtualMachines.Item(1).Name
Set machines = vs.VirtualMachines
WScript.Echo machines(machines.Count).Name
