' search-paths.vbs
'
' Shows where the server looks for files and what it finds there; a folder as
' argument is added to the list.
'
'   vmcom run examples/search-paths.vbs [folder]

Option Explicit
Dim vs, fso, paths, path, list, i

Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")

paths = vs.SearchPaths
If WScript.Arguments.Count > 0 Then
    If Not fso.FolderExists(WScript.Arguments(0)) Then fso.CreateFolder WScript.Arguments(0)
    ' An empty list has the upper bound -1, so this works for it too.
    ReDim Preserve paths(UBound(paths) + 1)
    paths(UBound(paths)) = WScript.Arguments(0)
    vs.SearchPaths = paths
End If

WScript.Echo "Machines:  " & vs.DefaultVMConfigurationPath
WScript.Echo "Networks:  " & vs.DefaultVNConfigurationPath
paths = vs.SearchPaths
For i = LBound(paths) To UBound(paths)
    WScript.Echo "Path " & i + 1 & ":    " & paths(i)
Next

Show "Hard disks", vs.GetHardDiskFiles(Array())
Show "Virtual machines", vs.GetVirtualMachineFiles(Array(), False)
Show "Machines that are not registered", vs.GetVirtualMachineFiles(Array(), True)
Show "Virtual networks", vs.GetVirtualNetworkFiles(Array(), False)
Show "Floppy disks", vs.GetFloppyDiskFiles(Array())
Show "DVD images", vs.GetDVDFiles(Array())

Sub Show(title, files)
    Dim file
    WScript.Echo title & " (" & UBound(files) + 1 & ")"
    For Each file In files
        WScript.Echo "  " & file
    Next
End Sub
