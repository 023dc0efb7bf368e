' host-wmi.vbs
'
' What WMI says of the host, beside what Virtual Server says of it.
'
'   vmcom run examples/host-wmi.vbs [computer]

On Error Resume Next
strComputer = "."
If WScript.Arguments.Count > 0 Then strComputer = WScript.Arguments(0)

Set objWMI = GetObject("winmgmts:{impersonationLevel=impersonate}!\\" & strComputer & "\root\cimv2")
If Err.Number <> 0 Then
    WScript.Echo "No WMI on " & strComputer & ": " & Hex(Err.Number)
    WScript.Quit 1
End If

Set colOS = objWMI.ExecQuery("SELECT * FROM Win32_OperatingSystem")
For Each objOS In colOS
    WScript.Echo "Operating system: " & objOS.Caption
    WScript.Echo "Version:          " & objOS.Version
    WScript.Echo "Last boot:        " & WMIDate(objOS.LastBootUpTime)
Next

For Each objComputer In objWMI.InstancesOf("Win32_ComputerSystem")
    WScript.Echo "Computer:         " & objComputer.Name
    WScript.Echo "Memory:           " & Int(objComputer.TotalPhysicalMemory / 1048576) & " MB"
Next

intProcessors = 0
For Each objCPU In objWMI.ExecQuery("SELECT Name, MaxClockSpeed FROM Win32_Processor")
    intProcessors = intProcessors + 1
    If intProcessors = 1 Then WScript.Echo "Processor:        " & Trim(objCPU.Name)
Next

' Numbers of 64 bits come as text.
Set colDisks = objWMI.ExecQuery("SELECT DeviceID, Size, FreeSpace FROM Win32_LogicalDisk WHERE DriveType = 3")
For Each objDisk In colDisks
    If objDisk.DeviceID = "C:" Then WScript.Echo "Drive C:          " & (CDbl(objDisk.FreeSpace) <= CDbl(objDisk.Size))
Next

Set colServices = objWMI.ExecQuery("SELECT * FROM Win32_Service WHERE Name = 'Virtual Server'")
WScript.Echo "Service:          " & colServices.Count

Set objHost = CreateObject("VirtualServer.Application").HostInfo
WScript.Echo "Virtual Server:   " & objHost.OperatingSystem & ", " & objHost.LogicalProcessorCount & " processors"

' yyyymmddhhmmss.ffffff+zzz
Function WMIDate(strDate)
    WMIDate = "unknown"
    If Len(strDate) < 14 Then Exit Function
    WMIDate = CDate(Mid(strDate, 1, 4) & "-" & Mid(strDate, 5, 2) & "-" & Mid(strDate, 7, 2) & " " & _
                    Mid(strDate, 9, 2) & ":" & Mid(strDate, 11, 2) & ":" & Mid(strDate, 13, 2))
End Function
