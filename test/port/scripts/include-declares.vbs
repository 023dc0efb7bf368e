' A library that is included declares a class and a variable; procedures run texts that see their parameters.
Option Explicit
Dim o, total
total = 0
ExecuteGlobal "Dim Counter : Counter = 1" & vbCrLf & "Class Stack" & vbCrLf & "Public Top" & vbCrLf & "End Class"
Set o = New Stack
o.Top = "on top"
WScript.Echo o.Top, TypeName(o)
Counter = Counter + 5
WScript.Echo Counter
AddTo total, "5"
WScript.Echo total, TypeName(vmVMState_Running), TypeName(vmVMState_Running + 1)
' Its line has a hard blank: here it is.
WScript.Echo "a " & Counter & " b"

Sub AddTo(sum, text)
	Execute "sum = sum + " & text
	sum = sum + 1
End Sub
