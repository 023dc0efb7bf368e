Set fso = CreateObject("Scripting.FileSystemObject")
Set vs = CreateObject("VirtualServer.Application")
For Each f in vs.GetVirtualMachineFiles
   nam = fso.GetBaseName(f)
   Set m = vs.FindVirtualMachine(nam)
   If m Is Nothing Then
     WScript.Echo nam & " is not registered - registering"
     Set m = vs.RegisterVirtualMachine("", f)
   Else
     WScript.Echo nam & " already registered"
   End If
Next
Set m = vs.FindVirtualMachine("SQL01")
path = m.File
Call vs.UnregisterVirtualMachine(m)
Set m = vs.FindVirtualMachine("SQL01")
If (m Is Nothing) Then WScript.Echo "Unregistered"
x = vs.RegisterVirtualMachine("SQL01", fso.GetParentFolderName(path))
WScript.Echo "Registered again as " & x
