Option Explicit
' Turns undo on, changes something, and throws it away or keeps it
Dim vs, vm, action, t
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("SQL01")
For Each action In Array("discard", "commit")
  vm.Undoable = True
  vm.UndoAction = vmUndoAction_Keep
  Set t = vm.Startup : t.WaitForCompletion -1
  Set t = vm.TurnOff : t.WaitForCompletion -1
  WScript.Echo action, "undo disks:", UndoCount(vm)
  On Error Resume Next
  Select Case LCase(action)
    Case "discard"
      vm.DiscardUndoDisks
    Case "commit", "merge"
      Set t = vm.MergeUndoDisks
      t.WaitForCompletion -1
  End Select
  If Err.Number <> 0 Then WScript.Echo Hex(Err.Number) & " " & Err.Description
  On Error GoTo 0
  WScript.Echo action, "afterwards:", UndoCount(vm)
Next
vm.Undoable = False

Function UndoCount(machine)
  Dim c, n
  n = 0
  For Each c In machine.HardDiskConnections
    If Not (c.UndoHardDisk Is Nothing) Then n = n + 1
  Next
  UndoCount = n
End Function
