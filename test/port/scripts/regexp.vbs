' Regular expressions.
Option Explicit
Dim re, matches, match
Set re = New RegExp
re.Pattern = "(\w+)@(\w+)\.com"
re.Global = True
re.IgnoreCase = True
Set matches = re.Execute("mail a@b.com and C@D.COM now")
WScript.Echo matches.Count
For Each match In matches
  WScript.Echo match.Value, match.FirstIndex, match.SubMatches(0), match.SubMatches(1)
Next
WScript.Echo re.Test("nothing"), re.Replace("x@y.com!", "$2 at $1")
