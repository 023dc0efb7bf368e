' export-csv.vbs
'
' Writes a table of all machines for the spreadsheet.
'
'   vmcom run examples/export-csv.vbs [file]       C:\Reports\machines.csv if left out

Option Explicit
Const ForReading = 1, ForWriting = 2

Dim vs, fso, path, file, vm, disk, disks, megabytes, q
q = Chr(34)
path = "C:\Reports\machines.csv"
If WScript.Arguments.Count > 0 Then path = WScript.Arguments(0)

Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
If Not fso.FolderExists(fso.GetParentFolderName(path)) Then fso.CreateFolder fso.GetParentFolderName(path)

Set file = fso.OpenTextFile(path, ForWriting, True)
file.WriteLine "Name;State;Memory;Disks;DiskMB;Notes"
For Each vm In vs.VirtualMachines
    disks = 0 : megabytes = 0
    For Each disk In vm.HardDiskConnections
        disks = disks + 1
        megabytes = megabytes + disk.HardDisk.SizeInGuest / 1048576
    Next
    file.WriteLine Join(Array(Quote(vm.Name), vm.State, vm.Memory, disks, megabytes, Quote(vm.Notes)), ";")
Next
file.Close

Set file = fso.OpenTextFile(path, ForReading)
Do Until file.AtEndOfStream
    WScript.Echo Right("  " & file.Line, 3) & "  " & file.ReadLine
Loop
file.Close
WScript.Echo fso.GetFile(path).Size & " bytes in " & fso.GetAbsolutePathName(path)

Function Quote(ByVal text)
    Quote = q & Replace(text, q, q & q) & q
End Function
