' Creates machines from a list.
Option Explicit
Const MEMORY_MB = 128
Dim objVS, arrNames, strName, objVM
Set objVS = CreateObject("VirtualServer.Application")
arrNames = Array("ALPHA", "BETA", "GAMMA")
For Each strName In arrNames
  Set objVM = objVS.CreateVirtualMachine(strName, "C:\Virtual Machines\" & strName)
  objVM.Memory = MEMORY_MB
  objVM.Notes = "Created by script, " & UCase(strName)
  WScript.Echo objVM.Name & " has " & objVM.Memory & " MB"
  Set objVM = Nothing
Next
WScript.Echo "Total: " & objVS.VirtualMachines.Count
