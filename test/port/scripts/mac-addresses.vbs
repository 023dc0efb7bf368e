' Sets static MAC addresses from a counter and lists who is on which network
On Error Resume Next
Set vs = CreateObject("VirtualServer.Application")
Const PREFIX = "00-03-FF-"
dim nic, nics, net, nextMac : nextMac = &H1A00
for each vm in vs.VirtualMachines
  set nics = vm.NetworkAdapters
  for i = 1 to nics.Count
    set nic = nics.Item(i)
    if not nic.IsEthernetAddressDynamic then
      wscript.echo vm.Name & " has a static address " & FormatMac(nic.EthernetAddress)
    else
      nextMac = nextMac + 1
      h = Hex(nextMac)
      h = String(6 - Len(h), "0") & h
      mac = PREFIX & Left(h,2) & "-" & Mid(h,3,2) & "-" & Right(h,2)
      nic.IsEthernetAddressDynamic = false
      nic.EthernetAddress = mac
      if err.number <> 0 then
        wscript.echo "cannot set " & mac & ": " & hex(err.number) & " " & err.description
        err.clear
      else
        wscript.echo vm.Name & " #" & i & " -> " & nic.EthernetAddress
      end if
    end if
    set net = nic.VirtualNetwork
    if net is nothing then
      wscript.echo "  not attached"
    else
      wscript.echo "  attached to " & net.Name
    end if
    nic.DetachFromVirtualNetwork
    set net = nothing
  next
next
wscript.echo "networks: " & vs.VirtualNetworks.Count
for each net in vs.VirtualNetworks
  wscript.echo net.Name & " | " & net.HostAdapter & " | " & net.NetworkAdapters.Count & " | " & typename(net.DHCPVirtualNetworkServer)
  with net.DHCPVirtualNetworkServer
    .ConfigureDHCPServer "10.0.0.0", "255.255.255.0", "10.0.0.16", "10.0.0.200", "10.0.0.1"
    if err.number <> 0 then wscript.echo "configure: " & err.description : err.clear
    .IsEnabled = true
    wscript.echo .IsEnabled, .NetworkAddress, .NetworkMask, .StartingIPAddress, .EndingIPAddress, .ServerIPAddress
    .DefaultGatewayAddress = "10.0.0.1" : .DNSServers = "10.0.0.2"
    if err then wscript.echo err.number : err.clear
    wscript.echo .DefaultGatewayAddress & .DNSServers
  end with
next
function FormatMac(s)
  if len(s) = 12 then
    for k = 1 to 11 step 2
      FormatMac = FormatMac & mid(s, k, 2) & "-"
    next
    FormatMac = left(FormatMac, len(FormatMac) - 1)
  else
    FormatMac = s
  end if
end function
