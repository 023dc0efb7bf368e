' Hears events by the prefix of procedures.
Option Explicit
Dim vs, vm, seen
Set vs = CreateObject("VirtualServer.Application")
WScript.ConnectObject vs, "vs_"
Set vm = vs.CreateVirtualMachine("events", "C:\Virtual Machines")
WScript.ConnectObject vm, "vm_"
seen = 0
vm.Startup.WaitForCompletion -1
vm.Pause
vm.Resume
WScript.DisconnectObject vm
vm.TurnOff.WaitForCompletion -1
WScript.Sleep 100
WScript.Echo "seen", seen
Sub vs_OnVMStateChange(config, state)
  seen = seen + 1
  WScript.Echo "server: " & config & " " & state
End Sub
Sub vm_OnStateChange(state)
  WScript.Echo "machine: " & StateName(state)
End Sub
Function StateName(state)
  Select Case state
    Case vmVMState_Running StateName = "running"
    Case vmVMState_Paused StateName = "paused"
    Case Else StateName = "state " & state
  End Select
End Function
