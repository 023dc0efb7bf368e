Option Explicit
Const ForReading = 1, ForWriting = 2
Dim fso, vs, strCsv, ts, line, fields, header, col, rec, recs(), n, i, vm, dic
Set fso = CreateObject("Scripting.FileSystemObject")
Set vs = CreateObject("VirtualServer.Application")
strCsv = "C:\machines.csv"
Set ts = fso.CreateTextFile(strCsv, True)
ts.WriteLine "Name,Memory,Disk,Notes"
ts.WriteLine "WEB01,128,4096,""web, front end"""
ts.WriteLine "SQL01,256,,"
ts.WriteLine "# comment"
ts.WriteLine ""
ts.WriteLine "BAD01,abc,10,memory is no number"
ts.Close
Set ts = fso.OpenTextFile(strCsv, ForReading)
header = Split(LCase(ts.ReadLine), ",")
n = -1
While Not ts.AtEndOfStream
  line = Trim(ts.ReadLine)
  If line <> "" And Left(line, 1) <> "#" Then
    fields = SplitCsv(line)
    Set rec = CreateObject("Scripting.Dictionary")
    For i = 0 To UBound(header)
      rec(header(i)) = fields(i)
    Next
    n = n + 1
    ReDim Preserve recs(n)
    Set recs(n) = rec
  End If
Wend
ts.Close
For i = 0 To n
  Set dic = recs(i)
  WScript.Echo i & ": " & Join(dic.Items, "|")
  On Error Resume Next
  Set vm = Nothing
  Set vm = MakeVM(dic)
  If Err.Number <> 0 Then
    WScript.Echo "  error " & Err.Number & " (" & Err.Description & ") at " & dic("name")
    Err.Clear
  ElseIf vm Is Nothing Then
    WScript.Echo "  no machine"
  Else
    WScript.Echo "  made " & vm.Name & " with " & vm.Memory & " MB, " & vm.HardDiskConnections.Count & " disk(s), notes '" & vm.Notes & "'"
  End If
  On Error GoTo 0
Next
Function MakeVM(d)
  Dim o, t, f
  Set MakeVM = Nothing
  Set o = vs.CreateVirtualMachine(d("name"), "C:\VMs\" & d("name"))
  o.Memory = CLng(d("memory"))
  If Len(d("disk")) Then
    f = "C:\VMs\" & d("name") & ".vhd"
    Set t = vs.CreateDynamicVirtualHardDisk(f, CLng(d("disk")))
    Do While t.IsComplete = False
      WScript.Sleep(250)
    Loop
    If t.Result <> 0 Then WScript.Echo "   result " & t.Result
    o.AddHardDiskConnection f, vmDriveBusType_IDE, 0, 0
  End If
  If d.Exists("notes") Then o.Notes = d("notes")
  Set MakeVM = o
End Function
Function SplitCsv(s)
  Dim out(), k, inQ, ch, cur, cnt
  cnt = 0 : inQ = False : cur = ""
  For k = 1 To Len(s)
    ch = Mid(s, k, 1)
    If ch = """" Then
      inQ = Not inQ
    ElseIf ch = "," And Not inQ Then
      ReDim Preserve out(cnt) : out(cnt) = cur : cnt = cnt + 1 : cur = ""
    Else
      cur = cur & ch
    End If
  Next
  ReDim Preserve out(cnt) : out(cnt) = cur
  SplitCsv = out
End Function
