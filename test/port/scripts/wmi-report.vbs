' WMI, the scripting guys' way
Const wbemFlagReturnImmediately = &h10
Const wbemFlagForwardOnly = &h20
arrComputers = Array(".")
For Each strComputer In arrComputers
   WScript.Echo "=========================================="
   Set objWMIService = GetObject("winmgmts:{impersonationLevel=impersonate}!\\" & strComputer & "\root\CIMV2")
   Set colItems = objWMIService.ExecQuery("SELECT * FROM Win32_OperatingSystem", "WQL", _
                                          wbemFlagReturnImmediately + wbemFlagForwardOnly)
   For Each objItem In colItems
      WScript.Echo "Caption known: " & (objItem.Caption <> "")
      WScript.Echo "Memory: " & (objItem.TotalVisibleMemorySize > 0)
      dtmBoot = objItem.LastBootUpTime
      WScript.Echo "Boot: " & IsDate(WMIDateStringToDate(dtmBoot))
   Next
   Set colDisks = objWMIService.InstancesOf("Win32_LogicalDisk")
   n = 0
   For Each disk In colDisks
      n = n + 1
      If IsNull(disk.Size) Then s = "?" Else s = "ok"
   Next
   WScript.Echo "disks: " & (n > 0)
   For Each objProp In objWMIService.Get("Win32_Processor.DeviceID='CPU0'").Properties_
      If objProp.Name = "DeviceID" Then WScript.Echo objProp.Name & "=" & objProp.Value
   Next
Next
On Error Resume Next
Set objWMIService = GetObject("winmgmts:\\.\root\nonsense")
WScript.Echo Err.Number <> 0
Err.Clear
Set colItems = GetObject("winmgmts:").ExecQuery("select * from Win32_Bogus")
For Each x In colItems
  WScript.Echo "never"
Next
WScript.Echo Hex(Err.Number)

Function WMIDateStringToDate(dtmDate)
    WMIDateStringToDate = CDate(Mid(dtmDate, 5, 2) & "/" & _
        Mid(dtmDate, 7, 2) & "/" & Left(dtmDate, 4) _
            & " " & Mid (dtmDate, 9, 2) & ":" & _
                Mid(dtmDate, 11, 2) & ":" & Mid(dtmDate, _
                    13, 2))
End Function
