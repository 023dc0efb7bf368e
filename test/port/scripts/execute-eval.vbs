' Configuration as VBScript text, the old include trick
Dim fso, f, settings
Set fso = CreateObject("Scripting.FileSystemObject")
Set f = fso.CreateTextFile("C:\settings.inc.vbs", True)
f.WriteLine "Const MaxMachines = 4"
f.WriteLine "prefix = ""LAB"""
f.WriteLine "Function NameOf(i)"
f.WriteLine "  NameOf = prefix & Right(""0"" & i, 2)"
f.WriteLine "End Function"
f.Close
Include "C:\settings.inc.vbs"
For i = 1 To MaxMachines
  WScript.Echo NameOf(i)
Next
WScript.Echo Eval("1 + 2 * 3"), Eval("prefix & i"), Eval("MaxMachines = 4")
expr = "x > 3 And x < 10"
For Each x In Array(1, 5, 12)
  WScript.Echo x & ": " & Eval(expr)
Next
Execute "y = 5 : y = y * 2"
WScript.Echo y
op = "UCase"
Execute "r = " & op & "(""abc"")"
WScript.Echo r

Sub Include(file)
  Dim s
  s = fso.OpenTextFile(file).ReadAll
  ExecuteGlobal s
End Sub
