Option Explicit
' Parses a log with RegExp and SubMatches; counts by day and by code
Dim re, matches, m, sm, arr, i, dDays, k, strLog, dtWhen
strLog = Join(Array( _
   "2005-10-03 12:01:22 INFO  [1024] Virtual machine ""WEB01"" was started", _
   "2005-10-03 12:04:02 ERROR [0x8007] Disk ""D:\vm\web01.vhd"" missing", _
   "garbage line", _
   "2005-10-04 00:00:00 WARN  [7] Low memory: 12 MB"), vbCrLf)
Set re = New RegExp
re.Global = True
re.IgnoreCase = True
re.MultiLine = True
re.Pattern = "^(\d{4})-(\d\d)-(\d\d)\s+(\d+:\d+:\d+)\s+(info|warn|error)\s+\[(\w+)\]\s+([^\r\n]*)"
Set dDays = CreateObject("Scripting.Dictionary")
Set matches = re.Execute(strLog)
WScript.Echo matches.Count & " matches"
For Each m In matches
  Set sm = m.SubMatches
  dtWhen = DateSerial(CInt(sm(0)), CInt(sm(1)), CInt(sm(2))) + TimeValue(sm(3))
  k = FormatDateTime(dtWhen, vbShortDate)
  If Not dDays.Exists(k) Then dDays.Add k, Array(0, 0)
  arr = dDays(k)
  arr(0) = arr(0) + 1
  If UCase(sm(4)) = "ERROR" Then arr(1) = arr(1) + 1
  dDays(k) = arr
  WScript.Echo m.FirstIndex, m.Length > 20, sm.Count, sm(4), Code(sm(5)), sm.Item(6)
Next
For Each k In dDays
  WScript.Echo k & ": " & dDays(k)(0) & " lines, " & dDays(k)(1) & " errors"
Next
re.Global = False
re.Pattern = "(\w+)@(\w+)\.com"
WScript.Echo re.Replace("mail admin@contoso.com or x@y.com", "$2\$1")
re.Global = True : re.Pattern = "\s+"
WScript.Echo re.Replace("a   b " & vbTab & " c", " "), re.Test("abc"), re.Test("a c")
WScript.Echo ValidName("WEB-01"), ValidName("bad name!"), ValidName("")
With New RegExp
  .Pattern = "^(?:\d{1,3}\.){3}\d{1,3}$"
  WScript.Echo .Test("10.0.0.1"), .Test("10.0.0")
End With
On Error Resume Next
re.Pattern = "(unclosed"
i = re.Test("x")
WScript.Echo Err.Number, Err.Description

Function Code(s)
  If LCase(Left(s, 2)) = "0x" Then Code = CLng("&H" & Mid(s, 3)) Else Code = CLng(s)
End Function
Function ValidName(ByVal s)
  Dim r : Set r = New RegExp
  r.Pattern = "^[A-Z0-9\-]{1,15}$" : r.IgnoreCase = True
  ValidName = r.Test(s)
End Function
