'==========================================================================
' NAME: deploy.vbs   COMMENT: reads a deployment list and makes machines
'==========================================================================
Option Explicit
Dim fso, ts, line, section, settings, secs, key, parts, vs, made, failed
Const LIST = "C:\Scripts\deploy.ini"
Set fso = CreateObject("Scripting.FileSystemObject")
WriteSample
Set settings = CreateObject("Scripting.Dictionary")
settings.CompareMode = 1
Set ts = fso.OpenTextFile(LIST, 1, False, -2)
section = "(none)"
Do Until ts.AtEndOfStream
  line = Trim(ts.ReadLine)
  If Len(line) > 0 And Left(line, 1) <> ";" Then
    If Left(line, 1) = "[" And Right(line, 1) = "]" Then
      section = Mid(line, 2, Len(line) - 2)
      If Not settings.Exists(section) Then settings.Add section, CreateObject("Scripting.Dictionary")
    ElseIf InStr(line, "=") > 1 Then
      parts = Split(line, "=", 2)
      settings(section)(LCase(Trim(parts(0)))) = Trim(parts(1))
    Else
      WScript.Echo "line " & (ts.Line - 1) & " ignored: " & line
    End If
  End If
Loop
ts.Close : Set ts = Nothing
Set vs = CreateObject("VirtualServer.Application")
For Each section In settings.Keys
  Set secs = settings(section)
  WScript.Echo "[" & section & "] " & secs.Count & " settings"
  If Make(section, secs) Then made = made + 1 Else failed = failed + 1
Next
WScript.Echo "made " & made & ", failed " & failed
fso.DeleteFile LIST
If fso.GetFolder("C:\Scripts").Files.Count = 0 Then fso.DeleteFolder "C:\Scripts"

Function Make(name, opts)
  Dim vm, k, n
  Make = False
  On Error Resume Next
  Set vm = vs.CreateVirtualMachine(name, "C:\Virtual Machines\" & name)
  If Err.Number Then
    WScript.Echo "  cannot create: " & Err.Description
    Exit Function
  End If
  For Each k In opts
    Err.Clear
    Select Case k
      Case "memory" : vm.Memory = CLng(opts(k))
      Case "notes" : vm.Notes = opts(k)
      Case "network"
        Set n = vs.FindVirtualNetwork(opts(k))
        If n Is Nothing Then Err.Raise 9 Else vm.NetworkAdapters(1).AttachToVirtualNetwork n
      Case "autostart"
        vm.AutoStartAtLaunch = Eval(opts(k))
      Case Else
        WScript.Echo "  unknown setting " & k
    End Select
    If Err.Number <> 0 Then WScript.Echo "  " & k & "=" & opts(k) & ": " & Err.Description & " (" & Hex(Err.Number) & ")"
  Next
  WScript.Echo "  " & vm.Name & " " & vm.Memory & " " & vm.Notes & " " & vm.AutoStartAtLaunch
  Make = True
End Function
Sub WriteSample
  If Not fso.FolderExists("C:\Scripts") Then fso.CreateFolder("C:\Scripts")
  With fso.CreateTextFile(LIST, True)
    .WriteLine "; sample"
    .WriteLine "garbage"
    .WriteLine "[APP01]" : .WriteLine "Memory = 192" : .WriteLine "notes = a = b" : .WriteLine "network=Lab"
    .WriteLine "[APP02]" : .WriteLine "memory=lots" : .WriteLine "colour=red" : .WriteLine "autostart=vmAutoStart_Always"
    .WriteLine "[DC01]" : .WriteLine "memory=1"
    .WriteLine "[APP03]" : .WriteLine "memory=999999" : .WriteLine "network=Nowhere"
    .Close
  End With
End Sub
