' Disks of machines.
Option Explicit
Dim vs, vm, task, conn
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("disks", "C:\Virtual Machines")
Set task = vs.CreateDynamicVirtualHardDisk("C:\Virtual Machines\d.vhd", 1024)
task.WaitForCompletion -1
WScript.Echo task.Result = vmTaskResult_Success
vm.AddHardDiskConnection "C:\Virtual Machines\d.vhd", 0, 0, 0
For Each conn In vm.HardDiskConnections
  WScript.Echo conn.HardDisk.File, conn.BusType, conn.DeviceNumber
Next
vm.RemoveHardDiskConnection vm.HardDiskConnections(1)
WScript.Echo vm.HardDiskConnections.Count
