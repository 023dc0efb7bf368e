' Wait for a task with a progress display
Option Explicit
Dim objVS : Set objVS = CreateObject("VirtualServer.Application")
Dim objTask
On Error Resume Next
Set objTask = objVS.CreateFixedVirtualHardDisk("C:\Virtual Machines\Disks\fixed1.vhd", 64)
If Err.Number <> 0 Then
  WScript.Echo "Error creating disk: " & Err.Description
  WScript.Quit(Err.Number)
End If
On Error Goto 0
WScript.Echo objTask.Description & " cancelable=" & objTask.IsCancelable & " id=" & TypeName(objTask.ID)
WaitTask objTask, 30
WScript.Echo "Result " & objTask.Result & " " & objTask.PercentCompleted & "% error " & objTask.Error & " '" & objTask.ErrorDescription & "'"
WScript.Echo objVS.Tasks.Count >= 0

Sub WaitTask(ByVal t, ByVal seconds)
  Dim dtStart
  dtStart = Now
  Do
    If t.IsComplete Then Exit Sub
    If DateDiff("s", dtStart, Now) > seconds Then
      WScript.Echo "Timed out"
      t.Cancel
      Exit Do
    End If
    WScript.Sleep 250
  Loop While True
End Sub
