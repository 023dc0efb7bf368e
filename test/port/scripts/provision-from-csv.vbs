' Reads a CSV of machines to make. Style of 2005: one big On Error Resume Next
On Error Resume Next
Const ForReading = 1
Set fso = CreateObject("Scripting.FileSystemObject")
Set f = fso.CreateTextFile("C:\new.csv")
f.WriteLine "# name,memory,disk"
f.WriteLine "APP01,256,4"
f.WriteLine ""
f.WriteLine "APP02,x,4"
f.WriteLine "APP03,64"
f.WriteLine "APP01,128,2"
f.Close
Set vs = CreateObject("VirtualServer.Application")
Set f = fso.OpenTextFile("C:\new.csv", ForReading)
While Not f.AtEndOfStream
  l = Trim(f.ReadLine)
  If l <> "" And Left(l, 1) <> "#" Then
    Err.Clear
    p = Split(l, ",")
    Set vm = Nothing
    Set vm = vs.CreateVirtualMachine(p(0), "C:\Virtual Machines\" & p(0))
    If Err.Number <> 0 Then
      WScript.Echo "line " & f.Line - 1 & ": " & p(0) & ": " & Err.Description
      errs = errs + 1
    Else
      vm.Memory = CInt(p(1))
      If Err.Number <> 0 Then WScript.Echo p(0) & ": memory: " & Err.Description : Err.Clear
      size = p(2) * 1024
      If Err.Number <> 0 Then
        WScript.Echo p(0) & ": no disk (" & Err.Number & ")"
        Err.Clear
      Else
        file = vm.File
        file = Left(file, InStrRev(file, "\")) & p(0) & ".vhd"
        Set t = vs.CreateDynamicVirtualHardDisk(file, size)
        t.WaitForCompletion -1
        Set c = vm.AddHardDiskConnection(file, 0, 0, 0)
        WScript.Echo p(0) & ": " & c.HardDisk.SizeInGuest / 1024 ^ 3 & " GB on bus " & c.BusNumber & ", memory " & vm.Memory
      End If
      ok = ok + 1
    End If
  End If
Wend
f.Close
WScript.Echo ok & " made, " & errs & " failed"
WScript.Quit errs
