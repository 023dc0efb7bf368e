' Handlers by prefix, on the server and on a machine
Option Explicit
Dim vs, vm, n
n = 0
Set vs = WScript.CreateObject("VirtualServer.Application", "VS_")
Set vm = vs.FindVirtualMachine("WEB01")
WScript.ConnectObject vm, "VM_"
vm.Startup.WaitForCompletion 100000
WScript.Sleep 500
vm.Pause
vm.Resume
vm.TurnOff.WaitForCompletion(-1)
WScript.Sleep 500
WScript.DisconnectObject vm
WScript.DisconnectObject vs
WScript.Echo "events heard: " & n

Sub VS_OnVMStateChange(strConfig, intState)
	n = n + 1
	WScript.Echo "server: " & Mid(strConfig, InStrRev(strConfig, "\") + 1) & " -> " & intState
End Sub

Sub VM_OnStateChange(s)
	n = n + 1
	WScript.Echo "machine: " & s & " " & TypeName(s)
End Sub

Sub VM_OnReset
	WScript.Echo "reset"
End Sub

Function VM_OnRequestShutdown
	VM_OnRequestShutdown = False
End Function

Sub VS_OnEventLogged(id)
	n = n + 0
End Sub
