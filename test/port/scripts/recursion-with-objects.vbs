' Recursion that hands objects down and up
Dim vs, vms, deepest, trail
Set vs = CreateObject("VirtualServer.Application")
Set vms = vs.VirtualMachines
names = Array("Flow Rec A", "Flow Rec B", "Flow Rec C")
For Each nm In names
    Set made = vs.FindVirtualMachine(nm)
    If made Is Nothing Then Set made = vs.CreateVirtualMachine(nm, vs.DefaultVMConfigurationPath)
Next
WScript.Echo "made " & made.Name & " " & TypeName(nm)

Function FindFrom(index, wanted)
    Set FindFrom = Nothing
    If index > vms.Count Then Exit Function
    Set FindFrom = vms.Item(index)
    If FindFrom.Name = wanted Then Exit Function
    Set FindFrom = FindFrom(index + 1, wanted)
End Function

Function Lossy(index, wanted)
    Dim vm
    If index <= vms.Count Then
        Set vm = vms.Item(index)
        If vm.Name = wanted Then
            Set Lossy = vm
        Else
            Lossy index + 1, wanted
        End If
    End If
End Function

Sub Down(vm, level)
    trail = trail & level
    If vm Is Nothing Then
        trail = trail & "!"
        Exit Sub
    End If
    Set deepest = vm
    Set vm = vs.FindVirtualMachine(names(level))
    If level < UBound(names) Then
        Down vm, level + 1
        If vm Is Nothing Then trail = trail & "-" Else trail = trail & "+"
    Else
        Set vm = Nothing
    End If
End Sub

Function Count(ByVal o, ByVal n)
    If n = 0 Then
        Set o = Nothing
    ElseIf o Is Nothing Then
        Count = -1
        Exit Function
    Else
        Count = Count(o, n - 1) + 1
    End If
    If Not o Is Nothing Then Count = Count + 100
End Function

Set hit = FindFrom(1, "Flow Rec C")
If hit Is Nothing Then WScript.Echo "1 none" Else WScript.Echo "1 " & hit.Name
Set hit = FindFrom(1, "Flow Rec X")
If hit Is Nothing Then WScript.Echo "2 none" Else WScript.Echo "2 " & hit.Name
Set start = vs.FindVirtualMachine("Flow Rec C")
Down start, 0
WScript.Echo "3 " & trail & " " & TypeName(start) & " deepest " & deepest.Name
If start Is Nothing Then Set start = deepest
Down (start), 1
WScript.Echo "4 " & trail & " start " & start.Name & " deepest " & deepest.Name
Down Nothing, 2
WScript.Echo "5 " & trail & " " & Count(start, 3) & " " & Count(Nothing, 3)
On Error Resume Next
Set hit = Lossy(1, vms.Item(1).Name)
WScript.Echo "6 " & Err.Number & " " & IsObject(hit) : Err.Clear
Set hit = Lossy(1, "Flow Rec C")
WScript.Echo "7 " & Err.Number & " " & Err.Description & " " & (vms.Count > 0) : Err.Clear
For Each nm In names
    vs.DeleteVirtualMachine FindFrom(1, nm)
    WScript.Echo nm & " " & Err.Number & " " & (FindFrom(1, nm) Is Nothing)
Next
