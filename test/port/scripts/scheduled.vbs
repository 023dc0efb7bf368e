' Starts machines in the order of their delay, one after the other
Option Explicit
Dim vs, list(), n, vm, i
Set vs = CreateObject("VirtualServer.Application")
n = -1
For Each vm In vs.VirtualMachines
	vm.AutoStartAtLaunch = vmAutoStart_Always
	vm.AutoStartAtLaunchDelay = 60 - Len(vm.Name) * 2 - vm.Memory / 100
	n = n + 1
	ReDim Preserve list(n)
	Set list(n) = vm
Next
SortByDelay
For i = 0 To n
	WScript.Echo Right(Space(8) & list(i).AutoStartAtLaunchDelay, 8) & "s " & list(i).Name & " " & list(i).AutoStartAtLaunch
	list(i).ShutdownActionOnQuit = vmShutdownAction_Save
	If i > 0 Then If list(i - 1).State <> vmVMState_Running Then WScript.Echo "the one before does not run"
Next

Sub SortByDelay
	Dim a, b, t
	For a = 0 To UBound(list) - 1
		For b = a + 1 To UBound(list)
			If list(a).AutoStartAtLaunchDelay > list(b).AutoStartAtLaunchDelay Then
				Set t = list(a)
				Set list(a) = list(b)
				Set list(b) = t
			End If
		Next
	Next
End Sub
