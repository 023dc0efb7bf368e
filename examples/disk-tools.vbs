' disk-tools.vbs
'
' What can be done to disk images: information, compacting, converting, merging.
'
'   vmcom run examples/disk-tools.vbs info    image
'   vmcom run examples/disk-tools.vbs compact image
'   vmcom run examples/disk-tools.vbs convert image new-image (fixed | dynamic)
'   vmcom run examples/disk-tools.vbs merge   image [new-image]

Option Explicit
On Error Resume Next

Dim vs, args, disk, task, kind
Set args = WScript.Arguments
Set vs = CreateObject("VirtualServer.Application")

If args.Count < 2 Then
    WScript.Echo "disk-tools.vbs info|compact|convert|merge image [new-image [fixed|dynamic]]"
    WScript.Quit 1
End If

Set disk = vs.GetHardDisk(args(1))
Check "opening " & args(1)

Select Case LCase(args(0))
    Case "info"
        Info disk
    Case "compact"
        Set task = disk.Compact()
        Follow task
        Info disk
    Case "convert"
        kind = vmDiskType_Dynamic
        If LCase(args(3)) = "fixed" Then kind = vmDiskType_FixedSize
        Err.Clear
        Set task = disk.Convert(args(2), kind)
        Follow task
        Info vs.GetHardDisk(args(2))
    Case "merge"
        If args.Count > 2 Then
            Set task = disk.MergeTo(args(2), vmDiskType_Dynamic)
            Follow task
            Info vs.GetHardDisk(args(2))
        Else
            Set task = disk.Merge
            Follow task
        End If
    Case Else
        WScript.Echo "What is '" & args(0) & "'?"
        WScript.Quit 1
End Select

Sub Follow(task)
    Check args(0)
    task.WaitForCompletion -1
    WScript.Echo task.Description & " " & task.PercentCompleted & " %, result " & task.Result
    If task.Result <> vmTaskResult_Success Then WScript.Quit 2
End Sub

Sub Info(disk)
    Dim parent
    WScript.Echo disk.File
    WScript.Echo "  Type           " & Array("dynamic", "fixed", "differencing", "?", "linked to a drive")(disk.Type)
    WScript.Echo "  In the guest   " & FormatNumber(disk.SizeInGuest / 1048576, 0) & " MB"
    WScript.Echo "  On the host    " & FormatNumber(disk.SizeOnHost / 1024, 0) & " KB"
    Set parent = disk.Parent
    If Not parent Is Nothing Then WScript.Echo "  Parent         " & parent.File
End Sub

Sub Check(what)
    If Err.Number = 0 Then Exit Sub
    WScript.Echo "Error while " & what & ": " & Err.Description
    WScript.Echo "Number Hex 0x" & Hex(Err.Number) & ", source " & Err.Source
    WScript.Quit 2
End Sub
