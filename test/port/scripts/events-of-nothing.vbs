Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("no such")
On Error Resume Next
WScript.ConnectObject vm, "vm_"
WScript.Echo Err.Number, Err.Source, Err.Description
Err.Clear
Set vm = vs.FindVirtualMachine("WEB01")
WScript.ConnectObject vm, "vm_"
vm.Notes = "changed"
WScript.Sleep 100
WScript.DisconnectObject vm
vm.Notes = "again"
WScript.Sleep 100
On Error GoTo 0
Set vm = vs.FindVirtualMachine("none")
WScript.ConnectObject vm, "vm_"
Sub vm_OnConfigurationChanged(key, data)
  WScript.Echo key, data, TypeName(data)
End Sub
Sub vm_OnStateChange(s)
  If s = 5 Then WScript.Echo "runs"
End Sub
