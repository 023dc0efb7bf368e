' Saves every running machine, copies its files, and lets it go on
Option Explicit
Dim vs, fso, vm, target, failed
Const BACKUP = "C:\Backup"
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
target = BACKUP & "\" & "full"
MakePath target
failed = 0
Set vm = vs.FindVirtualMachine("DC01")
Wait vm.Startup
For Each vm In vs.VirtualMachines
	Dim wasRunning
	wasRunning = (vm.State = 5)
	If wasRunning Then
		Log "saving " & vm.Name
		Wait vm.Save
	End If
	If Not CopyMachine(vm, fso.BuildPath(target, vm.Name)) Then failed = failed + 1
	If wasRunning Then
		Log "starting " & vm.Name
		Wait vm.Startup()
	End If
Next
Log failed & " failed"
For Each vm In vs.VirtualMachines
	If vm.State = vmVMState_Running Then Wait vm.TurnOff
Next
WScript.Quit failed

Function CopyMachine(machine, folder)
	Dim conn, file
	CopyMachine = False
	MakePath folder
	On Error Resume Next
	For Each conn In machine.HardDiskConnections
		file = conn.HardDisk.File
		fso.CopyFile file, folder & "\", True
		If Err.Number <> 0 Then
			Log "cannot copy " & file & ": " & Err.Description
			Err.Clear
			Exit Function
		End If
		Log "copied " & fso.GetFileName(file)
	Next
	CopyMachine = True
End Function

Sub Wait(task)
	task.WaitForCompletion -1
	If task.Result <> 0 Then Log "task failed"
End Sub

Sub MakePath(path)
	If fso.FolderExists(path) Then Exit Sub
	If fso.GetParentFolderName(path) <> "" Then MakePath fso.GetParentFolderName(path)
	fso.CreateFolder path
End Sub

Sub Log(text)
	WScript.Echo "[" & Right("0" & 7, 2) & "] " & text
End Sub
