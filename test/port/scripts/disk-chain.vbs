Option Explicit
Dim vs, t
Set vs = CreateObject("VirtualServer.Application")
Go vs.CreateDynamicVirtualHardDisk("C:\Disks\base.vhd", 64)
Go vs.CreateDifferencingVirtualHardDisk("C:\Disks\d1.vhd", "C:\Disks\base.vhd")
Go vs.CreateDifferencingVirtualHardDisk("C:\Disks\d2.vhd", "C:\Disks\d1.vhd")
WScript.Echo Chain("C:\Disks\d2.vhd")
Dim disk
Set disk = vs.GetHardDisk("C:\Disks\d2.vhd")
Go disk.MergeTo("C:\Disks\flat.vhd", vmDiskType_Dynamic)
WScript.Echo Chain("C:\Disks\flat.vhd")
Go vs.GetHardDisk("C:\Disks\flat.vhd").Compact
Go vs.GetHardDisk("C:\Disks\flat.vhd").Convert("C:\Disks\fixed.vhd", 1)
WScript.Echo vs.GetHardDisk("C:\Disks\fixed.vhd").Type, vs.GetHardDisk("C:\Disks\fixed.vhd").SizeOnHost > 60000000
On Error Resume Next
Go vs.CreateDifferencingVirtualHardDisk("C:\Disks\d3.vhd", "C:\Disks\nothing.vhd")
WScript.Echo Hex(Err.Number) & " " & Err.Description

Function Chain(path)
  Dim d, guard
  Set d = vs.GetHardDisk(path)
  guard = 0
  Do Until d Is Nothing Or guard > 10
    If guard > 0 Then Chain = Chain & " <- "
    Chain = Chain & Mid(d.File, InStrRev(d.File, "\") + 1) & "(" & d.Type & ")"
    Set d = d.Parent
    guard = guard + 1
  Loop
End Function
Sub Go(task)
  While Not task.IsComplete
    WScript.Sleep 500
  Wend
  If task.Error <> 0 Then WScript.Echo "error " & Hex(task.Error) & ": " & task.ErrorDescription
End Sub
