' Text files with the FileSystemObject.
Option Explicit
Const ForReading = 1, ForWriting = 2, ForAppending = 8
Dim fso, ts, line, n
Set fso = CreateObject("Scripting.FileSystemObject")
If Not fso.FolderExists("C:\Temp") Then fso.CreateFolder "C:\Temp"
Set ts = fso.OpenTextFile("C:\Temp\log.txt", ForWriting, True)
ts.WriteLine "first"
ts.Write "sec"
ts.WriteLine "ond"
ts.Close
Set ts = fso.OpenTextFile("C:\Temp\log.txt", ForAppending)
ts.WriteLine "third"
ts.Close
Set ts = fso.OpenTextFile("C:\Temp\log.txt", ForReading)
Do While Not ts.AtEndOfStream
  line = ts.ReadLine
  n = n + 1
  WScript.Echo n & ": " & line
Loop
ts.Close
WScript.Echo fso.GetFileName("C:\Temp\log.txt"), fso.GetExtensionName("log.txt"), fso.BuildPath("C:\A", "b.txt")
WScript.Echo fso.GetFile("C:\Temp\log.txt").Size > 0, fso.FileExists("C:\none")
fso.DeleteFile "C:\Temp\log.txt"
WScript.Echo fso.FileExists("C:\Temp\log.txt")
