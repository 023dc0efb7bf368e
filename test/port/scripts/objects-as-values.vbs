' Default members: echoing, concatenating, assigning and passing objects without naming a property
Set vs = CreateObject("VirtualServer.Application")
On Error Resume Next
Dim objNothing, objUnset
Set objNothing = Nothing

Sub F(what)
    If Err.Number = 0 Then WScript.Echo "  " & what & " worked" Else WScript.Echo "  " & what & " failed: " & Err.Number & ", " & Err.Description & ", " & Err.Source
    Err.Clear
End Sub

Class Label
    Public Text
    Public Default Property Get Value()
        Value = "<" & Text & ">"
    End Property
End Class

Class Plain
    Public Text
End Class

Sub EchoIt(o)
    On Error Resume Next
    WScript.Echo o
    F "echo"
    s = "s was: "
    s = s & o
    F "concat"
    WScript.Echo s
    v = o
    F "let"
    WScript.Echo TypeName(v)
    v = CStr(o)
    F "cstr"
    n = Array(o)(0)
    F "let from array"
    o = "overwritten"
    F "overwrite parameter"
End Sub

newVM = vs.CreateVirtualMachine("Flow Default", vs.DefaultVMConfigurationPath)
WScript.Echo "without Set: " & newVM & " " & TypeName(newVM)
F "create without Set"
WScript.Echo newVM.State
F "state of a text"
Set vm = vs.FindVirtualMachine(newVM)
F "find by that text"
Set same = vs.FindVirtualMachine(vm)
F "find by the object"
If same Is Nothing Then WScript.Echo "not found by object" Else WScript.Echo "found " & same
WScript.Echo vm
Set keep = vm
WScript.Echo "machine:" : EchoIt keep
WScript.Echo "keep is now " & TypeName(keep) & ", vm " & vm.State
WScript.Echo "nothing:" : EchoIt objNothing
WScript.Echo "objNothing is now " & TypeName(objNothing)
Set objNothing = Nothing
WScript.Echo "nothing in parentheses:" : EchoIt (objNothing)
WScript.Echo "still " & TypeName(objNothing)
WScript.Echo "unset:" : EchoIt objUnset
WScript.Echo "collection:" : EchoIt vs.VirtualMachines
Set lb = New Label
lb.Text = vm
WScript.Echo "label: " & lb
Set pl = New Plain
Set pl.Text = lb
WScript.Echo "plain.text: " & pl.Text & " " & pl.Text.Text
WScript.Echo "plain:" : EchoIt (pl)
x = lb : WScript.Echo x & " " & TypeName(x)
Set first = vs.VirtualMachines(1)
F "collection(1)"
If first Is Nothing Then WScript.Echo "none" Else WScript.Echo "first has a name: " & (first <> "")
vm = "Flow Renamed"
WScript.Echo "vm is " & TypeName(vm) & " " & vm
Set vm = vs.FindVirtualMachine("Flow Default")
vs.DeleteVirtualMachine vm
F "delete, found under the old name"
