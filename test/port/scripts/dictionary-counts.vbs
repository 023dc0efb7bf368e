' Counts with a dictionary
Option Explicit
Dim d, k, items, keys, i, vs, vm
Set d = CreateObject("Scripting.Dictionary")
d.CompareMode = vbTextCompare
Set vs = CreateObject("VirtualServer.Application")
For Each vm In vs.VirtualMachines
  Bump d, "State " & vm.State
  Bump d, "memory " & vm.Memory
  Bump d, "STATE " & vm.State
Next
For Each k In d
  WScript.Echo k & " = " & d(k)
Next
keys = d.Keys : items = d.Items
For i = 0 To d.Count - 1
  WScript.Echo i & ": " & keys(i) & " -> " & items(i)
Next
d.Add "obj", vs
WScript.Echo IsObject(d("obj")), d.Item("obj").Name, TypeName(d("nothing here")), d.Exists("NOTHING HERE")
d.Key("nothing here") = "renamed"
d.Remove "RENAMED"
Set d("child") = CreateObject("Scripting.Dictionary")
d("child")("x") = 1
d("child").Add "y", Array(1, 2, 3)
WScript.Echo d("child").Count, UBound(d("child")("y")), d("child")("y")(2), Join(d("child").Keys, "/")
On Error Resume Next
d.Add "OBJ", 1
WScript.Echo Err.Number & " " & Err.Description
Err.Clear
d.Remove "never"
WScript.Echo Err.Number
d.RemoveAll
WScript.Echo d.Count

Sub Bump(dict, key)
  If dict.Exists(key) Then
    dict(key) = dict(key) + 1
  Else
    dict.Add key, 1
  End If
End Sub
