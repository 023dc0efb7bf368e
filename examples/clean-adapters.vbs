' clean-adapters.vbs
'
' Removes all network adapters of a machine and gives it new ones, each on the
' network of that name. Adapters that were copied with a machine have the
' address of the original: this is the quick way to new ones.
'
'   vmcom run examples/clean-adapters.vbs machine network [network ...]

Option Explicit
Dim vs, vm, nic, net, i, seen
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine(WScript.Arguments(0))

WScript.Echo vm & " has " & vm.NetworkAdapters.Count & " adapter(s)"
vm.AddNetworkAdapter
vm.AddNetworkAdapter
WScript.Echo "Two more make " & vm.NetworkAdapters.Count

' The collection shrinks while we walk over it, which For Each does not mind.
For Each nic In vm.NetworkAdapters
    vm.RemoveNetworkAdapter nic
Next
WScript.Echo "After the loop there are " & vm.NetworkAdapters.Count

Set seen = CreateObject("Scripting.Dictionary")
For i = 1 To WScript.Arguments.Count - 1
    Set nic = vm.AddNetworkAdapter
    Set net = vs.FindVirtualNetwork(WScript.Arguments(i))
    If net Is Nothing Then
        WScript.Echo "  adapter " & i & ": there is no network '" & WScript.Arguments(i) & "'"
    Else
        nic.AttachToVirtualNetwork net
        WScript.Echo "  adapter " & i & ": " & nic.VirtualNetwork.Name
    End If
    ' Virtual Server's own addresses begin with 00-03-FF.
    If Left(nic.EthernetAddress, 8) = "00-03-FF" And Not seen.Exists(nic.EthernetAddress) Then
        WScript.Echo "             a new address"
    End If
    seen.Add nic.EthernetAddress, i
Next
WScript.Echo vs.UnconnectedNetworkAdapters.Count & " adapter(s) of the server are on no network"
