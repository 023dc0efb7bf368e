' commit-undo.vbs
'
' Writes the undo disks of a machine into its disks, or throws them away.
' Undo disks are switched on first if they are off: run it once to begin a
' trial, and again to end it.
'
'   vmcom run examples/commit-undo.vbs machine [discard]

If WScript.Arguments.Count < 1 Then
    WScript.Echo "Which machine?"
    WScript.Quit 1
End If

Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine(WScript.Arguments(0))
If vm Is Nothing Then
    WScript.Echo "There is no machine '" & WScript.Arguments(0) & "'."
    WScript.Quit 1
End If
discard = False
If WScript.Arguments.Count > 1 Then discard = (LCase(WScript.Arguments(1)) = "discard")

If Not vm.Undoable Then
    If vm.State <> vmVMState_TurnedOff Then
        WScript.Echo vm & " has to be turned off."
        WScript.Quit 1
    End If
    vm.Undoable = True
    vm.UndoAction = vmUndoAction_Keep
    Set task = vm.Startup
    task.WaitForCompletion -1
    WScript.Echo "The trial begins. Changes go to:"
    For Each conn In vm.HardDiskConnections
        ' The file's name has the time in it.
        WScript.Echo "  " & Left(conn.UndoHardDisk.File, InStrRev(conn.UndoHardDisk.File, "_")) & "*.vud"
    Next
    WScript.Sleep 60000          ' the guest works
    vm.TurnOff.WaitForCompletion -1
End If

For Each conn In vm.HardDiskConnections
    WScript.Echo conn.HardDisk.File & " has an undo disk: " & Not (conn.UndoHardDisk Is Nothing)
Next

If discard Then
    ' DiscardUndoDisks is for running machines; of one that is off they go with the switch.
    vm.Undoable = False
    WScript.Echo "Discarded."
Else
    Set task = vm.MergeUndoDisks()
    last = -1
    While Not task.IsComplete
        WScript.Sleep 100
        If task.PercentCompleted = 100 And last < 100 Then WScript.Echo "Merged 100 %"
        last = task.PercentCompleted
    Wend
    WScript.Echo "Committed, result " & task.Result & "."
    vm.Undoable = False
End If
WScript.Echo "Undo disks of " & vm & " are " & Array("off", "on")(Abs(vm.Undoable)) & "."
