'==========================================================================
' NAME:    nightly-backup.vbs
' PURPOSE: Saves every running virtual machine, copies its folder to the
'          backup folder, and starts it again. For the nightly schedule.
' USAGE:   vmcom run examples/nightly-backup.vbs [backup folder]
'==========================================================================
Option Explicit
On Error Resume Next

Dim vs, vm, task, fso, target, wasRunning, copied, failed

target = "C:\Backup"
If WScript.Arguments.Count > 0 Then target = WScript.Arguments(0)

Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
If Not fso.FolderExists(target) Then fso.CreateFolder target

copied = 0 : failed = 0
For Each vm In vs.VirtualMachines
    Err.Clear
    wasRunning = (vm.State = vmVMState_Running)
    If wasRunning Then
        Log vm, "saving"
        Set task = vm.Save()
        task.WaitForCompletion 600000
    End If
    If Err.Number = 0 Then CopyMachine vm
    If Err.Number <> 0 Then
        Log vm, "FAILED: " & Err.Description & " (0x" & Hex(Err.Number) & ")"
        failed = failed + 1
    Else
        copied = copied + 1
    End If
    If wasRunning Then
        Err.Clear
        Set task = vm.Startup()
        task.WaitForCompletion 600000
        Log vm, "running again"
    End If
Next

WScript.Echo copied & " copied, " & failed & " failed"
If failed > 0 Then WScript.Quit 2

' The folder of the configuration has the machine's disks and its saved state.
Sub CopyMachine(vm)
    Dim folder, file, bytes
    folder = fso.GetParentFolderName(vm.File)
    fso.CopyFolder folder, fso.BuildPath(target, vm.Name), True
    If Err.Number <> 0 Then Exit Sub
    bytes = 0
    For Each file In fso.GetFolder(fso.BuildPath(target, vm.Name)).Files
        Log vm, "  " & file.Name
        bytes = bytes + file.Size
    Next
    If bytes > 0 Then Log vm, "copied to " & fso.BuildPath(target, vm.Name)
End Sub

Sub Log(vm, text)
    WScript.Echo Left(vm.Name & Space(10), 10) & text
End Sub
