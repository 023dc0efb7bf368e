' Virtual networks and adapters.
Option Explicit
Dim vs, net, vm, nic, i
Set vs = CreateObject("VirtualServer.Application")
Set net = vs.CreateVirtualNetwork("Internal", "C:\Virtual Networks")
Set vm = vs.CreateVirtualMachine("wired", "C:\Virtual Machines")
Set nic = vm.NetworkAdapters.Item(1)
nic.AttachToVirtualNetwork net
WScript.Echo nic.VirtualNetwork.Name
For i = 1 To vs.VirtualNetworks.Count
  WScript.Echo i, vs.VirtualNetworks(i).Name
Next
For Each nic In vm.NetworkAdapters
  If nic.VirtualNetwork Is Nothing Then
    WScript.Echo "not attached"
  Else
    WScript.Echo "attached to " & nic.VirtualNetwork.Name
  End If
Next
