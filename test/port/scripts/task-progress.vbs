' Creates a disk and shows how far it is
Option Explicit
Dim vs, task, last, turns
Set vs = WScript.CreateObject("VirtualServer.Application")
Set task = vs.CreateFixedVirtualHardDisk("C:\Disks\fixed.vhd", 16)
last = -1 : turns = 0
WScript.StdOut.Write "Creating"
Do While Not task.IsComplete
    If task.PercentCompleted <> last Then
        last = task.PercentCompleted
        WScript.StdOut.Write "."
    End If
    turns = turns + 1
    If turns > 5000 Then
        task.Cancel
        Exit Do
    End If
    WScript.Sleep 100
Loop
WScript.StdOut.WriteLine
If task.Result = 0 Then
    WScript.Echo "done: " & task.PercentCompleted & "%"
Else
    WScript.Echo "failed: 0x" & Hex(task.Result)
End If
WScript.Echo "Disk: " & vs.GetHardDisk("C:\Disks\fixed.vhd").SizeInGuest / 1024 / 1024 & " MB"
