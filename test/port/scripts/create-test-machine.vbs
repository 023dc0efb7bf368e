'==========================================================================
' NAME: CreateVM.vbs
' COMMENT: creates a VM with a differencing disk
'==========================================================================
Option Explicit
On Error Resume Next

Dim strVMName, strVMPath, intMemory
strVMName = "TEST01"
strVMPath = "C:\Virtual Machines\" & strVMName
intMemory = 128

Dim objVS, objVM, errReturn, objFSO
Set objFSO = CreateObject("Scripting.FileSystemObject")
Set objVS = CreateObject("VirtualServer.Application")
If Not objFSO.FolderExists(strVMPath) Then objFSO.CreateFolder(strVMPath)

errReturn = objVS.CreateVirtualMachine(strVMName, strVMPath)
WScript.Echo errReturn, Err.Number
Set objVM = objVS.FindVirtualMachine(strVMName)
objVM.Memory = intMemory
objVM.Notes = "Created by script" & vbCrLf & "second line"
objVM.ShutdownActionOnQuit = 1
objVM.AutoStartAtLaunch = 2
objVM.AutoStartAtLaunchDelay = 30
errReturn = objVS.CreateDifferencingVirtualHardDisk(strVMPath & "\" & strVMName & ".vhd", "C:\Virtual Machines\Disks\master.vhd")
WScript.Echo "task as value: " & Err.Number
Err.Clear
WScript.Sleep 1000
errReturn = objVM.AddHardDiskConnection(strVMPath & "\" & strVMName & ".vhd", 0, 0, 0)
If Err.Number = 438 Then Err.Clear
With objVM
   WScript.Echo .Name & " " & .Memory & " " & .AutoStartAtLaunch & " " & .AutoStartAtLaunchDelay & " " & .ShutdownActionOnQuit
   WScript.Echo Replace(.Notes, vbCrLf, " / ")
   WScript.Echo .HardDiskConnections.Count
End With
objVS.DeleteVirtualMachine objVM
WScript.Echo objVS.FindVirtualMachine(strVMName) Is Nothing
