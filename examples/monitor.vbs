' monitor.vbs
'
' Watches every virtual machine of the server and writes a line for each thing
' that happens. One connection hears all machines, those that are created later
' included.
'
'   vmcom run examples/monitor.vbs [seconds [machine]]      10 seconds if left out
'
' With a machine there is something to see: it is started, and saved at the end.
'
' "npm start" runs it beside another script: see start.wsf.

Dim server, seconds, heard, machine
Set server = CreateObject("VirtualServer.Application")
WScript.ConnectObject server, "server_"
heard = 0

' In a .wsf other scripts of the job go on after this one: there is no reason to wait.
If LCase(Right(WScript.ScriptName, 4)) = ".vbs" Then
    seconds = 10
    If WScript.Arguments.Count > 0 Then seconds = CInt(WScript.Arguments(0))
    WScript.Echo "Watching " & server.VirtualMachines.Count & " virtual machines for " & seconds & " seconds"
    If WScript.Arguments.Count > 1 Then
        Set machine = server.FindVirtualMachine(WScript.Arguments(1))
        machine.Startup
    End If
    WScript.Sleep seconds * 1000
    If IsObject(machine) Then machine.Save.WaitForCompletion -1
    WScript.Echo heard & " events"
End If

Sub server_OnVMStateChange(name, state)
    Note name, StateText(state)
End Sub

Sub server_OnHeartbeatStopped(name)
    Note name, "does not answer any more"
End Sub

Sub Note(name, what)
    heard = heard + 1
    WScript.Echo "  [monitor] " & name & ": " & what
End Sub

Function StateText(state)
    Select Case state
        Case vmVMState_TurnedOff     StateText = "turned off"
        Case vmVMState_Saved         StateText = "saved"
        Case vmVMState_TurningOn     StateText = "turning on"
        Case vmVMState_Restoring     StateText = "restoring"
        Case vmVMState_Running       StateText = "running"
        Case vmVMState_Paused        StateText = "paused"
        Case vmVMState_Saving        StateText = "saving"
        Case vmVMState_TurningOff    StateText = "turning off"
        Case vmVMState_MergingDrives StateText = "merging drives"
        Case vmVMState_DeleteMachine StateText = "gone from memory"
        Case Else                    StateText = "state " & state
    End Select
End Function
