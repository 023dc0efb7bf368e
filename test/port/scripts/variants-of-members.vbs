' Arguments of a VARIANT that only take numbers, arrays or values.
Set vs = CreateObject("VirtualServer.Application")
For Each vm In vs.VirtualMachines
  vm.Accountant.SetSchedulingParameters 10, 90, 100
  vm.Accountant.SetSchedulingParameters "10", "90", 100
  vm.SetConfigurationValue "a/b", 5
  vm.SetConfigurationValue "a/c", vm.Name = "DC01"
  value = vm.GetConfigurationValue("a/b")
  If vm.Name = "DC01" Then value = "big"
  vm.SetConfigurationValue "a/d", value
  WScript.Echo vm.Name, vm.GetConfigurationValue("a/c"), vm.GetConfigurationValue("a/d")
Next
For Each vn In vs.VirtualNetworks
  vn.DHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes "3600", "1800", "900"
Next
files = vs.GetHardDiskFiles(Array("C:\Virtual Machines"))
WScript.Echo UBound(files)
files = vs.GetHardDiskFiles("C:\Virtual Machines")
