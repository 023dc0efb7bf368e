Option Explicit
Const vmUndoAction_Discard = 0
Const vmUndoAction_Keep = 1
Const vmUndoAction_Commit = 2
Dim vs, vm, actionNames
actionNames = Split("Discard Keep Commit")
Set vs = CreateObject("VirtualServer.Application")
For Each vm In vs.VirtualMachines
  vm.Undoable = True
  vm.UndoAction = vmUndoAction_Keep
  WScript.Echo vm.Name & ": undo=" & vm.Undoable & " action=" & actionNames(vm.UndoAction)
  Dim c, hasUndo
  hasUndo = False
  For Each c In vm.HardDiskConnections
    If Not (c.UndoHardDisk Is Nothing) Then hasUndo = True
  Next
  If hasUndo Then
    On Error Resume Next
    vm.DiscardUndoDisks
    If Err.Number <> 0 Then WScript.Echo "  discard failed: " & Hex(Err.Number)
    On Error GoTo 0
  End If
  vm.UndoAction = vmUndoAction_Discard
  vm.Undoable = False
Next
