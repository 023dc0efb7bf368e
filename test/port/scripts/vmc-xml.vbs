' Reads a .vmc file with string functions, for want of MSXML
Option Explicit
Dim vs, vm, fso, text, xml
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
For Each vm In vs.VirtualMachines
  text = ReadFile(vm.File)
  WScript.Echo vm.Name, Between(text, "<ram_size type=""integer"">", "</ram_size>"), Between(text, "<none>", "</none>") = ""
Next
On Error Resume Next
Set xml = CreateObject("Microsoft.XMLDOM")
If Err.Number = 0 Then
  xml.async = False
  If xml.load("C:\x.xml") Then WScript.Echo xml.documentElement.nodeName
Else
  WScript.Echo "MSXML: " & Err.Description
End If

Function ReadFile(path)
  Const ForReading = 1, TristateUseDefault = -2
  Dim ts
  If Not fso.FileExists(path) Then Exit Function
  Set ts = fso.OpenTextFile(path, ForReading, False, TristateUseDefault)
  If Not ts.AtEndOfStream Then ReadFile = ts.ReadAll
  ts.Close
  If InStr(ReadFile, "ram_size") = 0 Then
    Set ts = fso.OpenTextFile(path, ForReading, False, -1)
    ReadFile = ts.ReadAll
    ts.Close
  End If
End Function
Function Between(s, a, b)
  Dim i, j
  i = InStr(1, s, a, vbTextCompare)
  If i = 0 Then Exit Function
  i = i + Len(a)
  j = InStr(i, s, b)
  If j > i Then Between = Mid(s, i, j - i)
End Function
