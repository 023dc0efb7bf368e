' Functions that return objects and arrays.
Option Explicit
Dim machine, values
Set machine = GetMachine("fn")
WScript.Echo machine.Name, GetMachine("fn").State, IsObject(machine)
values = Numbers(3)
WScript.Echo UBound(values), values(2), Numbers(5)(4)
Function GetMachine(name)
  Dim vs
  Set vs = CreateObject("VirtualServer.Application")
  Set GetMachine = vs.FindVirtualMachine(name)
  If GetMachine Is Nothing Then Set GetMachine = vs.CreateVirtualMachine(name, "C:\Virtual Machines")
End Function
Function Numbers(n)
  Dim a(), i
  ReDim a(n - 1)
  For i = 0 To n - 1 : a(i) = i * i : Next
  Numbers = a
End Function
