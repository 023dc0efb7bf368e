' inventory.vbs
'
' Lists the host, its virtual machines with their disks and adapters, and the
' virtual networks.
'
'   vmcom run examples/inventory.vbs [machine]

On Error Resume Next

Set objVS = CreateObject("VirtualServer.Application")
If Err.Number <> 0 Then
    WScript.Echo "Virtual Server does not answer: " & Err.Description
    WScript.Quit 1
End If

Set objHost = objVS.HostInfo
WScript.Echo "HOST"
WScript.Echo "  Operating system:   " & objHost.OperatingSystem & " " & objHost.OSServicePackString
WScript.Echo "  Processors:         " & objHost.PhysicalProcessorCount & " (" & objHost.LogicalProcessorCount & " logical) at " & _
    objHost.ProcessorSpeedString
WScript.Echo "  Memory:             " & FormatNumber(objHost.Memory, 0) & " MB, " & _
    FormatNumber(objHost.MemoryAvail, 0) & " MB available"
For Each strAdapter In objHost.NetworkAdapters
    WScript.Echo "  Adapter:            " & strAdapter
Next
WScript.Echo

Set colVMs = objVS.VirtualMachines
WScript.Echo "VIRTUAL MACHINES (" & colVMs.Count & ")"
For Each objVM In colVMs
    If WScript.Arguments.Count = 0 Then
        ShowMachine objVM
    ElseIf LCase(WScript.Arguments(0)) = LCase(objVM) Then
        ' objVM in an expression is its Name, the default property.
        ShowMachine objVM
    End If
Next

WScript.Echo "VIRTUAL NETWORKS (" & objVS.VirtualNetworks.Count & ")"
For Each objVN In objVS.VirtualNetworks
    strAdapter = objVN.HostAdapter
    If strAdapter = "" Then strAdapter = "guests only"
    WScript.Echo "  " & objVN.Name & ": " & strAdapter & ", " & objVN.NetworkAdapters.Count & " adapter(s) connected"
    WScript.Echo "    DHCP: " & objVN.DHCPVirtualNetworkServer.IsEnabled
Next

Sub ShowMachine(objVM)
    WScript.Echo "  " & objVM.Name
    WScript.Echo "    State:            " & StateName(objVM.State)
    WScript.Echo "    Memory:           " & objVM.Memory & " MB"
    WScript.Echo "    Notes:            " & objVM.Notes
    WScript.Echo "    Configuration:    " & objVM.File
    For Each objConn In objVM.HardDiskConnections
        Set objDisk = objConn.HardDisk
        WScript.Echo "    Hard disk:        " & objDisk.File & " (" & BusName(objConn) & ", " & _
            objDisk.SizeInGuest / 1048576 & " MB)"
    Next
    For Each objDVD In objVM.DVDROMDrives
        WScript.Echo "    DVD drive:        " & BusName(objDVD)
    Next
    For Each objNIC In objVM.NetworkAdapters
        strNet = "not connected"
        strNet = objNIC.VirtualNetwork.Name
        WScript.Echo "    Network adapter:  " & strNet
    Next
    WScript.Echo
End Sub

Function BusName(objDrive)
    If objDrive.BusType = vmDriveBusType_IDE Then BusName = "IDE " Else BusName = "SCSI "
    BusName = BusName & objDrive.BusNumber & ":" & objDrive.DeviceNumber
End Function

Function StateName(intState)
    arrStates = Array("invalid", "turned off", "saved", "turning on", "restoring", "running", _
                      "paused", "saving", "turning off", "merging drives", "being deleted")
    StateName = arrStates(intState)
End Function
