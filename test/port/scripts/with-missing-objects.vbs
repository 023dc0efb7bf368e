' With blocks on objects that are there, Nothing, Empty, replaced within the block, nested
Dim vs, vm, none, net, t
Set vs = CreateObject("VirtualServer.Application")
Set none = Nothing
On Error Resume Next
Sub R(step)
    If Err.Number <> 0 Then
        WScript.Echo step & ": " & Err.Number & " " & Err.Description & " (" & Err.Source & ")"
        Err.Clear
    Else
        WScript.Echo step & ": no error"
    End If
End Sub
Set vm = vs.FindVirtualMachine("Flow With")
If vm Is Nothing Then Set vm = vs.CreateVirtualMachine("Flow With", vs.DefaultVMConfigurationPath)
R "make"
With vm
    .Notes = "one"
    WScript.Echo .Name & " " & .Notes
    Set vm = Nothing
    .Notes = .Notes & " two"
    WScript.Echo "variable " & TypeName(vm) & ", block " & .Notes
    R "inside, variable gone"
    Set vm = vs.FindVirtualMachine(.Name)
End With
R "with 1"
With none
    WScript.Echo "in none"
    Set none = vm
    WScript.Echo .Name
    R "none.name, variable set"
End With
R "with 2"
Set none = Nothing
With unset
    t = "kept"
    t = .State
    R "unset.state"
    .Notes = "x"
    R "unset.notes"
    If .State = 1 Then WScript.Echo "then" Else WScript.Echo "else"
End With
WScript.Echo t
With vs
    With .FindVirtualMachine("Flow With")
        WScript.Echo "inner " & .Name
        With .GuestOS
            WScript.Echo "can shut down " & .CanShutdown
            t = .AdditionsVersion
            If Err.Number <> 0 Then WScript.Echo "no additions"
            Err.Clear
        End With
        WScript.Echo "inner again " & .Name
    End With
    WScript.Echo "outer " & (Len(.Version) > 0)
    With .FindVirtualMachine("Flow Without")
        WScript.Echo "missing: " & .Name
        R "missing"
    End With
    WScript.Echo "outer again " & (.VirtualMachines.Count > 0)
    With .VirtualMachines
        For i = 1 To .Count
            With .Item(i)
                If .Name = vm.Name Then
                    .Notes = "three"
                    vs.DeleteVirtualMachine vm
                    R "delete in with"
                    Set vm = Nothing
                    Exit For
                End If
            End With
        Next
    End With
    WScript.Echo "behind Exit For: " & (vm Is Nothing) & " " & (.FindVirtualMachine("Flow With") Is Nothing)
End With
R "end"
On Error GoTo 0
With vm
    WScript.Echo "last: " & .Name
End With
