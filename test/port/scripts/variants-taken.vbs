On Error Resume Next
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("variants", "C:\Virtual Machines\variants")
vm.Accountant.SetSchedulingParameters "10", "90", 200
WScript.Echo Err.Number, vm.Accountant.ReservedSystemCapacity : Err.Clear
arr = Array(5, 80, 150)
vm.Accountant.SetSchedulingParameters arr(0), arr(1), arr(2)
WScript.Echo Err.Number, vm.Accountant.ReservedSystemCapacity : Err.Clear
Set net = vs.CreateVirtualNetwork("VarNet", "C:\Virtual Networks")
net.DHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes "86400", "43200", "75600"
WScript.Echo Err.Number, net.DHCPVirtualNetworkServer.LeaseTime : Err.Clear
net.DHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes 7200, 3600, 5400
WScript.Echo Err.Number, net.DHCPVirtualNetworkServer.LeaseTime : Err.Clear
vm.SetConfigurationValue "contoso/a", arr(0)
vm.SetConfigurationValue "contoso/b", "text"
vm.SetConfigurationValue "contoso/c", True
vm.SetConfigurationValue "contoso/d", #1/2/2003#
WScript.Echo Err.Number, vm.GetConfigurationValue("contoso/a"), vm.GetConfigurationValue("contoso/b"), vm.GetConfigurationValue("contoso/c") : Err.Clear
vs.GetHardDiskFiles "C:\"
WScript.Echo Err.Number : Err.Clear
vs.GetHardDiskFiles Array("C:\")
vs.GetVirtualMachineFiles "C:\", True
WScript.Echo Err.Number : Err.Clear
paths = vs.SearchPaths
ReDim Preserve paths(UBound(paths) + 1)
paths(UBound(paths)) = "C:\More"
vs.SearchPaths = paths
WScript.Echo Err.Number, UBound(vs.SearchPaths) - UBound(paths) : Err.Clear
vs.SearchPaths = Nothing
WScript.Echo Hex(Err.Number) : Err.Clear
vm.Notes = Null
WScript.Echo Hex(Err.Number) : Err.Clear
vm.Notes = 12.5 : WScript.Echo vm.Notes
vm.Notes = Empty : WScript.Echo "[" & vm.Notes & "]"
vm.Memory = "96" : WScript.Echo vm.Memory
vm.Memory = "many" : WScript.Echo Hex(Err.Number) : Err.Clear
vm.Undoable = "yes" : WScript.Echo Hex(Err.Number) : Err.Clear
vm.Undoable = "true" : WScript.Echo vm.Undoable, Hex(Err.Number) : Err.Clear
vm.UndoAction = "2" : WScript.Echo vm.UndoAction, Hex(Err.Number) : Err.Clear
vm.ShutdownActionOnQuit = 1.4 : WScript.Echo vm.ShutdownActionOnQuit, Hex(Err.Number) : Err.Clear
vm.State = 5 : WScript.Echo Hex(Err.Number) & " " & Err.Description : Err.Clear
vs.DeleteVirtualMachine vm
vs.DeleteVirtualNetwork net
vs.DeleteVirtualNetwork net
WScript.Echo Hex(Err.Number)
