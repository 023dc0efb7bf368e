' Starts a machine, waits for the task in a loop, and turns it off.
Dim vs, vm, task, n
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("loop", "C:\Virtual Machines")
Set task = vm.Startup()
Do Until task.IsComplete
  WScript.Sleep 100
  n = n + 1
Loop
WScript.Echo "started after", n, "looks, state", vm.State
If vm.State = 5 Then
  vm.Pause
  WScript.Echo "paused: " & (vm.State = vmVMState_Paused)
  vm.Resume
End If
vm.TurnOff.WaitForCompletion 10000
WScript.Echo vm.State
