Option Explicit
Dim vs, vm, drv, path, img, types, i, fso
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
Set vm = vs.CreateVirtualMachine("flop", "C:\Virtual Machines\flop")
types = Array(vmFloppyDiskImage_LowDensity, vmFloppyDiskImage_HighDensity, vmFloppyDiskImage_DMF, 99)
For i = LBound(types) To UBound(types)
    path = "C:\Virtual Machines\flop\f" & i & ".vfd"
    On Error Resume Next
    vs.CreateFloppyDiskImage path, types(i)
    If Err.Number <> 0 Then
        WScript.Echo i & ": 0x" & Hex(Err.Number) & " " & Err.Description : Err.Clear
    Else
        WScript.Echo i & ": " & vs.GetFloppyDiskImageType(path) & " " & fso.GetFile(path).Size
    End If
    On Error Goto 0
Next
Set drv = vm.FloppyDrives(1)
WScript.Echo drv.DriveNumber & " " & drv.Attachment & " '" & drv.ImageFile & "' '" & drv.HostDriveLetter & "'"
drv.AttachImage "C:\Virtual Machines\flop\f1.vfd"
With drv
    WScript.Echo .Attachment = vmFloppyDrive_Image, .ImageFile
    .ReleaseImage
    WScript.Echo .Attachment, Len(.ImageFile)
End With
On Error Resume Next
drv.ReleaseImage : WScript.Echo "release again " & Hex(Err.Number) : Err.Clear
drv.AttachImage "C:\none.vfd" : WScript.Echo "none " & Hex(Err.Number) : Err.Clear
drv.AttachHostDrive "A" : WScript.Echo "host " & Hex(Err.Number) : Err.Clear
drv.AttachHostDrive "" : WScript.Echo "host '' " & Hex(Err.Number) : Err.Clear
Dim vList : vList = vs.GetFloppyDiskFiles(Array("C:\Virtual Machines\flop"))
WScript.Echo TypeName(vList), UBound(vList), Hex(Err.Number) : Err.Clear
vList = vs.GetDVDFiles(Empty) : WScript.Echo TypeName(vList), UBound(vList), Hex(Err.Number) : Err.Clear
vList = vs.GetHardDiskFiles("") : WScript.Echo TypeName(vList), Hex(Err.Number) : Err.Clear
Dim n : n = 0
For Each img In vs.SearchPaths : n = n + 1 : Next
WScript.Echo n, UBound(vs.SearchPaths) + 1
vs.SearchPaths = Array("C:\ISO", "C:\Virtual Machines")
WScript.Echo Join(vs.SearchPaths, ";"), Err.Number
vs.SearchPaths = "C:\ISO" : WScript.Echo Hex(Err.Number) : Err.Clear
vs.DeleteVirtualMachine vm : WScript.Echo Err.Number
