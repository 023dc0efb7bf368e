Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("CfgTest", "C:\Virtual Machines\CfgTest")
WScript.ConnectObject vm, "vm_"
vm.Notes = "hello"
vm.Memory = 96
vm.SetConfigurationValue "x/number", 5
vm.SetConfigurationValue "x/big", 70000
vm.SetConfigurationValue "x/flag", True
vm.SetConfigurationValue "x/bytes", Array(1, 2)
WScript.Sleep 100
vs.DeleteVirtualMachine vm
Sub vm_OnConfigurationChanged(key, data)
  WScript.Echo key, TypeName(data), VarType(data), IsArray(data)
  If Not IsArray(data) Then WScript.Echo data
End Sub
Sub vm_OnStateChange(s)
  WScript.Echo s, TypeName(s), s + 1
End Sub
