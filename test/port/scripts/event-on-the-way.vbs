' The error comes while events are on their way: nobody hears them any more.
Option Explicit
Dim vs, vm
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("WEB01")
WScript.ConnectObject vm, "vm_"
vm.Startup.WaitForCompletion -1
vm.Reset
vm.TurnOff

Sub vm_OnStateChange(state)
  WScript.Echo "state", state
End Sub

Sub vm_OnReset
  WScript.Echo "reset"
End Sub
