'--------------------------------------------------------------------------
' vmctl.vbs - one command for what one does to virtual machines every day
'
'   vmcom run examples/vmctl.vbs /vm:name /do:start|stop|save|pause|resume|reset|state [/wait:seconds] [/v]
'   vmcom run examples/vmctl.vbs /?
'--------------------------------------------------------------------------
Option Explicit

Dim args : Set args = WScript.Arguments.Named
If args.Exists("?") Or args.Count = 0 Then ShowUsage
If WScript.Arguments.Unnamed.Count > 0 Then
    WScript.StdErr.WriteLine "Not understood: " & WScript.Arguments.Unnamed(0)
    WScript.Quit 87
End If
If Not args.Exists("vm") Or Not args.Exists("do") Then ShowUsage

Dim timeout : timeout = -1
If args.Exists("wait") Then
    If Not IsNumeric(args("wait")) Then WScript.StdErr.WriteLine "/wait takes a number" : WScript.Quit 87
    timeout = args("wait") * 1000
End If

Dim vs, vm
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine(args("vm"))
If vm Is Nothing Then
    WScript.StdErr.WriteLine "There is no machine '" & args("vm") & "'"
    WScript.Quit 2
End If

Dim before : before = vm.State
On Error Resume Next
Select Case LCase(args("do"))
    Case "start"  Finish vm.Startup
    Case "stop"   Finish vm.TurnOff
    Case "save"   Finish vm.Save
    Case "reset"  Finish vm.Reset
    Case "pause"  vm.Pause
    Case "resume" vm.Resume
    Case "state"
    Case Else
        ShowUsage
End Select
If Err.Number <> 0 Then
    WScript.StdOut.WriteLine args("do") & " of " & vm.Name & " failed: " & Err.Description & " [" & Hex(Err.Number) & "]"
    WScript.Quit 1
End If

If args.Exists("v") Then WScript.StdOut.Write before & " -> "
WScript.StdOut.WriteLine vm.State

Sub Finish(task)
    If Not IsObject(task) Then Exit Sub
    task.WaitForCompletion timeout
End Sub

Sub ShowUsage
    With WScript.StdOut
        .WriteLine "vmctl /vm:name /do:verb [/wait:seconds] [/v]"
        .WriteBlankLines 1
        .WriteLine "  verb      start, stop, save, pause, resume, reset or state"
        .WriteLine "  seconds   how long to wait for it; as long as it takes if left out"
        .WriteLine "  /v        prints the state before it, too"
    End With
    WScript.Quit 1
End Sub
