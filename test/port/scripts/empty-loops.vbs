Option Explicit
Dim vs, vm, t, tries
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("WEB01")
Set t = vm.Startup
While Not t.IsComplete
Wend
For tries = 1 To 3
Next
Do Until tries > 5 : tries = tries + 1 : Loop
On Error Resume Next
Set t = vm.Startup
If Err.Number <> 0 Then
  ' already running: never mind
End If
Err.Clear
For Each t In vm.NetworkAdapters
Next
vm.TurnOff
Function Noop()
End Function
Sub Empty1 : End Sub
Noop
Empty1
WScript.Echo tries, Err.Number
