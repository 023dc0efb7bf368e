Option Explicit
Const TIMEOUT_SECONDS = 30
Dim vs, vm, started, t, tasks, key
Set vs = CreateObject("VirtualServer.Application")
Set tasks = CreateObject("Scripting.Dictionary")
For Each vm In vs.VirtualMachines
  If vm.State = 1 Then tasks.Add vm.Name, vm.Startup
Next
For Each key In tasks.Keys
  tasks(key).WaitForCompletion 60000
  WScript.Echo key, tasks(key).IsComplete, tasks.Item(key).Description <> ""
Next
tasks.RemoveAll
For Each vm In vs.VirtualMachines
  If vm.State = vmVMState_Running Then
    If vm.GuestOS.CanShutdown Then
      Set t = vm.GuestOS.Shutdown
      tasks.Add vm.Name, t
    Else
      WScript.Echo vm.Name & " cannot be shut down; saving it"
      tasks.Add vm.Name, vm.Save()
    End If
  End If
Next
Dim waited, left
waited = 0
Do
  left = 0
  For Each key In tasks
    If Not tasks(key).IsComplete Then left = left + 1
  Next
  If left = 0 Or waited > TIMEOUT_SECONDS Then Exit Do
  WScript.Sleep 1000
  waited = waited + 1
Loop
WScript.Echo left & " left after waiting"
For Each vm In vs.VirtualMachines
  Select Case vm.State
    Case vmVMState_Saved : vm.DiscardSavedState : WScript.Echo vm.Name & " discarded"
    Case vmVMState_TurnedOff : WScript.Echo vm.Name & " off"
    Case Else : WScript.Echo vm.Name & " " & vm.State
  End Select
Next
