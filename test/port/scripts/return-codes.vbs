' Old habits: return codes that nobody looks at, helper procedures that nobody calls
Dim rc, vs, vm, task, strDummy, intUnused, sh
Dim strDummy2, strDummy3
Set sh = CreateObject("WScript.Shell")
Set vs = CreateObject("VirtualServer.Application")
rc = StartVM("DC01")
If rc <> 0 Then WScript.Echo "start failed"
rc = StartVM("SQL01")
rc = StopVM("DC01")
Set task = vs.FindVirtualMachine("WEB01").Startup
task.WaitForCompletion -1
Set task = vs.FindVirtualMachine("WEB01").TurnOff
WScript.Sleep 5000
strDummy = vs.FindVirtualMachine("WEB01").State
rc = sh.Run("cmd /c exit 3", 0, True)
rc = rc + 0
intUnused = 7
rc = vs.Version
x = rc
rc = Len(x)

Function StartVM(name)
	Dim m, t, r
	StartVM = 1
	r = 0
	Set m = vs.FindVirtualMachine(name)
	If m Is Nothing Then Exit Function
	Set t = m.Startup
	r = t.WaitForCompletion(60000)
	StartVM = 0
	Set t = Nothing
	Set m = Nothing
	Exit Function
	WScript.Echo "never here"
End Function

Function StopVM(name)
	Dim m
	Set m = vs.FindVirtualMachine(name)
	m.TurnOff().WaitForCompletion 60000
	m = Empty
	WScript.Echo "stopped"
End Function

Sub NobodyCallsMe(a, b)
	Dim z
	z = a + b
	WScript.Echo z
End Sub

Function NorMe()
	NorMe = NobodyKnows
End Function

Sub EmptySub
End Sub

Sub OnlyComment()
	' nothing to do yet
End Sub
EmptySub
OnlyComment
Call EmptySub()
If rc = 5 Then
End If
If rc = 6 Then
	' todo
Else
	' todo too
End If
For i = 1 To 3
Next
Do While False
Loop
Select Case rc
End Select
WScript.Quit
WScript.Echo "after quit"
