' checkpoint.vbs
'
' Checkpoints, which Virtual Server has not got: the machine is saved, its
' folder is copied, and it goes on. Going back puts the copy in place.
'
'   vmcom run examples/checkpoint.vbs take machine label
'   vmcom run examples/checkpoint.vbs list machine
'   vmcom run examples/checkpoint.vbs back machine label

Option Explicit
Const STORE = "C:\Checkpoints"

Dim vs, fso, vm, verb, folder
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
If WScript.Arguments.Count < 2 Then Usage

verb = LCase(WScript.Arguments(0))
Set vm = vs.FindVirtualMachine(WScript.Arguments(1))
If vm Is Nothing Then Fail "No machine " & WScript.Arguments(1)
folder = fso.GetParentFolderName(vm.File)

Select Case verb
    Case "take"
        Take Label
    Case "back", "revert"
        GoBack Label
    Case "list"
        List
    Case Else
        Usage
End Select

Function Label
    If WScript.Arguments.Count < 3 Then Usage
    Label = WScript.Arguments(2)
End Function

Function Place(name)
    Place = STORE & "\" & vm.Name & "\" & name
End Function

Sub Take(name)
    Dim running
    If fso.FolderExists(Place(name)) Then Fail "There is a checkpoint '" & name & "' already"
    running = (vm.State = vmVMState_Running)
    If running Then vm.Save.WaitForCompletion -1
    MakeFolder Place(name)
    fso.CopyFile folder & "\*.*", Place(name) & "\", True
    If running Then vm.Startup.WaitForCompletion -1
    WScript.Echo "Took '" & name & "' of " & vm & IIf(running, ", which goes on", "")
End Sub

Sub GoBack(name)
    Dim path, copy
    ' An unregistered machine does not even tell its name.
    copy = Place(name)
    If Not fso.FolderExists(copy) Then Fail "There is no checkpoint '" & name & "'"
    If vm.State = vmVMState_Running Or vm.State = vmVMState_Paused Then vm.TurnOff.WaitForCompletion -1
    If vm.State = vmVMState_Saved Then vm.DiscardSavedState
    path = vm.File
    vs.UnregisterVirtualMachine vm
    fso.CopyFile copy & "\*.*", folder & "\", True
    Set vm = vs.RegisterVirtualMachine("", path)
    WScript.Echo vm & " is back at '" & name & "', state " & vm.State & IIf(vm.State = vmVMState_Saved, " (saved)", "")
End Sub

Sub List
    Dim f
    If Not fso.FolderExists(STORE & "\" & vm) Then
        WScript.Echo "No checkpoints of " & vm
        Exit Sub
    End If
    For Each f In fso.GetFolder(STORE & "\" & vm).SubFolders
        WScript.Echo f.Name & ": " & f.Files.Count & " files"
    Next
End Sub

Sub MakeFolder(path)
    If fso.FolderExists(path) Then Exit Sub
    MakeFolder fso.GetParentFolderName(path)
    fso.CreateFolder path
End Sub

Function IIf(condition, yes, no)
    If condition Then IIf = yes Else IIf = no
End Function

Sub Usage
    WScript.Echo "checkpoint.vbs take|list|back machine [label]"
    WScript.Quit 1
End Sub

Sub Fail(text)
    WScript.Echo text
    WScript.Quit 1
End Sub
