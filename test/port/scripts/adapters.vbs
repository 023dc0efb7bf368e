Option Explicit
Dim vs, vm, na, report, total
Set vs = CreateObject("VirtualServer.Application")
For Each vm In vs.VirtualMachines
  report = ""
  For Each na In vm.NetworkAdapters
    total = total + 1
    If na.IsEthernetAddressDynamic Then report = report & "dynamic " Else report = report & na.EthernetAddress & " "
    If Not na.VirtualNetwork Is Nothing Then
      report = report & "on " & na.VirtualNetwork.Name
    Else
      report = report & "not connected"
    End If
    If na.VirtualMachine.Name <> vm.Name Then WScript.Echo "strange"
  Next
  If report = "" Then report = "none"
  WScript.Echo vm.Name & ": " & report
Next
WScript.Echo total & " adapters, unconnected: " & vs.UnconnectedNetworkAdapters.Count
Set na = vs.FindVirtualMachine("DC01").AddNetworkAdapter
na.EthernetAddress = "00-03-FF-12-34-56"
WScript.Echo na.EthernetAddress, na.IsEthernetAddressDynamic
na.IsEthernetAddressDynamic = True
On Error Resume Next
na.EthernetAddress = "rubbish"
WScript.Echo Hex(Err.Number)
Err.Clear
vs.FindVirtualMachine("DC01").RemoveNetworkAdapter na
WScript.Echo Err.Number, vs.FindVirtualMachine("DC01").NetworkAdapters.Count
