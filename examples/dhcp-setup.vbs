' dhcp-setup.vbs
'
' Makes a virtual network for guests only and sets up its DHCP server.
'
'   vmcom run examples/dhcp-setup.vbs name first-three-bytes
'   vmcom run examples/dhcp-setup.vbs Classroom 10.1.7

Option Explicit
Dim args, vs, net, dhcp, name, prefix

Set args = WScript.Arguments
If args.Count <> 2 Then
    WScript.Echo "dhcp-setup.vbs name first-three-bytes"
    WScript.Quit 1
End If
name = args(0)
prefix = args(1)

Set vs = CreateObject("VirtualServer.Application")
Set net = vs.FindVirtualNetwork(name)
If net Is Nothing Then Set net = vs.CreateVirtualNetwork(name, vs.DefaultVNConfigurationPath)

Set dhcp = net.DHCPVirtualNetworkServer

On Error Resume Next
dhcp.ConfigureDHCPServer prefix & ".0", "255.255.255.0", prefix & ".16", prefix & ".250", prefix & ".1"
If Err.Number <> 0 Then
    WScript.Echo "'" & prefix & "' will not do: " & Err.Description
    WScript.Echo "Number 0x" & Hex(Err.Number)
    WScript.Quit 1
End If
On Error GoTo 0

dhcp.ConfigureDHCPLeaseTimes 8 * 3600, 4 * 3600, 7 * 3600
dhcp.DefaultGatewayAddress = prefix & ".1"
dhcp.DNSServers = prefix & ".2," & prefix & ".3"
dhcp.WINSServers = prefix & ".2"
dhcp.IsEnabled = True

Show "Network", net.Name & " (" & net.File & ")"
Show "Addresses", dhcp.StartingIPAddress & " - " & dhcp.EndingIPAddress
Show "Network, mask", dhcp.Network & ", " & dhcp.NetworkMask
Show "Server", dhcp.ServerIPAddress
Show "Gateway", dhcp.DefaultGatewayAddress
Show "DNS", Join(Split(dhcp.DNSServers, ","), " and ")
Show "WINS", dhcp.WINSServers
Show "Lease", dhcp.LeaseTime / 3600 & " h, renewed after " & dhcp.LeaseRenewalTime / 3600 & " h, rebound after " & _
              dhcp.LeaseRebindingTime / 3600 & " h"
Show "Enabled", dhcp.IsEnabled

Sub Show(label, value)
    WScript.Echo label & String(16 - Len(label), ".") & " " & value
End Sub
