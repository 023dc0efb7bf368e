Const vmDiskTypeDynamic = 0, vmDiskTypeFixed = 1, vmDiskTypeDiff = 2
Dim arrTypes(4)
arrTypes(0) = "Dynamic" : arrTypes(1) = "Fixed" : arrTypes(2) = "Differencing" : arrTypes(4) = "Linked"
Set vs = CreateObject("VirtualServer.Application")
For Each vm In vs.VirtualMachines
  For Each conn In vm.HardDiskConnections
    Set hd = conn.HardDisk
    WScript.Echo vm.Name & ": " & hd.File & " [" & arrTypes(hd.Type) & "] bus " & conn.BusType & ":" & conn.BusNumber & ":" & conn.DeviceNumber
    WScript.Echo "   guest " & hd.SizeInGuest / 1024 / 1024 & " MB, host " & FormatNumber(hd.SizeOnHost / 1048576, 1) & " MB"
    If hd.Type = vmDiskTypeDiff Then
       Set p = hd.Parent
       While Not p Is Nothing
         WScript.Echo "   parent: " & p.File
         If p.Type = vmDiskTypeDiff Then Set p = p.Parent Else Set p = Nothing
       Wend
    End If
  Next
Next
Set t = vs.CreateDifferencingVirtualHardDisk("C:\Virtual Machines\Disks\child1.vhd", "C:\Virtual Machines\Disks\master.vhd")
Do Until t.IsComplete
  WScript.Sleep 200
Loop
Set hd = vs.GetHardDisk("C:\Virtual Machines\Disks\child1.vhd")
WScript.Echo hd.Type, hd.Parent.File, hd.HostFreeDiskSpace > 0
