' rollout.vbs
'
' Rolls out a class room: machines whose disks are differencing disks of one
' master. The master is made read-only first, since whoever writes to it spoils
' all of them.
'
'   vmcom run examples/rollout.vbs /count:4 [/prefix:SEAT] [/master:C:\path\master.vhd]

Option Explicit
Const ReadOnly = 1

Dim vs, fso, named, count, prefix, master, i, name
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
Set named = WScript.Arguments.Named

If Not named.Exists("count") Then
    WScript.Echo "usage: rollout.vbs /count:n [/prefix:name] [/master:path]"
    WScript.Quit 1
End If
count = CInt(named("count"))
prefix = "SEAT"
If named.Exists("prefix") Then prefix = named("prefix")
master = "C:\Virtual Machines\Disks\master.vhd"
If named.Exists("master") Then master = named.Item("master")

If Not fso.FileExists(master) Then
    WScript.Echo "There is no " & master
    WScript.Quit 1
End If
With fso.GetFile(master)
    If (.Attributes And ReadOnly) = 0 Then .Attributes = .Attributes Or ReadOnly
End With

For i = 1 To count
    name = prefix & Right("0" & i, 2)
    If vs.FindVirtualMachine(name) Is Nothing Then
        Deploy name
    Else
        WScript.Echo name & " exists, nothing done"
    End If
Next

Sub Deploy(name)
    Dim vm, task, path, disk, network
    path = "C:\Virtual Machines\" & name & "\" & name & ".vhd"
    Set vm = vs.CreateVirtualMachine(name, "C:\Virtual Machines\" & name)
    Set task = vs.CreateDifferencingVirtualHardDisk(path, master)
    Do Until task.IsComplete
        WScript.Sleep 100
    Loop
    If task.Result <> vmTaskResult_Success Then
        WScript.Echo name & ": " & task.Description & " failed with result " & task.Result
        Exit Sub
    End If

    vm.AddHardDiskConnection path, vmDriveBusType_IDE, 0, 0
    Set network = vs.FindVirtualNetwork("Lab")
    If Not network Is Nothing Then
        vm.NetworkAdapters.Item(1).AttachToVirtualNetwork(network)
    End If

    Set disk = vs.GetHardDisk(path)
    WScript.Echo name & ": " & fso.GetFileName(disk.File) & " on " & fso.GetFileName(disk.Parent.File) & _
                 ", " & disk.SizeOnHost \ 1024 & " KB of " & disk.SizeInGuest / 1048576 & " MB"
End Sub
