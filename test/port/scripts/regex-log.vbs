' Reads a log with regular expressions
Option Explicit
Dim re, matches, m, text, fso, f, i
text = "2006-01-02 10:11:12 ERROR disk C: 97% full" & vbNewLine & "2006-01-02 10:11:13 info all quiet" & vbNewLine & "2006-01-03 00:00:01 Error disk D: 99% full"
Set re = New RegExp
re.Pattern = "^(\d{4})-(\d\d)-(\d\d) ([\d:]+) (error|info) (.*)$"
re.Global = True : re.IgnoreCase = True : re.Multiline = True
Set matches = re.Execute(text)
WScript.Echo matches.Count
For Each m In matches
  WScript.Echo m.FirstIndex, m.Length, m.SubMatches(4), m.SubMatches.Count
  For i = 0 To m.SubMatches.Count - 1
    WScript.StdOut.Write m.SubMatches(i) & "|"
  Next
  WScript.StdOut.WriteBlankLines 1
Next
re.Pattern = "(\w+): (\d+)%"
If re.Test(text) Then WScript.Echo re.Replace(text, "$2 of $1")
re.Global = False
WScript.Echo re.Execute(text)(0).Value, matches(0), matches.Item(1).Value
re.Pattern = "("
On Error Resume Next
re.Test "x"
WScript.Echo Err.Number, Err.Description
