' Media in and out
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
If Not fso.FolderExists("C:\Media") Then fso.CreateFolder("C:\Media")
vs.CreateFloppyDiskImage "C:\Media\boot.vfd", 1
fso.CreateTextFile("C:\Media\tools.iso", True).Write String(2048, "x")
Set vm = vs.FindVirtualMachine("WEB01")
Set fd = vm.FloppyDrives(1)
WScript.ConnectObject fd, "fd_"
fd.AttachImage "C:\Media\boot.vfd"
WScript.Echo fd.ImageFile, fd.Attachment, fd.DriveNumber
fd.ReleaseImage
WScript.Echo "[" & fd.ImageFile & "]", fd.Attachment
If vm.DVDROMDrives.Count = 0 Then Set dvd = vm.AddDVDROMDrive(0, 1, 0) Else Set dvd = vm.DVDROMDrives.Item(1)
On Error Resume Next
dvd.AttachImage "C:\Media\tools.iso"
If Err.Number <> 0 Then WScript.Echo "iso: " & Hex(Err.Number)
Err.Clear
dvd.AttachImage "C:\Media\none.iso"
If Err.Number <> 0 Then WScript.Echo "none: " & Hex(Err.Number) & " " & Err.Description
WScript.Echo dvd.BusType, dvd.BusNumber, dvd.DeviceNumber, dvd.Attachment, dvd.ImageFile
dvd.ReleaseImage
Sub fd_OnMediaInsert(path)
  WScript.Echo "inserted " & path
End Sub
Sub fd_OnMediaEject(path)
  WScript.Echo "ejected " & path
End Sub
