'* Clones a machine: new differencing disk on its first disk, same settings.
Option Explicit
On Error Resume Next
Dim objVS : Set objVS = CreateObject("VirtualServer.Application")
CheckError "connect"
Dim strSource : strSource = "SQL01"
Dim strTarget : strTarget = strSource & "_CLONE"
Dim objSource : Set objSource = objVS.FindVirtualMachine(strSource)
If objSource Is Nothing Then WScript.Echo strSource & " not found" : WScript.Quit 1
Dim objOld : Set objOld = objVS.FindVirtualMachine(strTarget)
If Not objOld Is Nothing Then
  objVS.DeleteVirtualMachine objOld
  CheckError "delete"
End If
Dim objClone : Set objClone = objVS.CreateVirtualMachine(strTarget, "C:\Clones")
CheckError "create"
objClone.Memory = objSource.Memory
objClone.Notes = "clone of " & strSource & vbCrLf & objSource.Notes
CheckError "settings"
Dim i, objConn, strDisk, objTask, objScsi
For i = 1 To objSource.HardDiskConnections.Count
  Set objConn = objSource.HardDiskConnections.Item(i)
  strDisk = "C:\Clones\" & strTarget & "_" & i & ".vhd"
  Set objTask = objVS.CreateDifferencingVirtualHardDisk(strDisk, objConn.HardDisk.File)
  objTask.WaitForCompletion(-1)
  CheckError "disk " & i
  If objConn.BusType = vmDriveBusType_SCSI Then
    Set objScsi = objClone.AddSCSIController
    CheckError "scsi"
  End If
  objClone.AddHardDiskConnection strDisk, objConn.BusType, objConn.BusNumber, objConn.DeviceNumber
  CheckError "attach"
Next
WScript.Echo "Clone " & objClone.Name & ": " & objClone.Memory & " MB, " & objClone.HardDiskConnections.Count & " disk(s), parent " & objClone.HardDiskConnections(1).HardDisk.Parent.File
Set objScsi = objClone.AddSCSIController()
objScsi.Configure True, 6
WScript.Echo objScsi.SCSIID, objScsi.IsBusShared, objClone.SCSIControllers.Count
objClone.RemoveSCSIController objScsi
objClone.GuestOS.ExecuteCommand "ipconfig"
CheckError "guest"
objClone.NoSuchThing = 5
CheckError "property"
Sub CheckError(strWhat)
  If Err.Number = 0 Then Exit Sub
  WScript.Echo "FAILED " & strWhat & ": 0x" & Right("00000000" & Hex(Err.Number), 8) & " " & Err.Description
  Err.Clear
End Sub
