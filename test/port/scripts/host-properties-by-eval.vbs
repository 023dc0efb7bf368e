On Error Resume Next
Set objVS = CreateObject("VirtualServer.Application")
Set objHost = objVS.HostInfo
Wscript.Echo "Host information" & VbCrLf & String(16, "-")
arrProps = Array("LogicalProcessorCount", "PhysicalProcessorCount", "Memory", "MemoryAvail", "MemoryTotal", "MemoryTotalString", "MemoryAvailString", "OSServicePackString", "OSVersionString", "ProcessorManufacturerString", "ProcessorSpeed", "ProcessorSpeedString", "ProcessorVersionString", "UTCTime", "MMX", "SSE", "SSE2", "ThreeDNow", "OperatingSystem", "Bogus")
For Each strProp in arrProps
   Err.Clear
   v = Eval("objHost." & strProp)
   If Err.Number = 0 Then
      Wscript.Echo Left(strProp & Space(30), 30) & ": " & TypeName(v)
   Else
      Wscript.Echo Left(strProp & Space(30), 30) & ": error " & Err.Number & " " & Err.Description
   End If
Next
Err.Clear
For Each d In objHost.HostDrives("C")
  Wscript.Echo d
Next
If Err Then Wscript.Echo "drives: " & Err.Description : Err.Clear
For Each n In objHost.NetworkAdapters : Wscript.Echo TypeName(n) : Next
Err.Clear
For Each objVM in objVS.VirtualMachines
  Set acct = objVM.Accountant
  Wscript.Echo objVM.Name, acct.CPUUtilization >= 0, acct.UpTime, acct.DiskBytesRead, acct.NetworkBytesSent, TypeName(acct.CPUUtilizationHistory)
  arr = acct.CPUUtilizationHistory
  If IsArray(arr) Then
    sum = 0
    For i = LBound(arr) To UBound(arr) : sum = sum + arr(i) : Next
    Wscript.Echo "  history of " & UBound(arr) - LBound(arr) + 1 & ", mean " & FormatNumber(sum / (UBound(arr) + 1), 1)
  End If
  objVM.Accountant.SetSchedulingParameters 0, 80, 200
  If Err.Number <> 0 Then Wscript.Echo "  " & Hex(Err.Number), Err.Description : Err.Clear
  Wscript.Echo "  " & acct.ReservedSystemCapacity, acct.MaximumSystemCapacity, acct.RelativeWeight
Next
Wscript.Echo objVS.Version <> "", objVS.ProductID <> "", objVS.UpTime >= 0, TypeName(objVS.MaximumNumberOfCPUPerVM), objVS.DefaultVMConfigurationPath
If Err Then Wscript.Echo "last " & Err.Description
arrPaths = objVS.SearchPaths
Wscript.Echo TypeName(arrPaths), IsArray(arrPaths)
If IsArray(arrPaths) Then For Each p in arrPaths : Wscript.Echo "path " & p : Next
