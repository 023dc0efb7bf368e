'==========================================================================
' NAME   : csv-report.vbs
' AUTHOR : Infrastructure team
' DATE   : 14/02/2006
' COMMENT: writes the machines of this host to a CSV file, newest run last
'==========================================================================
Option Explicit
Const ForReading = 1, ForWriting = 2, ForAppending = 8
Const strFile = "C:\Reports\machines.csv"
Dim objFSO, objFile, objVS, objVM, strLine, arrFields(), intCount

Set objFSO = CreateObject("Scripting.FileSystemObject")
If Not objFSO.FolderExists("C:\Reports") Then objFSO.CreateFolder "C:\Reports"
If objFSO.FileExists(strFile) = False Then
   Set objFile = objFSO.OpenTextFile(strFile, ForWriting, True)
   objFile.WriteLine "Name;State;Memory;Disks"
Else
   Set objFile = objFSO.OpenTextFile(strFile, ForAppending)
End If
Set objVS = CreateObject("VirtualServer.Application")
intCount = 0
For Each objVM In objVS.VirtualMachines
   ReDim Preserve arrFields(intCount)
   strLine = objVM.Name & ";" & StateName(objVM.State) & ";" & objVM.Memory & ";"
   strLine = strLine & objVM.HardDiskConnections.Count
   arrFields(intCount) = strLine
   intCount = intCount + 1
Next
If intCount > 0 Then objFile.Write Join(arrFields, vbCrLf) & vbCrLf
objFile.Close
Set objFile = Nothing

Set objFile = objFSO.OpenTextFile(strFile, ForReading)
Do Until objFile.AtEndOfStream
   strLine = objFile.ReadLine
   WScript.Echo UBound(Split(strLine, ";")) + 1 & " fields: " & strLine
Loop
objFile.Close
WScript.Echo intCount & " machine(s), last line " & objFile.Line

Function StateName(intState)
   Select Case intState
      Case 1 StateName = "Off"
      Case 2 StateName = "Saved"
      Case 5 StateName = "Running"
      Case 6 : StateName = "Paused"
      Case Else
         StateName = "State " & CStr(intState)
   End Select
End Function
