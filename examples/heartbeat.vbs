' heartbeat.vbs
'
' Reports what the Additions of every running guest tell, and its heartbeat.
' Exit code 1 if a guest does not beat well, for schedulers that send mail then.
'
'   vmcom run examples/heartbeat.vbs [percent]     90 if left out

On Error Resume Next

intLimit = 90
If WScript.Arguments.Count > 0 Then intLimit = CInt(WScript.Arguments(0))
intBad = 0

Set objVS = CreateObject("VirtualServer.Application")
For Each objVM In objVS.VirtualMachines
    If objVM.State <> 5 Then        ' 5 = running
        WScript.Echo objVM.Name & vbTab & "not running"
    Else
        Set objGuest = objVM.GuestOS
        strVersion = "none"
        strVersion = objGuest.AdditionsVersion      ' an error if there are none
        Err.Clear
        intBeat = objGuest.HeartbeatPercentage
        WScript.Echo objVM.Name & vbTab & objGuest.OSName
        WScript.Echo vbTab & "Additions " & strVersion & ", time from host: " & objGuest.IsHostTimeSyncEnabled
        WScript.Echo vbTab & "Heartbeat " & intBeat & " %, beating: " & objGuest.IsHeartbeating
        If Err.Number <> 0 Then WScript.Echo vbTab & Err.Description
        If intBeat < intLimit Then
            intBad = intBad + 1
            WScript.Echo vbTab & "*** below " & intLimit & " %"
        End If
    End If
Next

If intBad > 0 Then WScript.Quit 1
