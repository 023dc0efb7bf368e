Option Explicit
' modes of errors that only the run knows
Dim vs, strict, i
Set vs = CreateObject("VirtualServer.Application")
strict = WScript.Arguments.Count > 0
If Not strict Then On Error Resume Next
' the script resumes here
vs.FindVirtualMachine("NONE").Startup
WScript.Echo "after", Err.Number
On Error GoTo 0
WScript.Echo A(1), B(True), B(False), C(2)
D True
D False
For i = 1 To 3
	If i = 2 Then On Error Resume Next ' from here on
	If i > 1 Then WScript.Echo 1 / (i - 2) Else WScript.Echo "first"
	WScript.Echo i & " " & Err.Number
Next
E
Function A(x)
	If x = 1 Then On Error Resume Next
	A = 1 / 0
	A = A & "a" & Err.Number
	On Error GoTo 0
End Function
Function B(safe)
	If safe Then
		On Error Resume Next
	End If
	B = "b"
	If safe Then B = 1 / 0
	If Err.Number <> 0 Then B = "failed " & Err.Number : Err.Clear
	On Error GoTo 0
	B = B & "."
End Function
Function C(n)
	Do While n > 0
		On Error Resume Next ' tries
		C = C & n
		C = C & 1 / (n - 1)
		n = n - 1
	Loop
	C = C & "!" & Err.Number
End Function
Sub D(flag)
	Dim x
	If flag Then On Error Resume Next Else On Error GoTo 0
	Select Case flag
		Case True : x = CInt("x")
		Case False : x = 5
	End Select
	With vs
		If flag Then .Nothing_
		WScript.Echo "D", x, .VirtualMachines.Count
	End With
	For Each x In vs.VirtualMachines
		If flag Then x.Bogus = 1
	Next
	For x = 1 To 2
		If flag Then WScript.Echo CInt("q")
	Next
	Do Until x > 5
		x = x + 1
		If flag Then vs.Foo
	Loop
	WScript.Echo "D ends", x
End Sub
Sub E
	If strict Then
		On Error Resume Next
	Else
		On Error Resume Next ' anyway
	End If
	vs.Foo
	If Err.Number = 438 Then
		On Error GoTo 0
		Exit Sub
	End If
	WScript.Echo "not here"
End Sub
