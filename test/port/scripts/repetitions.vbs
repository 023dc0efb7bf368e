' What copying leaves behind: cases and tests that are there twice, variables that are assigned to themselves.
On Error Resume Next
Const RUNNING = 5, OFF = 1
Dim x, vm, vs, s
x = 5
x = x
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("twice", "C:\Virtual Machines")
vm.Memory = vm.Memory
vm.Notes = vm.Notes
Select Case x
	Case 1, 2 : WScript.Echo "low"
	Case 2, 3 : WScript.Echo "again"
	Case 5, RUNNING : WScript.Echo "five"
	Case 5, -5 : WScript.Echo "five again"
	Case RUNNING : WScript.Echo "running" : x = 7
	Case Else : WScript.Echo "else"
End Select
Select Case vm.State
	Case OFF : WScript.Echo "off"
	Case vmVMState_TurnedOff : WScript.Echo "off again"
End Select
Select Case vm.Name
	Case "TWICE", "TWICE" : WScript.Echo "upper case"
	Case "twice" : WScript.Echo "lower case"
End Select
If x = 5 Then
	WScript.Echo "one"
ElseIf x = 5 Then ' copied
	WScript.Echo "two"
ElseIf x > 6 Then
	WScript.Echo "three"
End If
If vm.State = vmVMState_Running Then
	WScript.Echo "runs"
ElseIf vm.State = vmVMState_Running Then
	WScript.Echo "runs again"
ElseIf vm.State = vmVMState_TurnedOff Or vm.Memory = 1 Then
	WScript.Echo "off"
ElseIf vm.Memory = 1 Then
	WScript.Echo "small"
Else
	WScript.Echo "else"
End If
s = vm.State
If s = OFF And x = 4 Then
	WScript.Echo "off and 4"
ElseIf s = OFF Then
	WScript.Echo "off"
ElseIf s = OFF And x = 5 Then
	WScript.Echo "off and 5"
End If
Stop
WScript.Echo -Err.Number, Asked(1), Asked(2)
x = x
Function Asked(n)
	Select Case n
		Case 1 : Stop
		Case Else : Asked = "other"
	End Select
	n = n
	Asked = Asked
End Function
Dim value, finished
value = 3
Do Until Not value < 5
	Increase value
	If value = 4 Then Increase value
Loop
finished = False
If x = 5 Then finished = True
WScript.Echo value, finished
Finish
WScript.Echo finished
Sub Increase(n)
	n = n + 1
End Sub
Sub Finish
	finished = "yes"
End Sub
