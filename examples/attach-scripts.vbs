' attach-scripts.vbs
'
' Attaches a script to the events of a machine and to those of the server, or
' takes it away again.
'
'   vmcom run examples/attach-scripts.vbs machine "command line"
'   vmcom run examples/attach-scripts.vbs machine /remove

On Error Resume Next
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine(WScript.Arguments(0))
strCommand = WScript.Arguments(1)
If Err.Number <> 0 Or vm Is Nothing Then
    WScript.Echo "usage: attach-scripts.vbs machine (command | /remove)"
    WScript.Quit 1
End If

arrEvents = Array(vmEvent_VirtualMachineLaunched, vmEvent_VirtualMachineStateSaved, _
                  vmEvent_VirtualMachineTurnedOff, vmEvent_VirtualMachineNoHeartbeat)
arrNames = Array("Launched", "StateSaved", "TurnedOff", "NoHeartbeat")

If LCase(strCommand) = "/remove" Then
    For Each intEvent In arrEvents
        vm.RemoveScriptFromEvent intEvent
    Next
    vs.RemoveScriptFromEvent vmEvent_VirtualServerStarted
    vs.VMScriptsEnabled = False
    vs.VSScriptsEnabled = False
Else
    For i = 0 To UBound(arrEvents)
        Err.Clear
        vm.AttachScriptToEvent arrEvents(i), strCommand & " " & arrNames(i)
        If Err.Number <> 0 Then
            ' Only one script per event: the old one has to go first.
            WScript.Echo arrNames(i) & ": " & Hex(Err.Number) & ", replaced"
            vm.RemoveScriptFromEvent arrEvents(i)
            vm.AttachScriptToEvent arrEvents(i), strCommand & " " & arrNames(i)
        End If
    Next
    vs.AttachScriptToEvent vmEvent_VirtualServerStarted, strCommand & " ServerStarted"
    vs.VMScriptsEnabled = True
    vs.VSScriptsEnabled = True
End If

WScript.Echo "Scripts of " & vm.Name & " (enabled: " & vs.VMScriptsEnabled & ")"
For i = 0 To UBound(arrEvents)
    strScript = vm.FetchScriptByEvent(arrEvents(i))
    If IsNull(strScript) Or strScript = "" Then strScript = "-"
    WScript.Echo "  " & Left(arrNames(i) & Space(14), 14) & strScript
Next
WScript.Echo "Scripts of the server (enabled: " & vs.VSScriptsEnabled & ")"
strScript = vs.FetchScriptByEvent(vmEvent_VirtualServerStarted)
If strScript = "" Then strScript = "-"
WScript.Echo "  " & Left("Started" & Space(14), 14) & strScript
