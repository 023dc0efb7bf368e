Option Explicit
Dim vs, vm, bus, dev
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.CreateVirtualMachine("enum", "C:\Virtual Machines\enum")
For bus = 0 To 1
  For dev = 0 To 1
    AddDvd vmDriveBusType_IDE, bus, dev
  Next
Next
AddDvd 0, 0, 0
SetAction 1 : SetAction vmShutdownAction_Save
WScript.Echo vm.DVDROMDrives.Count, vm.ShutdownActionOnQuit
vs.DeleteVirtualMachine vm
Sub AddDvd(t, b, d)
  On Error Resume Next
  Dim x
  Set x = vm.AddDVDROMDrive(t, b, d)
  If Err.Number <> 0 Then WScript.Echo b & ":" & d & " 0x" & Hex(Err.Number) Else WScript.Echo x.BusNumber & ":" & x.DeviceNumber
End Sub
Sub SetAction(a)
  vm.ShutdownActionOnQuit = a
End Sub
