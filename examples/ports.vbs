' ports.vbs
'
' Reports where the serial and parallel ports of all machines lead. With a
' machine and a file the first serial port of the machine writes to the file.
'
'   vmcom run examples/ports.vbs [machine file]

Set objVS = CreateObject("VirtualServer.Application")

If WScript.Arguments.Count = 2 Then
    Set objVM = objVS.FindVirtualMachine(WScript.Arguments(0))
    objVM.SerialPorts.Item(1).Configure vmSerialPort_TextFile, WScript.Arguments(1), False
    objVM.SerialPorts.Item(2).Configure vmSerialPort_NamedPipe, "\\.\pipe\" & objVM.Name, False
    objVM.ParallelPorts.Item(1).Name = objVS.HostInfo.ParallelPort
End If

' One string, five characters for each port.
strPorts = objVS.HostInfo.SerialPorts
WScript.Echo "The host has " & Len(strPorts) \ 5 & " serial port(s)"
For i = 1 To Len(strPorts) Step 5
    WScript.Echo "  " & Mid(strPorts, i, 4)
Next

For Each objVM In objVS.VirtualMachines
    WScript.Echo objVM
    intPort = 0
    For Each objPort In objVM.SerialPorts
        intPort = intPort + 1
        Select Case objPort.Type
            Case vmSerialPort_HostPort:  strWhat = "port of the host, " & objPort.Name
            Case vmSerialPort_TextFile:  strWhat = "file " & objPort.Name
            Case vmSerialPort_NamedPipe: strWhat = "pipe " & objPort.Name
            Case vmSerialPort_Null:      strWhat = "nowhere"
        End Select
        WScript.Echo "  COM" & intPort & ": " & strWhat
    Next
    For Each objPort In objVM.ParallelPorts
        If objPort.Name = "" Then strWhat = "nowhere" Else strWhat = objPort.Name
        WScript.Echo "  LPT1: " & strWhat
    Next
Next
