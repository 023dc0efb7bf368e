'-------------------------------------------------------------------
' SaveAll.vbs - put all running guests into saved state before backup
' and bring them back afterwards.          (c) 2005 by the server guy
'-------------------------------------------------------------------
On Error Resume Next
Set objVS = CreateObject("VirtualServer.Application")
If Err.Number <> 0 Then
    WScript.Echo "Virtual Server is not installed: " & Err.Description
    WScript.Quit(1)
End If
Set colVMs = objVS.VirtualMachines
If colVMs.Count = 0 Then WScript.Echo "No VMs": WScript.Quit
strRunning = ""
i = 0
Dim arrNames(100)
For Each objVM in colVMs
    objVM.Startup.WaitForCompletion(10000)
    If Err.Number <> 0 Then
        WScript.Echo "Error starting " & objVM.Name & ": " & Err.Number & " - " & Err.Description
        Err.Clear
    End If
    If objVM.State = 5 Then
        arrNames(i) = objVM.Name
        i = i + 1
        strRunning = strRunning & objVM.Name & " "
    End If
Next
WScript.Echo "Running: " & strRunning
For Each objVM in colVMs
    state = objVM.State
    Select Case state
        Case 5
            WScript.Echo "Saving " & objVM.Name
            Set objTask = objVM.Save
            intTimeout = 0
            Do Until objTask.IsComplete
                WScript.Sleep 500
                intTimeout = intTimeout + 1
                If intTimeout > 60 Then
                    WScript.Echo "timeout"
                    Exit Do
                End If
            Loop
            result = objTask.Result
            If result <> 0 Then WScript.Echo "Result " & result
        Case 1, 2
            WScript.Echo objVM.Name & " needs no saving"
        Case Else
            WScript.Echo objVM.Name & " is in state " & state
    End Select
    WScript.Echo objVM.Name & " os: " & objVM.GuestOS.OSName
    If Err.Number <> 0 Then WScript.Echo "(no additions)": Err.Clear
    WScript.Echo objVM.BIOSerialNumber
    WScript.Echo objVM.AccountNameAndPassword("x", "y")
Next
Err.Clear
For j = 0 To i - 1
    Set objVM = objVS.FindVirtualMachine(arrNames(j))
    WScript.Echo "Restoring " & objVM.Name
    objVM.Startup
    While objVM.State <> 5
        WScript.Sleep 100
    Wend
    x = objVM.TurnOff()
    If Err.Number <> 0 Then
        WScript.Echo "TurnOff without Set: " & Err.Number
        Err.Clear
    End If
    WScript.Sleep 10000
    WScript.Echo objVM.Name & " " & objVM.State
Next
Set objVM = Nothing
Set colVMs = Nothing
Set objVS = Nothing
WScript.Echo "Done."
