Option Explicit
Dim fso, log, i, f, folder, names
Set fso = CreateObject("Scripting.FileSystemObject")
If Not fso.FolderExists("C:\Logs") Then Set folder = fso.CreateFolder("C:\Logs") Else Set folder = fso.GetFolder("C:\Logs")
For i = 1 To 6
  Set log = fso.OpenTextFile("C:\Logs\run.log", 8, True)
  log.WriteLine "run " & i & " " & String(20, "x")
  log.Close
  Rotate "C:\Logs\run.log", 50, 2
Next
For Each f In folder.Files
  names = names & f.Name & "=" & f.Size & " "
Next
WScript.Echo names, folder.Files.Count, folder.Path, fso.GetExtensionName("C:\Logs\run.log.1"), fso.GetBaseName("C:\a\b.c.d"), fso.GetDriveName("c:\x")
fso.CopyFolder "C:\Logs", "C:\Logs2"
fso.DeleteFile "C:\Logs2\*.1", True
WScript.Echo fso.FolderExists("C:\Logs2"), fso.GetFolder("C:\Logs2").Files.Count, fso.GetAbsolutePathName("C:\Logs\..\x")
fso.MoveFile "C:\Logs\run.log.2", "C:\Logs\old.txt"
fso.GetFile("C:\Logs\old.txt").Attributes = 1
On Error Resume Next
fso.DeleteFile "C:\Logs\old.txt"
WScript.Echo Err.Number, Err.Description
Err.Clear
fso.DeleteFile "C:\Logs\old.txt", True
fso.DeleteFolder "C:\Nowhere"
WScript.Echo Err.Number, Err.Description
fso.DeleteFolder "C:\Logs2"
Sub Rotate(name, max, keep)
  Dim i
  If fso.GetFile(name).Size <= max Then Exit Sub
  For i = keep - 1 To 1 Step -1
    If fso.FileExists(name & "." & i) Then
      If fso.FileExists(name & "." & i + 1) Then fso.DeleteFile name & "." & i + 1
      fso.MoveFile name & "." & i, name & "." & (i + 1)
    End If
  Next
  fso.MoveFile name, name & ".1"
End Sub
