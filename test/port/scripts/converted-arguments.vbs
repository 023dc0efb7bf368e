' What members get that may be of any type
Dim vs, vm, fso, kinds, i, d
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
Set vm = vs.CreateVirtualMachine("converted", "C:\Virtual Machines")
Class Named
  Public Default Property Get Text
    Text = "named"
  End Property
End Class
Class Plain
  Public X
End Class
Set d = CreateObject("Scripting.Dictionary")
d.Add "null", Null
d.Add "empty", Empty
d.Add "nothing", Nothing
d.Add "server", vs
d.Add "machine", vm
d.Add "array", Array(1, 2)
d.Add "five", 5
d.Add "true", True
d.Add "half", 1.5
d.Add "text", "converted"
d.Add "number text", "64"
d.Add "date", #1/2/2005#
d.Add "currency", CCur(12.5)
d.Add "byte", CByte(7)
d.Add "named", New Named
d.Add "plain", New Plain
d.Add "folder", fso.GetSpecialFolder(2)
d.Add "large", 5000000000
d.Add "dictionary", CreateObject("Scripting.Dictionary")
For Each k In d.Keys
  Ask k
Next
vs.DeleteVirtualMachine vm

Sub Say(what, k)
  WScript.Echo what, k, Err.Number, Err.Source, Err.Description
  Err.Clear
End Sub

Sub Ask(k)
  Dim found, m, r
  On Error Resume Next
  Set found = vs.FindVirtualMachine(d(k))
  Say "find", k
  If Not found Is Nothing Then WScript.Echo found.Name
  vm.Notes = d(k)
  Say "notes", k
  WScript.Echo vm.Notes
  Set vm.Notes = d(k)
  Say "set notes", k
  vm.Memory = d(k)
  Say "memory", k
  WScript.Echo vm.Memory
  vm.Undoable = d(k)
  Say "undoable", k
  WScript.Echo vm.Undoable
  vm.ShutdownActionOnQuit = d(k)
  Say "shutdown", k
  WScript.Echo vm.ShutdownActionOnQuit
  r = fso.FileExists(d(k))
  Say "exists", k
  m = fso.BuildPath(d(k), "x")
  Say "build", k
  vm.GuestOS.ExecuteCommand d(k)
  Say "execute", k
  vs.DeleteVirtualMachine d(k) = 1
  Say "delete", k
  vm.NetworkAdapters(d(k)).AttachToVirtualNetwork d(k)
  Say "attach", k
  vm.AddDVDROMDrive d(k), 1, d(k)
  Say "dvd", k
  m = vs.VirtualMachines(d(k)).Name
  Say "item", k
  vm.Startup().WaitForCompletion d(k)
  Say "wait", k
  vm.TurnOff().WaitForCompletion -1
  Say "off", k
  vm.SetConfigurationValue "settings/x", d(k)
  Say "value", k
End Sub
