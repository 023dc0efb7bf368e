Option Explicit
Dim vs
Set vs = CreateObject("VirtualServer.Application")
With vs.FindVirtualMachine("DC01")
  .Notes = "n1"
  With .Accountant
    .SetSchedulingParameters 10, 80, 200
    WScript.Echo .ReservedSystemCapacity, .MaximumSystemCapacity, .RelativeWeight
    On Error Resume Next
    .SetSchedulingParameters 200, 80, 1
    If Err.Number <> 0 Then WScript.Echo Hex(Err.Number) : Err.Clear
    On Error GoTo 0
  End With
  With CreateObject("Scripting.Dictionary")
    .Add "a", 1
    .Item("b") = 2
    WScript.Echo .Count, .Exists("a"), .Item("b")
  End With
  WScript.Echo .Name & .Notes, .SerialPorts.Count, .ParallelPorts.Count
  With .SerialPorts(1)
    .Configure 2, "C:\com1.txt", False
    WScript.Echo .Type, .Name
  End With
  .BaseBoardSerialNumber = "123" : .ChassisAssetTag = "tag"
  WScript.Echo .BaseBoardSerialNumber & "/" & .ChassisAssetTag & "/" & Len(.BIOSGUID)
End With
