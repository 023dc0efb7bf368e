' Walks a tree of folders, sums sizes, finds .vmc and .vhd files, deletes old backups
Option Explicit
Dim fso, totalSize, totalFiles, dicExt, k, f
Set fso = CreateObject("Scripting.FileSystemObject")
Set dicExt = CreateObject("Scripting.Dictionary") : dicExt.CompareMode = 1
BuildTree
totalSize = 0 : totalFiles = 0
ShowFolder fso.GetFolder("C:\Tree"), 0
WScript.Echo totalFiles & " files, " & totalSize & " bytes"
For Each k In dicExt.Keys : WScript.Echo k & ": " & dicExt(k) : Next
For Each f In fso.GetFolder("C:\Tree\backup").Files
  If DateDiff("d", f.DateLastModified, Now) <= 7 And LCase(Right(f.Name, 4)) = ".bak" Then
    WScript.Echo "deleting " & f.Name
    f.Delete True
  End If
Next
WScript.Echo fso.GetFolder("C:\Tree\backup").Files.Count
fso.CopyFolder "C:\Tree\vm", "C:\Tree\copy", True
fso.MoveFile "C:\Tree\copy\web.vmc", "C:\Tree\copy\renamed.vmc"
WScript.Echo fso.FileExists("c:\tree\COPY\Renamed.VMC"), fso.FolderExists("C:\Tree\copy\")
Dim fl : Set fl = fso.GetFile("C:\Tree\copy\renamed.vmc")
WScript.Echo fl.Name, fl.Path, fl.ParentFolder.Path, fl.Size, fl.Attributes And 1, fl.Type <> "", fl.Drive
fl.Attributes = fl.Attributes Or 1
On Error Resume Next
fso.DeleteFile "C:\Tree\copy\renamed.vmc"
WScript.Echo Err.Number, Err.Description : Err.Clear
fso.DeleteFile "C:\Tree\copy\renamed.vmc", True
WScript.Echo Err.Number
fso.DeleteFile "C:\Tree\copy\*.nothing"
WScript.Echo Err.Number, Err.Description : Err.Clear
fso.CreateFolder "C:\Tree" : WScript.Echo Err.Number, Err.Description : Err.Clear
fso.OpenTextFile "C:\nowhere\x.txt" : WScript.Echo Err.Number, Err.Description : Err.Clear
Set fl = fso.GetFolder("C:\missing") : WScript.Echo Err.Number, Err.Description : Err.Clear
fso.DeleteFolder "C:\Tree", True : WScript.Echo Err.Number, fso.FolderExists("C:\Tree")
Dim drv
For Each drv In fso.Drives
  If drv.DriveType = 2 And drv.IsReady Then WScript.Echo drv.DriveLetter, drv.Path, drv.FreeSpace > 0, drv.TotalSize >= drv.FreeSpace, drv.FileSystem
Next
WScript.Echo fso.GetAbsolutePathName("C:\a\..\b"), fso.GetDriveName("C:\x"), fso.GetSpecialFolder(2).Path <> "", Len(fso.GetTempName)

Sub BuildTree
  Dim p, t
  For Each p In Array("C:\Tree", "C:\Tree\vm", "C:\Tree\vm\sub", "C:\Tree\backup")
    fso.CreateFolder p
  Next
  For Each p In Array("vm\web.vmc", "vm\sub\disk.VHD", "backup\a.bak", "backup\b.BAK", "backup\keep.txt", "noext")
    Set t = fso.CreateTextFile("C:\Tree\" & p)
    t.Write String(Len(p), "x")
    t.Close
  Next
End Sub
Sub ShowFolder(fld, depth)
  Dim subf, file, ext
  WScript.Echo String(depth * 2, " ") & "+" & fld.Name & " (" & fld.Files.Count & "/" & fld.SubFolders.Count & ") " & fld.Size
  For Each file In fld.Files
    totalSize = totalSize + file.Size : totalFiles = totalFiles + 1
    ext = fso.GetExtensionName(file.Path)
    If ext = "" Then ext = "(none)"
    dicExt(ext) = dicExt(ext) + 1
    WScript.Echo Space(depth * 2) & "  " & file.Name & " " & file.Size
  Next
  For Each subf In fld.SubFolders : ShowFolder subf, depth + 1 : Next
End Sub
