' WMI queries.
On Error Resume Next
strComputer = "."
Set objWMI = GetObject("winmgmts:\\" & strComputer & "\root\cimv2")
If Err.Number <> 0 Then
  WScript.Echo "no WMI: " & Err.Description
  WScript.Quit 1
End If
Set colItems = objWMI.ExecQuery("SELECT Name FROM Win32_ComputerSystem")
For Each objItem In colItems
  WScript.Echo "Name: " & (Len(objItem.Name) > 0)
Next
Set bad = objWMI.ExecQuery("SELECT * FROM Win32_Nothing")
n = bad.Count
WScript.Echo Err.Number <> 0
