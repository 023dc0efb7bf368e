' Functions as handlers of events, and objects that are not there.
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("DC01")
WScript.ConnectObject vm, "vm_"
vm.Notes = "heard"
WScript.Sleep 100
On Error Resume Next
WScript.ConnectObject Nothing, "vm_"
WScript.Echo Err.Number, Err.Description
Function vm_OnConfigurationChanged(key, data)
  WScript.Echo key, data, TypeName(data)
  vm_OnConfigurationChanged = True
End Function
Function vm_OnRequestShutdown()
  vm_OnRequestShutdown = True
End Function
