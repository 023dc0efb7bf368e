'=====================================================================
' VMTOOL.VBS   start / stop / list of virtual machines
'=====================================================================
Option Explicit
Dim oArgs, sCmd, sVM, oVS, bQuiet, nErr
Set oArgs = WScript.Arguments
nErr = 0
ParseArgs
On Error Resume Next
Set oVS = CreateObject("VirtualServer.Application")
CheckError "connecting to Virtual Server"
On Error GoTo 0
If sCmd = "list" Then
	List oVS, ""
ElseIf sCmd = "start" Or sCmd = "stop" Then
	StartStop sCmd, sVM
Else
	Usage
End If
List oVS, "DC*"
StartStop "start", "DC01"
StartStop "start", "DC01"
StartStop "stop", "DC01"
StartStop "stop", "XX"
WScript.Quit(nErr)

Sub ParseArgs()
	Dim i, a
	sCmd = "list" : sVM = "" : bQuiet = False
	For i = 0 To oArgs.Count - 1
		a = LCase(oArgs(i))
		If Left(a, 1) = "/" Or Left(a, 1) = "-" Then
			Select Case Mid(a, 2)
				Case "q" : bQuiet = True
				Case "?", "h", "help"
					Usage
					WScript.Quit 0
			End Select
		ElseIf i = 0 Then
			sCmd = a
		Else
			sVM = oArgs(i)
		End If
	Next
End Sub
Sub List(srv, pattern)
	Dim v
	For Each v In srv.VirtualMachines
		If Like1(v.Name, pattern) Then
			WScript.Echo PadR(v.Name, 15) & PadR(StateText(v.State), 12) & PadL(v.Memory, 6)
		End If
	Next
End Sub
Function Like1(s, pat)
	If pat = "" Then Like1 = True : Exit Function
	If Right(pat, 1) = "*" Then
		Like1 = (StrComp(Left(s, Len(pat) - 1), Left(pat, Len(pat) - 1), vbTextCompare) = 0)
	Else
		Like1 = (StrComp(s, pat, 1) = 0)
	End If
End Function
Sub StartStop(cmd, name)
	Dim v, t
	Set v = oVS.FindVirtualMachine(name)
	If v Is Nothing Then
		WScript.Echo "ERROR: " & name & " not found"
		nErr = 1
		Exit Sub
	End If
	On Error Resume Next
	If cmd = "start" Then Set t = v.Startup Else Set t = v.TurnOff
	If Err.Number <> 0 Then
		WScript.Echo "ERROR: cannot " & cmd & " " & name & ": 0x" & Hex(Err.Number)
		Err.Clear
		Exit Sub
	End If
	t.WaitForCompletion -1
	WScript.Echo name & ": " & StateText(v.State)
End Sub
Function StateText(n)
	Dim names
	names = Array("Invalid", "Turned off", "Saved", "Turning on", "Restoring", "Running", "Paused", "Saving", "Turning off")
	If n <= UBound(names) Then StateText = names(n) Else StateText = "State " & n
End Function
Function PadR(s, n) : PadR = Left(s & Space(n), n) : End Function
Function PadL(s, n) : PadL = Right(Space(n) & s, n) : End Function
Sub CheckError(what)
	If Err.Number <> 0 Then
		WScript.Echo "Error " & Err.Number & " while " & what
		WScript.Quit Err.Number
	End If
End Sub
Sub Usage
	WScript.Echo "vmtool list|start|stop [vm] [/q]"
End Sub
