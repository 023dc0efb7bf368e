Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("DC01")
Set o = vs.VirtualMachines
Show(vm)
Call Show((vm))
Show2 (vm), 1
Name1 (vs)
Sub Show(m)
  WScript.Echo m.Name & m.State
End Sub
Sub Show2(m, n)
  WScript.Echo m.Name & n
End Sub
Sub Name1(srv)
  WScript.Echo srv.Name
End Sub
s = "text"
Up(s)
WScript.Echo s
Sub Up(t)
  t = UCase(t)
  WScript.Echo t
End Sub
