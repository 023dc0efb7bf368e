' What has been compared is not what it was, once a procedure or a task has run.
Option Explicit
Dim n, found, vs, vm, task
n = 0 : found = False
Sub Change()
  n = 3 : found = True
End Sub
If n <> 0 Then WScript.Quit
Change
If n = 3 Then WScript.Echo "three"
If found = True Then WScript.Echo "found"
If Not found Then WScript.Echo "not found"
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.VirtualMachines.Item(1)
If vm.State <> 1 Then WScript.Quit 1
Set task = vm.Startup
Do While vm.State <> 5
  WScript.Sleep 100
Loop
If vm.State = 5 Then WScript.Echo "running " & vm.State
If task.Result <> 0 Then WScript.Quit 3
Set task = vm.TurnOff
Do Until task.IsComplete
  WScript.Sleep 100
Loop
If task.IsComplete Then WScript.Echo "complete"
If vm.State = 1 Then WScript.Echo "off"
Dim mode, count
mode = "start"
Sub Switch
  mode = "stop"
  vs.CreateVirtualMachine "one more", "C:\Virtual Machines"
End Sub
count = vs.VirtualMachines.Count
If mode <> "start" Then WScript.Quit 4
If vs.VirtualMachines.Count <> 3 Then WScript.Echo count
Switch
If mode = "stop" Then WScript.Echo "stop"
If vs.VirtualMachines.Count = 4 Then WScript.Echo "four"
