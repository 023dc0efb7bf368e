Option Explicit
Dim n, s, b, st, vs, vm, k
Set vs = CreateObject("VirtualServer.Application")
n = 1 : s = "a" : b = True
Sub Bump(ByRef k) : k = k + 1 : End Sub
Sub Change(ByRef t) : t = t & "b" : End Sub
Sub Flip(ByRef f) : f = Not f : End Sub
Sub Reset() : n = 0 : s = "" : b = False : End Sub
Function Test(ByRef x) : x = 7 : Test = True : End Function
If n = 1 Then
  Bump n
  If n = 1 Then WScript.Echo "one"
  If n = 2 Then WScript.Echo "two"
End If
Do While n = 2
  Bump n
  If n = 3 Then WScript.Echo "three"
Loop
If n = 3 Then
  Reset
  If n = 3 Then WScript.Echo "3"
  If n = 0 Then WScript.Echo "0"
End If
If s = "" Then
  Change s
  If s = "" Then WScript.Echo "empty" Else WScript.Echo s
End If
If Not b Then
  Flip b
  If b Then WScript.Echo "flipped"
  If Not b Then WScript.Echo "not"
End If
If b = True Then
  Flip b
  If b = True Then WScript.Echo "flipped" Else WScript.Echo "back"
End If
Select Case n
  Case 0
    Bump n
    If n = 0 Then WScript.Echo "zero"
    If n = 1 Then WScript.Echo "one again"
  Case 1
    WScript.Echo "x"
End Select
Sub Main
  Dim i, t, f, state
  i = 1 : t = "x" : f = False
  If i = 1 And Test(i) Then
    If i = 1 Then WScript.Echo "still"
    If i = 7 Then WScript.Echo "seven"
  End If
  While i = 7
    Bump i
    If i = 7 Then WScript.Echo "same"
  Wend
  If t = "x" Then
    Change t
    If t = "x" Then WScript.Echo "x"
    If t = "xb" Then WScript.Echo "xb"
  End If
  If f = False Then
    Flip f
    If f = False Then WScript.Echo "false" Else WScript.Echo "true"
  End If
  For Each vm In vs.VirtualMachines
    state = vm.State
    If state = vmVMState_TurnedOff Then
      Bump state
      If state = vmVMState_TurnedOff Then WScript.Echo "off"
      WScript.Echo state
    ElseIf state = vmVMState_Running Then
      WScript.Echo "running"
    End If
  Next
  Dim e : e = 0
  If e <> 0 Then Exit Sub
  Bump e
  If e <> 0 Then WScript.Echo "e " & e
  Dim r
  If i > 0 Then r = 5
  r = i
  If i > 1 Then
    r = "a" & i
    WScript.Echo i
    r = "b"
  End If
  WScript.Echo r
End Sub
Main
Set vm = vs.FindVirtualMachine("DC01")
If Not vm Is Nothing Then
  If vm.State = 1 Then
    vm.Notes = "x"
    If vm.State = 1 Then WScript.Echo vm.Name
  End If
  Set vm = Nothing
End If
If vm Is Nothing Then WScript.Echo "gone"
On Error Resume Next
Set vm = vs.FindVirtualMachine("x")
If Not vm Is Nothing Then k = vm.Name
k = "z"
WScript.Echo k
If Err.Number = 0 Then
  vs.FindVirtualMachine("nobody").Startup
  If Err.Number = 0 Then WScript.Echo "ok" Else WScript.Echo "err"
End If
