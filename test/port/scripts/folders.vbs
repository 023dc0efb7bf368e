' Walks over folders, deep.
Dim fso
Set fso = CreateObject("Scripting.FileSystemObject")
Make "C:\Tree" : Make "C:\Tree\A" : Make "C:\Tree\A\B" : Make "C:\Tree\C"
fso.CreateTextFile("C:\Tree\A\one.txt").Close
Walk fso.GetFolder("C:\Tree"), 0
Sub Make(path)
  If Not fso.FolderExists(path) Then fso.CreateFolder path
End Sub
Sub Walk(folder, depth)
  Dim child, file
  WScript.Echo String(depth * 2, " ") & folder.Name
  For Each file In folder.Files
    WScript.Echo String(depth * 2 + 2, " ") & "- " & file.Name
  Next
  For Each child In folder.SubFolders
    Walk child, depth + 1
  Next
End Sub
