Option Explicit
Dim objVS
Set objVS = CreateObject("VirtualServer.Application")
WScript.Echo "start"
For Each objVM In objVS.VirtualMachines
  WScript.Echo objVM.Name
Next
