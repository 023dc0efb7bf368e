' A library that is read from a file, and texts that see local variables
Option Explicit
Dim fso, a
Set fso = CreateObject("Scripting.FileSystemObject")
Sub Include(file)
	Dim f, s
	Set f = fso.OpenTextFile(file, 1)
	s = f.ReadAll
	f.Close
	ExecuteGlobal s
End Sub
Sub Calc(e)
	Dim x, y
	x = 4
	y = Eval(e)
	WScript.Echo e & "=" & y
End Sub
Sub Calc2(e)
	Dim x, once
	x = 4
	once = x + 1
	Execute "x = x + 1"
	WScript.Echo x & e & once
End Sub
With fso.CreateTextFile("C:\library.vbs", True)
	.WriteLine "Function Twice(n) : Twice = n * 2 : End Function"
	.Close
End With
Include "C:\library.vbs"
WScript.Echo Twice(4)
Calc "x+1"
Calc2 "!"
