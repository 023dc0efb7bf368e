' Waits for a task in a loop that does nothing else.
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("poll", "C:\Virtual Machines")
Set task = vm.Startup()
Do Until task.IsComplete
  WScript.Sleep 100
Loop
WScript.Echo vm.State, task.PercentCompleted
