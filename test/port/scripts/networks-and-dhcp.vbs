Option Explicit
Dim vs, net, dhcp, a
Set vs = CreateObject("VirtualServer.Application")
Call Main()
Sub Main()
   Dim name
   For Each name In Split("Internal,Test Net,DMZ", ",")
      Set net = vs.FindVirtualNetwork(name)
      If net Is Nothing Then
         Set net = vs.CreateVirtualNetwork(name, "C:\Networks")
         net.Notes = "made on " & FormatDateTime(#3/4/2006#, vbShortDate)
      End If
      Set dhcp = net.DHCPVirtualNetworkServer
      If Not dhcp.IsEnabled Then
         Call dhcp.ConfigureDHCPServer("10.0.0.0", "255.255.255.0", "10.0.0.100", "10.0.0.200", "10.0.0.1")
         dhcp.ConfigureDHCPLeaseTimes 86400, 43200, 64800
         dhcp.DNSServers = "10.0.0.2"
         dhcp.IsEnabled = True
      End If
      WScript.Echo net.Name & ": " & dhcp.StartingIPAddress & "-" & dhcp.EndingIPAddress & ", lease " & dhcp.LeaseTime \ 3600 & " h"
   Next
   Set a = vs.VirtualMachines(1).NetworkAdapters
   If a.Count > 0 Then
      a(1).AttachToVirtualNetwork vs.FindVirtualNetwork("DMZ")
      WScript.Echo a.Item(1).VirtualNetwork.Name
      a(1).DetachFromVirtualNetwork
      If a(1).VirtualNetwork Is Nothing Then WScript.Echo "detached"
   End If
   vs.DeleteVirtualNetwork vs.FindVirtualNetwork("DMZ")
   WScript.Echo TypeName(vs.FindVirtualNetwork("DMZ"))
End Sub
