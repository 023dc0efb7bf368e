Option Explicit
Dim table, k, f
Set table = CreateObject("Scripting.Dictionary")
table.Add "start", GetRef("DoStart")
table.Add "stop", GetRef("DoStop")
Set table("list") = GetRef("DoList")
For Each k In table.Keys
  Set f = table(k)
  WScript.Echo k & " -> " & f("DC01")
Next
WScript.Echo table("list")("x")
WScript.Echo Apply(GetRef("Square"), 7), TypeName(f)
Dim fn : Set fn = GetRef("Square")
WScript.Echo fn(3) + fn(4)

Function Apply(fn, v) : Apply = fn(v) : End Function
Function Square(n) : Square = n * n : End Function
Function DoStart(n) : DoStart = "starting " & n : End Function
Function DoStop(n) : DoStop = "stopping " & n : End Function
Function DoList(n)
  Dim vm
  For Each vm In CreateObject("VirtualServer.Application").VirtualMachines
    DoList = DoList & vm.Name & " "
  Next
End Function
