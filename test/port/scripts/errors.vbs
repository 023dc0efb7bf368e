' On Error Resume Next around everything.
On Error Resume Next
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("NOBODY")
WScript.Echo vm Is Nothing
vm.Startup
If Err.Number <> 0 Then
  WScript.Echo "Error " & Err.Number & " " & Err.Description
  Err.Clear
End If
x = 1 / 0
WScript.Echo Err.Number, Err.Description, Err.Source
Err.Clear
y = CInt("abc")
If Err Then WScript.Echo "conversion: " & Err.Number
Err.Clear
Set z = CreateObject("No.Such.Class")
WScript.Echo Err.Number & " " & Hex(Err.Number)
Err.Clear
vs.NoSuchMember
WScript.Echo Err.Number, Err.Description
On Error GoTo 0
WScript.Echo "done"
