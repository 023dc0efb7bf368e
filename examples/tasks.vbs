' tasks.vbs
'
' Starts several long operations at once and reports on the server's tasks
' until the last one has ended.
'
'   vmcom run examples/tasks.vbs

Option Explicit
Dim vs, tasks(2), task, i, open, names

Set vs = CreateObject("VirtualServer.Application")
Set tasks(0) = vs.CreateDynamicVirtualHardDisk("C:\Virtual Machines\Disks\one.vhd", 1024)
Set tasks(1) = vs.FindVirtualMachine("WEB01").Startup()
Set tasks(2) = vs.FindVirtualMachine("SQL01").Startup()

WScript.Echo vs.Tasks.Count & " tasks"
For Each task In vs.Tasks
    WScript.Echo "  " & task.Description & IIf(task.IsCancelable, " (can be cancelled)", "")
Next

Do
    WScript.Sleep 100
    open = 0
    For i = LBound(tasks) To UBound(tasks)
        If Not tasks(i).IsComplete Then open = open + 1
    Next
Loop While open > 0

names = Array("Success", "Cancelled", "UnexpectedError", "OutOfMemoryError", "DiskRelatedError", _
    "IncompatibleSavedStateError", "TimeOutError", "IllegalValueError", "ThreadCrashError")
For Each task In tasks
    WScript.Echo task.PercentCompleted & " %  " & names(task.Result) & "  " & task.Description
Next
WScript.Echo "WEB01 runs: " & (vs.FindVirtualMachine("WEB01").State = vmVMState_Running)

Function IIf(condition, yes, no)
    IIf = no
    If condition Then IIf = yes
End Function
