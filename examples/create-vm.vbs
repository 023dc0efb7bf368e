' create-vm.vbs
'
' Creates a virtual machine with everything: memory, a system disk, a data disk
' on SCSI, a DVD drive, a network adapter, and a start with the server.
'
'   vmcom run examples/create-vm.vbs name [megabytes]

Dim objVS, objVM, objTask, objSCSI, objNIC, objNet
Dim strName, intMemory, strFolder

If WScript.Arguments.Count = 0 Then
    WScript.Echo "create-vm.vbs name [megabytes]"
    WScript.Quit 1
End If
strName = WScript.Arguments.Item(0)
intMemory = 256
If WScript.Arguments.Count = 2 Then intMemory = CLng(WScript.Arguments.Item(1))
strFolder = "C:\Virtual Machines\" & strName

Set objVS = CreateObject("VirtualServer.Application")
If intMemory < objVS.MinimumMemoryPerVM Or intMemory > objVS.MaximumMemoryPerVM Then
    WScript.Echo "Memory has to be from " & objVS.MinimumMemoryPerVM & " to " & objVS.MaximumMemoryPerVM & " MB."
    WScript.Quit 1
End If

Set objVM = objVS.CreateVirtualMachine(strName, strFolder)
objVM.Memory = intMemory

' The system disk grows as it is filled, the data disk has its size from the beginning.
Set objTask = objVS.CreateDynamicVirtualHardDisk(strFolder & "\system.vhd", 16384)
objTask.WaitForCompletion(60000)
objVM.AddHardDiskConnection strFolder & "\system.vhd", vmDriveBusType_IDE, 0, 0

Set objSCSI = objVM.AddSCSIController
objSCSI.Configure False, 7
Set objTask = objVS.CreateFixedVirtualHardDisk(strFolder & "\data.vhd", 8)
Do While Not objTask.IsComplete
    WScript.Sleep 200
Loop
objVM.AddHardDiskConnection strFolder & "\data.vhd", vmDriveBusType_SCSI, 0, 0

Set objNIC = objVM.NetworkAdapters.Item(1)
Set objNet = objVS.FindVirtualNetwork("Lab")
If Not (objNet Is Nothing) Then objNIC.AttachToVirtualNetwork objNet
objNIC.IsEthernetAddressDynamic = False
objNIC.EthernetAddress = "00-03-FF-12-34-56"

objVM.Notes = "Created by " & WScript.ScriptName
objVM.ShutdownActionOnQuit = vmShutdownAction_Shutdown

WScript.Echo "Created " & objVM.File
WScript.Echo "  Memory      " & objVM.Memory & " MB"
For Each objConnection In objVM.HardDiskConnections
    strBus = "IDE"
    If objConnection.BusType = vmDriveBusType_SCSI Then strBus = "SCSI"
    WScript.Echo "  Hard disk   " & strBus & " " & objConnection.BusNumber & ":" & objConnection.DeviceNumber & "  " & _
                 objConnection.HardDisk.File & "  " & objConnection.HardDisk.SizeInGuest / 1024 ^ 2 & " MB"
Next
WScript.Echo "  DVD drives  " & objVM.DVDROMDrives.Count & ", floppy drives " & objVM.FloppyDrives.Count
WScript.Echo "  Adapter     " & objNIC.EthernetAddress
WScript.Echo "  Notes       " & objVM.Notes
