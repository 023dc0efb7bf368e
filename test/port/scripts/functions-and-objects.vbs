Option Explicit
Dim vs
Set vs = GetVS()
WScript.Echo FirstMachine().Name
WScript.Echo FirstMachine.NetworkAdapters(1).VirtualNetwork.Name
With FirstMachine().HardDiskConnections(1).HardDisk
  WScript.Echo .File, .Type
End With
Dim all
all = MachineNames()
WScript.Echo UBound(all), all(0), MachineNames()(1)
Dim o
Set o = Pick(False)
WScript.Echo o Is Nothing
Set o = Pick(True)
If Not o Is Nothing Then WScript.Echo TypeName(o), o.Count
Dim result
result = Array(True, "ok", FirstMachine)
WScript.Echo result(1) & " " & result(2).Name & " " & IsObject(result(2))
Function GetVS
  Set GetVS = CreateObject("VirtualServer.Application")
End Function
Function FirstMachine
  Dim m
  For Each m In vs.VirtualMachines
    Set FirstMachine = m
    Exit For
  Next
End Function
Function MachineNames
  Dim a(), i
  ReDim a(vs.VirtualMachines.Count - 1)
  For i = 1 To vs.VirtualMachines.Count
    a(i - 1) = vs.VirtualMachines.Item(i).Name
  Next
  MachineNames = a
End Function
Function Pick(flag)
  If flag Then
    Set Pick = vs.VirtualMachines
  Else
    Set Pick = Nothing
  End If
End Function
