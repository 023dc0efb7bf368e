' start-order.vbs
'
' Starts machines one after the other: each when the one before it runs and has
' had its time. The order is the order of the arguments.
'
'   vmcom run examples/start-order.vbs DC01:30 SQL01:15 WEB01
'
' A number behind the colon is how many seconds to wait after the start.

Set virtualServer = CreateObject("VirtualServer.Application")
start = Now

For Each arg In WScript.Arguments
    parts = Split(arg & ":0", ":")
    name = parts(0)
    delay = CInt(parts(1))
    Set vm = virtualServer.FindVirtualMachine(name)
    If vm Is Nothing Then
        Say name & " is not registered, left out"
    ElseIf vm.State = vmVMState_Running Then
        Say name & " runs already"
    Else
        Set task = vm.Startup()
        task.WaitForCompletion(-1)
        If task.Result = vmTaskResult_Success Then
            Say name & " runs"
            If delay > 0 Then
                Say "waiting " & delay & " s"
                WScript.Sleep 1000 * delay
            End If
        Else
            Say name & " failed: " & task.Result
        End If
    End If
Next
Say "done"

Sub Say(text)
    elapsed = DateDiff("s", start, Now)
    WScript.Echo Right("000" & elapsed, 4) & " s  " & text
End Sub
